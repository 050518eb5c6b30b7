import type { Corpus } from "../../corpus/types.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";
import { tablePairs } from "./table-pairs.ts";
import { topicPairs } from "./topic-pairs.ts";
import type { ComparedSite, Pair } from "./types.ts";

/** Every comparison that has a page: two topics of a kind, and two tables. */
export function allPairs(site: ComparedSite): Pair[] {
  return pairsOf(site.corpus, site);
}

const pairsOf = memoizeByObject((_: Corpus, site: ComparedSite): Pair[] => [
  ...topicPairs(site),
  ...tablePairs(site),
]);
