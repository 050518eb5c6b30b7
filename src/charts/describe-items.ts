import type { ChartCell, ChartTable } from "../model/chart-table.ts";
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

export function itemsOf({ table, words }: Told): Item[] {
  return table.cells.flatMap((cells, row) =>
    cells.flatMap(({ value, label }, column) =>
      isNumber(value) ? [{ name: nameOf(table, row, column, words), value, label }] : [],
    ),
  );
}

export function itemsOfRow(cells: readonly ChartCell[], table: ChartTable): Item[] {
  return cells.flatMap(({ value, label }, column) =>
    isNumber(value) ? [{ name: table.columns[column]!.label, value, label }] : [],
  );
}

export function nameOf(table: ChartTable, row: number, column: number, words: Words): string {
  const name = table.rows[row]!.label;
  return table.columns.length === 1 ? name : words.cell(name, table.columns[column]!.label);
}

export function named(items: readonly { name: string }[], words: Words): string {
  const names = items.map(({ name }) => name);
  return names.length <= NAMED
    ? words.list(names)
    : words.others(names.slice(0, NAMED), names.length - NAMED);
}

/** Items from largest to smallest, those of one value together. */
export function rank(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.value - a.value)) {
    if (groups.at(-1)?.[0]!.value === item.value) groups.at(-1)!.push(item);
    else groups.push([item]);
  }
  return groups;
}

export function largest(items: readonly { value: number }[]): number {
  return Math.max(...items.map(({ value }) => value));
}

export function smallest(items: readonly { value: number }[]): number {
  return Math.min(...items.map(({ value }) => value));
}

export function tied<T extends { value: number }>(items: readonly T[], value: number): T[] {
  return items.filter((item) => item.value === value);
}

export function gapOf({ table, language, words }: Told, gap: number): string {
  const decimals = Math.max(...table.cells.flat().map((cell) => (isNumber(cell.value) ? cell.decimals : 0)));
  return formatGap(exact(gap), table.unit, decimals, language, words);
}

// "100.0% (Partners talk honestly, Memphis)": in a table of several columns the value comes first.
export function valuedFirst(items: readonly Item[], words: Words): string {
  return words.valued(items[0]!.label, named(items, words));
}
