import type { Corpus } from "../../corpus/types.ts";
import type { Own } from "../../own-pages/read.ts";
import type { Tag } from "../../own-pages/tags.ts";
import { cellsOf, parseValue } from "../../model/value.ts";
import { changeTo, nearest } from "../../problems/nearest.ts";
import { Problems } from "../../problems/collector.ts";
import type { Problem } from "../../problems/problem.ts";
import { tellDraft } from "../drafts.ts";
import { checkOwnAddresses } from "./addresses.ts";
import { holdBlock, holdReference, holdValue } from "./hold.ts";
import { type Key, keyOf } from "../../model/key.ts";

/**
 * Holds what a site has of its own against the content, as far as it can be told without running it: where pages and files
 * stand, and what the components of Learning Briefs name, where that is written out. What a page works out is held while
 * it is made.
 */
export function checkOwnPages(own: Own, corpus: Corpus): Problem[] {
  const problems = new Problems();
  checkOwnAddresses(own, corpus, problems);
  checkLeadOn(own, corpus, problems);
  for (const tag of own.tags) hold(tag, corpus, problems);
  return problems.all;
}

/** Where the home page leads on to a page of the site's own, that page is there. */
function checkLeadOn({ isPart, pages }: Own, { site, placeInSite }: Corpus, problems: Problems): void {
  const to = site.lead.more?.to;
  if (!isPart || !to?.startsWith("/")) return;
  const addresses = pages.filter(({ pattern }) => !pattern.includes("[")).map(({ pattern }) => `${pattern}/`);
  if (addresses.includes(to)) return;
  problems.add(
    "unknown-id",
    placeInSite(["lead", "more", "to"]),
    `There is no page ${to} in src/pages/.`,
    changeTo(
      nearest(to, addresses),
      "Write the address of a page of the site's own, or what a link names, such as page:its-id.",
    ),
  );
}

function hold(tag: Tag, corpus: Corpus, problems: Problems): void {
  const found = foundIn(tag, corpus);
  for (const problem of found) problems.all.push({ ...problem, ...tag.place });
  if (found.length > 0) return;
  for (const key of keysIn(tag))
    if (corpus.drafts.has(key)) tellDraft(corpus, { key, place: tag.place }, problems);
}

/** What is wrong with a component: nothing where it cannot be told yet. */
function foundIn({ name, props, isWhole, text, place }: Tag, corpus: Corpus): readonly Problem[] {
  const refer = (scheme: "figure" | "finding" | "voice", attribute: string): readonly Problem[] =>
    attribute in props || isWhole
      ? holdReference(corpus, scheme, props[attribute], { name, attribute }).problems
      : [];
  const bind = (expression: unknown, words: unknown): readonly Problem[] =>
    typeof expression === "string" && typeof words === "string"
      ? holdValue(corpus, expression, words, place.file).problems
      : [];
  switch (name) {
    case "Voice":
      return refer("voice", "id");
    case "Finding":
      return refer("finding", "id");
    case "Value":
      return bind(props["of"], text);
    case "Stat":
      return bind(props["value"], props["as"]);
    case "Chart":
      if ("figure" in props) return refer("figure", "figure");
      return isWhole ? holdBlock(corpus, name, props, place.file).problems : [];
    case "DataTable":
      return isWhole ? holdBlock(corpus, name, props, place.file).problems : [];
    default:
      return [];
  }
}

/** Keys of what a component leads to, such as `dataset:visits`. */
function keysIn({ name, props }: Tag): Key[] {
  const value = name === "Value" ? props["of"] : props["value"];
  const parsed = typeof value === "string" ? parseValue(value) : "";
  return [
    ...(typeof parsed === "string" ? [] : cellsOf(parsed).map(({ dataset }) => keyOf("dataset", dataset))),
    ...(props["figure"] ? [keyOf("figure", String(props["figure"]))] : []),
    ...(props["data"] ? [keyOf("dataset", String(props["data"]))] : []),
    ...(name === "Voice" ? [keyOf("voice", String(props["id"]))] : []),
    ...(name === "Finding" ? [keyOf("finding", String(props["id"]))] : []),
  ];
}
