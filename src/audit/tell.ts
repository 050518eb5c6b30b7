import type { Problem } from "../problems/problem.ts";
import type { Finding } from "./finding.ts";
import type { AuditCell } from "./table.ts";
import { type Remark, Unreadable } from "../tables/unreadable.ts";

/** A problem, and of what does not hold also the cell and the arithmetic, for other tools. */
export interface AuditProblem extends Problem {
  /** Such as "B7" or "Costs!B7". */
  cell?: string;
  table?: string;
  sure?: Finding["sure"];
  printed?: string;
  expected?: Finding["expected"];
  /** Other cells that may be the wrong one in its place. */
  others?: string[];
}

/** What does not hold, as a problem: where, by which reasoning, and what to write. */
export function tellFinding({ table, sure, cell, others, expected, reasons }: Finding): AuditProblem {
  const { line, column, length, name } = cell.place;
  const labels = [table.rows[cell.row]!.label, table.columns[cell.column]!.label].filter(Boolean).join(", ");
  return {
    rule: sure === "remark" ? "audit: a remark" : `audit: ${sure}`,
    severity: sure === "remark" ? "warning" : "error",
    file: table.file,
    line,
    column,
    length,
    message: `${name}${labels ? ` (${labels})` : ""}: ${reasons.join(" ")}`,
    hint: hintFor({ sure, cell, others, expected }),
    cell: name,
    ...(table.name ? { table: table.name } : {}),
    sure,
    printed: cell.text,
    ...(expected ? { expected: tidy(expected) } : {}),
    others: others.map(({ place }) => place.name),
  };
}

function hintFor({
  sure,
  cell,
  others,
  expected,
}: Pick<Finding, "sure" | "cell" | "others"> & { expected: Finding["expected"] }): string {
  if (sure === "remark") return "Look at it. Nothing has to be changed where there is a reason.";
  const names = others.map(({ place }) => place.name);
  const elsewhere =
    names.length > 6 ? [`one of the ${names.length} others from ${names[0]} to ${names.at(-1)}`] : names;
  if (!expected)
    return `One of these is wrong: ${[cell.place.name, ...names].join(", ")}. Compare them with what they were taken from.`;
  const rest =
    names.length > 0 ? `, or correct ${elsewhere.join(" or ")}: the arithmetic does not say which` : "";
  return `Write ${written(expected, cell)}${rest}.`;
}

/** What the arithmetic gives, as the cell would print it: one number, or the range that rounding leaves open. */
function written({ value, low, high }: NonNullable<Finding["expected"]>, cell: AuditCell): string {
  const { decimals, half } = cell.number!;
  const print = (number: number) => {
    const step = 2 * half * 10 ** decimals;
    const rounded = step > 1 ? Math.round(number / step) * step : number;
    const text = rounded.toFixed(decimals);
    return /\d,\d{1,2}\D*$/.test(cell.text) ? text.replace(".", ",") : text;
  };
  const [least, most] = [print(low + 1e-9), print(high - 1e-9)];
  return least === most || Number(least) > Number(most)
    ? print(value)
    : `${print(value)} (or, by rounding, ${least} to ${most})`;
}

function tidy({ value, low, high }: NonNullable<Finding["expected"]>): NonNullable<Finding["expected"]> {
  const round = (number: number) => Number(number.toPrecision(10));
  return { value: round(value), low: round(low), high: round(high) };
}

/** What was left out of a file, or read though it is hidden, as a problem that is no error. */
export function tellRemark({ isRead, message, hint, place }: Remark, file: string): AuditProblem {
  const { line, column, length, name } = place;
  return {
    rule: isRead ? "audit: a remark" : "audit: left out",
    severity: "warning",
    file,
    line,
    column,
    ...(length ? { length } : {}),
    message: `${name}: ${message}`,
    hint,
  };
}

/** A file that cannot be read. */
export function tellUnreadable({ message, hint, line }: Unreadable, file: string): AuditProblem {
  return { rule: "audit: not read", severity: "error", file, line, column: 1, message, hint };
}
