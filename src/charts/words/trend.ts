import type { Locale } from "../../locales/locale.ts";
import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import { breaksOf, gapsOf } from "../in-time.ts";
import { isNumber } from "../layout/frame.ts";
import { exact } from "../layout/numbers.ts";
import { countedChanges, mostChanged } from "./changes.ts";
import type { Gap } from "./gaps.ts";
import { type Subject, extremesOf, gapOf, listed, nameOfRow, valueFirst } from "./items.ts";
import { mayBeAlike } from "./overlap.ts";
import { values } from "./values.ts";

/** Up to so many lines are told one by one. */
const TOLD = 3;

/**
 * How each column runs over the periods of the rows: from what to what, and when it was highest and lowest, where that was
 * at neither end. Of many columns how many rise and fall, and which do most. Then the periods that are missing.
 */
export function trend(subject: Subject): string[] {
  const { table, locale } = subject;
  const lines = table.columns.flatMap(({ label }, column) => {
    const run = runOf(table, column, locale);
    return run.length > 1 ? [{ label, run }] : [];
  });
  if (lines.length === 0) return [...values(subject), ...missingPeriods(subject)];
  const told =
    lines.length <= TOLD
      ? [...lines.map(({ label, run }) => ends(label, run, locale)), ...peaks(lines, locale)]
      : [...changes(lines, subject), extremes(lines, locale)];
  return [...told, ...overlaps(lines, locale), ...breaks(subject), ...missingPeriods(subject)];
}

/** Of which lines the intervals at both ends overlap: they may have changed in no way. */
function overlaps(lines: readonly Line[], locale: Locale): string[] {
  const found = lines.filter(({ run }) => mayBeAlike(run[0]!.cell, run.at(-1)!.cell));
  if (found.length === 0) return [];
  const items = listed(
    found.map(({ label }) => label),
    locale,
  );
  return [locale.t("charts.endsOverlap", { items })];
}

/** When the series breaks, whichever of the lines it is. */
function breaks({ table, locale }: Subject): string[] {
  const rows = new Set(table.columns.flatMap((_, column) => breaksOf(table, column).map(({ row }) => row)));
  if (rows.size === 0) return [];
  const periods = [...rows].sort((a, b) => a - b).map((row) => nameOfRow(table, row, locale));
  return [locale.t("charts.trendBreaks", { periods: listed(periods, locale) })];
}

/** A value of a line, and when it was. */
interface Moment {
  cell: ChartCell & { value: number };
  period: string;
}
interface Line {
  label: string;
  run: Moment[];
}

/** From the last break on: what stands before is not to be compared. */
function runOf(table: ChartTable, column: number, locale: Locale): Moment[] {
  const begin = breaksOf(table, column).at(-1)?.row ?? 0;
  return table.cells.flatMap((cells, row) => {
    if (row < begin) return [];
    const cell = cells[column]!;
    return isNumber(cell.value)
      ? [{ cell: { ...cell, value: cell.value }, period: nameOfRow(table, row, locale) }]
      : [];
  });
}

function ends(label: string, run: readonly Moment[], { t }: Locale): string {
  const [first, last] = [run[0]!, run.at(-1)!];
  const of = { label, first: first.cell.label, from: first.period, last: last.cell.label, to: last.period };
  if (first.cell.value === last.cell.value)
    return t("charts.trendLevel", { label, from: of.from, to: of.to, value: of.last });
  return t(first.cell.value < last.cell.value ? "charts.trendRises" : "charts.trendFalls", of);
}

/** The highest and the lowest value between the ends of each line, where they lie beyond both. */
function peaks(lines: readonly Line[], locale: Locale): string[] {
  const found = lines.map(({ label, run }) => ({ label, ...peaksOf(run, locale) }));
  return (["highest", "lowest"] as const).flatMap((which) => {
    const some = found.flatMap(({ label, [which]: peak }) => (peak ? [{ label, ...peak }] : []));
    if (some.length === 0) return [];
    if (lines.length === 1)
      return [locale.t(which === "highest" ? "charts.trendHighest" : "charts.trendLowest", some[0]!)];
    const items = listed(
      some.map((one) => locale.t("charts.trendPeak", one)),
      locale,
    );
    return [locale.t(which === "highest" ? "charts.trendHighestOf" : "charts.trendLowestOf", { items })];
  });
}

function peaksOf(run: readonly Moment[], locale: Locale): Partial<Record<"highest" | "lowest", Peak>> {
  const ends = [run[0]!.cell.value, run.at(-1)!.cell.value];
  const items = run.map(({ cell, period }) => ({ name: period, value: cell.value, label: cell.label }));
  const [most, least] = extremesOf(items);
  const written = (group: typeof most): Peak => ({
    value: group[0]!.label,
    periods: listed(
      group.map(({ name }) => name),
      locale,
    ),
  });
  return {
    ...(most[0]!.value > Math.max(...ends) ? { highest: written(most) } : {}),
    ...(least[0]!.value < Math.min(...ends) ? { lowest: written(least) } : {}),
  };
}

/** A value as readers see it, and when it was. */
type Peak = { value: string; periods: string };

function changes(lines: readonly Line[], subject: Subject): string[] {
  const { locale } = subject;
  const [first, last] = [lines[0]!.run[0]!.period, lines[0]!.run.at(-1)!.period];
  const whole = lines.filter(({ run }) => run[0]!.period === first && run.at(-1)!.period === last);
  const gaps = whole.map(({ label, run }): Gap => {
    const lead = Math.sign(run[0]!.cell.value - run.at(-1)!.cell.value);
    const value = exact(Math.abs(run.at(-1)!.cell.value - run[0]!.cell.value));
    return { name: label, value, label: gapOf(subject, value), lead };
  });
  const [risen, fallen] = [gaps.filter(({ lead }) => lead < 0), gaps.filter(({ lead }) => lead > 0)];
  const all = { risen: risen.length, fallen: fallen.length, all: gaps.length };
  return [
    countedChanges(all, { first, second: last }, locale, "line"),
    ...mostChanged(risen, fallen, locale),
  ];
}

function extremes(lines: readonly Line[], locale: Locale): string {
  const items = lines.flatMap(({ label, run }) =>
    run.map(({ cell, period }) => ({
      name: locale.t("charts.cell", { row: label, column: period }),
      value: cell.value,
      label: cell.label,
    })),
  );
  const [most, least] = extremesOf(items);
  return locale.t("charts.extremes", {
    largest: valueFirst(most, items.length, locale),
    smallest: valueFirst(least, items.length, locale),
  });
}

function missingPeriods({ table, locale }: Subject): string[] {
  const gaps = gapsOf(table).map((row) =>
    locale.t("charts.gapBetween", {
      from: nameOfRow(table, row, locale),
      to: nameOfRow(table, row + 1, locale),
    }),
  );
  return gaps.length > 0 ? [locale.t("charts.trendGaps", { items: listed(gaps, locale) })] : [];
}
