import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import { type ChartSpec, arrange } from "./arrange.ts";
import { isNumber } from "./frame.ts";
import { readScale } from "./likert.ts";
import { exact } from "./numbers.ts";

/** Why a chart cannot be drawn honestly, and what an editor writes instead. */
export interface Unsuitable {
  message: string;
  hint: string;
}

/** Says what is wrong when a kind of chart does not suit its table; undefined when it does. Checked before drawing. */
export function unsuitable(table: ChartTable, spec: ChartSpec): Unsuitable | undefined {
  if (table.rows.length === 0 || table.columns.length === 0) {
    return {
      message: "The chart shows no cell at all.",
      hint: "Name rows and columns that the dataset has, or leave `rows` and `columns` out.",
    };
  }
  if (table.unit === "text")
    return {
      message: "The values are texts, and a chart shows numbers.",
      hint: "Write `<DataTable>` instead of `<Chart>`.",
    };
  if (!table.cells.flat().some(({ value }) => isNumber(value))) {
    return {
      message: "None of the cells of the chart has a value.",
      hint: "Choose rows and columns with values, or write `<DataTable>` instead of `<Chart>`.",
    };
  }
  return RULES[spec.kind](arrange(table, spec, "en"));
}

const RULES: Record<ChartSpec["kind"], (table: ChartTable) => Unsuitable | undefined> = {
  bars: (table) => oneColumn(table),
  columns: tooManySeries,
  grouped: tooManySeries,
  stacked: (table) =>
    tooManySeries(table) ?? notParts(table, "stacked") ?? lonePart(table) ?? overlapping(table),
  agreement: (table) => noScale(table) ?? notParts(table, "agreement") ?? overlapping(table),
  doughnut: (table) => oneRing(table) ?? notParts(table, "doughnut") ?? noWhole(table),
  dots: twoColumns,
};

const MOST_SERIES = 8;
const MOST_PARTS = 6;

function oneColumn({ columns }: ChartTable): Unsuitable | undefined {
  if (columns.length === 1) return undefined;
  return {
    message: `\`bars\` shows one column, and this chart has ${columns.length}.`,
    hint: `Write \`kind="grouped"\`, or choose one: \`columns="${columns[0]!.id}"\`.`,
  };
}

function tooManySeries({ columns }: ChartTable): Unsuitable | undefined {
  if (columns.length <= MOST_SERIES) return undefined;
  return {
    message: `The chart has ${columns.length} series, and readers can tell ${MOST_SERIES} apart at most.`,
    hint: 'Choose fewer with `columns`, or add `transpose="true"` to make the rows the series.',
  };
}

function lonePart({ columns }: ChartTable): Unsuitable | undefined {
  if (columns.length > 1) return undefined;
  return {
    message: "`stacked` shows the parts of each row, and there is one column.",
    hint: 'Write `kind="bars"`, or choose more columns.',
  };
}

/** Parts of a whole count something, and none is below zero. */
function notParts(table: ChartTable, kind: ChartSpec["kind"]): Unsuitable | undefined {
  const hint = 'Write `kind="grouped"`, or `kind="bars"` for one column.';
  if (table.unit === "year")
    return { message: `\`${kind}\` shows parts of a whole, and years are no parts.`, hint };
  const negative = findCell(table, ({ value }) => isNumber(value) && value < 0);
  return negative === undefined
    ? undefined
    : { message: `\`${kind}\` shows parts of a whole, and ${negative} is below zero.`, hint };
}

function overlapping(table: ChartTable): Unsuitable | undefined {
  if (table.unit !== "percent") return undefined;
  const row = table.cells.findIndex((cells) => sumOf(cells) > 100 + slackOf(cells));
  if (row < 0) return undefined;
  return {
    message: `The parts of “${table.rows[row]!.label}” add to ${sumOf(table.cells[row]!)}%, more than a whole: the answers overlap.`,
    hint: 'Write `kind="grouped"`, which compares values that overlap.',
  };
}

function noScale({ columns }: ChartTable): Unsuitable | undefined {
  if (readScale(columns)) return undefined;
  return {
    message: `\`agreement\` shows a scale of 3 or 5 columns, from strongly disagree to strongly agree, and these ${columns.length} are none.`,
    hint: 'Choose the columns of the scale in its order, with one for no opinion last if there is one (its id holds `not-sure` or `n-a`), or write `kind="stacked"`.',
  };
}

function oneRing({ rows, columns }: ChartTable): Unsuitable | undefined {
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

function noWhole(table: ChartTable): Unsuitable | undefined {
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

function twoColumns({ columns }: ChartTable): Unsuitable | undefined {
  if (columns.length === 2) return undefined;
  const two =
    columns.length > 2
      ? `Choose two: \`columns="${columns[0]!.id} ${columns[1]!.id}"\`, or write \`kind="grouped"\`.`
      : 'Write `kind="bars"`, or choose two columns.';
  return { message: `\`dots\` compares two columns, and this chart has ${columns.length}.`, hint: two };
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
