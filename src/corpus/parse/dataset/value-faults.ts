import { CALENDAR_FORMS, type CalendarUnit, isCalendar, readCalendar } from "../../../model/calendar.ts";
import { NOT_APPLICABLE, NOT_PUBLISHED, SUPPRESSED } from "../../../model/dataset.ts";
import { type Quantity, readQuantity } from "../../../model/quantity.ts";
import { type Unit, mayBeNegative } from "../../../model/unit.ts";
import { UNSEEN_PATTERN, nameUnseen } from "../../read/characters.ts";
import { findOddNotation } from "../yaml/number-notation.ts";

/** Why what is written cannot be a value of a unit, and what to write. */
export function faultOfValue(raw: string | number, unit: Unit): Fault | undefined {
  if (isCalendar(unit)) return faultOfDate(String(raw), unit);
  return typeof raw === "string" ? faultOfText(raw, unit) : faultOfNumber(raw, unit);
}

/** Why a text is no day or no month of the calendar; "14/3/2019" says what to write where it can mean one day only. */
export function faultOfDate(text: string, unit: CalendarUnit): Fault | undefined {
  if (readCalendar(text, unit) !== undefined) return undefined;
  const what = unit === "date" ? "day" : "month";
  const meant = daysMeant(text).flatMap((iso) => (unit === "date" ? iso : iso.slice(0, 7)));
  const values = [...new Set(meant)].join(" or ");
  const isFormed = new RegExp(`^\\d{4}-\\d{2}${unit === "date" ? "-\\d{2}" : ""}$`).test(text);
  return [
    isFormed ? `The calendar has no ${what} ${text}.` : `"${text}" is not written as a ${what}.`,
    `Write ${values || CALENDAR_FORMS[unit]}, ${NOT_PUBLISHED} or ${NOT_APPLICABLE}.`,
  ];
}

/** The days that a text in another order or with other signs may mean: "3/4/2019" is 3 April or 4 March. */
function daysMeant(text: string): string[] {
  const [, a = "", b = "", year = ""] = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{4})$/.exec(text.trim()) ?? [];
  const [, first = "", month = "", day = ""] =
    /^(\d{4})[./ -](\d{1,2})[./ -](\d{1,2})$/.exec(text.trim()) ?? [];
  return [
    [first, month, day],
    [year, b, a],
    [year, a, b],
  ]
    .map((parts) => parts.map((part) => part.padStart(2, "0")).join("-"))
    .filter((iso) => readCalendar(iso, "date") !== undefined);
}

