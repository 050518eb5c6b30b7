import type { Corpus } from "../../corpus/types.ts";

/** A page of the content: its address and its title. */
export interface NamedPage {
  href: string;
  title: string;
}

/**
 * The pages that the live preview has had and has no more: a publication is renamed or deleted while its page is open. Of each
 * it knows which pages came with the change that took it away.
 */
export class GonePages {
  #pages = new Map<string, NamedPage>();
  readonly #gone = new Map<string, { page: NamedPage; came: readonly NamedPage[] }>();

  /** Takes note of what is there now. Without a corpus nothing is known, and nothing is gone. */
  note(corpus: Corpus | undefined): void {
    if (!corpus) return;
    const now = new Map(pagesOf(corpus).map((page) => [page.href, page]));
    const came = [...now.values()].filter(({ href }) => !this.#pages.has(href));
    for (const [href, page] of this.#pages) if (!now.has(href)) this.#gone.set(href, { page, came });
    for (const href of now.keys()) this.#gone.delete(href);
    this.#pages = now;
  }

  /** What is known of a page that is gone, and those of the pages that came in its place which are still there. */
  find(href: string): { page: NamedPage; came: NamedPage[] } | undefined {
    const gone = this.#gone.get(href);
    return gone && { page: gone.page, came: gone.came.filter(({ href: other }) => this.#pages.has(other)) };
  }
}

function pagesOf({ entities }: Corpus): NamedPage[] {
  return [...entities.values()].filter(({ href }) => !href.includes("#"));
}
