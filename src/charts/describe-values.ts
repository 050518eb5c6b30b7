import { isNumber } from "./frame.ts";
import { type Told, gapOf, itemsOf, itemsOfRow, largest, named, rank, smallest, tied, valuedFirst } from "./describe-items.ts";

/** Up to so many values are told one by one. */
const LISTED = 6;

/** Bars and columns: the values in order or the extremes, and how far apart these are or which series leads. */
export function values(told: Told): string[] {
  const { table, words } = told;
  const items = itemsOf(told);
  if (items.length === 0) return [];
  if (items.length === 1) return [words.only(items[0]!.name, items[0]!.label)];
  const [most, least] = [tied(items, largest(items)), tied(items, smallest(items))];
  if (most[0]!.value === least[0]!.value) return [words.allEqual(items.length, items[0]!.label)];
  const apart = words.apart(gapOf(told, most[0]!.value - least[0]!.value));
  if (table.columns.length === 1 && items.length <= LISTED)
    return [
      words.order(
        words.list(
          rank(items).map((group) =>
            words.valued(words.list(group.map(({ name }) => name)), group[0]!.label),
          ),
        ),
      ),
      apart,
    ];
  const extremes = words.extremes(valuedFirst(most, words), valuedFirst(least, words));
  return [extremes, table.columns.length === 1 ? apart : leader(told)];
}

/** Stacked parts: the largest of each row, and the smallest of all. */
export function parts(told: Told): string[] {
  const { table, words } = told;
  const rows = table.cells
    .map((cells, row) => ({ label: table.rows[row]!.label, items: itemsOfRow(cells, table) }))
    .filter(({ items }) => items.length > 0);
  if (rows.length === 0) return [];
  const tops = rows.map(({ label, items }) =>
    words.inRow(
      label,
      named(
        tied(items, largest(items)).map((item) => ({ ...item, name: words.valued(item.name, item.label) })),
        words,
      ),
    ),
  );
  const all = itemsOf(told);
  const least = valuedFirst(tied(all, smallest(all)), words);
  if (rows.length > LISTED) return [words.extremes(valuedFirst(tied(all, largest(all)), words), least)];
  return [words.largestParts(words.list(tops)), words.smallestPart(least)];
}

/** A doughnut's parts: the extremes, and what lies between them. */
export function shares(told: Told): string[] {
  const { words } = told;
  const items = itemsOf(told);
  if (items.length < 2) return values(told);
  const ranked = rank(items).map((group) =>
    words.valued(words.list(group.map(({ name }) => name)), group[0]!.label),
  );
  if (ranked.length === 1) return [words.sharesEqual(items.length, items[0]!.label)];
  const between = ranked.slice(1, -1);
  return [
    words.shares(ranked[0]!, ranked.at(-1)!),
    ...(between.length > 0 ? [words.between(words.list(between))] : []),
  ];
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
  return words.leads(
    table.columns[wins.indexOf(best)]!.label,
    best,
    full.length,
    full.length < table.rows.length,
  );
}
