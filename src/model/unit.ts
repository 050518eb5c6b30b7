import { z } from "zod";
import { formatCalendar, isCalendar } from "./calendar.ts";
import { digits, numberFormat } from "./formats.ts";
import { pointsIn } from "./points.ts";
import { roundTo } from "./round.ts";
import { scaleOf, withoutScale } from "./scale.ts";
import { RATES, rateIn, writeScaled } from "./unit-words.ts";

const PLAIN_UNITS = [
  "percent", "percent-change", "points", "count", "number", "year", "month", "date", "hours", "minutes", "text",
  "per-1000", "per-100000", "index", "ratio",
]; // prettier-ignore
const CURRENCIES = new Set(Intl.supportedValuesOf("currency").map((code) => code.toLowerCase()));

/** What people call units that the table of units knows by another name. A sign that several countries use is none. */
const OTHERWISE_CALLED: Readonly<Record<string, string>> = {
  "%": "percent", "per cent": "percent", percentage: "percent", percentages: "percent", pct: "percent",
  "percentage points": "points", "percentage-points": "points", pp: "points", growth: "percent-change",
  "€": "eur", euro: "eur", euros: "eur", "us dollars": "usd", "us$": "usd", "£": "gbp", sterling: "gbp",
  "per mille": "per-1000", "per 1000": "per-1000", "per 100000": "per-100000", "per thousand": "per-1000",
  "pounds sterling": "gbp", counts: "count", people: "count", households: "count", persons: "count",
  numbers: "number", score: "number", mean: "number", years: "number", months: "number", days: "number",
  hour: "hours", minute: "minutes", dates: "date", day: "date",
}; // prettier-ignore

/**
 * What a value counts: `percent` (a share, 0 to 100), `percent-change` (a growth or a fall in percent, of any size),
 * `points` (a difference of two percentages), `count` (whole, not negative), `number`, `year`, `month` (of the calendar, such
 * as 2019-03), `date` (a day, such as 2019-03-14), `hours`, `minutes`, `text`, a rate `per-1000` or `per-100000`, an `index` (a starting point is 100), a `ratio` (of one number to another), or
 * money as a small ISO 4217 code such as `usd`.
 */
export const unitSchema = z
  .string()
  .refine((unit) => PLAIN_UNITS.includes(unit) || CURRENCIES.has(unit), {
    error: (issue) =>
      OTHERWISE_CALLED[String(issue.input).trim().toLowerCase()]
        ? `write ${OTHERWISE_CALLED[String(issue.input).trim().toLowerCase()]}`
        : `"${String(issue.input)}" is not a unit: write one of ${PLAIN_UNITS.join(", ")}, or a currency such as usd`,
  })
  .meta({ examples: [...PLAIN_UNITS, "usd"] });
export type Unit = z.infer<typeof unitSchema>;

/** Whether a unit is money, in whatever scale. */
export function isCurrency(unit: Unit): boolean {
  return CURRENCIES.has(withoutScale(unit));
}

/** Units whose values may be negative. */
export function mayBeNegative(unit: Unit): boolean {
  return ["number", "points", "percent-change"].includes(withoutScale(unit)) || isCurrency(unit);
}

/**
 * What the difference of two values counts: of percentages, points; of years, months or days of the calendar, a number of
 * them; otherwise the same.
 * A difference of two percentages is no percentage of anything.
 */
export function unitOfDifference(unit: Unit): Unit {
  if (unit === "percent" || unit === "percent-change") return "points";
  return unit === "year" || isCalendar(unit) ? "number" : unit;
}

/** What the sum of two values counts; undefined where they cannot be added. A percentage and points are a percentage. */
export function unitOfSum(a: Unit, b: Unit): Unit | undefined {
  if (isCalendar(a)) return undefined;
  if (a === b) return a;
  return [a, b].includes("percent") && [a, b].includes("points") ? "percent" : undefined;
}

/** Writes a number with its unit in the site's language; `decimals` as printed in the source. A minus is a minus sign. */
export function formatValue(value: number, unit: Unit, decimals: number, language: string): string {
  return written(value, unit, decimals, language).replace("-", "−");
}

function written(value: number, unit: Unit, decimals: number, language: string): string {
  if (isCalendar(unit)) return formatCalendar(value, unit, language);
  const places = digits(decimals);
  if (scaleOf(unit) !== undefined) return writeScaled(value, unit, decimals, language);
  if (unit === "year") return numberFormat(language, { useGrouping: false }).format(value);
  if (unit === "percent" || unit === "percent-change") {
    const sign = unit === "percent-change" ? ({ signDisplay: "exceptZero" } as const) : {};
    const format = numberFormat(language, { ...places, ...sign, style: "percent" });
    // 88.8 / 100 is 0.8879999…: rounding at the printed precision keeps the formatter from showing 88.7.
    return format.format(roundTo(roundTo(value, decimals) / 100, decimals + 2));
  }
  if (isCurrency(unit)) {
    const money = { style: "currency", currency: unit.toUpperCase() } as const;
    return numberFormat(language, { ...places, ...money }).format(value);
  }
  if (unit === "hours" || unit === "minutes") {
    const time = { style: "unit", unit: unit.slice(0, -1), unitDisplay: "long" } as const;
    return numberFormat(language, { ...places, ...time }).format(value);
  }
  const number = numberFormat(language, places).format(value);
  const whole = RATES[unit];
  if (whole !== undefined) return rateIn(language)(number, numberFormat(language).format(whole));
  return unit === "points" ? pointsIn(language)(number, value, decimals) : number;
}
