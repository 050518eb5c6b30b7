import type { Cell, Dataset } from "../../corpus/types.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { formatDate } from "../../model/dates.ts";
import { type Source, isOutside } from "../../model/source.ts";
import { describeBase } from "../table/describe-base.ts";
import { publicationBehind } from "../table/publication-behind.ts";

/** The base and the source of the cells of a dataset that are shown, a sentence each: what goes with a value wherever it is shown. */
export function chartNotes(
  dataset: Dataset,
  site: Pick<Edition, "corpus" | "locale" | "basesOf">,
  shown?: readonly Cell[],
): [base: string, source: string] {
  return [describeBase(dataset, site, shown), sourceInWords(dataset.meta.source, site)];
}

function sourceInWords(
  source: Source,
  { corpus, locale: { t, tag } }: Pick<Edition, "corpus" | "locale">,
): string {
  if (isOutside(source)) {
    const { name, publisher, read, table, url } = source;
    const said = { source: name, publisher, date: formatDate(read, tag) };
    const sentence = table
      ? t("blocks.sourceOutsideAt", { ...said, place: table })
      : t("blocks.sourceOutside", said);
    return `${sentence} ${url}`;
  }
  const title = publicationBehind(source, corpus)?.title ?? "";
  return source.table
    ? t("blocks.sourceAt", { source: title, place: source.table })
    : t("blocks.source", { source: title });
}