function faultOfText(text: string, unit: Unit): Fault {
  const hidden = nameUnseen(text);
  const seen = text.replace(UNSEEN_PATTERN, "").trim();
  if (hidden && /^-?\d+(?:\.\d+)?$/.test(seen) && !/\d[^\d.]+\d/.test(text))
    return [`"${seen}" stands beside ${hidden}.`, `Write ${seen}, without it.`];
  if (/^\d{1,3}:\d{2}$/.test(text))
    return [
      `"${text}" is a time or a ratio, not a number.`,
      "Write one number, such as its minutes; or use the unit `text`.",
    ];
  const odd = /^0[xob][\da-f]+$/i.test(text) ? findOddNotation(text) : undefined;
  if (odd?.plain !== undefined) return [odd.message, `Write ${odd.plain}, without quotation marks.`];
  const plain = (number: string) => `Write ${number}, without quotation marks.`;
  const digits = text.replace(/[^\d.-]/g, "");
  if (/^-?[\d.,]+\s*[%‰]$/.test(text))
    return [`"${text}" carries its unit.`, `${plain(digits)} The unit \`${unit}\` says the rest.`];
  if (/^[$€£¥]\s*[\d.,]+$/.test(text))
    return [`"${text}" carries its currency.`, `${plain(digits)} The unit \`${unit}\` says the rest.`];
  if (/^-?\d{1,3}([,'’_ \u00a0\u202f]\d{3})+(\.\d+)?$/.test(text))
    return [`"${text}" has a thousands separator.`, plain(digits)];
  if (/^-?\d{1,3}([.'’ \u00a0\u202f]\d{3})+,\d+$/.test(text)) {
    const written = text.replace(/[^\d,-]/g, "").replace(",", ".");
    return [`"${text}" has a thousands separator and a decimal comma.`, plain(written)];
  }
  if (/^-?\d+,\d+$/.test(text)) return [`"${text}" has a decimal comma.`, plain(text.replace(",", "."))];
  const marked = /^(-?[\d.]+)\s*(?:[*†‡§¹²³]+|\[\d+\])$/.exec(text);
  if (marked) return [`"${text}" carries a footnote mark.`, `Write { value: ${marked[1]}, note: "…" }.`];
  if (/^-?\d+(\.\d+)?$/.test(text)) return [`"${text}" is a text, not a number.`, plain(text)];
  return (
    faultOfQuantity(text, unit) ?? [
      `"${text}" is not a number.`,
      `Write a number, ${NOT_PUBLISHED} or ${NOT_APPLICABLE}.`,
    ]
  );
}

/** A number in another notation, with a scale or a unit ("12k", "−4", "5 hours"); or a bound or range ("<5", "20–30"). */
function faultOfQuantity(text: string, unit: Unit): Fault | undefined {
  const quantity = readQuantity(text);
  if (!quantity) return undefined;
  if (quantity.value === undefined)
    return [`"${text}" is a bound or a range, and a cell holds one number.`, mendOfRange(text, quantity)];
  const isRatio = quantity.unit === "share" && unit !== "percent";
  const number = Number((isRatio ? quantity.value / 100 : quantity.value).toPrecision(12));
  const rest = /\p{L}|\p{Sc}/u.test(text) ? " What it counts stands once, in `unit`." : "";
  return [
    `"${text}" is not written as a plain number.`,
    `Write ${plainText(number)}, without quotation marks.${rest}`,
  ];
}

/** "20–30" is a range with two ends; what "<5" is, its author must say. */
function mendOfRange(text: string, { low, high, open }: Quantity): string {
  const ends = /^[\d.,]+ ?[–-] ?[\d.,]+$/.test(text) && !open ? text.split(/ ?[–-] ?/) : [];
  if (ends.length === 2 && [low, high].every(Number.isFinite))
    return `Write { low: ${ends[0]}, high: ${ends[1]} }, without a value.`;
  const quoted = text.replaceAll('"', "'");
  const suppressed = /^[<>≤≥]/.test(text)
    ? `Where the number is withheld, write { status: ${SUPPRESSED}, mark: "${quoted}" }; otherwise `
    : "Write ";
  return `${suppressed}{ value: ${NOT_PUBLISHED}, note: "Printed as ${quoted}." }.`;
}

function plainText(value: number): string {
  return new Intl.NumberFormat("en", { useGrouping: false, maximumFractionDigits: 20 }).format(value);
}

/** Why a number cannot be a value of a unit. */
export function faultOfNumber(value: number, unit: Unit): Fault | undefined {
  if (!Number.isFinite(value))
    return [
      `${value} is not a number that can be shown.`,
      `Write a number, ${NOT_PUBLISHED} or ${NOT_APPLICABLE}.`,
    ];
  if (unit === "percent" && value > 100)
    return [
      `${value} is more than 100 percent.`,
      "Correct it; a growth or another change in percent has the unit `percent-change`, a ratio `number`.",
    ];
  if (unit === "count" && !Number.isInteger(value))
    return [`${value} is not a whole count.`, "Correct it, or use the unit `number`."];
  if (value < 0 && unit === "percent")
    return [
      `${value} is negative, and the unit is \`percent\`.`,
      "Correct it; a change in percent has the unit `percent-change`, the difference of two percentages `points`.",
    ];
  if (value < 0 && !mayBeNegative(unit))
    return [`${value} is negative, and the unit is \`${unit}\`.`, "Correct it, or use the unit `number`."];
  return undefined;
}

/** What is told of a value. */
export type Fault = [message: string, hint: string];
