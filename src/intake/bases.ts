import { rolesOf } from "../audit/words.ts";
import type { ProposedColumn } from "./propose-columns.ts";
import type { TakenCell } from "./read-cell.ts";
import type { TakenTable } from "./take-table.ts";

/** The lines that say how many were asked: a column, of the rows; a row, of the columns. */
export interface Bases {
  column?: number;
  row?: number;
  /** By the places of columns. */
  ofColumns: ReadonlyMap<number, number>;
}

/** Finds the column and the row of a table that say of how many its numbers are. */
export function findBases(
  table: TakenTable["table"],
  columns: readonly ProposedColumn[],
  cells: readonly (readonly TakenCell[])[],
): Bases {
  const row = table.rows.findIndex(({ label }, index) => isBase(label, cells[index]!));
  const others = cells.filter((_, index) => index !== row);
  const column = columns.find(({ index }) =>
    isBase(
      table.columns[index]!.label,
      others.map((line) => line[index]!),
    ),
  );
  const hasRow = row >= 0 && table.rows.length > 1;
  return {
    ...(column && columns.length > 1 ? { column: column.index } : {}),
    ...(hasRow ? { row } : {}),
    ofColumns: new Map(
      hasRow ? columns.map(({ index }) => [index, Number(cells[row]![index]!.written)]) : [],
    ),
  };
}

/** Whether a line counts how many were asked: its heading says so, and all its numbers are whole. */
function isBase(label: string, cells: readonly TakenCell[]): boolean {
  return (
    rolesOf(label).has("base") &&
    cells.every(({ written, isNumber, unit }) => isNumber && unit === undefined && /^[1-9]\d*$/.test(written))
  );
}
