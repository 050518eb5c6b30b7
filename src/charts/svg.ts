import type { Canvas } from "@napi-rs/canvas";
import { Chart, type ChartOptions } from "chart.js";
import { svgCanvas } from "./canvas.ts";
import type { ChartPicture } from "./chart-js.ts";
import { registerMarks } from "./register.ts";
import { escapeXml, writeShapes } from "./svg-shapes.ts";

registerMarks();

/** A picture does not move, grow or listen. */
export const STILL = { animation: false, responsive: false, events: [] } satisfies ChartOptions;

/**
 * Draws a configuration with Chart.js on an SVG canvas, and gives the SVG for the page:
 *
 *     <svg class="chart chart--wide" viewBox="0 0 720 300" role="img" aria-label="Title. Description.">…</svg>
 *
 * Colours are variables of `chart-tokens.css`, text is text. No id, no `style` attribute, no clip path, no counter: the same configuration gives the same bytes in any process.
 */
export function drawSvg(
  picture: ChartPicture,
  { title, description }: { title: string; description: string },
): string {
  const { size, width, height } = picture;
  const label = escapeXml(`${title.replace(/(?<![.?!…])$/, ".")} ${description}`);
  return (
    `<svg class="chart chart--${size}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">` +
    `${drawShapes(picture)}</svg>`
  );
}

/** What stands inside that SVG: paths and texts, their colours as variables. */
export function drawShapes({ width, height, config }: ChartPicture): string {
  const { canvas, texts } = svgCanvas(width, height);
  const options: ChartOptions = { ...config.options, ...STILL, devicePixelRatio: 1 };
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, { ...config, options });
  const drawn = (canvas as unknown as Canvas & { getContent(): Buffer }).getContent().toString("utf8");
  chart.destroy();
  return writeShapes(drawn, texts);
}
