import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { Poster } from "../../charts/draw/poster.ts";
import type { WordDocument } from "../../exports/docx/docx.ts";
import type { KeptFolder, SharedFolder, UseOfFolder } from "../../kept/kept-folder.ts";
import type { WordsOfSite } from "../../locales/locale.ts";

/** What the thread is told when it begins. */
export interface BesideData {
  /** What charts say is made of these. */
  words: WordsOfSite;
  shared: SharedFolder | undefined;
}

/** What the thread is asked for. What is read of the corpus comes as JSON: behind it stands what tells that it was read. */
export type Job =
  | { kind: "png"; poster: string }
  | { kind: "docx"; document: string; pictures: WordDocument["pictures"] }
  | { kind: "end" };

/**
 * Makes pictures of charts and documents of Word in a thread of its own, while pages are made. Each makes garbage of many times its
 * size, megabytes outside of the heap among it: beside a large corpus, to look for that takes longer than to make them.
 */
export class Beside {
  readonly #words: WordsOfSite;
  readonly #kept: KeptFolder | undefined;
  readonly #waiting = new Map<number, { done(made: unknown): void; fail(error: Error): void }>();
  #count = 0;
  #worker: Promise<Worker> | undefined;
  /** What ended the thread before its time. */
  #fault: Error | undefined;

  constructor(words: WordsOfSite, kept: KeptFolder | undefined) {
    this.#words = words;
    this.#kept = kept;
  }

  /** Has the thread load its code, while there is nothing else to do. */
  begin(): void {
    // What keeps it from beginning is told to whoever asks for something.
    (this.#worker ??= this.#start()).catch(() => {});
  }

  /** A chart as PNG. */
  async png(poster: Poster): Promise<Uint8Array> {
    return (await this.#ask({ kind: "png", poster: JSON.stringify(poster) })) as Uint8Array;
  }

  /** A document of Word. */
  async docx({ notes, pictures, ...document }: WordDocument): Promise<Uint8Array> {
    const text = JSON.stringify({ ...document, notes: [...notes] });
    return (await this.#ask({ kind: "docx", document: text, pictures })) as Uint8Array;
  }

  /** Ends the thread, where there is one. */
  async close(): Promise<void> {
    if (!this.#worker || this.#fault) return;
    const use = (await this.#ask({ kind: "end" })) as UseOfFolder | undefined;
    if (use) this.#kept?.addUse(use);
    await (await this.#worker).terminate();
    this.#worker = undefined;
  }

  async #ask(job: Job): Promise<unknown> {
    const worker = await (this.#worker ??= this.#start());
    if (this.#fault) throw this.#fault;
    const id = ++this.#count;
    worker.ref();
    worker.postMessage({ id, job });
    return new Promise((done, fail) => this.#waiting.set(id, { done, fail }));
  }

  async #start(): Promise<Worker> {
    const worker = new Worker(new URL(`./worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: { words: this.#words, shared: await this.#kept?.share() } satisfies BesideData,
    });
    worker.on("message", ({ id, made, fault }: { id: number; made?: unknown; fault?: Error }) => {
      const { done, fail } = this.#waiting.get(id)!;
      this.#waiting.delete(id);
      // A live preview that ends does not wait for a thread that has nothing to do.
      if (this.#waiting.size === 0) worker.unref();
      if (fault) fail(fault);
      else done(made);
    });
    worker.unref();
    worker.on("error", (error) => {
      this.#fault = error as Error;
      for (const { fail } of this.#waiting.values()) fail(this.#fault);
      this.#waiting.clear();
    });
    return worker;
  }
}
