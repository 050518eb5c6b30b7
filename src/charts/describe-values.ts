import {
  type Told,
  extremesOf,
  gapOf,
  itemsOf,
  itemsOfRow,
  named,
  ranked,
  valueFirst,
} from "./describe-items.ts";
import { isNumber } from "./frame.ts";

/** Up to so many values or rows are told one by one. */
const LISTED = 6;

/** Bars and columns: the values in order or the extremes, and how far apart these are or which series leads. */
export function values(told: Told): string[] {
  const { table, words } = told;
  const items = itemsOf(told);
  if (items.length === 0) return [];
  if (items.length === 1) return [words.only(items[0]!.name, items[0]!.label)];
  const [most, least] = extremesOf(items);
  if (most[0]!.value === least[0]!.value) return [words.allEqual(items.length, items[0]!.label)];
  const extremes = words.extremes(
    valueFirst(most, items.length, words),
    valueFirst(least, items.length, words),
  );
  if (table.columns.length > 1) return [extremes, leader(told)];
  const order = items.length <= LISTED ? words.order(words.series(ranked(items, words))) : extremes;
  return [order, words.apart(gapOf(told, most[0]!.value - least[0]!.value))];
}

/** Stacked parts: the largest of each row, and the smallest of all. */
export function parts(told: Told): string[] {
  const { table, words } = told;
  const all = itemsOf(told);
  if (all.length === 0) return [];
  const [most, least] = extremesOf(all);
  if (table.rows.length > LISTED)
    return [words.extremes(valueFirst(most, all.length, words), valueFirst(least, all.length, words))];
  const tops = table.rows.flatMap(({ label }, row) => {
    const items = itemsOfRow(table, row);
    if (items.length === 0) return [];
    const top = extremesOf(items)[0].map((item) => ({ ...item, name: words.valued(item.name, item.label) }));
    return [words.inRow(label, named(top, words))];
  });
  return [words.largestParts(words.series(tops)), words.smallestPart(valueFirst(least, all.length, words))];
}

/** A doughnut's parts: the extremes, and what lies between them. */
export function shares(told: Told): string[] {
  const { words } = told;
  const items = itemsOf(told);
  if (items.length < 2) return values(told);
  const order = ranked(items, words);
  if (order.length === 1) return [words.sharesEqual(items.length, items[0]!.label)];
  const between = order.slice(1, -1);
  const extremes = words.shares(order[0]!, order.at(-1)!);
  return between.length > 0 ? [extremes, words.between(words.series(between))] : [extremes];
}

/** Which column is alone at the top in most rows; rows with a missing value do not count. */
function leader({ table, words }: Told): string {
  const full = table.cells.filter((row) => row.every(({ value }) => isNumber(value)));
  const wins = table.columns.map(() => 0);
  for (const row of full) {
    const top = Math.max(...row.map(({ value }) => value!));
    const first = row.flatMap(({ value }, column) => (value === top ? [column] : []));
    if (first.length === 1) wins[first[0]!]! += 1;
  }
  const best = Math.max(...wins);
  if (best * 2 <= full.length) return words.noLead();
  const { label } = table.columns[wins.indexOf(best)]!;
  return words.leads(label, best, full.length, full.length < table.rows.length);
}
