import { digits, numberFormat } from "../../model/formats.ts";
import { atFullSize, factorOf, scaleOf, withoutScale } from "../../model/scale.ts";
import { writeScaled } from "../../model/unit-words.ts";
import type { Unit } from "../../model/unit.ts";
import type { PictureTalk } from "./frame.ts";

// model/unit.ts has a formatter for values as printed, and loads zod, which a reader's browser should not have to.

/**
 * A round number on an axis, with as many decimals as its step needs: "25%", "0.0002", "12K", "$500", "−20 points".
 * Large numbers are shortened where that loses nothing, and `whole` ones are not; those of a scale are written out: 4,000 thousand is "4M".
 * Years stand without a separator.
 */
export function formatTick(
  value: number,
  unit: Unit,
  tag: string,
  step: number,
  length: "short" | "whole" = "short",
): string {
  const factor = factorOf(unit);
  if (factor > 1) return formatTick(atFullSize(value, unit), withoutScale(unit), tag, step * factor);
  if (unit === "year") return numberFormat(tag, { useGrouping: false }).format(value);
  if (unit === "percent" || unit === "percent-change")
    return withMinus(
      numberFormat(tag, {
        style: "percent",
        maximumFractionDigits: decimalsOf(step),
        ...(unit === "percent-change" ? { signDisplay: "exceptZero" } : {}),
      }).format(exact(value / 100)),
    );
  const shortBy =
    length === "short" && Math.abs(value) >= 10_000 ? 1000 ** Math.floor(Math.log10(Math.abs(value)) / 3) : 1;
  const isShort = shortBy > 1 && decimalsOf(step / shortBy) <= 2;
  const options: Intl.NumberFormatOptions = {
    notation: isShort ? "compact" : "standard",
    maximumFractionDigits: isShort ? 2 : decimalsOf(step),
    ...(isCurrency(unit) ? { ...money(unit), minimumFractionDigits: 0 } : {}),
  };
  return withMinus(numberFormat(tag, options).format(value));
}

/** So many decimals write a round step in full: 0 for 250, 1 for 2.5, 4 for 0.0002. */
function decimalsOf(step: number): number {
  let decimals = Math.min(MOST_DECIMALS, Math.max(0, -Math.floor(Math.log10(step))));
  const isWritten = () => Number(step.toFixed(decimals)) === exact(step);
  while (decimals < MOST_DECIMALS && !isWritten()) decimals += 1;
  return decimals;
}

/** The most that every browser's formats take. */
const MOST_DECIMALS = 20;

function withMinus(text: string): string {
  return text.replace("-", "−");
}

/** A difference at the precision printed: of percentages and of points in points, of anything else in its unit. */
export function formatGap(gap: number, unit: Unit, decimals: number, { t, tag }: PictureTalk): string {
  if (scaleOf(unit) !== undefined) return writeScaled(gap, unit, decimals, tag);
  const number = numberFormat(tag, { ...digits(decimals), ...styleOf(unit) }).format(gap);
  if (!["percent", "percent-change", "points"].includes(unit)) return number;
  const shown = Number(gap.toFixed(decimals));
  // English has 1 point and 1.0 points: a whole number that is written with decimals goes with those that need them.
  return t("picture.points", {
    number,
    count: decimals > 0 && Number.isInteger(shown) ? shown + 0.5 : shown,
  });
}

function styleOf(unit: Unit): Intl.NumberFormatOptions {
  if (unit === "hours" || unit === "minutes")
    return { style: "unit", unit: unit.slice(0, -1), unitDisplay: "long" };
  return isCurrency(unit) ? money(unit) : {};
}

/** A sum, a difference or a multiple of printed decimals without the dust of binary fractions, however small it is. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}

/** The multiples of a step from one round number to another. */
export function ticksOf({ min, max, step }: { min: number; max: number; step: number }): number[] {
  const first = Math.round(min / step);
  const count = Math.floor(exact((max - min) / step) + 1e-6) + 1;
  return Array.from({ length: count }, (_, index) => exact((first + index) * step) + 0);
}

export function isCurrency(unit: Unit): boolean {
  return unit.length === 3;
}

function money(unit: Unit): Intl.NumberFormatOptions {
  return { style: "currency", currency: unit.toUpperCase() };
}
