import { extname } from "node:path";
import type { Poster } from "../../charts/draw/poster.ts";
import type { WordDocument } from "../../exports/docx/docx.ts";
import type { KeptFolder, SharedFolder, UseOfFolder } from "../../kept/kept-folder.ts";
import { AskedThread } from "../../threads/asked-thread.ts";

/** What the thread is told when it begins. */
export interface BesideData {
  shared: SharedFolder | undefined;
  /** Whether it is to write documents: what does so takes long to load. */
  hasDocuments: boolean;
}

/** What the thread is asked for. What is read of the corpus comes as JSON: behind it stands what tells that it was read. */
export type Job =
  | { kind: "png"; poster: string }
  | { kind: "picture"; bytes: Uint8Array; settings: PictureSettings }
  | { kind: "docx"; document: string; pictures: WordDocument["pictures"] }
  | { kind: "end" };

/** How a picture becomes a PNG: drawings are drawn so many times their size, with the fonts of the machine where they have letters. */
export interface PictureSettings {
  scale: number;
  fonts?: string;
}

/**
 * Makes pictures and documents of Word in a thread of its own, while pages are made. Each makes garbage of many times its
 * size, megabytes outside of the heap among it: beside a large corpus, to look for that takes longer than to make them.
 */
export class Beside {
  readonly #kept: KeptFolder | undefined;
  #thread: AskedThread<Job, unknown> | undefined;

  constructor(kept: KeptFolder | undefined) {
    this.#kept = kept;
  }

  /** Has the thread load its code, while there is nothing else to do. */
  begin(of: Pick<BesideData, "hasDocuments">): void {
    try {
      this.#thread ??= this.#start(of);
    } catch {
      // What keeps it from beginning is told to whoever asks for something.
    }
  }

  /** A chart as PNG. */
  async png(poster: Poster): Promise<Uint8Array> {
    return (await this.#ask({ kind: "png", poster: JSON.stringify(poster) })) as Uint8Array;
  }

  /** A picture as PNG. */
  async picture(bytes: Uint8Array, settings: PictureSettings): Promise<Uint8Array> {
    return (await this.#ask({ kind: "picture", bytes, settings })) as Uint8Array;
  }

  /** A document of Word. */
  async docx({ notes, pictures, ...document }: WordDocument): Promise<Uint8Array> {
    const text = JSON.stringify({ ...document, notes: [...notes] });
    return (await this.#ask({ kind: "docx", document: text, pictures })) as Uint8Array;
  }

  /** Ends the thread, where there is one. */
  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    // What ended it before its time was told to whoever asked for something.
    const use = (await thread?.ask({ kind: "end" }).catch(() => {})) as UseOfFolder | undefined;
    if (use) this.#kept?.addUse(use);
    await thread?.close();
  }

  #ask(job: Job): Promise<unknown> {
    return (this.#thread ??= this.#start()).ask(job);
  }

  #start({ hasDocuments } = { hasDocuments: false }): AskedThread<Job, unknown> {
    return new AskedThread(new URL(`./worker${extname(import.meta.url)}`, import.meta.url), {
      shared: this.#kept?.share(),
      hasDocuments,
    } satisfies BesideData);
  }
}
