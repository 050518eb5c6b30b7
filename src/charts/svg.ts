import type { Canvas } from "@napi-rs/canvas";
import { Chart, type ChartOptions } from "chart.js";
import { svgCanvas } from "./canvas.ts";
import type { ChartPicture } from "./chart-js.ts";
import { registerMarks } from "./register.ts";
import { escapeXml, writeShapes } from "./svg-shapes.ts";

registerMarks();

/**
 * Draws a configuration with Chart.js on an SVG canvas, and gives the SVG for the page:
 *
 *     <svg class="chart chart--wide" viewBox="0 0 720 300" role="img" aria-labelledby="…"><title>…</title><desc>…</desc>…</svg>
 *
 * Colours are variables of `chart-tokens.css`, text is text, its ids are made of `id` and the size.
 * No `style` attribute, no clip path, no counter: the same configuration gives the same bytes in any process.
 */
export function drawSvg(
  { size, width, height, config }: ChartPicture,
  text: { id: string; title: string; description: string },
): string {
  const { canvas, texts } = svgCanvas(width, height);
  const options: ChartOptions = {
    ...config.options,
    animation: false,
    responsive: false,
    devicePixelRatio: 1,
    events: [],
  };
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, { ...config, options });
  const drawn = (canvas as unknown as Canvas & { getContent(): Buffer }).getContent().toString("utf8");
  chart.destroy();
  const id = `${escapeXml(text.id)}-${size}`;
  return (
    `<svg class="chart chart--${size}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${escapeXml(text.title)}</title><desc id="${id}-desc">${escapeXml(text.description)}</desc>` +
    `${writeShapes(drawn, texts)}</svg>`
  );
}
