import { type Grid, type GridCell, columnName } from "../tables/grid.ts";
import type { Remark } from "../tables/unreadable.ts";

/**
 * What a sheet holds and does not show: it counts in the sums of the sheet, so it is read, and told once for each sheet. What is
 * hidden and empty is nothing.
 */
export function tellHidden({ rows, hidden, name }: Grid): Remark[] {
  if (!hidden) return [];
  const holds = ({ text }: GridCell) => text.trim() !== "";
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      holds(cell) && (hidden.sheet || hidden.rows.has(at) || hidden.columns.has(column))
        ? [{ cell, at, column }]
        : [],
    ),
  );
  const [first] = cells;
  if (!first) return [];
  const inRows = new Set(cells.map(({ at }) => at).filter((at) => hidden.rows.has(at)));
  const inColumns = new Set(cells.map(({ column }) => column).filter((column) => hidden.columns.has(column)));
  const what = hidden.sheet
    ? [`the sheet${name ? ` “${name}”` : ""}`]
    : [
        ...namesOf(
          "row",
          [...inRows].map((at) => String(at + 1)),
        ),
        ...namesOf("column", [...inColumns].map(columnName)),
      ];
  const isOne = hidden.sheet || inRows.size + inColumns.size === 1;
  const said = what.join(" and ");
  return [
    {
      place: first.cell.place,
      isRead: true,
      message: `${said[0]!.toUpperCase()}${said.slice(1)} ${isOne ? "is" : "are"} hidden, and read all the same.`,
      hint: "Show what is hidden and look at it; delete what should not count.",
    },
  ];
}

function namesOf(what: "row" | "column", names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names.length > 6 ? `${names[0]} to ${names.at(-1)}` : names.join(", ");
  return [`${what}${names.length > 1 ? "s" : ""} ${shown}`];
}
