import type { ChartTable } from "../model/chart-table.ts";

/** Rows become columns, and columns rows. */
export function transpose(table: ChartTable): ChartTable {
  const rows = table.columns.map(({ n: _, ...column }) => column);
  return {
    ...table,
    rows,
    columns: table.rows,
    ...(table.ordered
      ? { ordered: table.ordered.map((what) => (what === "rows" ? "columns" : "rows")) }
      : {}),
    cells: rows.map((_, c) => table.cells.map((row) => row[c]!)),
  };
}
