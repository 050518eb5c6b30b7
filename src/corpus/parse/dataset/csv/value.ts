import type { CsvLayout } from "../../../../model/csv-layout.ts";
import type { WrittenCell } from "../../../../model/dataset.ts";
import { isCalendar } from "../../../../model/calendar.ts";
import { NOT_APPLICABLE, NOT_PUBLISHED, SUPPRESSED } from "../../../../model/missing.ts";
import { numberFormat } from "../../../../model/formats.ts";
import { foldNumbers, numeralReader } from "../../../../model/numerals.ts";
import type { Status } from "../../../../model/status.ts";
import { type Unit, isCurrency } from "../../../../model/unit.ts";
import type { Notation } from "../../../../tables/printed-number.ts";
import { type Fault, faultOfDate } from "../value-faults.ts";
import { findOddNotation } from "../../yaml/number-notation.ts";

/** How the cells of a CSV are to be read. */
export interface Reading {
  notation: Notation;
  layout: CsvLayout;
  /** The names of the two files, for what is to be written where. */
  csv: string;
  yaml: string;
}

/** A value of a CSV as a dataset would write it, and its number in plain notation. */
export interface ReadValue {
  written: WrittenCell;
  plain?: string;
}

export type { Fault };

/**
 * Reads a cell as its unit demands: a number in the notation of the file, with its percent sign or currency where that is
 * the unit's; a word or a sign that stands for no value; a number with a sign behind it, whose meaning `marks` gives.
 *
 *     "1,234.50" → 1234.50      "12,5" (comma) → 12.5      "[c]" → suppressed      "45.2 [u]" → 45.2, unreliable
 */
export function readValue(text: string, unit: Unit, reading: Reading): ReadValue | { fault: Fault } {
  const { marks, empty } = reading.layout;
  const seen = text.trim();
  if (seen === "") return empty ? { written: empty } : { fault: emptyCell(reading) };
  if (seen === NOT_PUBLISHED || seen === NOT_APPLICABLE) return { written: seen };
  const meaning = Object.hasOwn(marks, seen) ? marks[seen]! : undefined;
  if (meaning === NOT_PUBLISHED || meaning === NOT_APPLICABLE) return { written: meaning };
  if (meaning === SUPPRESSED) return { written: { status: meaning, mark: seen } };
  if (unit === "text") return { written: seen };
  const mark = Object.keys(marks).find((sign) => isStatus(marks[sign]!) && seen.endsWith(sign));
  const number = mark === undefined ? seen : seen.slice(0, -mark.length).trim();
  if (isCalendar(unit)) {
    const fault = faultOfDate(number, unit);
    if (fault) return { fault };
    return {
      written: mark === undefined ? number : { value: number, status: marks[mark] as Status, mark },
      plain: number,
    };
  }
  const plain = plainNumber(number, unit, reading.notation);
  if (plain === undefined) return { fault: noNumber(seen, unit, reading) };
  const odd = findOddNotation(plain);
  if (odd) return { fault: [odd.message, `${odd.mend ?? `Write ${odd.plain}`}.`] };
  const value = Number(plain);
  return mark === undefined
    ? { written: value, plain }
    : { written: { value, status: marks[mark] as Status, mark }, plain };
}

