import type { Cell } from "../corpus/types.ts";
import { formatValue } from "../model/unit.ts";
import { nearest } from "../problems/nearest.ts";
import { meets, rangeOf } from "./rounding.ts";

/** What a check says of one line of a table. */
export interface Verdict {
  holds: boolean;
  /** The cells concerned; the first is the one that is held against the others. */
  cells: Cell[];
  /** The result in words, e.g. "27.0% is printed, and 54.5 + 20 come to 74.5%." */
  sentence: string;
}

/** A check that cannot be run, told to an editor. */
export interface Fault {
  fault: string;
  hint: string;
}

/** The hint for an id that is not there. */
export function suggest(written: string, known: readonly string[]): string {
  const near = nearest(written, known);
  return near.length > 0 ? `Change it to ${near.join(" or ")}.` : `Write one of ${known.join(", ")}.`;
}

/** Holds a printed cell against a computed value; both carry the range that rounding leaves open. */
export function verdict(
  printed: Cell,
  parts: Cell[],
  result: { value: number; low: number; high: number },
  words: string,
  language: string,
): Verdict {
  const shown = (value: number) =>
    formatValue(
      value,
      printed.unit,
      Math.max(printed.decimals, ...parts.map((part) => part.decimals)),
      language,
    );
  const [low, high] = [shown(result.low), shown(result.high)];
  const range = low === high ? "" : `, or with rounding ${low} to ${high}`;
  return {
    holds: meets(rangeOf(printed), result),
    cells: [printed, ...parts],
    sentence: `${shown(printed.value!)} is printed, and ${words} ${shown(result.value)}${range}.`,
  };
}
