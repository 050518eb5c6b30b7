import type { Locale } from "../../locales/locale.ts";
import { sharesInWords } from "../../locales/shares-in-words.ts";
import type { Cell, Dataset } from "../../corpus/types.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { cellIn } from "../../model/cell-path.ts";

const ROWS_NAMED = 6;

type Site = Pick<Edition, "corpus" | "locale" | "basesOf">;

/**
 * What is known of the base of the cells that are shown, as one sentence: n as published, or that it was not, with the
 * least that it can be where that follows from the percentages.
 */
export function describeBase(
  dataset: Dataset,
  { locale, basesOf }: Site,
  shown: readonly Cell[] = allCells(dataset),
): string {
  const bases = basesOf(dataset).filter(({ cells }) => cells.some((cell) => shown.includes(cell)));
  const lines = [...dataset.columns, ...dataset.rows];
  const least = bases.map(({ line, n }) =>
    line === undefined
      ? locale.t("base.atLeast", { n })
      : locale.t("base.lineAtLeast", { line: lines.find(({ id }) => id === line)?.label ?? line, n }),
  );
  const base = publishedBase(dataset, shown, locale);
  return least.length > 0
    ? locale.t("base.withInferred", { base, bases: locale.list(least, "side by side") })
    : locale.t("base.sentence", { base });
}

/** The bases of the cells that have a value; the table's own where none has, and of what was computed. */
function publishedBase({ meta, rows }: Dataset, shown: readonly Cell[], locale: Locale): string {
  const { t } = locale;
  const ofTable = typeof meta.base === "number" ? meta.base : undefined;
  const bases = shown
    .filter(({ value }) => value !== undefined)
    .map(({ n, derived }) => n ?? (derived ? ofTable : undefined));
  const known = bases.filter((n) => n !== undefined);
  if (bases.length === 0 && ofTable !== undefined) return t("table.base", { n: ofTable });
  if (known.length === 0) return t("base.unknown");
  if (known.length < bases.length) return t("base.inPart");
  const [from, to] = [Math.min(...known), Math.max(...known)];
  if (from === to) return t("table.base", { n: from });
  return basesOfRows(rows, shown, locale) ?? t("table.baseFromTo", { from, to });
}

/** Few rows that have a base of their own are named with it. Charts and tables name those of columns at their heads. */
function basesOfRows(rows: Dataset["rows"], shown: readonly Cell[], locale: Locale): string | undefined {
  const named = rows.filter(({ id }) => shown.some(({ row, value }) => row === id && value !== undefined));
  if (named.length > ROWS_NAMED) return undefined;
  const bases = named.flatMap(({ label, n }) =>
    typeof n === "number" ? [locale.t("picture.base", { label, n })] : [],
  );
  return bases.length < named.length ? undefined : locale.list(bases, "side by side");
}

/**
 * What a reader has to know before trusting the percentages that are shown: that some rest on a small base. A base that
 * was worked out gives no caution, as it may be far larger.
 */
export function smallBaseOf(
  { corpus: { site }, locale: { t } }: Pick<Site, "corpus" | "locale">,
  shown: readonly Cell[],
): string[] {
  const small = shown.filter(
    ({ unit, n, value }) =>
      unit === "percent" && value !== undefined && n !== undefined && n < site.smallBase,
  );
  if (small.length === 0) return [];
  const arePeople = small.every(({ shares }) => shares?.of === "respondents");
  return [
    arePeople ? t("base.smallOfPeople", { count: site.smallBase }) : t("base.small", { n: site.smallBase }),
  ];
}

/** The slips of the print among the cells that are shown, a sentence each, for where no link leads to the correction. */
export function misprintsOf(
  dataset: Dataset,
  { locale, cellLabel, expectedLabels }: Pick<Edition, "locale" | "cellLabel" | "expectedLabels">,
  shown: readonly Cell[],
): string[] {
  return dataset.corrections.flatMap((correction): string[] => {
    const cell = shown.find(({ row, column }) => cellIn(row, column) === correction.cell);
    if (!cell) return [];
    const row = dataset.rows.find(({ id }) => id === cell.row)!.label;
    const column = dataset.columns.find(({ id }) => id === cell.column)!.label;
    return [
      locale.t("base.misprint", {
        cell: locale.t("picture.cell", { row, column }),
        printed: cellLabel(cell),
        expected: locale.list(expectedLabels(correction), "or"),
      }),
    ];
  });
}

/** What the publisher says that the percentages are shares of: a phrase, or none where nothing is said. */
export function describeShares({ meta, columns, rows }: Dataset, locale: Locale): string[] {
  const own = [...columns, ...rows].flatMap(({ label, shares }) =>
    shares ? [locale.t("punctuation.labeled", { label, text: sharesInWords(shares, locale, "alone") })] : [],
  );
  const all = [...(meta.shares ? [sharesInWords(meta.shares, locale, "alone")] : []), ...own];
  return all.length > 0 ? [all.join(locale.t("punctuation.semicolon"))] : [];
}

function allCells(dataset: Dataset): Cell[] {
  return [...dataset.cells.values()];
}
