import { formatDate, isPartialDate } from "./dates.ts";

/** Units whose values are places in the calendar: a day, `2019-03-14`, and a month, `2019-03`. */
export type CalendarUnit = "date" | "month";

/** Whether values of a unit are days or months of the calendar, which neither add nor have a size. */
export function isCalendar(unit: string): unit is CalendarUnit {
  return unit === "date" || unit === "month";
}

/** How values of each are written (ISO 8601), for those who write them. */
export const CALENDAR_FORMS: Readonly<Record<CalendarUnit, string>> = {
  date: "the day as 2019-03-14",
  month: "the month as 2019-03",
};

/**
 * The number that stands for a day or a month: days since 1 January 1970, months since the beginning of the era, so that a
 * difference counts days or months. Undefined where a text is none of the unit.
 *
 *     2019-03-14, date → 17969      2019-03, month → 24230
 */
export function readCalendar(text: string, unit: CalendarUnit): number | undefined {
  if (text.length !== LENGTHS[unit] || !isPartialDate(text)) return undefined;
  const [year, month, day] = text.split("-").map(Number) as [number, number, number];
  return unit === "date" ? dayOf(year, month, day) : year * 12 + month - 1;
}

/** A value of the unit as ISO 8601 writes it; of a mean the day or the month that is nearest. */
export function writeIso(value: number, unit: CalendarUnit): string {
  const whole = Math.round(value);
  if (unit === "date") return new Date(whole * DAY).toISOString().slice(0, LENGTHS.date);
  return `${String(Math.floor(whole / 12)).padStart(4, "0")}-${String((whole % 12) + 1).padStart(2, "0")}`;
}

/** A value of the unit in the site's language: "14 March 2019", "March 2019". */
export function formatCalendar(value: number, unit: CalendarUnit, language: string): string {
  return formatDate(writeIso(value, unit), language);
}

/** The first and the last day that a value of the unit stands for. */
export function daysOf(value: number, unit: CalendarUnit): Days {
  if (unit === "date") return { low: value, high: value };
  const month = Math.round(value);
  return { low: dayOf(0, month + 1, 1), high: dayOf(0, month + 2, 0) };
}

/** Days since 1 January 1970; months and days beyond their ends go on into the next year or month. */
export function dayOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY;
}

/** Days since 1 January 1970, both ends included. */
export interface Days {
  low: number;
  high: number;
}

const DAY = 86_400_000;
const LENGTHS: Readonly<Record<CalendarUnit, number>> = { date: 10, month: 7 };
