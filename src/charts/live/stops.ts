import type { ArcElement, Chart, Element, PointElement } from "chart.js";
import type { ShownValue } from "../layout/configuration.ts";
import type { Key } from "../layout/sketch.ts";

/** What a reader can reach in a picture: its values, in reading order, and the entries of its legend. */
export interface Reachable {
  stops: readonly Stop[];
  keys: readonly Key[];
}

/** One value of a chart: where its mark lies, in whole px of the picture, and what is to be said of it. */
export interface Stop {
  row: string;
  /** Index of the series, and its name where there are several. */
  series: number;
  name: string | undefined;
  /** The value as printed, and what else the source says of it. */
  text: string;
  more: readonly string[];
  /** The box around its marks; of a part of a ring the point in its middle. */
  box: Box;
  arc?: Arc;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A part of a ring, which no box fits: its middle and radii in px, and its ends in radians, clockwise from the right. */
export interface Arc {
  x: number;
  y: number;
  inner: number;
  outer: number;
  from: number;
  to: number;
}

/**
 * What can be reached in a chart that is laid out, its values in the reading order of a direction: those of all series that are
 * switched on. A build reads it where it draws a picture, and a browser once it has drawn it anew.
 */
export function readReach(chart: Chart, keys: readonly Key[], direction: "ltr" | "rtl"): Reachable {
  return { stops: inReadingOrder(stopsOf(chart), direction), keys: keys.map(keyInWholePixels) };
}

/** The values in the order in which they are drawn. Marks that show one value together are one. */
function stopsOf(chart: Chart): Ordered[] {
  const { datasets } = chart.data;
  const stops: Ordered[] = [];
  for (const { index: series, data } of chart.getSortedVisibleDatasetMetas()) {
    data.forEach((mark, index) => {
      const { row, text, more = [], order } = datasets[series]!.data[index] as unknown as ShownValue;
      const before = stops.at(-1)?.stop;
      const place = placeOf(mark);
      if (before && before.series === series && before.row === row)
        before.box = around(before.box, place.box);
      else stops.push({ stop: { row, series, name: nameOf(chart, series), text, more, ...place }, order });
    });
  }
  return stops;
}

/** A value, and which of the rows it is, where marks do not stand in their order from top to bottom. */
interface Ordered {
  stop: Stop;
  order: number | undefined;
}

/** Rows come in the order in which the first series that has them meets them, whatever the order of drawing. */
function inReadingOrder(stops: readonly Ordered[], direction: "ltr" | "rtl"): Stop[] {
  const begin = ({ box }: Stop) => (direction === "rtl" ? -box.right : box.left);
  const rows = Map.groupBy(
    stops.toSorted((a, b) => a.stop.series - b.stop.series),
    ({ stop }) => stop.row,
  );
  return [...rows.values()]
    .sort(([a], [b]) => {
      if (a!.order !== undefined && b!.order !== undefined) return a!.order - b!.order;
      return a!.stop.box.top - b!.stop.box.top || begin(a!.stop) - begin(b!.stop);
    })
    .flatMap((row) => row.map(({ stop }) => stop));
}

function nameOf({ data: { datasets } }: Chart, series: number): string | undefined {
  return datasets.length > 1 ? datasets[series]!.label : undefined;
}

function placeOf(mark: Element): Pick<Stop, "box" | "arc"> {
  if ("outerRadius" in mark) return placeOfArc(mark as ArcElement);
  return {
    box: inWholePixels("base" in mark ? boxOfBar(mark as unknown as LyingOrUpright) : boxOfDot(mark)),
  };
}

function placeOfArc(mark: ArcElement): Required<Pick<Stop, "box" | "arc">> {
  const { x, y, innerRadius, outerRadius, startAngle, endAngle } = mark;
  const middle = mark.getCenterPoint(true);
  const [inner, outer] = [Math.round(innerRadius), Math.round(outerRadius)];
  return {
    box: inWholePixels({ left: middle.x, top: middle.y, right: middle.x, bottom: middle.y }),
    arc: {
      x: Math.round(x),
      y: Math.round(y),
      inner,
      outer,
      from: thousandths(startAngle),
      to: thousandths(endAngle),
    },
  };
}

function thousandths(angle: number): number {
  return Math.round(angle * 1000) / 1000;
}

function boxOfDot(mark: Element): Box {
  const { x, y } = mark;
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

function inWholePixels({ left, top, right, bottom }: Box): Box {
  return {
    left: Math.round(left),
    top: Math.round(top),
    right: Math.round(right),
    bottom: Math.round(bottom),
  };
}

function keyInWholePixels({ series, label, x, y, width, height }: Key): Key {
  const { left, top, right, bottom } = inWholePixels({
    left: x,
    top: y,
    right: x + width,
    bottom: y + height,
  });
  return { series, label, x: left, y: top, width: right - left, height: bottom - top };
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
