import type { ChartCell } from "../../model/chart-table.ts";
import { isNumber } from "./frame.ts";
import type { Rule } from "./sketch.ts";

const CAP = 4;
/** Of paper on both sides of a whisker, so that it is seen on its bar. */
const HALO = 1;
const WIDTH = 1.5;

/** Both ends between which a value is held to lie; undefined where it has no interval, or no value. */
export function endsOf({ value, interval }: ChartCell): [low: number, high: number] | undefined {
  return isNumber(value) && interval ? [interval.low, interval.high] : undefined;
}

/** The furthest that the marks of a cell reach from zero: to its value, or to the far end of its interval. */
export function reachOf(cell: ChartCell): number {
  const { value = 0 } = cell;
  const ends = endsOf(cell);
  if (!ends) return value;
  return value < 0 ? Math.min(value, ends[0]) : Math.max(value, ends[1]);
}

/** A line from one end of an interval to the other, with a cap at each; none where there is no interval. */
export function whisker(
  cell: ChartCell,
  place: (value: number) => [x: number, y: number],
  series?: number,
): Rule[] {
  const ends = endsOf(cell);
  if (!ends) return [];
  const [[x1, y1], [x2, y2]] = ends.map(place) as [[number, number], [number, number]];
  const [dx, dy] = y1 === y2 ? [0, CAP] : [CAP, 0];
  const of = series === undefined ? {} : { series: [series] };
  const lines: Rule["points"][] = [
    [
      [x1, y1],
      [x2, y2],
    ],
    [
      [x1 - dx, y1 - dy],
      [x1 + dx, y1 + dy],
    ],
    [
      [x2 - dx, y2 - dy],
      [x2 + dx, y2 + dy],
    ],
  ];
  return [
    ...lines.map((points): Rule => ({ points, width: WIDTH + 2 * HALO, token: "chart-paper", ...of })),
    ...lines.map((points): Rule => ({ points, width: WIDTH, token: "chart-text", ...of })),
  ];
}
