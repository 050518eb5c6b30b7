import type { WrittenCell } from "../../../model/dataset.ts";
import type { Interval } from "../../../model/interval.ts";
import { roundTo } from "../../../model/round.ts";
import { mayBeNegative } from "../../../model/unit.ts";
import type { CellToRead } from "./cell.ts";
import { faultOfNumber } from "./value-faults.ts";

/**
 * The interval of a cell: its low and high, or its value less and plus its margin. Ends that a margin takes beyond what the
 * unit can be stop there: 3% with a margin of 5 is 0 to 8. Undefined where the cell has none; `unreadable`, with a problem,
 * where its ends do not agree with each other or with the value.
 */
export function readInterval(
  cell: CellToRead & { written: Exclude<WrittenCell, string | number> },
  { value, decimals }: { value?: number; decimals: number },
): Interval | "unreadable" | undefined {
  const { written, unit, path, yaml, problems } = cell;
  const { low, high, margin } = written;
  const tell = (field: string, message: string, hint: string) => {
    problems.add("cell-interval", yaml.placeOf([...path, field]), message, hint);
    return "unreadable" as const;
  };
  if (margin !== undefined && (low ?? high) !== undefined)
    return tell(
      "margin",
      "The cell has a margin, and low or high too.",
      "Keep one: margin, or low and high.",
    );
  if ((low === undefined) !== (high === undefined))
    return tell(
      low === undefined ? "high" : "low",
      `The cell has a ${low === undefined ? "high and no low" : "low and no high"}.`,
      `Add ${low === undefined ? "low" : "high"}: with the other end of the interval.`,
    );
  const level = written.level ?? cell.level;
  const said = level === undefined ? {} : { level };
  if (margin !== undefined && value !== undefined) {
    const places = Math.max(decimals, decimalsAt([...path, "margin"], cell));
    const [least, most] = [mayBeNegative(unit) ? -Infinity : 0, unit === "percent" ? 100 : Infinity];
    const end = (one: number) => Math.min(most, Math.max(least, roundTo(one, places)));
    return { low: end(value - margin), high: end(value + margin), ...said, decimals: places };
  }
  if (low === undefined || high === undefined)
    return written.level === undefined
      ? undefined
      : tell(
          "level",
          "The cell has a level and no interval.",
          "Add low: and high:, or margin:; or take level out.",
        );
  for (const field of ["low", "high"] as const) {
    // An estimate of a count need not end at whole ones.
    const fault = faultOfNumber(written[field]!, unit === "count" ? "hours" : unit);
    if (!fault) continue;
    problems.add("cell-value", yaml.placeOf([...path, field]), ...fault);
    return "unreadable";
  }
  const places = { low: decimalsAt([...path, "low"], cell), high: decimalsAt([...path, "high"], cell) };
  if (low > high)
    return tell(
      "low",
      `low, ${low}, is above high, ${high}.`,
      `Write low: ${high}, high: ${low}; or correct one.`,
    );
  // Each stands for all that rounds to it: 89 may lie between 89.2 and 89.6.
  const room = (end: number) => 0.5 / 10 ** end + 0.5 / 10 ** decimals + 1e-9;
  if (value !== undefined && (value < low - room(places.low) || value > high + room(places.high)))
    return tell(
      "value",
      `The value, ${value}, does not lie between low, ${low}, and high, ${high}.`,
      "Correct the value or the ends of its interval.",
    );
  return { low, high, ...said, decimals: Math.max(places.low, places.high) };
}

/** The decimals that are written at a path: 92.0 has one. */
function decimalsAt(path: PropertyKey[], { yaml }: CellToRead): number {
  return /^-?\d+\.(\d+)$/.exec(yaml.sourceOf(path) ?? "")?.[1]!.length ?? 0;
}
