import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import { formatValue } from "../model/unit.ts";
import { type ChartSpec, arrange } from "./arrange.ts";
import { isNumber } from "./frame.ts";
import { readScale } from "./likert.ts";
import { exact, formatGap } from "./numbers.ts";
import { ENGLISH, type Words } from "./words.ts";

/**
 * What a chart shows, in at most three sentences computed from its values: the largest and the smallest, how far apart
 * they lie, their order; for agreement the share that agrees; for dots the widest and the narrowest gap.
 * Ties are told as ties, missing values by name. Values are written as printed; sums and gaps at their precision.
 */
export function describeChart(table: ChartTable, spec: ChartSpec, language: string, words: Words = ENGLISH): string {
  const shown = arrange(table, spec, language, { ...words, base: (label) => label });
  const told: Told = { table: shown, language, words };
  return [...SENTENCES[spec.kind](told), ...missing(told)].join(" ");
}

interface Told {
  table: ChartTable;
  language: string;
  words: Words;
}

const SENTENCES: Record<ChartSpec["kind"], (told: Told) => string[]> = {
  bars: values,
  columns: values,
  grouped: values,
  stacked: parts,
  agreement,
  doughnut: shares,
  dots: gaps,
};

/** A value under the name that readers know it by. */
interface Item {
  name: string;
  value: number;
  label: string;
}

const LISTED = 6;
const NAMED = 3;

function values(told: Told): string[] {
  const { table, words } = told;
  const items = itemsOf(told);
  if (items.length === 0) return [];
  if (items.length === 1) return [words.only(items[0]!.name, items[0]!.label)];
  const [most, least] = [tied(items, largest(items)), tied(items, smallest(items))];
  if (most[0]!.value === least[0]!.value) return [words.allEqual(items.length, items[0]!.label)];
  const apart = words.apart(gapOf(told, most[0]!.value - least[0]!.value));
  if (table.columns.length === 1 && items.length <= LISTED) return [words.order(words.list(rank(items).map((group) => words.valued(words.list(group.map(({ name }) => name)), group[0]!.label)))), apart]; // prettier-ignore
  const extremes = words.extremes(valuedFirst(most, words), valuedFirst(least, words));
  return [extremes, table.columns.length === 1 ? apart : leader(told)];
}

// "100.0% (Partners talk honestly, Memphis)": in a table of several columns the value comes first.
function valuedFirst(items: readonly Item[], words: Words): string {
  return words.valued(items[0]!.label, named(items, words));
}

function leader({ table, words }: Told): string {
  const wins = table.columns.map(() => 0);
  const full = table.cells.filter((row) => row.every(({ value }) => isNumber(value)));
  for (const row of full) {
    const top = Math.max(...row.map(({ value }) => value!));
    const first = row.flatMap(({ value }, column) => (value === top ? [column] : []));
    if (first.length === 1) wins[first[0]!]! += 1;
  }
  const best = Math.max(...wins);
  if (best * 2 <= full.length) return words.noLead();
  return words.leads(table.columns[wins.indexOf(best)]!.label, best, full.length);
}

function parts(told: Told): string[] {
  const { table, words } = told;
  const rows = table.cells.map((cells, row) => ({ label: table.rows[row]!.label, items: itemsOfRow(cells, table) })).filter(({ items }) => items.length > 0); // prettier-ignore
  if (rows.length === 0) return [];
  const tops = rows.map(({ label, items }) => words.inRow(label, named(tied(items, largest(items)).map((item) => ({ ...item, name: words.valued(item.name, item.label) })), words))); // prettier-ignore
  const all = itemsOf(told);
  const least = valuedFirst(tied(all, smallest(all)), words);
  if (rows.length > LISTED) return [words.extremes(valuedFirst(tied(all, largest(all)), words), least)];
  return [words.largestParts(words.list(tops)), words.smallestPart(least)];
}

function agreement(told: Told): string[] {
  const { table, words } = told;
  const scale = readScale(table.columns);
  if (!scale) return parts(told);
  const columns = words.agreeing(words.list(scale.agree.map((column) => table.columns[column]!.label)));
  const sum = (cells: ChartCell[], indexes: number[]) => exact(indexes.reduce((total, index) => total + (cells[index]!.value ?? Number.NaN), 0)); // prettier-ignore
  const rows = table.cells.flatMap((cells, row) => {
    const value = sum(cells, scale.agree);
    const decimals = Math.max(...scale.agree.map((column) => cells[column]!.decimals));
    return isNumber(value) ? [{ name: table.rows[row]!.label, value, label: formatValue(value, table.unit, decimals, told.language), against: sum(cells, scale.disagree) }] : [];
  });
  if (rows.length === 0) return [];
  const against = rows.filter(({ value, against }) => against > value).map(({ name }) => name);
  const more = against.length > 0 && against.length <= NAMED ? [words.moreDisagree(words.list(against))] : [];
  if (rows.length === 1) return [words.agreementOne(columns, rows[0]!.name, rows[0]!.label), ...more];
  const [most, least] = [tied(rows, largest(rows)), tied(rows, smallest(rows))];
  if (most[0]!.value === least[0]!.value) return [words.agreementEqual(columns, rows[0]!.label, rows.length), ...more];
  return [words.agreement(columns, words.valued(named(most, words), most[0]!.label), words.valued(named(least, words), least[0]!.label)), ...more];
}

