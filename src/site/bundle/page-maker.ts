import type { Content } from "../hand-over.ts";
import { type App, type PathOfRoute, fileFor } from "./app.ts";

/** What the pages of a build are made in. */
interface Making {
  app: App;
  content: Pick<Content, "reads" | "pages" | "found">;
  /** The patterns of the pages of the site's own, which may read what nobody sees. */
  ownRoutes: readonly string[];
}

/** So many pages are taken before threads would have begun. */
const MANY = 1000;

/** Makes each page once. What it has read is seen and kept; one that has read what it read before is taken as it was. */
export class PageMaker {
  readonly #making: Making;
  /** What each page is asked with, by its file; those that are as they were need not be made. */
  readonly #props = new Map<string, string | undefined>();
  readonly #asTheyWere = new Set<string>();

  constructor(making: Making) {
    this.#making = making;
  }

  /** Asks for the paths of all pages. What is read for that decides about no page. */
  async paths(ask: () => Promise<PathOfRoute[]>): Promise<PathOfRoute[]> {
    const { reads, pages } = this.#making.content;
    if (!reads || !pages) return ask();
    const { made } = await reads.during(ask);
    for (const path of made) {
      const file = fileFor(path);
      const props = this.#propsOf(path);
      this.#props.set(file, props);
      if (props !== undefined && pages.isAsItWas(file, props)) this.#asTheyWere.add(file);
    }
    return made;
  }

  /** Whether a page is as an earlier build has made it. Known once the paths are. */
  isAsItWas(file: string): boolean {
    return this.#asTheyWere.has(file);
  }

  /**
   * Begins to write those that are as they were into a folder, where they are many; those that are left in the end are to be made like
   * all others.
   */
  takeMany(
    folder: string,
    tell: (taken: number) => void,
  ): { files: ReadonlySet<string>; left: Promise<string[]> } {
    const { pages } = this.#making.content;
    if (!pages || this.#asTheyWere.size < MANY) return { files: new Set(), left: Promise.resolve([]) };
    return { files: this.#asTheyWere, left: pages.takeMany([...this.#asTheyWere], folder, tell) };
  }

  /** The bytes of a page; null where it has none. */
  async make(
    path: PathOfRoute,
    render: () => Promise<Uint8Array | null>,
  ): Promise<{ bytes: Uint8Array | null; isTaken: boolean }> {
    const { reads, pages, found } = this.#making.content;
    const file = fileFor(path);
    const props = this.#props.get(file);
    // Each is made once, and there are tens of thousands.
    this.#props.delete(file);
    if (!reads || !pages || props === undefined) return { bytes: await render(), isTaken: false };
    if (this.#asTheyWere.has(file)) {
      const bytes = await pages.take(file);
      if (bytes !== undefined) return { bytes, isTaken: true };
    }
    const told = toldIn(found);
    const { made: bytes, frame } = await reads.during(render);
    if (told === toldIn(found)) await pages.keep(file, { props, frame, bytes });
    return { bytes, isTaken: false };
  }

  /** A sum over what a page is made of besides what it reads; undefined where that cannot be known. */
  #propsOf(path: PathOfRoute): string | undefined {
    const { app, content, ownRoutes } = this.#making;
    const { pathname, route } = path;
    if (ownRoutes.includes(route.route)) return undefined;
    if (route.pathname) return "";
    const known = app.routeCache.get(route)?.staticPaths?.keyed.get(pathname);
    return known && content.reads?.sumOfProps(known.props ?? {});
  }
}

/** How much pages have told: one that tells something is to tell it in each build. */
function toldIn({ problems, faults, remarks }: Content["found"]): number {
  return problems.length + faults.length + remarks.size;
}
