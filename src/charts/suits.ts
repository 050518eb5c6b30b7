import type { ChartKind } from "../model/blocks.ts";
import type { ChartTable } from "../model/chart-table.ts";
import { type ChartSpec, arrange } from "./arrange.ts";
import { isNumber } from "./frame.ts";
import { readScale } from "./likert.ts";
import { lonePart, noWhole, notCounted, notParts, oneRing, overlapping } from "./suits-parts.ts";

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
  dots: (table) => twoColumns(table, "dots"),
  slope: (table) => twoColumns(table, "slope") ?? tooManyLines(table),
  multiples: panels,
  waffle: (table) => tooManySeries(table) ?? notCounted(table),
};

const MOST_SERIES = 8;
const MOST_LINES = 10;
const MOST_PANELS = 12;

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
    hint: 'Choose fewer with `columns`, add `transpose="true"` to make the rows the series, or write `kind="multiples"`.',
  };
}

function noScale({ columns }: ChartTable): Unsuitable | undefined {
  if (readScale(columns)) return undefined;
  return {
    message: `\`agreement\` shows a scale of 3 or 5 columns, from strongly disagree to strongly agree, and these ${columns.length} are none.`,
    hint: 'Choose the columns of the scale in its order, with one for no opinion last if there is one (its id holds `not-sure` or `n-a`), or write `kind="stacked"`.',
  };
}

function twoColumns({ columns }: ChartTable, kind: ChartKind): Unsuitable | undefined {
  if (columns.length === 2) return undefined;
  const two =
    columns.length > 2
      ? `Choose two: \`columns="${columns[0]!.id} ${columns[1]!.id}"\`, or write \`kind="grouped"\`.`
      : 'Write `kind="bars"`, or choose two columns.';
  return { message: `\`${kind}\` compares two columns, and this chart has ${columns.length}.`, hint: two };
}

function tooManyLines({ rows }: ChartTable): Unsuitable | undefined {
  if (rows.length <= MOST_LINES) return undefined;
  return {
    message: `A slope chart of ${rows.length} lines cannot be read: ${MOST_LINES} are the most.`,
    hint: 'Write `kind="dots"`, which has a line of its own for each row, or choose fewer with `rows`.',
  };
}

function panels({ columns }: ChartTable): Unsuitable | undefined {
  if (columns.length < 2)
    return {
      message: "`multiples` draws a small chart for each column, and there is one.",
      hint: 'Write `kind="bars"`.',
    };
  if (columns.length <= MOST_PANELS) return undefined;
  return {
    message: `${columns.length} small charts are too many to compare: ${MOST_PANELS} are the most.`,
    hint: "Choose fewer with `columns`.",
  };
}
