import { Chart, type ChartOptions } from "chart.js";
import type { ChartPicture } from "../layout/configuration.ts";
import { type DrawnShape, recordDrawing } from "./recording.ts";
import { registerMarks } from "./register.ts";
import { type Reachable, readReach } from "../live/stops.ts";
import { END, directionOf } from "./picture-svg.ts";
import { escapeXml, writeShapes } from "./svg-shapes.ts";

registerMarks();

/** A picture does not move, grow or listen. */
export const STILL = { animation: false, responsive: false, events: [] } satisfies ChartOptions;

/** A picture for the page, and what a reader can reach in it. */
export interface Still {
  svg: string;
  reach: Reachable;
}

/**
 * Draws a configuration with Chart.js, and gives the SVG for the page:
 *
 *     <svg class="chart chart--wide" viewBox="0 0 720 300" role="img" aria-label="Title. Description.">…</svg>
 *
 * `label` names it. Colours are variables of the theme, text is text. No id, no `style` attribute, no clip path, no counter: the same
 * configuration gives the same bytes in any process. What can be reached in it is read off the same chart.
 */
export function drawSvg(
  picture: ChartPicture,
  { label, direction }: { label: string; direction: "ltr" | "rtl" },
): Still {
  const { size, width, height, keys } = picture;
  const { drawn, read } = draw(picture, (chart) => readReach(chart, keys, direction));
  const svg =
    `<svg class="chart chart--${size}" viewBox="0 0 ${width} ${height}"${directionOf(direction)} role="img" aria-label="${escapeXml(label)}">` +
    `${writeShapes(drawn)}${END}`;
  return { svg, reach: read };
}

/** What was drawn, and what `read` reads off the chart that drew it. */
function draw<T>(
  { width, height, config }: ChartPicture,
  read: (chart: Chart) => T,
): { drawn: DrawnShape[]; read: T } {
  const options: ChartOptions = { ...config.options, ...STILL, devicePixelRatio: 1 };
  let found: { read: T } | undefined;
  const drawn = recordDrawing({ width, height }, (context) => {
    // It draws itself as it is made, and Chart.js holds on to every chart that is not destroyed.
    const chart = new Chart(context, { ...config, options });
    try {
      found = { read: read(chart) };
    } finally {
      chart.destroy();
    }
  });
  return { drawn, ...found! };
}
