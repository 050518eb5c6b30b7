import { z } from "zod";
import { digits, numberFormat } from "./formats.ts";

const PLAIN_UNITS = ["percent", "count", "number", "year", "hours", "minutes", "text"];
const CURRENCIES = new Set(Intl.supportedValuesOf("currency").map((code) => code.toLowerCase()));

/**
 * What a value counts: `percent`, `count` (whole, not negative), `number`, `year`, `hours`, `minutes`, `text`,
 * or money as a small ISO 4217 code such as `usd`.
 */
export const unitSchema = z
  .string()
  .refine((unit) => PLAIN_UNITS.includes(unit) || CURRENCIES.has(unit), {
    error: (issue) =>
      `"${String(issue.input)}" is not a unit: write one of ${PLAIN_UNITS.join(", ")}, or a currency such as usd`,
  })
  .meta({ examples: [...PLAIN_UNITS, "usd"] });
export type Unit = z.infer<typeof unitSchema>;

export function isCurrency(unit: Unit): boolean {
  return CURRENCIES.has(unit);
}

/** Writes a number with its unit in the site's language; `decimals` as printed in the source. */
export function formatValue(value: number, unit: Unit, decimals: number, language: string): string {
  if (unit === "year") return String(value);
  if (unit === "percent") {
    return numberFormat(language, { ...digits(decimals), style: "percent" }).format(
      exactHundredth(value, decimals),
    );
  }
  if (isCurrency(unit)) {
    const money = { style: "currency", currency: unit.toUpperCase() } as const;
    return numberFormat(language, { ...digits(decimals), ...money }).format(value);
  }
  const number = numberFormat(language, digits(decimals)).format(value);
  return unit === "hours" || unit === "minutes" ? `${number} ${unit}` : number;
}

// 88.8 / 100 is 0.8879999…: rounding at the printed precision keeps the formatter from showing 88.7.
function exactHundredth(value: number, decimals: number): number {
  return Number((value / 100).toFixed(decimals + 2));
}
