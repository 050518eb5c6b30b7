import type { ChartCell } from "../model/chart-table.ts";
import { formatValue } from "../model/unit.ts";
import { type Item, NAMED, type Told, extremesOf, gapOf, namedFirst } from "./describe-items.ts";
import { parts, values } from "./describe-values.ts";
import { isNumber } from "./frame.ts";
import { type Scale, readScale } from "./likert.ts";
import { exact } from "./numbers.ts";

/** Agreement scales: the share that agrees, where it is largest and smallest, and where more disagree. */
export function agreement(told: Told): string[] {
  const { table, words } = told;
  const scale = readScale(table.columns);
  if (!scale) return parts(told);
  const names = scale.agree.map((column) => table.columns[column]!.label);
  const columns = words.agreeing(words.list(names), names.length);
  const rows = agreeingRows(told, scale);
  if (rows.length === 0) return [];
  const [most, least] = extremesOf(rows);
  const against = rows.filter((row) => row.against > row.value).map(({ name }) => name);
  const more = against.length > 0 && against.length <= NAMED ? [words.moreDisagree(words.list(against))] : [];
  if (rows.length === 1) return [words.agreementOne(columns, rows[0]!.name, rows[0]!.label), ...more];
  if (most[0]!.value === least[0]!.value)
    return [words.agreementEqual(columns, rows[0]!.label, rows.length), ...more];
  return [words.agreement(columns, namedFirst(most, words), namedFirst(least, words)), ...more];
}

/** Each row's sum of agreement, and of disagreement (not a number where a part is missing). */
function agreeingRows({ table, language }: Told, scale: Scale): (Item & { against: number })[] {
  return table.cells.flatMap((cells, row) => {
    const value = sumOf(cells, scale.agree);
    if (!isNumber(value)) return [];
    const decimals = Math.max(...scale.agree.map((column) => cells[column]!.decimals));
    const label = formatValue(value, table.unit, decimals, language);
    return [{ name: table.rows[row]!.label, value, label, against: sumOf(cells, scale.disagree) }];
  });
}

function sumOf(cells: readonly ChartCell[], columns: readonly number[]): number {
  return exact(columns.reduce((sum, column) => sum + (cells[column]!.value ?? Number.NaN), 0));
}

/** Dots: the widest and the narrowest gap, and which of the two is larger more often. */
export function gaps(told: Told): string[] {
  const { table, words } = told;
  const [first, second] = table.columns.map(({ label }) => label);
  const rows = gapRows(told);
  if (rows.length === 0 || first === undefined || second === undefined) return values(told);
  if (rows.length === 1) return [words.pair(first, second, rows[0]!.name, rows[0]!.label)];
  const [most, least] = extremesOf(rows);
  const wins = [
    rows.filter(({ lead }) => lead > 0).length,
    rows.filter(({ lead }) => lead < 0).length,
  ] as const;
  const larger = wins[0] > wins[1] ? first : second;
  const lead = words.larger(larger, Math.max(...wins), rows.length, rows.length < table.rows.length);
  const leads = wins[0] === wins[1] ? [] : [lead];
  if (most[0]!.value === least[0]!.value)
    return [words.gapsEqual(first, second, rows[0]!.label, rows.length), ...leads];
  return [words.gaps(first, second, namedFirst(most, words), namedFirst(least, words)), ...leads];
}

/** Each row's gap; `lead` is the sign of the first value less the second. */
function gapRows(told: Told): (Item & { lead: number })[] {
  return told.table.cells.flatMap(([a, b], row) => {
    if (!isNumber(a?.value) || !isNumber(b?.value)) return [];
    const value = exact(Math.abs(a.value - b.value));
    const lead = Math.sign(a.value - b.value);
    return [{ name: told.table.rows[row]!.label, value, label: gapOf(told, value), lead }];
  });
}

/** Slopes: how many rows rise and how many fall, and which do most. */
export function changes(told: Told): string[] {
  const { table, words } = told;
  const [first, second] = table.columns.map(({ label }) => label);
  const rows = gapRows(told);
  if (rows.length === 0 || first === undefined || second === undefined) return values(told);
  // The lead is the first column's: where it leads the row falls.
  const fallen = rows.filter(({ lead }) => lead > 0);
  const risen = rows.filter(({ lead }) => lead < 0);
  if (rows.length === 1)
    return [words.changeOne(first, second, rows[0]!.name, rows[0]!.label, -rows[0]!.lead)];
  const counted = words.changes(first, second, {
    risen: risen.length,
    fallen: fallen.length,
    all: rows.length,
  });
  const most = [risen, fallen].map((group) =>
    group.length > 0 ? namedFirst(extremesOf(group)[0], words) : undefined,
  );
  return [counted, words.mostChanged(most[0], most[1])].filter((sentence) => sentence !== "");
}
