import type { Corpus, Publication } from "../../corpus/types.ts";
import { once } from "../once.ts";
import { type Mark, drawCover } from "./drawing.ts";
import { type CoverFacts, readCoverFacts } from "./facts.ts";

/** A publication's cover and what it counts. It stands wherever the publication is shown. */
export const coverOf = once((publication: Publication, corpus: Corpus): Cover => {
  const facts = readCoverFacts(publication, corpus);
  return { counts: facts.counts, marks: drawCover(facts) };
});

interface Cover {
  counts: CoverFacts["counts"];
  marks: Mark[];
}
