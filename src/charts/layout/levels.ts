import type { ChartTable } from "../../model/chart-table.ts";
import { type Frame } from "./frame.ts";
import { LETTERING, drop, widest } from "./lettering.ts";
import { axisTitle, formatOnAxis } from "./axis-title.ts";
import { ticksOf } from "./numbers.ts";
import type { Rule, TextMark } from "./sketch.ts";

const GAP = 10;
/** Between a title and the number below it, which stands as far above its line as below. */
const UNDER = 10;

/** A range of values that rises from the bottom of a picture to its top, and the room that its numbers take at the left. */
export interface Levels {
  range: { min: number; max: number; step: number };
  unit: ChartTable["unit"];
  /** Where marks may begin, in px. */
  left: number;
  /** What the numbers count, where they do not say it themselves, and the height in px that this needs above the highest. */
  title?: string;
  headroom: number;
}

export function planLevels(range: Levels["range"], unit: ChartTable["unit"], frame: Frame): Levels {
  const numbers = ticksOf(range).map((tick) => formatOnAxis(tick, unit, frame.talk.tag, range.step));
  const title = axisTitle(unit, frame.talk);
  return {
    ...{ range, unit, left: widest(numbers, "note", frame.measure) + GAP },
    ...(title === undefined ? { headroom: 0 } : { title, headroom: LETTERING.note.line + UNDER }),
  };
}

/** Where a value lies between a top and a bottom, in px. */
export function levelAt({ range: { min, max } }: Levels, top: number, bottom: number) {
  return (value: number): number => bottom - ((value - min) / (max - min || 1)) * (bottom - top);
}

/** Faint level lines at the ticks as far as `right`, with their numbers before them and what these count, so far above the highest. */
export function layLevels(
  { range, unit, left, title }: Levels,
  at: (value: number) => number,
  right: number,
  frame: Frame,
  above = 0,
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
    text: formatOnAxis(tick, unit, frame.talk.tag, range.step),
    x: left - GAP,
    y: at(tick) + drop("note"),
    align: "right",
    style: "note",
    token: "chart-muted",
  }));
  if (title !== undefined) {
    const y = at(ticks.at(-1)!) - above - LETTERING.note.line - UNDER / 2 + drop("note");
    texts.push({ text: title, x: 0, y, align: "left", style: "note", token: "chart-muted" });
  }
  return { under, texts };
}
