import { anchorsOf } from "./link.ts";
import type { Corpus } from "../types.ts";
import { anchorOf, pageOf } from "../../model/href.ts";
import { routes } from "../../model/routes.ts";
import { homesOf } from "../query/texts.ts";

/**
 * The pages that content files make, each with the anchors that authors gave it and those of its cells. Drafts have none.
 * Pages that only the site makes, such as `/voices/`, are not among them.
 */
export function knownAddresses(corpus: Corpus): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  const add = (href: string, anchors: readonly string[] = []): void => {
    const [page, anchor] = [pageOf(href), anchorOf(href)];
    const known = pages.get(page) ?? new Set<string>();
    for (const id of [...(anchor ? [anchor] : []), ...anchors]) known.add(id);
    pages.set(page, known);
  };
  for (const { href, document } of [...homesOf(corpus), ...corpus.topics]) add(href, anchorsOf(document));
  for (const { href } of [...corpus.terms, ...corpus.figures]) add(href);
  for (const dataset of corpus.datasets) {
    add(dataset.href);
    for (const { href } of [...dataset.cells.values(), ...dataset.errata]) add(href);
  }
  return pages;
}

/** Whether a page is one that content files make: what the corpus does not know of it does not exist. */
export function isOfContent(page: string, { site }: Corpus): boolean {
  if (page === routes.glossary() || page === routes.corrections()) return true;
  if ([routes.publication, routes.figure, routes.dataset].some((route) => route.idsIn(page))) return true;
  const [kind] = routes.topic.idsIn(page) ?? [];
  return site.topicKinds.some(({ plural }) => plural === kind);
}
