import { tablePairs } from "./table-pairs.ts";
import { topicPairs } from "./topic-pairs.ts";
import type { ComparedSite, Pair } from "./types.ts";

/** Every comparison that has a page: two topics of a kind, and two tables. */
export function allPairs(site: ComparedSite): Pair[] {
  return [...topicPairs(site), ...tablePairs(site)];
}
