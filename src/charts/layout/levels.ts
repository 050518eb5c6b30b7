import type { ChartTable } from "../../model/chart-table.ts";
import { type Frame } from "./frame.ts";
import { drop, widest } from "./lettering.ts";
import { formatTick, ticksOf } from "./numbers.ts";
import type { Rule, TextMark } from "./sketch.ts";

const GAP = 10;

/** A range of values that rises from the bottom of a picture to its top, and the room that its numbers take at the left. */
export interface Levels {
  range: { min: number; max: number; step: number };
  unit: ChartTable["unit"];
  /** Where marks may begin, in px. */
  left: number;
}

export function planLevels(range: Levels["range"], unit: ChartTable["unit"], frame: Frame): Levels {
  const numbers = ticksOf(range).map((tick) => formatTick(tick, unit, frame.talk.tag, range.step));
  return { range, unit, left: widest(numbers, "note", frame.measure) + GAP };
}

/** Where a value lies between a top and a bottom, in px. */
export function levelAt({ range: { min, max } }: Levels, top: number, bottom: number) {
  return (value: number): number => bottom - ((value - min) / (max - min || 1)) * (bottom - top);
}

/** Faint level lines at the ticks as far as `right`, with their numbers before them. */
export function layLevels(
  { range, unit, left }: Levels,
  at: (value: number) => number,
  right: number,
  frame: Frame,
): { under: Rule[]; texts: TextMark[] } {
  const ticks = ticksOf(range);
  const under = ticks.map((tick): Rule => ({
    points: [
      [left, at(tick)],
      [right, at(tick)],
    ],
    width: 1,
    token: tick === 0 ? "chart-muted" : "chart-grid",
  }));
  const texts = ticks.map((tick): TextMark => ({
    text: formatTick(tick, unit, frame.talk.tag, range.step),
    x: left - GAP,
    y: at(tick) + drop("note"),
    align: "right",
    style: "note",
    token: "chart-muted",
  }));
  return { under, texts };
}
