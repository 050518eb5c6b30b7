import { couples } from "./table-couples.ts";
import { topicPairs } from "./topic-pairs.ts";
import type { ComparedSite } from "./types.ts";

/** Whether a site has anything to compare. Tables that go together are a pair or a refusal: the page tells of either. */
export function isComparing(site: ComparedSite): boolean {
  return couples(site.corpus).length > 0 || topicPairs(site).length > 0;
}
