import { numeralReader, foldNumbers } from "../model/numerals.ts";
import { readQuantity } from "../model/quantity.ts";

/** A number as printed, and what its rounding leaves open: it stands for `value` ± `half`. */
export interface PrintedNumber {
  value: number;
  half: number;
  decimals: number;
  unit: "plain" | "percent" | "money" | "points" | "per-1000";
  /** Stands in parentheses: a negative number in accounts, and elsewhere one that is unsure. */
  isBracketed: boolean;
  /** Whether its decimals end in a zero: then none was left off. */
  keepsZeros: boolean;
}

/** Which sign stands before the decimals. */
export type Notation = "point" | "comma";

/**
 * Reads a cell that holds one number and nothing beside it but a sign, a currency, a scale, a percent sign and marks of
 * notes. Undefined where it holds none, a bound ("<5"), a range, two numbers, a code ("007"), or a notation that is
 * not the file's: what is not certain is left out.
 *
 *     "1,234 *" → 1234      "12.5%[1]" → 12.5 percent      "(45)" → −45      "n/a", "–", "[c]", "12 (5)" → undefined
 */
export function readPrinted(text: string, notation: Notation): PrintedNumber | undefined {
  if (!/\p{Nd}/u.test(text) || text.length > 60) return undefined;
  // 10² is a hundred, or a ten with a note.
  if (/10[¹²³⁰⁴-⁹]/u.test(text)) return undefined;
  const folded = stripMarks(foldNumbers(stripMarks(text.trim())));
  const bracketed = /^\(([^()%]+)\)$/.exec(folded)?.[1]?.trim();
  const read = readBare(bracketed ?? folded, notation);
  if (!read) return undefined;
  if (bracketed === undefined) return { ...read, isBracketed: false };
  return read.value < 0 ? undefined : { ...read, value: -read.value, isBracketed: true };
}

/** Marks of notes before and behind a number. A raised digit is one. */
function stripMarks(text: string): string {
  return text
    .replace(/[¹²³⁰⁴-⁹]+$/u, "")
    .replace(/(?:\s*(?:[*†‡§¶#]+|\[[\p{L}\d]{1,3}\]|\(\p{L}\)|\[note \d+\]))+$/iu, "")
    .replace(/^[*†‡§¶]+\s*(?=\S)/u, "")
    .trim();
}

function readBare(text: string, notation: Notation): Omit<PrintedNumber, "isBracketed"> | undefined {
  const [, sign = "", digits = "", percent = ""] = /^([-+]?) ?([\d.,'’ ]+?)( ?%)?$/.exec(text) ?? [];
  if (digits === "") return readWords(text, notation);
  // A code, such as 007 or a postcode.
  if (/^0\d/.test(digits)) return undefined;
  const numeral = numeralReader(LANGUAGES[notation])(digits);
  if (numeral?.length !== digits.length) return undefined;
  const { decimals } = numeral;
  return {
    value: sign === "-" ? -numeral.value : numeral.value,
    half: 0.5 / 10 ** decimals,
    decimals,
    unit: percent === "" ? "plain" : "percent",
    keepsZeros: decimals > 0 && digits.endsWith("0"),
  };
}

/** With a currency, a scale or a unit in words: "$4.6 million", "12k", "3.5 percentage points". */
function readWords(text: string, notation: Notation): Omit<PrintedNumber, "isBracketed"> | undefined {
  if (!/^[-+]?\s?(?:\p{Sc}|[A-Z]{1,3}\$|[A-Z]{3} ?)?\s?[-+]?[\d.,]/u.test(text)) return undefined;
  const quantity = readQuantity(text, LANGUAGES[notation]);
  if (quantity?.value === undefined || quantity.open || quantity.direction) return undefined;
  if (!KNOWN.includes(quantity.unit) || !Number.isFinite(quantity.low + quantity.high)) return undefined;
  const half = (quantity.high - quantity.low) / 2;
  const unit = quantity.unit === "percentage-points" ? "points" : quantity.unit;
  return {
    value: quantity.value,
    half,
    decimals: Math.max(0, Math.round(-Math.log10(2 * half))),
    unit: ["percent", "money", "points", "per-1000"].includes(unit)
      ? (unit as PrintedNumber["unit"])
      : "plain",
    keepsZeros: /[.,]\d*0(?!\d)/.test(text),
  };
}

const LANGUAGES = { point: "en", comma: "de" } as const;
const KNOWN = [
  "plain",
  "percent",
  "percentage-points",
  "points",
  "money",
  "per-1000",
  "hours",
  "minutes",
  "measure",
  "things",
];

/** What a file's cells say of its notation, and how many of them say it. */
export interface NotationFound {
  notation: Notation;
  /** Cells that only the other notation could read: they are left out. */
  against: readonly GridText[];
  /** Cells such as "1,234", which both could read and nothing decides. */
  undecided: readonly GridText[];
}

interface GridText {
  text: string;
}

/**
 * Decides whether a file writes decimals behind a point or a comma. `12,5` and `1.234,5` can only be the one, `12.5` and
 * `1,234.5` only the other; `1,234` may be both. Where nothing else says, `usual` does; without it such cells are undecided.
 */
export function decideNotation<Cell extends GridText>(
  cells: readonly Cell[],
  usual?: Notation,
): NotationFound & { against: readonly Cell[]; undecided: readonly Cell[] } {
  const commas = cells.filter(({ text }) => onlyWith(",", ".").test(text.trim()));
  const points = cells.filter(({ text }) => onlyWith(".", ",").test(text.trim()));
  const both = cells.filter(({ text }) => /^\D*[1-9]\d{0,2}[.,]\d{3}\D*$/.test(text));
  if (commas.length === 0 && points.length === 0)
    return { notation: usual ?? "point", against: [], undecided: usual ? [] : both };
  const notation = commas.length > points.length ? "comma" : "point";
  const against = notation === "comma" ? points : commas;
  return { notation, against, undecided: against.length > 0 ? both : [] };
}

function onlyWith(mark: "." | ",", group: "." | ","): RegExp {
  const [decimal, thousands] = [`\\${mark}`, `\\${group}`];
  return new RegExp(
    `^[^\\d.,]*(?:\\d{1,3}(?:${thousands}\\d{3})+${decimal}\\d+|\\d+${decimal}(?:\\d{1,2}|\\d{4,})|0${decimal}\\d+|\\d{4,}${decimal}\\d+|\\d{1,3}(?:${thousands}\\d{3}){2,})[^\\d.,]*$`,
  );
}
