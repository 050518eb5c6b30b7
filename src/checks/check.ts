import type { Corpus } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";

/** A check: it reads the corpus and adds what it finds. It changes nothing and needs nothing else. */
export interface Check {
  (corpus: Corpus, problems: Problems): void;
}
