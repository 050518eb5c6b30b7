import type { ChartAnnotation, ChartTable } from "../model/chart-table.ts";

/** Rows become columns, and columns rows. */
export function transpose(table: ChartTable): ChartTable {
  const rows = table.columns.map(({ n: _, ...column }) => column);
  return {
    ...table,
    ...(table.annotations ? { annotations: table.annotations.map(turned) } : {}),
    rows,
    columns: table.rows,
    ...(table.ordered
      ? { ordered: table.ordered.map((what) => (what === "rows" ? "columns" : "rows")) }
      : {}),
    cells: rows.map((_, c) => table.cells.map((row) => row[c]!)),
  };
}

function turned(annotation: ChartAnnotation): ChartAnnotation {
  return "row" in annotation ? { ...annotation, row: annotation.column, column: annotation.row } : annotation;
}
