import type { ChartSpec } from "../../charts/arrange.ts";
import { type Carried, carriedOf } from "../../charts/draw/carried.ts";
import { type Pictures, drawPicture } from "../../charts/draw/picture.ts";
import type { Locale } from "../../locales/locale.ts";
import type { ChartTable } from "../../model/chart-table.ts";

/** All that decides how a chart is drawn, beside the language and the typefaces of its site. */
export interface ToDraw {
  title: string;
  table: ChartTable;
  spec: ChartSpec;
}

/** A chart as it was drawn: plain enough to be kept as JSON. */
export interface DrawnChart {
  picture: Pictures;
  /** What its page carries of it. */
  carried: Carried;
}

/** Draws the charts of a site; `drawKept` gives one that was drawn of the same before. */
export function drawerOf(locale: Locale, drawKept: DrawKept = (_, draw) => draw()) {
  return (chart: ToDraw): DrawnChart => drawKept(chart, () => drawChart(chart, locale));
}

/** Gives a chart as it was drawn before of the same, or draws it. */
export type DrawKept = (chart: ToDraw, draw: () => DrawnChart) => DrawnChart;

export function drawChart({ title, table, spec }: ToDraw, locale: Locale): DrawnChart {
  const { reach, ...picture } = drawPicture(table, spec, { title, locale });
  // Packed for good: of thousands of figures what can be reached would fill the memory.
  return { picture, carried: carriedOf({ ...picture, reach }, { table, spec }) };
}
