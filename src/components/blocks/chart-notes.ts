import type { Dataset } from "../../corpus/types.ts";
import type { Edition } from "../edition.ts";
import { describeBases } from "../table/check-words.ts";
import { words } from "../words.ts";

/** The base and the source of a dataset, a sentence each: what goes with a value wherever it is shown. */
export function chartNotes(
  dataset: Dataset,
  { corpus: { publications, site }, basesOf }: Pick<Edition, "corpus" | "basesOf">,
): [base: string, source: string] {
  const { base, source } = dataset.meta;
  const publication = publications.find(({ id }) => id === source.publication);
  const named = [publication?.title, source.table].filter(Boolean).join(words.listComma);
  const inferred = basesOf(dataset);
  const unknown = inferred.length > 0 ? describeBases(inferred, dataset) : words.baseUnknown;
  return [
    `${typeof base === "number" ? words.base(base, site.language) : unknown}.`,
    `${words.source}: ${named}.`,
  ];
}
