import type { Locale } from "../../locales/locale.ts";
import type { ChartTable } from "../../model/chart-table.ts";
import { isNumber } from "../layout/frame.ts";
import { exact, formatGap } from "../layout/numbers.ts";
import { writePeriod } from "../layout/period-words.ts";

/** What a description is made from. */
export interface Subject {
  table: ChartTable;
  locale: Locale;
  /** Writes a value in the table's unit: what a description computes, such as a sum. */
  write(value: number, decimals: number): string;
}

/** A value under the name that readers know it by. */
export interface Item {
  name: string;
  value: number;
  label: string;
  /** Within which it is held to lie. */
  interval?: { low: number; high: number } | undefined;
}

/** So many things that share a place are named; of more, the first few. */
export const NAMED = 3;

/** All values of the table, row by row. */
export function itemsOf({ table, locale }: Subject): Item[] {
  return table.cells.flatMap((cells, row) =>
    cells.flatMap(({ value, label, interval }, column) =>
      isNumber(value) ? [{ name: nameOf(table, row, column, locale), value, label, interval }] : [],
    ),
  );
}

/** The values of one row, named by their columns. */
export function itemsOfRow(table: ChartTable, row: number): Item[] {
  return table.cells[row]!.flatMap(({ value, label }, column) =>
    isNumber(value) ? [{ name: table.columns[column]!.label, value, label }] : [],
  );
}

export function nameOf(table: ChartTable, row: number, column: number, { t }: Locale): string {
  const name = table.rows[row]!.label;
  return table.columns.length === 1
    ? name
    : t("charts.cell", { row: name, column: table.columns[column]!.label });
}

/** A row by its period, where it stands for one. */
export function nameOfRow({ rows }: ChartTable, row: number, locale: Locale): string {
  const { period, label } = rows[row]!;
  return period ? writePeriod(period, locale) : label;
}

/** The items that are largest, and those that are smallest. */
export function extremesOf<T extends Item>(items: readonly T[]): [most: T[], least: T[]] {
  const all = items.map(({ value }) => value);
  const [top, bottom] = [Math.max(...all), Math.min(...all)];
  return [items.filter(({ value }) => value === top), items.filter(({ value }) => value === bottom)];
}

/** "a, b and c"; things that hold commas themselves are set apart more clearly. */
export function listed(items: readonly string[], locale: Locale): string {
  return items.some((item) => COMMA.test(item)) ? series(items, locale) : locale.list(items);
}

const COMMA = /[,،、，]/;

/** Things that may hold a list themselves, one after the other. */
export function series(items: readonly string[], { t }: Locale): string {
  return items.join(t("punctuation.semicolon"));
}

export function named(items: readonly Item[], locale: Locale): string {
  const names = items.map(({ name }) => name);
  return names.length <= NAMED
    ? listed(names, locale)
    : locale.t("charts.others", {
        items: series(names.slice(0, NAMED), locale),
        count: names.length - NAMED,
      });
}

/** Items of one value: "The north (75%)", "The north and the south (50% each)". */
export function namedFirst(items: readonly Item[], locale: Locale): string {
  const [labels, value] = [named(items, locale), items[0]!.label];
  return items.length > 1
    ? locale.t("charts.valuedEach", { labels, value })
    : locale.t("charts.valued", { label: labels, value });
}

/** Items of one value: "50% (“Partners talk honestly”, the north)"; many of them only counted: "100% (9 of 20 values)". */
export function valueFirst(items: readonly Item[], all: number, locale: Locale): string {
  const value =
    items.length > NAMED
      ? locale.t("charts.many", { shown: items.length, count: all })
      : named(items, locale);
  return locale.t("charts.valued", { label: items[0]!.label, value });
}

/** Items from largest to smallest, those of one value together. */
export function ranked(items: readonly Item[], locale: Locale): string[] {
  const groups = Map.groupBy(items, ({ value }) => value);
  const order = [...groups.keys()].sort((a, b) => b - a);
  return order.map((value) => namedFirst(groups.get(value)!, locale));
}

/** A gap between two values, at the precision of the table. */
export function gapOf({ table, locale }: Subject, gap: number): string {
  const decimals = Math.max(...table.cells.flat().map((cell) => (isNumber(cell.value) ? cell.decimals : 0)));
  return formatGap(exact(gap), table.unit, decimals, locale);
}