function shares(told: Told): string[] {
  const { words } = told;
  const items = itemsOf(told);
  if (items.length < 2) return values(told);
  const ranked = rank(items).map((group) => words.valued(words.list(group.map(({ name }) => name)), group[0]!.label));
  if (ranked.length === 1) return [words.sharesEqual(items.length, items[0]!.label)];
  const between = ranked.slice(1, -1);
  return [words.shares(ranked[0]!, ranked.at(-1)!), ...(between.length > 0 ? [words.between(words.list(between))] : [])];
}

function gaps(told: Told): string[] {
  const { table, words } = told;
  const [first, second] = table.columns.map(({ label }) => label);
  const rows = table.cells.flatMap(([a, b], row) => {
    if (!isNumber(a?.value) || !isNumber(b?.value)) return [];
    const value = exact(Math.abs(a.value - b.value));
    return [{ name: table.rows[row]!.label, value, label: gapOf(told, value), lead: Math.sign(a.value - b.value) }];
  });
  if (rows.length === 0 || first === undefined || second === undefined) return values(told);
  if (rows.length === 1) return [words.pair(first, second, rows[0]!.name, rows[0]!.label)];
  const [most, least] = [tied(rows, largest(rows)), tied(rows, smallest(rows))];
  const wins = [rows.filter(({ lead }) => lead > 0).length, rows.filter(({ lead }) => lead < 0).length] as const;
  const lead = wins[0] === wins[1] ? [] : [words.larger(wins[0] > wins[1] ? first : second, Math.max(...wins), rows.length)];
  if (most[0]!.value === least[0]!.value) return [words.gapsEqual(first, second, rows[0]!.label, rows.length), ...lead];
  const ends = [most, least].map((items) => words.valued(named(items, words), items[0]!.label)) as [string, string];
  return [words.gaps(first, second, ...ends), ...lead];
}

function missing({ table, words }: Told): string[] {
  const names = table.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (isNumber(cell.value) ? [] : [words.valued(nameOf(table, row, column, words), cell.label)])),
  );
  if (names.length === 0) return [];
  return [names.length <= NAMED ? words.missingValues(words.list(names)) : words.missingCount(names.length)];
}

function itemsOf({ table, words }: Told): Item[] {
  return table.cells.flatMap((cells, row) =>
    cells.flatMap(({ value, label }, column) => (isNumber(value) ? [{ name: nameOf(table, row, column, words), value, label }] : [])),
  );
}

function itemsOfRow(cells: readonly ChartCell[], table: ChartTable): Item[] {
  return cells.flatMap(({ value, label }, column) => (isNumber(value) ? [{ name: table.columns[column]!.label, value, label }] : []));
}

function nameOf(table: ChartTable, row: number, column: number, words: Words): string {
  const name = table.rows[row]!.label;
  return table.columns.length === 1 ? name : words.cell(name, table.columns[column]!.label);
}

function named(items: readonly { name: string }[], words: Words): string {
  const names = items.map(({ name }) => name);
  return names.length <= NAMED ? words.list(names) : words.others(names.slice(0, NAMED), names.length - NAMED);
}

/** Items from largest to smallest, those of one value together. */
function rank(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  for (const item of [...items].sort((a, b) => b.value - a.value)) {
    if (groups.at(-1)?.[0]!.value === item.value) groups.at(-1)!.push(item);
    else groups.push([item]);
  }
  return groups;
}

function largest(items: readonly { value: number }[]): number {
  return Math.max(...items.map(({ value }) => value));
}

function smallest(items: readonly { value: number }[]): number {
  return Math.min(...items.map(({ value }) => value));
}

function tied<T extends { value: number }>(items: readonly T[], value: number): T[] {
  return items.filter((item) => item.value === value);
}

function gapOf({ table, language, words }: Told, gap: number): string {
  const decimals = Math.max(...table.cells.flat().map((cell) => (isNumber(cell.value) ? cell.decimals : 0)));
  return formatGap(exact(gap), table.unit, decimals, language, words);
}
