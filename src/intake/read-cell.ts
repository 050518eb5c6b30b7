import type { AuditCell } from "../audit/table.ts";
import type { GridCell } from "../tables/grid.ts";

/** A cell of a table as the CSV of a dataset would hold it. */
export interface TakenCell {
  /** A number in plain notation with the decimals that are shown, or the words; empty where nothing stands there. */
  written: string;
  isNumber: boolean;
  /** What it was counted in, as its signs say: `percent`, `points`, `per-1000`, or a currency's sign or code. */
  unit?: string;
  /** A sign of a note behind the number, such as "*". */
  mark?: string;
  /** Whether it was written otherwise than as plain digits, such as "(45)" or "$4.6 million". */
  isTurned: boolean;
}

/** Reads a cell as it is shown: a spreadsheet's number with the decimals of its format, a printed one with its own. */
export function takeCell({ text, number }: AuditCell, cell: GridCell | undefined): TakenCell {
  if (!number) return { written: text, isNumber: false, isTurned: false };
  const decimals = cell?.decimals ?? number.decimals;
  const unit = unitOf(text, number.unit, cell?.currency);
  const shared = { isNumber: true, written: plain(number.value, decimals), ...(unit ? { unit } : {}) };
  if (cell?.typed !== undefined || cell?.isPercent) return { ...shared, isTurned: false };
  const [, , mark = ""] =
    /^(.*?[\d%‰)])\s*((?:[*†‡§¶#¹²³⁰⁴-⁹]+|\[[\p{L}\d ]{1,8}\]|\(\p{L}\))+)$/iu.exec(text) ?? [];
  const digits = mark === "" ? text : text.slice(0, -mark.length).trim();
  const isPlain = /^[-+−]?\s?(?:\p{Sc}\s?)?[\d.,'’ \u00a0\u202f]+\s?(?:[%‰]|\p{Sc})?$/u.test(digits);
  return { ...shared, isTurned: !isPlain, ...(mark === "" ? {} : { mark }) };
}

function unitOf(text: string, unit: string, currency: string | undefined): string | undefined {
  if (currency !== undefined) return currency;
  if (unit === "percent" || unit === "points" || unit === "per-1000") return unit;
  if (unit !== "money") return undefined;
  return /\p{Sc}/u.exec(text)?.[0] ?? /\b[A-Z]{3}\b/.exec(text)?.[0]?.toLowerCase() ?? "money";
}

/** A number with its decimals; one whose rounding is coarser than units has none. */
function plain(value: number, decimals: number): string {
  const text = value.toFixed(Math.min(decimals, 20));
  return Number(text) === 0 ? text.replace("-", "") : text;
}
