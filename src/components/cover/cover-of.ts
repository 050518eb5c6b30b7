import type { Corpus, Publication } from "../../corpus/types.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";
import { drawCover } from "./drawing.ts";
import { readCoverFacts } from "./facts.ts";

/** A publication's cover and what it counts. It stands wherever the publication is shown. */
export const coverOf = memoizeByObject((publication: Publication, corpus: Corpus) => {
  const facts = readCoverFacts(publication, corpus);
  return { counts: facts.counts, ...drawCover(facts) };
});
