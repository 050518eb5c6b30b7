import type { ChartTable } from "../model/chart-table.ts";
import { isNumber } from "./frame.ts";
import { exact, formatGap } from "./numbers.ts";
import type { Words } from "./words.ts";

/** What a description is made from. */
export interface Told {
  table: ChartTable;
  language: string;
  words: Words;
}

/** A value under the name that readers know it by. */
export interface Item {
  name: string;
  value: number;
  label: string;
}

/** So many things that share a place are named; of more, the first few. */
export const NAMED = 3;

/** All values of the table, row by row. */
export function itemsOf({ table, words }: Told): Item[] {
  return table.cells.flatMap((cells, row) =>
    cells.flatMap(({ value, label }, column) =>
      isNumber(value) ? [{ name: nameOf(table, row, column, words), value, label }] : [],
    ),
  );
}

/** The values of one row, named by their columns. */
export function itemsOfRow(table: ChartTable, row: number): Item[] {
  return table.cells[row]!.flatMap(({ value, label }, column) =>
    isNumber(value) ? [{ name: table.columns[column]!.label, value, label }] : [],
  );
}

export function nameOf(table: ChartTable, row: number, column: number, words: Words): string {
  const name = table.rows[row]!.label;
  return table.columns.length === 1 ? name : words.cell(name, table.columns[column]!.label);
}

/** The items that are largest, and those that are smallest. */
export function extremesOf<T extends Item>(items: readonly T[]): [most: T[], least: T[]] {
  const all = items.map(({ value }) => value);
  const [top, bottom] = [Math.max(...all), Math.min(...all)];
  return [items.filter(({ value }) => value === top), items.filter(({ value }) => value === bottom)];
}

export function named(items: readonly Item[], words: Words): string {
  const names = items.map(({ name }) => name);
  return names.length <= NAMED
    ? words.list(names)
    : words.others(names.slice(0, NAMED), names.length - NAMED);
}

/** Items of one value: "The north (75%)", "The north and the south (50% each)". */
export function namedFirst(items: readonly Item[], words: Words): string {
  const { label } = items[0]!;
  return words.valued(named(items, words), items.length > 1 ? words.each(label) : label);
}

/** Items of one value: "50% (“Partners talk honestly”, the north)"; many of them only counted: "100% (9 of 20 values)". */
export function valueFirst(items: readonly Item[], all: number, words: Words): string {
  const told = items.length > NAMED ? words.many(items.length, all) : named(items, words);
  return words.valued(items[0]!.label, told);
}

/** Items from largest to smallest, those of one value together. */
export function ranked(items: readonly Item[], words: Words): string[] {
  const groups = Map.groupBy(items, ({ value }) => value);
  const order = [...groups.keys()].sort((a, b) => b - a);
  return order.map((value) => namedFirst(groups.get(value)!, words));
}

/** A gap between two values, at the precision of the table. */
export function gapOf({ table, language, words }: Told, gap: number): string {
  const decimals = Math.max(...table.cells.flat().map((cell) => (isNumber(cell.value) ? cell.decimals : 0)));
  return formatGap(exact(gap), table.unit, decimals, language, words);
}
