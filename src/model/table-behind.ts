/**
 * The rows and columns of the table behind a chart: what is drawn, the totals and computed columns beside it, and all that a
 * drawn total is made of. So a page that draws a table need not print it as well.
 */
export function tableBehind(
  { rows, columns }: { rows: readonly Line[]; columns: readonly (Line & { derive?: unknown })[] },
  drawn: { rows: readonly Named[]; columns: readonly Named[] },
): { rows: string[]; columns: string[] } {
  return {
    rows: linesBehind(rows, drawn.rows),
    columns: linesBehind(
      columns.map(({ id, total, derive }) => ({ id, total: total || derive !== undefined })),
      drawn.columns,
    ),
  };
}

function linesBehind(lines: readonly Line[], drawn: readonly Named[]): string[] {
  const ids = new Set(drawn.map(({ id }) => id));
  const isTotalDrawn = lines.some(({ id, total }) => total && ids.has(id));
  return lines.filter(({ id, total }) => isTotalDrawn || total || ids.has(id)).map(({ id }) => id);
}

interface Named {
  id: string;
}

interface Line extends Named {
  total: boolean;
}
