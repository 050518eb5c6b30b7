import type { ChartKind, ChartProps } from "../model/blocks.ts";
import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import { numberFormat } from "../model/formats.ts";
import { readScale } from "./likert.ts";
import { exact } from "./numbers.ts";
import { PICTURE_WORDS, type PictureWords } from "./picture-words.ts";

/** How a table is to be drawn. */
export type ChartSpec = Pick<ChartProps, "transpose" | "sort"> & { kind: ChartKind };

/**
 * The table as the chart shows it: turned where asked, its rows sorted, and column labels with their base.
 * Rows are the categories, columns the series. A doughnut's parts are always rows: one row of many columns is turned.
 * Sorting goes by the first column; agreement by the share that agrees. Ties keep their order, missing values stand last.
 */
export function arrange(
  table: ChartTable,
  spec: ChartSpec,
  language: string,
  words: PictureWords = PICTURE_WORDS,
): ChartTable {
  const based = {
    ...table,
    columns: table.columns.map((column) => ({ ...column, label: withBase(column, language, words) })),
  };
  const turned = spec.transpose === "true" ? transpose(based) : based;
  const upright =
    spec.kind === "doughnut" && turned.rows.length === 1 && turned.columns.length > 1
      ? transpose(turned)
      : turned;
  return spec.sort ? sortRows(upright, spec) : upright;
}

function withBase(
  { label, n }: ChartTable["columns"][number],
  language: string,
  words: PictureWords,
): string {
  return n === undefined ? label : words.base(label, numberFormat(language).format(n));
}

export function transpose(table: ChartTable): ChartTable {
  const rows = table.columns.map(({ id, label }) => ({ id, label }));
  return {
    ...table,
    rows,
    columns: table.rows,
    cells: rows.map((_, c) => table.cells.map((row) => row[c]!)),
  };
}

function sortRows(table: ChartTable, spec: ChartSpec): ChartTable {
  const keys = table.cells.map(spec.kind === "agreement" ? agreeing(table) : (row) => row[0]?.value);
  const order = table.rows
    .map((_, index) => index)
    .sort((a, b) => compare(keys[a], keys[b], spec.sort === "descending"));
  return { ...table, rows: order.map((r) => table.rows[r]!), cells: order.map((r) => table.cells[r]!) };
}

function agreeing(table: ChartTable): (row: ChartCell[]) => number | undefined {
  const agree = readScale(table.columns)?.agree ?? [];
  return (row) => {
    const values = agree.map((column) => row[column]?.value);
    return values.some((value) => value === undefined)
      ? undefined
      : exact(values.reduce<number>((sum, value) => sum + value!, 0));
  };
}

function compare(a: number | undefined, b: number | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return descending ? b - a : a - b;
}
