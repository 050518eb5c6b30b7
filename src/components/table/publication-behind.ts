import type { Corpus, Publication } from "../../corpus/types.ts";
import { keyOf } from "../../model/key.ts";
import type { OwnSource } from "../../model/source.ts";

/** The publication of this site that a table was taken from. */
export function publicationBehind(
  { publication }: OwnSource,
  { entities }: Pick<Corpus, "entities">,
): Publication | undefined {
  return entities.get(keyOf("publication", publication)) as Publication | undefined;
}
