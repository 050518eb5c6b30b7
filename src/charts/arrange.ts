import type { ChartKind } from "../model/chart-kinds.ts";
import type { ChartTable } from "../model/chart-table.ts";
import { DRAWINGS } from "./kinds/index.ts";
import { transpose } from "./transpose.ts";

/** How a table is to be drawn. */
export interface ChartSpec {
  kind: ChartKind;
  transpose?: "true" | undefined;
  sort?: "descending" | "ascending" | undefined;
}

/**
 * The table as the chart shows it: turned where asked or where its kind needs it, its rows sorted, and where `withBase`
 * writes them, column labels with their base. Rows are the categories, columns the series. Ties keep their order, missing values stand last.
 */
export function arrange(
  table: ChartTable,
  spec: ChartSpec,
  withBase: (label: string, n: number) => string = (label) => label,
): ChartTable {
  const { upright = (given: ChartTable) => given } = DRAWINGS[spec.kind];
  const columns = table.columns.map((column) => {
    const { label, n } = column;
    return n === undefined ? column : { ...column, label: withBase(label, n) };
  });
  const based = { ...table, columns };
  const shown = upright(spec.transpose === "true" ? transpose(based) : based);
  return spec.sort && !DRAWINGS[spec.kind].runsInTime ? sortRows(shown, spec) : shown;
}

function sortRows(table: ChartTable, spec: ChartSpec): ChartTable {
  const keys = table.cells.map(DRAWINGS[spec.kind].sortBy?.(table) ?? ((row) => row[0]?.value));
  const order = table.rows
    .map((_, index) => index)
    .sort((a, b) => compare(keys[a], keys[b], spec.sort === "descending"));
  return { ...table, rows: order.map((r) => table.rows[r]!), cells: order.map((r) => table.cells[r]!) };
}

function compare(a: number | undefined, b: number | undefined, descending: boolean): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return descending ? b - a : a - b;
}
