import type { SourceView } from "../../blocks/parts/source-line.ts";
import type { Cell, Dataset } from "../../corpus/types.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { cautionsOfDrawn } from "./cautions.ts";
import type { Locale } from "../../locales/locale.ts";
import { formatDate } from "../../model/dates.ts";
import { type OutsideSource, type OwnSource, isOutside } from "../../model/source.ts";
import { sharesOf } from "./describe-asked.ts";
import { statusesDrawn } from "./statuses-drawn.ts";
import { describeBase, smallBaseOf } from "./describe-base.ts";
import { publicationBehind } from "./publication-behind.ts";

interface Choice {
  /** The cells that are shown; all of them by default. */
  cells?: readonly Cell[];
  /** They are drawn: tells all that marks beside the numbers of a table tell. */
  drawn?: boolean;
  /**
   * What stands elsewhere already. On the page of the dataset its head says what percentages are shares of, and no link leads to
   * where one is; under a title there is the base.
   */
  without?: "dataset" | "base";
}

/** What is to be known of the cells of a dataset that are shown: cautions, what percentages are shares of, base and source. */
export function viewSource(
  dataset: Dataset,
  edition: Pick<Edition, "corpus" | "locale" | "basesOf" | "cellLabel" | "expectedLabels">,
  { cells, drawn = false, without }: Choice = {},
): SourceView {
  const { source, unit, title } = dataset.meta;
  const shown = cells ?? [...dataset.cells.values()];
  const statuses = drawn ? statusesDrawn(dataset, shown, edition.locale) : [];
  return {
    cautions: drawn
      ? cautionsOfDrawn(dataset, edition, shown).filter((caution) => !statuses.includes(caution))
      : smallBaseOf(edition, shown),
    statuses,
    shares: without === "dataset" ? undefined : sharesOf(dataset, edition.locale, shown),
    base: unit === "text" || without === "base" ? undefined : describeBase(dataset, edition, cells),
    source: isOutside(source) ? viewOutside(source, edition.locale) : viewOwn(source, edition),
    dataset: without === "dataset" ? undefined : { href: dataset.href, title },
  };
}

function viewOwn(
  source: OwnSource,
  { corpus, locale }: Pick<Edition, "corpus" | "locale">,
): SourceView["source"] {
  const publication = publicationBehind(source, corpus);
  const section = publication?.document.sections.find(({ id }) => id === source.section);
  const place =
    source.table && section
      ? locale.t("table.place", { table: source.table, section: section.title })
      : (source.table ?? section?.title);
  return (
    publication && {
      href: section?.href ?? publication.href,
      title: publication.meta.title,
      ...(place ? { place } : {}),
    }
  );
}

/** A source elsewhere: its name leads there, with who publishes it and when it was read. */
export function viewOutside(
  { name, publisher, url, table, page, read, licence }: OutsideSource,
  { t, number, tag }: Locale,
): NonNullable<SourceView["source"]> {
  const printed =
    page === undefined ? undefined : t("citation.page", { page: number(page, { useGrouping: false }) });
  const place = [table, printed].filter((part) => part !== undefined).join(t("punctuation.comma"));
  const outside = { publisher, date: formatDate(read, tag), ...(licence ? { licence } : {}) };
  return { href: url, title: name, ...(place ? { place } : {}), outside };
}
