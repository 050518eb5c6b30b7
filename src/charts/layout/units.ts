import { drop } from "./lettering.ts";
import type { TextMark } from "./sketch.ts";
import type { ChartCell } from "../../model/chart-table.ts";
import { lookOf } from "./frame.ts";

/** The width of a unit, and from one to the next, in px. */
export const UNIT = 13;
const PITCH = 16;
const GAP = 6;
/** Units stand in tens, so that they can be counted. */
const TENS = 10;

/** Lines of units, ten or twenty to each, with words `words` px wide behind the last unit. */
export interface UnitLines {
  /** The height in px of so many units, and the middle of their first line. */
  contentOf(count: number): { height: number; middle: number };
  /** The middle of a unit of a row whose units begin at `top`. */
  place(unit: number, top: number): [x: number, y: number];
}

/** Lays units between `left` and `right`, with room for the widest words behind them. */
export function layUnits({ left, right, words }: { left: number; right: number; words: number }): UnitLines {
  const perLine = Math.max(TENS, Math.floor((right - left - GAP - words) / PITCH / TENS) * TENS);
  return {
    contentOf: (count) => ({
      height: Math.max(1, Math.ceil(count / perLine)) * PITCH + 1,
      middle: PITCH / 2,
    }),
    place: (unit, top) => [
      left + (unit % perLine) * PITCH + UNIT / 2,
      top + Math.floor(unit / perLine) * PITCH + PITCH / 2,
    ],
  };
}

/** Words behind the last of so many units, in the look of the first cell that has a value; where the first would be if there is none. */
export function wordsBehind(
  text: string,
  cells: readonly ChartCell[],
  { lines, count, top }: { lines: UnitLines; count: number; top: number },
): TextMark {
  const look = lookOf(cells.find(({ value }) => value !== undefined) ?? cells[0]!);
  const [x, y] = lines.place(Math.max(0, count - 1), top);
  const start = count === 0 ? x - UNIT / 2 : x + UNIT / 2 + GAP;
  return { text, x: start, y: y + drop(look.style), align: "left", ...look };
}
