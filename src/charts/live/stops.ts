import type { ArcElement, Chart, Element, PointElement } from "chart.js";
import type { ShownValue } from "../layout/configuration.ts";

/** One value of a live chart: where its mark lies, in px of the picture, and what is to be said of it. */
export interface Stop {
  row: string;
  /** Index of the series, and its name where there are several. */
  series: number;
  name: string | undefined;
  text: string;
  more: readonly string[];
  box: Box;
  order: number | undefined;
  /** The outline of a part of a ring, which no box fits. */
  arc?: ArcElement;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The values of all series that are switched on, in the reading order of a direction. Marks that show one value together are one. */
export function readStops(chart: Chart, direction: "ltr" | "rtl"): Stop[] {
  const { datasets } = chart.data;
  const stops: Stop[] = [];
  for (const { index: series, data } of chart.getSortedVisibleDatasetMetas()) {
    data.forEach((mark, index) => {
      const { row, text, more = [], order } = datasets[series]!.data[index] as unknown as ShownValue;
      const before = stops.at(-1);
      const box = boxOf(mark);
      if (before && before.series === series && before.row === row) before.box = around(before.box, box);
      else stops.push({ row, series, name: nameOf(chart, series), text, more, box, order, ...arcOf(mark) });
    });
  }
  return inReadingOrder(stops, direction);
}

/** The value whose mark is nearest to a point, within a finger's reach. */
export function nearestStop(stops: readonly Stop[], x: number, y: number): Stop | undefined {
  const reached = stops.map((stop) => ({ stop, away: distance(stop, x, y) }));
  const [first] = reached.filter(({ away }) => away <= REACH).sort((a, b) => a.away - b.away);
  return first?.stop;
}

const REACH = 22;

function distance({ box, arc }: Stop, x: number, y: number): number {
  if (arc) return arc.inRange(x, y, true) ? 0 : Infinity;
  const aside = Math.max(box.left - x, 0, x - box.right);
  const above = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(aside, above);
}

/** Rows come in the order in which the first series that has them meets them, whatever the order of drawing. */
function inReadingOrder(stops: readonly Stop[], direction: "ltr" | "rtl"): Stop[] {
  const begin = ({ box }: Stop) => (direction === "rtl" ? -box.right : box.left);
  const rows = Map.groupBy(
    stops.toSorted((a, b) => a.series - b.series),
    ({ row }) => row,
  );
  return [...rows.values()]
    .sort(([a], [b]) => {
      if (a!.order !== undefined && b!.order !== undefined) return a!.order - b!.order;
      return a!.box.top - b!.box.top || begin(a!) - begin(b!);
    })
    .flat();
}

function nameOf({ data: { datasets } }: Chart, series: number): string | undefined {
  return datasets.length > 1 ? datasets[series]!.label : undefined;
}

function arcOf(mark: Element): { arc?: ArcElement } {
  return "outerRadius" in mark ? { arc: mark as ArcElement } : {};
}

function boxOf(mark: Element): Box {
  if ("outerRadius" in mark) {
    const { x, y } = (mark as ArcElement).getCenterPoint(true);
    return { left: x, top: y, right: x, bottom: y };
  }
  if ("base" in mark) return boxOfBar(mark as unknown as LyingOrUpright);
  const { x, y } = mark as PointElement;
  const { radius = 0 } = (mark as PointElement).options;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function boxOfBar({ x, y, base, width, height, horizontal }: LyingOrUpright): Box {
  return horizontal
    ? { left: Math.min(x, base), right: Math.max(x, base), top: y - height / 2, bottom: y + height / 2 }
    : { left: x - width / 2, right: x + width / 2, top: Math.min(y, base), bottom: Math.max(y, base) };
}

/** A bar of Chart.js once it is laid out. */
type LyingOrUpright = Record<"x" | "y" | "base" | "width" | "height", number> & { horizontal: boolean };

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
