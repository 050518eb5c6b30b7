import { digits, numberFormat } from "../model/formats.ts";
import type { Unit } from "../model/unit.ts";
import type { PictureWords } from "./picture-words.ts";

// model/unit.ts has a formatter for values as printed, and loads zod, which a reader's browser should not have to.

/** A round number on an axis: "25%", "1.2K", "$500". Years stand without a separator. */
export function formatTick(value: number, unit: Unit, language: string): string {
  if (unit === "year") return String(value);
  const compact: Intl.NumberFormatOptions = {
    notation: Math.abs(value) >= 10_000 ? "compact" : "standard",
    maximumFractionDigits: 2,
  };
  if (unit === "percent")
    return numberFormat(language, { style: "percent", maximumFractionDigits: 2 }).format(value / 100);
  return numberFormat(
    language,
    isCurrency(unit) ? { ...compact, ...money(unit), minimumFractionDigits: 0 } : compact,
  ).format(value);
}

/** A difference at the precision printed: of percentages in points, of anything else in its unit. */
export function formatGap(
  gap: number,
  unit: Unit,
  decimals: number,
  language: string,
  words: PictureWords,
): string {
  const number = numberFormat(
    language,
    isCurrency(unit) ? { ...digits(decimals), ...money(unit) } : digits(decimals),
  ).format(gap);
  if (unit === "percent") return words.points(number, Number(gap.toFixed(decimals)) === 1 && decimals === 0);
  return unit === "hours" || unit === "minutes" ? `${number} ${unit}` : number;
}

/** A sum or difference of printed decimals without the dust of binary fractions. */
export function exact(value: number): number {
  return Number(value.toFixed(9));
}

function isCurrency(unit: Unit): boolean {
  return unit.length === 3;
}

function money(unit: Unit): Intl.NumberFormatOptions {
  return { style: "currency", currency: unit.toUpperCase() };
}
