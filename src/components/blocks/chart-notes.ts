import type { Cell, Dataset } from "../../corpus/types.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { describeBase } from "../table/describe-base.ts";

/** The base and the source of the cells of a dataset that are shown, a sentence each: what goes with a value wherever it is shown. */
export function chartNotes(
  dataset: Dataset,
  site: Pick<Edition, "corpus" | "locale" | "basesOf">,
  shown?: readonly Cell[],
): [base: string, source: string] {
  const { source } = dataset.meta;
  const publication = site.corpus.publications.find(({ id }) => id === source.publication);
  const { t } = site.locale;
  const title = publication?.title ?? "";
  return [
    describeBase(dataset, site, shown),
    source.table
      ? t("blocks.sourceAt", { source: title, place: source.table })
      : t("blocks.source", { source: title }),
  ];
}
