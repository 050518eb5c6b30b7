import type { ChartTable } from "../model/chart-table.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import type { Rule, Sketch, TextMark } from "./sketch.ts";
import { SERIES, type Token } from "./theme.ts";

/** The hole's share of the radius. */
export const CUTOUT = 0.56;
export const RADIUS = { narrow: 78, wide: 112 } as const;

export interface Slice {
  label: string;
  text: string;
  value: number;
  token: Token;
  /** Its ends and middle in radians, clockwise from the top. */
  from: number;
  to: number;
  middle: number;
}

/** A ring's place in px. */
export interface RingPlace {
  x: number;
  y: number;
  radius: number;
}

/** The parts that have a value, in the order of the rows. */
export function slicesOf(table: ChartTable): Slice[] {
  const present = table.rows.flatMap(({ label }, row) => {
    const cell = table.cells[row]![0]!;
    const token = SERIES[row % SERIES.length]!;
    return isNumber(cell.value) ? [{ label, value: cell.value, text: written(cell), token }] : [];
  });
  const total = present.reduce((sum, { value }) => sum + value, 0) || 1;
  let from = 0;
  return present.map((part) => {
    const turn = (part.value / total) * Math.PI * 2;
    const slice = { ...part, from, to: from + turn, middle: from + turn / 2 };
    from = slice.to;
    return slice;
  });
}

/** A point on the ring's plane, at an angle clockwise from the top. */
export function pointAt({ x, y }: RingPlace, angle: number, distance: number): [number, number] {
  return [x + Math.sin(angle) * distance, y - Math.cos(angle) * distance];
}

/** A sketch around a ring, its parts set apart by hairlines of paper. */
export function ringSketch(
  slices: readonly Slice[],
  ring: RingPlace,
  { height, texts, under }: { height: number; texts: TextMark[]; under: Rule[] },
  frame: Frame,
): Sketch {
  const { x, y, radius } = ring;
  const area = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  const parts = slices.filter(({ value }) => value > 0);
  const cuts = parts.map(({ from }): Rule => {
    const points = [pointAt(ring, from, radius * (CUTOUT - 0.02)), pointAt(ring, from, radius * 1.02)];
    return { points, width: 1.5, token: "chart-paper" };
  });
  const over = parts.length > 1 ? cuts : [];
  return { width: WIDTH[frame.size], height, area, texts, swatches: [], under, over };
}
