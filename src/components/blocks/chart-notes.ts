import type { Corpus, Dataset } from "../../corpus/types.ts";
import { words } from "../words.ts";

/** The base and the source of a dataset, a sentence each: what goes with a value wherever it is shown. */
export function chartNotes(
  { meta }: Dataset,
  { publications, site }: Pick<Corpus, "publications" | "site">,
): string[] {
  const { base, source } = meta;
  const publication = publications.find(({ id }) => id === source.publication);
  const named = [publication?.title, source.table].filter(Boolean).join(words.listComma);
  return [
    `${typeof base === "number" ? words.base(base, site.language) : words.baseUnknown}.`,
    `${words.source}: ${named}.`,
  ];
}
