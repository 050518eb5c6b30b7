import type { ChartTable } from "../model/chart-table.ts";
import { agreementConfig } from "./agreement.ts";
import { type ChartSpec, arrange } from "./arrange.ts";
import { barsConfig } from "./bars.ts";
import type { ChartPicture } from "./chart-js.ts";
import { columnsConfig } from "./columns.ts";
import { dotsConfig } from "./dots.ts";
import { doughnutConfig } from "./doughnut.ts";
import type { Frame } from "./frame.ts";
import { multiplesConfig } from "./multiples.ts";
import { slopeConfig } from "./slope.ts";
import { stackedConfig } from "./stacked.ts";
import { waffleConfig } from "./waffle.ts";

/**
 * One table, one kind → one Chart.js 4 configuration, and the picture's width and height in px.
 * Pure, and free of Node: `drawSvg` paints it in the build, a browser can run it as a live chart
 * (with `frame.palette` read from the page's style and `frame.measure` from a canvas).
 * `unsuitable` tells beforehand whether a kind suits a table; what it lets pass is drawn without overlap.
 */
export function chartConfig(table: ChartTable, spec: ChartSpec, frame: Frame): ChartPicture {
  return KINDS[spec.kind](arrange(table, spec, frame.language, frame.words), frame);
}

const KINDS: Record<ChartSpec["kind"], (table: ChartTable, frame: Frame) => ChartPicture> = {
  bars: barsConfig,
  grouped: barsConfig,
  columns: columnsConfig,
  stacked: stackedConfig,
  agreement: agreementConfig,
  doughnut: doughnutConfig,
  dots: dotsConfig,
  slope: slopeConfig,
  multiples: multiplesConfig,
  waffle: waffleConfig,
};
