import type { Folders } from "../../finish/standing.ts";
import type { Content } from "../hand-over.ts";
import type { Listed } from "./to-make.ts";

/** So many pages are taken before threads would have begun. */
const MANY = 250;

interface TakeOptions {
  folders: Folders;
  /** Whether somebody reads a page before it is finished. */
  isRead(path: string): boolean;
  tell(taken: number): void;
}

/** Pages that are being taken as they were, and those of them that could not be: of those that are read, and of all others. */
interface Taking {
  files: ReadonlySet<string>;
  read: Promise<string[]>;
  left: Promise<string[]>;
}

/** Makes each page once. What it has read is seen and kept; one that has read what it read before is taken as it was. */
export class PageMaker {
  readonly #content: Pick<Content, "reads" | "pages" | "found">;
  readonly #asTheyWere = new Set<string>();

  constructor(content: Pick<Content, "reads" | "pages" | "found">) {
    this.#content = content;
  }

  /** Asks for all pages that are to be made. What is read for that decides about no page. */
  async listed<Page extends Listed>(ask: () => Promise<Page[]>): Promise<Page[]> {
    const { reads, pages } = this.#content;
    if (!reads || !pages) return ask();
    const { made } = await reads.during(ask);
    for (const { file, props } of made)
      if (props !== undefined && pages.isAsItWas(file, props)) this.#asTheyWere.add(file);
    return made;
  }

  /** Whether a page is as an earlier build has made it. Known once it is listed. */
  isAsItWas({ file }: Listed): boolean {
    return this.#asTheyWere.has(file);
  }

  /**
   * Begins to take those of some that are as they were into a folder, where they are many: those first that somebody reads. Those that are left
   * in the end are to be made like all others.
   */
  takeMany(some: readonly Listed[], { folders, isRead, tell }: TakeOptions): Taking {
    const { pages } = this.#content;
    const all = some.map(({ file }) => file).filter((file) => this.#asTheyWere.has(file));
    if (!pages || all.length < MANY)
      return { files: new Set(), read: Promise.resolve([]), left: Promise.resolve([]) };
    const [first, others] = [all.filter(isRead), all.filter((path) => !isRead(path))];
    const take = async (paths: readonly string[], from: number): Promise<string[]> => {
      const options = { folders, isRead, tell: (taken: number) => tell(from + taken) };
      const { missing, unwritten } = await pages.takeMany(paths, options);
      for (const [path, sum] of unwritten) this.#content.found.unwritten.set(path, sum);
      return missing;
    };
    const read = take(first, 0);
    return { files: new Set(all), read, left: read.then(() => take(others, first.length)) };
  }

  /** The bytes of a page; null where it has none. */
  async make(
    { file, props }: Listed,
    make: () => Promise<Uint8Array | null>,
  ): Promise<{ bytes: Uint8Array | null; isTaken: boolean }> {
    const { reads, pages, found } = this.#content;
    if (!reads || !pages || props === undefined) return { bytes: await make(), isTaken: false };
    if (this.#asTheyWere.has(file)) {
      const bytes = await pages.take(file);
      if (bytes !== undefined) return { bytes, isTaken: true };
    }
    const told = toldIn(found);
    const { made: bytes, frame } = await reads.during(make);
    if (told === toldIn(found)) await pages.keep(file, { props, frame, bytes });
    return { bytes, isTaken: false };
  }
}

/** How much pages have told: one that tells something is to tell it in each build. */
function toldIn({ problems, faults, remarks }: Content["found"]): number {
  return problems.length + faults.length + remarks.size;
}
