import type { ChartTable } from "../../model/chart-table.ts";
import { LETTERING, type Measure, widthOf } from "./lettering.ts";
import type { TextMark } from "./sketch.ts";

const ROOM = 3;

/** The room of something in px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The room of a text, from above its capitals to below its descenders. */
export function boxOfText({ text, x, y, align, style }: TextMark, measure: Measure): Box {
  const width = text ? widthOf(text, style, measure) : -2 * ROOM;
  const left = align === "left" ? x : x - (align === "center" ? width / 2 : width);
  const { size } = LETTERING[style];
  return {
    left: left - ROOM,
    right: left + width + ROOM,
    top: y - size * 0.75 - ROOM,
    bottom: y + size * 0.22 + ROOM,
  };
}

/** The room of a dot. */
export function boxAround([x, y]: readonly [x: number, y: number], radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** The rooms of all values that have a mark. */
export function boxesOf(
  { cells }: ChartTable,
  mark: (row: number, column: number) => Box | undefined,
): Box[] {
  return cells.flatMap((line, row) => line.flatMap((_, column) => mark(row, column) ?? []));
}

/** The room of two together. */
export function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
