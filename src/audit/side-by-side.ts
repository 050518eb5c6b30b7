import type { GridCell } from "../tables/grid.ts";

type Rows = readonly GridCell[][];

/**
 * Takes apart what stands side by side in a sheet: a column that is empty from top to bottom parts two tables where each side
 * has a heading over words and numbers of its own. Elsewhere it is a gap within one table.
 *
 *     Branch, Visits, , Room, Seats      Branch, Visits   Room, Seats
 *     Harbor,     12, , Hall,    80  →   Harbor,     12   Hall,    80
 *     East,        7, , Attic,   20      East,        7   Attic,   20
 */
export function partSideBySide(rows: Rows, isNumber: (cell: GridCell) => boolean): GridCell[][][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isEmpty = (column: number) => rows.every((row) => isBlank(row[column]));
  const gaps = Array.from({ length: width }, (_, column) => column).filter(isEmpty);
  const parts: GridCell[][][] = [];
  let start = 0;
  for (const gap of gaps) {
    const [left, right] = [cut(rows, start, gap), cut(rows, gap + 1, width)];
    if (!isTable(left, isNumber) || !isTable(right, isNumber)) continue;
    parts.push(left);
    start = gap + 1;
  }
  return [...parts, cut(rows, start, width)];
}

function cut(rows: Rows, from: number, to: number): GridCell[][] {
  return rows.map((row) => row.slice(from, to));
}

/** Words at the left under a heading, with numbers beside them, in two rows at least. */
function isTable(rows: Rows, isNumber: (cell: GridCell) => boolean): boolean {
  const filled = rows.filter((row) => row.some((cell) => !isBlank(cell)));
  const [head, ...body] = filled.slice(
    filled.findIndex((row) => row.filter((cell) => !isBlank(cell)).length > 1),
  );
  if (!head || head.some((cell) => !isBlank(cell) && isNumber(cell))) return false;
  const first = (row: readonly GridCell[]) => row.find((cell) => !isBlank(cell));
  const lines = body.filter((row) => {
    const label = first(row);
    return label && !isNumber(label) && row.some((cell) => cell !== label && isNumber(cell));
  });
  return lines.length >= 2 && lines.length * 2 > body.filter((row) => first(row)).length;
}

function isBlank(cell: GridCell | undefined): boolean {
  return cell === undefined || cell.text.trim() === "";
}
