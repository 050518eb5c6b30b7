import type { AuditCell, AuditTable } from "../audit/table.ts";
import type { Grid, GridCell } from "../tables/grid.ts";

/**
 * Columns of words behind the names of rows, such as the region of a place, as columns of the table. Names that are only told
 * apart by several columns stay one, and so do codes with the names behind them.
 *
 *     Place, Region, Homes      Place   │ Region, Homes
 *     Quay,  North,     12  →   Quay    │ North,     12
 */
export function withWordsBeside(table: AuditTable, { rows }: Grid): AuditTable {
  const rowOf = new Map(rows.flatMap((row) => row.map((cell) => [cell.place.name, row] as const)));
  const lines = table.cells.map(([first]) => {
    const row = rowOf.get(first!.place.name) ?? [];
    return row.slice(
      0,
      Math.max(
        0,
        row.findIndex(({ place }) => place.name === first!.place.name),
      ),
    );
  });
  const count = Math.max(...lines.map(({ length }) => length));
  const names = lines.map(([name]) => textOf(name));
  if (count < 2 || names.includes("") || new Set(names).size < names.length || names.every(isCode))
    return table;
  const begin = rows.indexOf(rowOf.get(table.cells[0]![0]!.place.name)!);
  const heads = rows.slice(0, begin).filter((row) => row.filter((cell) => textOf(cell) !== "").length > 1);
  const beside = Array.from({ length: count - 1 }, (_, index) => index + 1);
  return {
    ...table,
    columns: [
      ...beside.map((column) => ({
        label: [...new Set(heads.map((row) => textOf(row[column])).filter(Boolean))].join(" "),
      })),
      ...table.columns,
    ],
    rows: names.map((label) => ({ label })),
    cells: table.cells.map((cells, row) => [
      ...beside.map((column): AuditCell => {
        const cell = lines[row]![column] ?? cells[0]!;
        return { row, column: column - 1, text: textOf(lines[row]![column]), place: cell.place };
      }),
      ...cells.map((cell) => ({ ...cell, column: cell.column + count - 1 })),
    ]),
  };
}

function textOf(cell: GridCell | undefined): string {
  return cell?.text.trim() ?? "";
}

/** E09000001, 007, A-12. */
function isCode(text: string): boolean {
  return /^\p{L}{0,4}[-_.]?\d+[\p{L}\d-]*$/u.test(text);
}
