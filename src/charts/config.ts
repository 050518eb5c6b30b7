import type { ChartTable } from "../model/chart-table.ts";
import { numberFormat } from "../model/formats.ts";
import { type ChartSpec, arrange } from "./arrange.ts";
import { DRAWINGS } from "./kinds/index.ts";
import type { ChartPicture } from "./layout/configuration.ts";
import type { Frame } from "./layout/frame.ts";

/**
 * One table, one kind → one Chart.js 4 configuration, and the picture's width and height in px.
 * Pure, and free of Node: `drawSvg` paints it in the build, a browser draws it anew
 * (with `frame.palette` read from the page's style and `frame.measure` from a canvas).
 * `unsuitable` tells beforehand whether a kind suits a table; what it lets pass is drawn without overlap.
 */
export function chartConfig(table: ChartTable, spec: ChartSpec, frame: Frame): ChartPicture {
  const { talk } = frame;
  const withBase = (label: string, n: number) =>
    talk.t("picture.base", { label, n: numberFormat(talk.tag).format(n) });
  return DRAWINGS[spec.kind].draw(arrange(table, spec, withBase), frame);
}
