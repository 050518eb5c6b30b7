import type { ChartTable } from "../../model/chart-table.ts";
import type { Dataset } from "../../corpus/types.ts";

/**
 * The rows and columns of the table behind a chart: what is drawn, the totals and computed columns beside it, and all that a
 * drawn total is made of. So a page that draws a table need not print it as well.
 */
export function tableBehind(dataset: Dataset, drawn: Pick<ChartTable, "rows" | "columns">): Behind {
  return {
    rows: linesBehind(dataset.rows, drawn.rows),
    columns: linesBehind(
      dataset.columns.map(({ id, total, derive }) => ({ id, total: total || derive !== undefined })),
      drawn.columns,
    ),
  };
}

function linesBehind(
  lines: readonly { id: string; total: boolean }[],
  drawn: readonly { id: string }[],
): string[] {
  const ids = new Set(drawn.map(({ id }) => id));
  const isTotalDrawn = lines.some(({ id, total }) => total && ids.has(id));
  return lines.filter(({ id, total }) => isTotalDrawn || total || ids.has(id)).map(({ id }) => id);
}

interface Behind {
  rows: string[];
  columns: string[];
}
