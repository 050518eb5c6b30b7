/** By what a table's numbers are multiplied where it prints them in thousands, millions or billions (of a thousand millions). */
export const SCALES = ["thousand", "million", "billion"] as const;
export type Scale = (typeof SCALES)[number];

const FACTORS: Readonly<Record<Scale, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/**
 * What a value counts, where it counts that in thousands or more: dollars in millions, `usd-million`, are another unit than
 * dollars. What cannot be counted so, such as a percentage, stays what it is.
 *
 *     usd, million → usd-million      percent, million → percent
 */
export function inScale(unit: string, scale: Scale | undefined): string {
  return scale !== undefined && mayHaveScale(unit) ? `${unit}-${scale}` : unit;
}

/** Whether a unit is counted in thousands and more: counts, numbers, and money. */
export function mayHaveScale(unit: string): boolean {
  return unit === "count" || unit === "number" || unit.length === 3;
}

/** The scale of a unit; undefined where it has none. */
export function scaleOf(unit: string): Scale | undefined {
  return SCALES.find((scale) => unit.endsWith(`-${scale}`));
}

/** The unit itself: `usd-million` → `usd`. */
export function withoutScale(unit: string): string {
  const scale = scaleOf(unit);
  return scale === undefined ? unit : unit.slice(0, -scale.length - 1);
}

/** What a value of the unit is multiplied by to be one of the unit itself: 12 `usd-million` are 12,000,000 `usd`. */
export function factorOf(unit: string): number {
  const scale = scaleOf(unit);
  return scale === undefined ? 1 : FACTORS[scale];
}

/** A value of a unit as one of the unit without its scale, free of the dust of binary fractions. */
export function atFullSize(value: number, unit: string): number {
  const factor = factorOf(unit);
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}
