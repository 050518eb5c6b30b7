import type { SKRSContext2D } from "@napi-rs/canvas";
import { Chart, type ChartOptions } from "chart.js";
import type { ChartPicture } from "../layout/configuration.ts";
import { holdCanvas } from "./canvas.ts";
import { STILL } from "./svg.ts";

/**
 * Paints a chart onto a part of a canvas, `scale` pixels to each px. Its palette has plain colors. A canvas of its own would be as large
 * again, and what a new canvas costs is its memory: more than all that is painted on it.
 */
export function drawOnto(
  context: SKRSContext2D,
  { width, height, config }: ChartPicture,
  { left, top, scale, language }: { left: number; top: number; scale: number; language: string },
): void {
  const options: ChartOptions = { ...config.options, ...STILL, devicePixelRatio: scale };
  context.save();
  context.beginPath();
  context.rect(left, top, width * scale, height * scale);
  context.clip();
  // Left alone, letters take the shapes of the machine's own language: a Turkish one has another i.
  context.lang = language;
  const setTransform = context.setTransform.bind(context);
  const giveBack = holdCanvas(
    context,
    { width, height },
    // Asked for once, when Chart.js makes its canvas as large as it needs.
    { setTransform: () => setTransform(scale, 0, 0, scale, left, top) },
  );
  try {
    // It paints itself as it is made, and Chart.js holds on to every chart that is not destroyed.
    new Chart(context as unknown as CanvasRenderingContext2D, { ...config, options }).destroy();
  } finally {
    giveBack();
    context.restore();
  }
}