/** A number in plain notation; undefined where a text is none, or carries another unit. */
export function plainNumber(text: string, unit: Unit, notation: Notation): string | undefined {
  const folded = foldNumbers(text);
  const [, sign = "", digits = ""] = /^([-+]?) ?([\d.,'’ ]+)$/.exec(withoutUnit(folded, unit)) ?? [];
  if (digits === "" || /^0\d/.test(digits)) return undefined;
  const numeral = numeralReader(notation === "comma" ? "de" : "en")(digits);
  if (numeral?.length !== digits.length) return undefined;
  const point = notation === "comma" ? "," : ".";
  const [whole = "", part] = digits.split(point);
  const plain = [whole.replace(/\D/g, "") || "0", part].filter((each) => each !== undefined).join(".");
  return sign === "-" && /[1-9]/.test(plain) ? `-${plain}` : plain;
}

/** The same without the sign of its own unit: "12 %" of percent, "£12" of gbp. */
function withoutUnit(text: string, unit: Unit): string {
  if (unit === "percent" || unit === "percent-change") return text.replace(/ ?%$/, "");
  if (unit === "per-1000") return text.replace(/ ?‰$/, "");
  if (!isCurrency(unit)) return text;
  const sign = signOf(unit);
  const [, minus = "", rest = text] = /^(-?) ?(.*)$/.exec(text) ?? [];
  if (rest.startsWith(sign)) return minus + rest.slice(sign.length).trim();
  return rest.endsWith(sign) ? minus + rest.slice(0, -sign.length).trim() : text;
}

/** The sign that stands for a currency where it is the only one that is meant: `usd` → `$`. */
function signOf(currency: Unit): string {
  const style = {
    style: "currency",
    currency: currency.toUpperCase(),
    currencyDisplay: "narrowSymbol",
  } as const;
  return numberFormat("en", style)
    .formatToParts(0)
    .find(({ type }) => type === "currency")!.value;
}

function isStatus(meaning: string): meaning is Status {
  return meaning !== NOT_PUBLISHED && meaning !== NOT_APPLICABLE && meaning !== SUPPRESSED;
}

function emptyCell({ yaml }: Reading): Fault {
  return [
    "The cell is empty.",
    `Write the value, ${NOT_PUBLISHED} or ${NOT_APPLICABLE}; where all empty cells mean the same, say it in ${yaml}: csv: { empty: ${NOT_PUBLISHED} }.`,
  ];
}

function noNumber(text: string, unit: Unit, { notation, yaml }: Reading): Fault {
  const other = notation === "comma" ? "point" : "comma";
  if (plainNumber(text, unit, other) !== undefined)
    return [
      `"${text}" is written with a decimal ${other}, and the other numbers have a decimal ${notation}.`,
      `Write all numbers of the file alike; or say how they are written in ${yaml}: csv: { decimal: ${other} }.`,
    ];
  if (/^[-+−]?[\d.,]+ ?%$/.test(text))
    return [
      `"${text}" carries a percent sign, and the unit is \`${unit}\`.`,
      `Take the sign out, or give the column the unit \`percent\` in ${yaml}.`,
    ];
  if (/^[-+−]?[\d.,]+ ?‰$/.test(text))
    return [
      `"${text}" carries a per mille sign, and the unit is \`${unit}\`.`,
      `Take the sign out, or give the column the unit \`per-1000\` in ${yaml}.`,
    ];
  if (/\p{Sc}/u.test(text) && /\d/.test(text))
    return [
      `"${text}" carries a currency, and the unit is \`${unit}\`.`,
      `Take the sign out, or give the column its currency as a unit in ${yaml}, such as \`usd\`.`,
    ];
  if (/^[-+−]?0\d+$/.test(text))
    return [
      `"${text}" begins with a zero, as a code does.`,
      `Write the number without it, or give the column the unit \`text\` in ${yaml}.`,
    ];
  const [, number, sign] = /^([-+−]?[\d.,' ]*\d)\s*([^\d.,\s].*)$/.exec(text) ?? [];
  if (number && number !== "0" && plainNumber(number, unit, notation) !== undefined)
    return [
      `"${text}" is a number with something behind it.`,
      `Write ${number.trim()}, and what "${sign}" means in a column of remarks or, of a sign, in ${yaml}: csv: { marks: { "${sign}": provisional } }.`,
    ];
  return [
    `"${text}" is not a number.`,
    `Write a number, ${NOT_PUBLISHED} or ${NOT_APPLICABLE}; or say what it means in ${yaml}: csv: { marks: { "${text.replaceAll('"', "'")}": ${NOT_PUBLISHED} } }.`,
  ];
}
