import { type Quantity, agrees } from "./quantity.ts";
import { factorOf as sizeOf, withoutScale } from "./scale.ts";
import { type Unit, isCurrency } from "./unit.ts";

/** What a quantity is held against: a value with its unit, and the range that rounding leaves open. */
export interface Held {
  value: number;
  low: number;
  high: number;
  unit: Unit;
  /** Of several cells: it agrees where its range meets what the text says. */
  isComputed: boolean;
  /** A cell of two ends without a value: the text says both. */
  isRange?: boolean;
  /** A difference, whose sign says whether something grew or fell. */
  isChange: boolean;
}

/**
 * Whether a text says what a cell says: `agrees`; `differs` in the number; or `other-unit`, where the number counts
 * something else ("12%" of a count, "$12" of euros, "20%" of percentage points). A number without a unit takes any.
 */
export function fit(quantity: Quantity, held: Held): "agrees" | "differs" | "other-unit" {
  const inUnit = factorOf(quantity, withoutScale(held.unit));
  if (inUnit === undefined) return "other-unit";
  const factor = inUnit * sizeOf(held.unit);
  const scaled = { value: held.value * factor, low: held.low * factor, high: held.high * factor };
  if (held.isRange) return hasBothEnds(quantity, scaled) ? "agrees" : "differs";
  const signs = signsOf(quantity, held);
  return signs.some((sign) => meets(quantity, scaled, sign, held.isComputed)) ? "agrees" : "differs";
}

/** "20 to 30" says a range of 20 to 30, and neither 25 nor "about 25" does. */
function hasBothEnds({ ends }: Quantity, { low, high }: { low: number; high: number }): boolean {
  const isWithin = (value: number, end: { low: number; high: number }) =>
    value >= end.low - 1e-9 && value <= end.high + 1e-9;
  return ends !== undefined && isWithin(low, ends[0]) && isWithin(high, ends[1]);
}

/** What the cell's value is multiplied by to be in the text's unit; undefined where it counts something else. */
function factorOf({ unit, currencies, high }: Quantity, cell: Unit): number | undefined {
  const isRatio = cell === "number" || cell === "ratio";
  const plain = isRatio || cell === "count" || cell === "index";
  switch (unit) {
    case "plain":
      return 1;
    case "things":
      return plain || cell === "year" ? 1 : undefined;
    case "none":
      return plain || cell === "percent" ? 1 : undefined;
    case "percent":
      return cell === "percent" || cell === "percent-change" ? 1 : undefined;
    case "percentage-points":
      return cell === "points" ? 1 : undefined;
    case "points":
      return cell === "points" || plain ? 1 : undefined;
    case "share":
      // A ratio such as 0.67 may stand in a column of numbers.
      return cell === "percent" ? 1 : isRatio && high <= 100.01 ? 100 : undefined;
    case "money":
      return isCurrency(cell) && (currencies?.includes(cell) ?? true) ? 1 : undefined;
    case "hours":
      return { hours: 1, minutes: 1 / 60 }[cell as string];
    case "minutes":
      return { minutes: 1, hours: 60 }[cell as string];
    case "time":
      return plain ? 1 : undefined;
    case "per-1000":
      // 12‰ are 1.2%.
      return cell === unit ? 1 : cell === "percent" || cell === "percent-change" ? 10 : undefined;
    case "per-100000":
      return cell === unit ? 1 : undefined;
    case "fold":
      return isRatio ? 1 : undefined;
    case "measure":
      return cell === "number" ? 1 : undefined;
  }
}

/** The signs under which the text may be meant: "fell by 3.2" is −3.2 of a change, and 3.2 of a column of losses. */
function signsOf({ direction }: Quantity, { unit, isChange }: Held): (1 | -1)[] {
  if (direction !== -1) return [1];
  return unit === "percent-change" || isChange ? [-1] : [1, -1];
}

function meets(
  quantity: Quantity,
  held: { value: number; low: number; high: number },
  sign: 1 | -1,
  isComputed: boolean,
): boolean {
  if (agrees(quantity, sign * held.value)) return true;
  const [low, high] = sign === 1 ? [held.low, held.high] : [-held.high, -held.low];
  return isComputed && !quantity.open && quantity.low <= high && quantity.high >= low;
}
