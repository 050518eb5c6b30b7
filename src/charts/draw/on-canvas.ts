import { type SKRSContext2D, createCanvas } from "@napi-rs/canvas";
import { Chart, type ChartOptions, type Plugin } from "chart.js";
import type { ChartPicture } from "../layout/configuration.ts";
import { STILL } from "./svg.ts";

/** Paints a chart onto a canvas, `scale` pixels to each px. Its palette has plain colors. */
export function drawOnto(
  context: SKRSContext2D,
  { width, height, config }: ChartPicture,
  { left, top, scale, language }: { left: number; top: number; scale: number; language: string },
): void {
  // Chart.js makes it as many pixels as it needs.
  const canvas = createCanvas(width, height);
  const options: ChartOptions = { ...config.options, ...STILL, devicePixelRatio: scale };
  const plugins = [...(config.plugins ?? []), inLanguage(language)];
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, { ...config, options, plugins });
  chart.draw();
  context.drawImage(canvas, left, top);
  // Chart.js holds on to every chart that is not destroyed, and one is of some megabytes.
  chart.destroy();
}

/**
 * Left alone, letters take the shapes of the machine's own language: a Turkish one has another i. Chart.js forgets what was
 * set on the canvas when it sizes it.
 */
function inLanguage(language: string): Plugin {
  return {
    id: "language",
    beforeDraw: ({ ctx }) => {
      (ctx as unknown as SKRSContext2D).lang = language;
    },
  };
}
