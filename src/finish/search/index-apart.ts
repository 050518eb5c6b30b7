import { extname } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { type SearchRecord, searchRecords } from "../../exports/search-records.ts";
import { AskedThread } from "../../threads/asked-thread.ts";
import type { Built } from "../finish.ts";
import { recordOf } from "../index-for-search.ts";
import { type OwnPage, readOwnPages } from "../own-pages.ts";

/** What the thread is told when it begins. */
export interface IndexData {
  dir: string;
  language: string;
}

/** What the thread is asked for: records come as JSON, which is read sooner than a copy is made of each. */
export type Job = { kind: "add"; records: string } | { kind: "write" };

/** Makes the index for the search in a thread of its own while pages are made: that of a small site, which is told of all at once. */
export class IndexApart {
  readonly #built: Pick<Built, "dir" | "corpus" | "kept" | "progress">;
  readonly #thread: AskedThread<Job, undefined>;
  readonly #isTold: Promise<void>;

  constructor(built: Pick<Built, "dir" | "corpus" | "kept" | "progress">) {
    this.#built = built;
    const { dir, corpus } = built;
    this.#thread = new AskedThread(new URL(`./index-worker${extname(import.meta.url)}`, import.meta.url), {
      dir,
      language: corpus.site.language,
    } satisfies IndexData);
    this.#isTold = this.#tellAll();
    // What keeps it from that is thrown in the end.
    this.#isTold.catch(() => {});
  }

  /** Has it write the index, pages of the site's own last: `paths` are their files. Returns what search finds of them. */
  async end(paths: readonly string[]): Promise<OwnPage[]> {
    const { dir, kept, progress } = this.#built;
    await this.#isTold;
    const ownPages = await readOwnPages(dir, paths, kept);
    this.#tell(ownPages.map(recordOf));
    progress("Indexing for the search");
    await this.#thread.ask({ kind: "write" });
    return ownPages;
  }

  async close(): Promise<void> {
    await this.#thread.close();
  }

  /** Tells the thread of all that is in the corpus. */
  async #tellAll(): Promise<void> {
    // Others begin first what waits for nobody; all at once then: between two turns pages are made.
    await turn();
    this.#tell([...searchRecords(this.#built.corpus)]);
  }

  #tell(records: readonly SearchRecord[]): void {
    this.#thread.tell({ kind: "add", records: JSON.stringify(records) });
  }
}
