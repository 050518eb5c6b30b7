import type { ChartTable } from "../../model/chart-table.ts";
import { type Frame, WIDTH, isNumber } from "./frame.ts";
import { endsOf } from "./whiskers.ts";
import { LETTERING, drop, widthOf } from "./lettering.ts";
import { axisTitle, formatOnAxis } from "./axis-title.ts";
import { exact, ticksOf } from "./numbers.ts";
import type { Rule, TextMark } from "./sketch.ts";

/** A linear scale of values along x, in px. */
export interface Axis {
  min: number;
  max: number;
  /** From one tick to the next. */
  step: number;
  left: number;
  right: number;
  ticks: number[];
  /** Where a value lies in px. */
  at(value: number): number;
}

/**
 * The range that a table's values are drawn in, and their intervals, its ends round.
 * It holds zero, unless `zero` is false (points may start elsewhere, bars may not).
 * Percentages within 0 to 100 get the whole scale when the largest is 50 or more.
 */
export function rangeOf(table: ChartTable, zero = true): { min: number; max: number; step: number } {
  const values = table.cells
    .flat()
    .flatMap((cell) => (isNumber(cell.value) ? [cell.value, ...(endsOf(cell) ?? [])] : []));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const whole = table.unit === "percent" && low >= 0 && high <= 100;
  if (values.length === 0 || (low === 0 && high === 0))
    return whole ? { min: 0, max: 100, step: 25 } : { min: 0, max: 1, step: 1 };
  if (whole && high >= 50 && zero) return { min: 0, max: 100, step: 25 };
  const from = zero || low < high * 0.4 ? Math.min(0, low) : low;
  const to = zero ? Math.max(0, high) : high;
  const step = roundStep((to - from || Math.abs(to)) / 4, table.unit === "count" || table.unit === "year");
  const max = Math.ceil(exact(to / step)) * step;
  return {
    min: exact(Math.floor(exact(from / step)) * step),
    max: exact(whole ? Math.min(100, max) : max),
    step,
  };
}

/**
 * Fits a range between two edges so that the words beside each mark have room too: `space` px beyond the value,
 * to the right of it or to the left.
 */
export function fitAxis(
  range: { min: number; max: number; step: number },
  edges: { left: number; right: number },
  marks: readonly { value: number; space: number; side: "left" | "right" }[],
): Axis {
  const share = (value: number) => (value - range.min) / (range.max - range.min);
  let { left, right } = edges;
  // Room on one side moves the marks that need room on the other: a few rounds settle it to a fraction of a pixel.
  for (let round = 0; round < 12; round += 1) {
    left =
      edges.left +
      Math.max(
        0,
        ...marks.map(({ side, value, space }) =>
          side === "left" ? lackingSpace(share(value), space, right - edges.left) : 0,
        ),
      );
    right =
      edges.right -
      Math.max(
        0,
        ...marks.map(({ side, value, space }) =>
          side === "right" ? lackingSpace(1 - share(value), space, edges.right - left) : 0,
        ),
      );
  }
  right = Math.max(right, left + 40);
  return {
    ...range,
    left,
    right,
    ticks: ticksOf(range),
    at: (value) => left + share(value) * (right - left),
  };
}

/** Faint lines at the ticks of an axis, with their numbers below and what these count. `height` is what the words take. */
export function layGrid(axis: Axis, rows: { top: number; bottom: number; unit: string }, frame: Frame) {
  const under = axis.ticks.map((tick): Rule => ({
    points: [
      [axis.at(tick), rows.top],
      [axis.at(tick), rows.bottom + 4],
    ],
    width: 1,
    token: tick === 0 ? "chart-muted" : "chart-grid",
  }));
  const baseline = rows.bottom + 6 + LETTERING.note.line / 2 + drop("note");
  const texts: TextMark[] = axis.ticks.map((tick) => {
    const text = formatOnAxis(tick, rows.unit, frame.talk.tag, axis.step);
    const half = widthOf(text, "note", frame.measure) / 2;
    const x = Math.min(Math.max(axis.at(tick), half), WIDTH[frame.size] - half);
    return { text, x, y: baseline, align: "center", style: "note", token: "chart-muted" };
  });
  const height = 6 + LETTERING.note.line;
  const title = axisTitle(rows.unit, frame.talk);
  if (title === undefined) return { under, texts, height };
  const half = widthOf(title, "note", frame.measure) / 2;
  const x = Math.min((axis.left + axis.right) / 2, WIDTH[frame.size] - half);
  texts.push({
    text: title,
    x,
    y: baseline + LETTERING.note.line,
    align: "center",
    style: "note",
    token: "chart-muted",
  });
  return { under, texts, height: height + LETTERING.note.line };
}

/** How far an edge has to move in, where the share of the axis before a mark leaves less than the space it needs. */
function lackingSpace(before: number, space: number, width: number): number {
  return before >= 1 ? 0 : Math.max(0, (space - before * width) / (1 - before));
}

function roundStep(rough: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const steps = whole ? [1, 2, 5, 10] : [1, 2, 2.5, 5, 10];
  const step = exact(steps.map((factor) => factor * power).find((candidate) => candidate >= rough * 0.999)!);
  return whole ? Math.max(1, step) : step;
}
