import type { Finding } from "./finding.ts";
import type { AuditCell, AuditTable } from "./table.ts";

/** So many other numbers of a line must have one unit for the one that has another to be told. */
const ENOUGH = 3;

/**
 * A number that is written in another unit than all others of its column and of its row: 45 among percentages, 12% among counts.
 * It may be right, so it is a remark; where only its row or only its column differs, that is how the table is made.
 */
export function remarkStrayUnits(table: AuditTable): Finding[] {
  const columns = table.columns.map((_, column) => table.cells.map((row) => row[column]!));
  return table.cells.flatMap((row) =>
    row.flatMap((cell): Finding[] => {
      const usual = unitOfOthers(cell, row);
      if (!cell.number || !usual || usual === cell.number.unit) return [];
      if (unitOfOthers(cell, columns[cell.column]!) !== usual) return [];
      return [
        {
          table,
          sure: "remark",
          cell,
          others: [],
          reasons: [
            `“${cell.text}” ${SAYS[cell.number.unit]}, and all other numbers of its row and its column ${SAY[usual]}.`,
          ],
        },
      ];
    }),
  );
}

const SAYS = {
  plain: "has no unit",
  percent: "is a percentage",
  money: "is money",
  points: "counts points",
  "per-1000": "is a rate per 1,000",
} as const satisfies Record<PrintedUnit, string>;

const SAY = {
  plain: "have no unit",
  percent: "are percentages",
  money: "are money",
  points: "count points",
  "per-1000": "are rates per 1,000",
} as const satisfies Record<PrintedUnit, string>;

type PrintedUnit = NonNullable<AuditCell["number"]>["unit"];

/** The one unit of the other numbers of a line. */
function unitOfOthers(cell: AuditCell, line: readonly AuditCell[]): PrintedUnit | undefined {
  const others = line.flatMap((one) => (one !== cell && one.number ? [one.number.unit] : []));
  const [first, ...further] = new Set(others);
  return others.length >= ENOUGH && further.length === 0 ? first : undefined;
}
