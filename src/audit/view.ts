import type { AuditCell, AuditTable, Line } from "./table.ts";
import { type Role, countsOnce, rolesOf, saysPercent, saysRounded } from "./words.ts";

/** A table looked at along its columns or along its rows: `lines` are held against each other in every one `across` them. */
export interface View {
  what: "column" | "row";
  lines: ViewLine[];
  across: ViewLine[];
}

export interface ViewLine {
  label: string;
  index: number;
  roles: ReadonlySet<Role>;
  isPercent: boolean;
  /** One cell for each line across; undefined where it holds no number. */
  cells: (HeldCell | undefined)[];
}

/** A cell with a number, and what rounding leaves open of it. */
export interface HeldCell {
  cell: AuditCell;
  value: number;
  half: number;
  /** The same where whole numbers are counts, of which nothing was rounded. */
  strict: number;
  decimals: number;
  isPercent: boolean;
  /** Counts people or things that may stand in several lines, and once in their total. */
  isOfPeople: boolean;
}

/** The two ways of looking at a table. */
export function viewsOf(table: AuditTable): [columns: View, rows: View] {
  const held = hold(table);
  const across = (cells: readonly (HeldCell | undefined)[]) => cells;
  const columns = table.columns.map((line, index) =>
    viewLine(line, index, across(held.map((row) => row[index]))),
  );
  const rows = table.rows.map((line, index) => viewLine(line, index, across(held[index]!)));
  return [
    { what: "column", lines: columns, across: rows },
    { what: "row", lines: rows, across: columns },
  ];
}

function viewLine({ label }: Line, index: number, cells: readonly (HeldCell | undefined)[]): ViewLine {
  const numbers = cells.filter((cell) => cell !== undefined);
  const isPercent = saysPercent(label) || (numbers.length > 0 && numbers.every((cell) => cell.isPercent));
  return { label, index, roles: rolesOf(label), isPercent, cells: [...cells] };
}

/** Every number of a table with the range that it stands for. */
function hold({ name, rows, columns, cells }: AuditTable): (HeldCell | undefined)[][] {
  const steps = wholeSteps(cells);
  const isRounded = saysRounded(name) || steps > 1;
  const dropped = columns.map((_, column) => decimalsLeftOff(cells.map((row) => row[column]!)));
  return cells.map((row, at) =>
    row.map((cell, column): HeldCell | undefined => {
      const { number } = cell;
      if (!number) return undefined;
      const isPercent = number.unit === "percent" || saysPercent(columns[column]!.label);
      const isOfPeople = countsOnce(columns[column]!.label) || countsOnce(rows[at]!.label);
      const isWhole = number.decimals === 0 && number.half === 0.5;
      const isTotal = rolesOf(rows[at]!.label).has("total");
      // A total may be printed with fewer decimals on purpose; of a part it was left off.
      const half = isWhole ? 0.5 * steps : number.half;
      const left = dropped[column]!;
      const fine = left > number.decimals && !isTotal ? 0.5 / 10 ** left : half;
      const isCount =
        isWhole &&
        !isPercent &&
        !isRounded &&
        !saysRounded(columns[column]!.label) &&
        !saysRounded(rows[at]!.label);
      return {
        cell,
        value: number.value,
        half: fine,
        strict: isCount ? 0 : fine,
        decimals: number.decimals,
        isPercent,
        isOfPeople,
      };
    }),
  );
}

/** Fewer whole numbers may all be round by chance, or because somebody made them up. */
const ENOUGH = 15;

/** Statistical offices round counts to 5 or 10: then every whole number is a multiple of it. */
function wholeSteps(cells: readonly AuditCell[][]): number {
  const whole = cells
    .flat()
    .flatMap(({ number }) => (number?.decimals === 0 && number.value !== 0 ? [number.value] : []));
  if (new Set(whole).size < ENOUGH) return 1;
  return [1000, 500, 100, 50, 10, 5].find((step) => whole.every((value) => value % step === 0)) ?? 1;
}

/**
 * The decimals of a column whose program leaves off zeros at the end ("20" for "20.0"): as many as most of its numbers
 * have, where none ends in a zero.
 */
function decimalsLeftOff(cells: readonly AuditCell[]): number {
  const numbers = cells.flatMap(({ number }) => number ?? []);
  const most = Math.max(0, ...numbers.map(({ decimals }) => decimals));
  const full = numbers.filter(({ decimals }) => decimals === most).length;
  const isLeftOff =
    most > 0 && most <= 3 && !numbers.some(({ keepsZeros }) => keepsZeros) && full >= numbers.length * 0.7;
  return isLeftOff ? most : 0;
}
