import { type Grid, type GridCell, columnName } from "../tables/grid.ts";
import { Unreadable } from "../tables/unreadable.ts";

/** The cells of a sheet between two corners, as `A1:D9` names them. Throws `Unreadable` where that is no range of the sheet. */
export function cutRange(grid: Grid, range: string): Grid {
  const [, left, top, right, bottom] =
    /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6}):\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(range.toUpperCase()) ?? [];
  if (left === undefined)
    throw new Unreadable(
      `“${range}” is no range of cells.`,
      "Name the corners of the table, such as --range A1:D9.",
    );
  const [from, to] = [columnIndex(left), columnIndex(right!)];
  const rows = grid.rows.slice(Number(top) - 1, Number(bottom)).map((row) => row.slice(from, to + 1));
  if (rows.length === 0 || rows.every((row) => row.every(({ text }) => text.trim() === "")))
    throw new Unreadable(
      `Nothing stands in ${range}.`,
      `The cells that hold something reach to ${lastCell(grid)}.`,
    );
  return { name: grid.name, rows };
}

/** Where tables stand, by the first and the last cell of their first rows: between empty rows, or beside each other: "A1:D9". */
export function rangesOf(grid: Grid, tables: readonly { first: GridCell; last: GridCell }[]): string[] {
  const rowOf = new Map(grid.rows.flatMap((row, index) => row.map((cell) => [cell, index] as const)));
  const isBlank = (cells: readonly (GridCell | undefined)[]) =>
    cells.every((cell) => !cell || cell.text.trim() === "");
  const blocks = tables.map(({ first, last }) => {
    const row = rowOf.get(first)!;
    let [top, bottom] = [row, row];
    while (top > 0 && !isBlank(grid.rows[top - 1]!)) top--;
    while (bottom < grid.rows.length - 1 && !isBlank(grid.rows[bottom + 1]!)) bottom++;
    return { top, bottom, right: grid.rows[row]!.indexOf(last) };
  });
  return blocks.map(({ top, bottom, right }) => {
    const beside = blocks.filter((other) => other.top === top && other.right !== right);
    const rows = grid.rows.slice(top, bottom + 1);
    const column = (index: number) => rows.map((row) => row[index]);
    let left = Math.max(0, ...beside.filter((other) => other.right < right).map((other) => other.right + 1));
    while (left < right && isBlank(column(left))) left++;
    const end = beside.length > 0 ? right : Math.max(...rows.map(widthOf)) - 1;
    return `${columnName(left)}${top + 1}:${columnName(end)}${bottom + 1}`;
  });
}

/** A → 0, AA → 26. */
export function columnIndex(name: string): number {
  return [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function widthOf(row: readonly GridCell[]): number {
  return Math.max(1, row.findLastIndex(({ text }) => text.trim() !== "") + 1);
}

function lastCell(grid: Grid): string {
  const bottom = grid.rows.findLastIndex((row) => row.some(({ text }) => text.trim() !== ""));
  return `${columnName(Math.max(...grid.rows.map(widthOf)) - 1)}${bottom + 1}`;
}
