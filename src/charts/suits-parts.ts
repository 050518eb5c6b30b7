import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import type { ChartSpec } from "./arrange.ts";
import { isNumber } from "./frame.ts";
import { exact } from "./numbers.ts";
import type { Unsuitable } from "./suits.ts";

const MOST_PARTS = 6;
const MOST_UNITS = 60;

export function lonePart({ columns }: ChartTable): Unsuitable | undefined {
  if (columns.length > 1) return undefined;
  return {
    message: "`stacked` shows the parts of each row, and there is one column.",
    hint: 'Write `kind="bars"`, or choose more columns.',
  };
}

/** Parts of a whole count something, and none is below zero. */
export function notParts(table: ChartTable, kind: ChartSpec["kind"]): Unsuitable | undefined {
  const hint = 'Write `kind="grouped"`, or `kind="bars"` for one column.';
  if (table.unit === "year")
    return { message: `\`${kind}\` shows parts of a whole, and years are no parts.`, hint };
  const negative = findCell(table, ({ value }) => isNumber(value) && value < 0);
  return negative === undefined
    ? undefined
    : { message: `\`${kind}\` shows parts of a whole, and ${negative} is below zero.`, hint };
}

export function overlapping(table: ChartTable): Unsuitable | undefined {
  if (table.unit !== "percent") return undefined;
  const row = table.cells.findIndex((cells) => sumOf(cells) > 100 + slackOf(cells));
  if (row < 0) return undefined;
  return {
    message: `The parts of “${table.rows[row]!.label}” add to ${sumOf(table.cells[row]!)}%, more than a whole: the answers overlap.`,
    hint: 'Write `kind="grouped"`, which compares values that overlap.',
  };
}

export function oneRing({ rows, columns }: ChartTable): Unsuitable | undefined {
  if (columns.length > 1) {
    return {
      message: `A doughnut shows the parts of one whole, and this chart has ${columns.length} columns.`,
      hint: `Choose one: \`columns="${columns[0]!.id}"\`, or write \`kind="stacked"\`.`,
    };
  }
  if (rows.length <= MOST_PARTS) return undefined;
  return {
    message: `A doughnut of ${rows.length} parts cannot be read: ${MOST_PARTS} are the most.`,
    hint: 'Write `kind="bars"`, or choose fewer with `rows`.',
  };
}

export function noWhole(table: ChartTable): Unsuitable | undefined {
  const missing = findCell(table, ({ value }) => !isNumber(value));
  if (missing !== undefined)
    return {
      message: `A doughnut shows a whole, and ${missing} has no value.`,
      hint: 'Write `kind="bars"`, which says so in its place.',
    };
  const cells = table.cells.flat();
  const sum = sumOf(cells);
  if (sum === 0)
    return {
      message: "A doughnut shows a whole, and its parts add to nothing.",
      hint: 'Write `kind="bars"`.',
    };
  if (table.unit !== "percent" || Math.abs(sum - 100) <= slackOf(cells)) return undefined;
  return {
    message: `A doughnut shows a whole, and its parts add to ${sum}%.`,
    hint: 'Write `kind="bars"`, or choose rows that make 100%.',
  };
}

/** Units can be counted where they are few and whole. */
export function notCounted(table: ChartTable): Unsuitable | undefined {
  const hint = 'Write `kind="bars"`, or `kind="grouped"` for several columns.';
  if (table.unit !== "count")
    return {
      message: `\`waffle\` draws a square for each thing counted, and the unit is ${table.unit}.`,
      hint,
    };
  const row = table.cells.findIndex((cells) => sumOf(cells) > MOST_UNITS);
  if (row < 0) return undefined;
  return {
    message: `${sumOf(table.cells[row]!)} squares for “${table.rows[row]!.label}” cannot be counted: ${MOST_UNITS} in a row are the most.`,
    hint,
  };
}

/** The name of the first cell that answers to the question. */
function findCell(table: ChartTable, is: (cell: ChartCell) => boolean): string | undefined {
  for (const [row, cells] of table.cells.entries()) {
    const column = cells.findIndex(is);
    if (column >= 0)
      return table.columns.length === 1
        ? `“${table.rows[row]!.label}”`
        : `“${table.rows[row]!.label}” in “${table.columns[column]!.label}”`;
  }
  return undefined;
}

function sumOf(cells: readonly ChartCell[]): number {
  return exact(cells.reduce((sum, { value }) => sum + (value ?? 0), 0));
}

// Each part may be off by half of its last printed digit.
function slackOf(cells: readonly ChartCell[]): number {
  return cells.reduce((slack, { decimals }) => slack + 0.5 / 10 ** decimals, 1e-9);
}
