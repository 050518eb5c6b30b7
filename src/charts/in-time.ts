import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import { type Period, comparePeriods, monthsTo, placeInTime } from "../model/period.ts";
import { isNumber } from "./layout/frame.ts";
import { transpose } from "./transpose.ts";

/** A table with its periods as rows, from the first to the last. What has no period stands behind, and is refused. */
export function inTime(table: ChartTable): ChartTable {
  const has = (lines: ChartTable["rows"]) => lines.some(({ period }) => period);
  const upright = !has(table.rows) && has(table.columns) ? transpose(table) : table;
  const order = upright.rows
    .map((_, row) => row)
    .sort((a, b) => compare(upright.rows[a]!.period, upright.rows[b]!.period));
  return {
    ...upright,
    rows: order.map((row) => upright.rows[row]!),
    cells: order.map((row) => upright.cells[row]!),
  };
}

function compare(a: Period | undefined, b: Period | undefined): number {
  return a && b ? comparePeriods(a, b) : Number(!a) - Number(!b);
}

/** Where each row lies in time, in years. */
export function timesOf({ rows }: ChartTable): number[] {
  return rows.map(({ period }, row) => (period ? placeInTime(period) : row));
}

/** Rows of a column, two or more, over which its line runs without a gap. */
export interface Run {
  rows: number[];
}

/**
 * The stretches of a column over which its line runs: none over a period that is missing or has no value, or to one at which
 * the source says that the series breaks.
 */
export function runsOf(table: ChartTable, column: number): Run[] {
  const gaps = gapsOf(table);
  const runs: Run[] = [];
  for (let to = 1; to < table.cells.length; to += 1) {
    const from = to - 1;
    const [before, cell] = [table.cells[from]![column]!, table.cells[to]![column]!];
    if (!isNumber(before.value) || !isNumber(cell.value) || gaps.includes(from) || isBreak(cell)) continue;
    const run = runs.at(-1);
    if (run && run.rows.at(-1) === from) run.rows.push(to);
    else runs.push({ rows: [from, to] });
  }
  return runs;
}

/** The rows at which a column's series breaks, each with the last row before it that has a value. */
export function breaksOf({ cells }: ChartTable, column: number): { before: number; row: number }[] {
  return cells.flatMap((line, row) => {
    const before = cells.slice(0, row).findLastIndex((one) => isNumber(one[column]!.value));
    return before >= 0 && isNumber(line[column]!.value) && isBreak(line[column]!) ? [{ before, row }] : [];
  });
}

/** A run in stretches that are alike: those that lead from or to a value that is estimated or provisional, and those that do not. */
export function stretchesOf(
  { cells }: ChartTable,
  column: number,
  { rows }: Run,
): (Run & { isUnsure: boolean })[] {
  const stretches: (Run & { isUnsure: boolean })[] = [];
  for (const [index, to] of rows.slice(1).entries()) {
    const from = rows[index]!;
    const unsure = isUnsure(cells[from]![column]!) || isUnsure(cells[to]![column]!);
    const last = stretches.at(-1);
    if (last?.isUnsure === unsure) last.rows.push(to);
    else stretches.push({ rows: [from, to], isUnsure: unsure });
  }
  return stretches;
}

function isBreak({ statuses = [] }: ChartCell): boolean {
  return statuses.includes("break");
}

/** Whether the source says that a value is not yet the last word on it. */
export function isUnsure({ statuses = [] }: ChartCell): boolean {
  return statuses.includes("estimated") || statuses.includes("provisional");
}

/**
 * The rows after which a period is missing. Which are expected follows from the table: where most periods begin equally
 * far apart, two that lie further apart leave a gap. Where no distance is that of most, nothing is expected.
 */
export function gapsOf({ rows }: ChartTable): number[] {
  const distances = rows.slice(1).map(({ period }, index) => {
    const before = rows[index]!.period;
    return before && period ? monthsTo(before.start, period.start) : 0;
  });
  const usual = [...Map.groupBy(distances, (distance) => distance)].find(
    ([, { length }]) => length * 2 > distances.length,
  )?.[0];
  return usual === undefined ? [] : distances.flatMap((distance, index) => (distance > usual ? [index] : []));
}
