import type { ChartTable } from "../../model/chart-table.ts";
import { timesOf } from "../in-time.ts";
import { type Frame, WIDTH } from "./frame.ts";
import { LETTERING, drop, widthOf } from "./lettering.ts";
import { writePeriod } from "./period-words.ts";
import type { Rule, TextMark } from "./sketch.ts";

const TICK = 5;
const SPACE = 12;

/** Where the periods of a table lie along x, in px, spaced as they are in time. */
export interface TimeAxis {
  at: number[];
  /** Marks at the periods that are named, and their names; `height` is what they take below the plot. */
  under: Rule[];
  texts: TextMark[];
  height: number;
}

/**
 * An axis of time below a plot. The first and the last period are named, and of those between as many as have room, from
 * the last backwards.
 */
export function layTime(
  table: ChartTable,
  { left, right, bottom }: { left: number; right: number; bottom: number },
  frame: Frame,
): TimeAxis {
  const times = timesOf(table);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const at = times.map((time) =>
    first === last ? (left + right) / 2 : left + ((time - first) / (last - first)) * (right - left),
  );
  const names = table.rows.map(({ period, label }, row) => {
    const text = period ? writePeriod(period, frame.talk) : label;
    const half = widthOf(text, "note", frame.measure) / 2;
    return { text, half, tick: at[row]!, x: Math.min(Math.max(at[row]!, half), WIDTH[frame.size] - half) };
  });
  const shown = named(names);
  return {
    at,
    under: shown.map(({ tick }) => ({
      points: [
        [tick, bottom],
        [tick, bottom + TICK],
      ],
      width: 1,
      token: "chart-muted",
    })),
    texts: shown.map(({ text, x }) => ({
      text,
      x,
      y: bottom + TICK + 3 + LETTERING.note.line / 2 + drop("note"),
      align: "center",
      style: "note",
      token: "chart-muted",
    })),
    height: TICK + 3 + LETTERING.note.line,
  };
}

function named<Name extends { x: number; half: number }>(names: readonly Name[]): Name[] {
  const apart = (a: Name, b: Name) => Math.abs(a.x - b.x) >= a.half + b.half + SPACE;
  const [first, last] = [names[0]!, names.at(-1)!];
  const shown = first !== last && apart(first, last) ? [last, first] : [last];
  for (const name of names.slice(1, -1).reverse())
    if (shown.every((other) => apart(name, other))) shown.push(name);
  return shown.sort((a, b) => a.x - b.x);
}
