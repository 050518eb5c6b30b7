import { type Canvas, type SKRSContext2D, createCanvas } from "@napi-rs/canvas";
import { Chart, type ChartOptions, type Plugin } from "chart.js";
import sharp from "sharp";
import type { ChartPicture } from "./chart-js.ts";
import { type Poster, fontOfText } from "./poster.ts";
import { STILL } from "./svg.ts";

/** Left alone, letters take the shapes of the machine's own language: a Turkish one has another i. */
const LANGUAGE = "en";

/** Draws a poster as PNG, so many pixels to each px. The canvas could write it too, in five times the time. */
export function posterPng(poster: Poster, scale = 2): Promise<Buffer> {
  const { width, height, left, top, texts, palette } = poster;
  const canvas = createCanvas(width * scale, Math.ceil(height) * scale);
  const context = canvas.getContext("2d");
  context.lang = LANGUAGE;
  context.fillStyle = palette["chart-paper"];
  context.fillRect(0, 0, canvas.width, canvas.height);
  drawChart(poster.picture(palette), scale, (chart) => context.drawImage(chart, left * scale, top * scale));
  context.scale(scale, scale);
  context.fontKerning = "none";
  for (const { text, x, y, font, token } of texts) {
    context.font = fontOfText(font);
    context.fillStyle = palette[token];
    context.fillText(text, x, y);
  }
  const pixels = { width: canvas.width, height: canvas.height, channels: 4 } as const;
  return sharp(canvas.data(), { raw: pixels }).removeAlpha().png().toBuffer();
}

/** Chart.js forgets what was set on the canvas when it sizes it. */
const inOneLanguage: Plugin = {
  id: "one-language",
  beforeDraw: ({ ctx }) => {
    (ctx as unknown as SKRSContext2D).lang = LANGUAGE;
  },
};

/** Lends the drawn chart. Chart.js holds on to every chart that is not destroyed, and this one is of some megabytes. */
function drawChart(
  { width, height, config }: ChartPicture,
  scale: number,
  use: (chart: Canvas) => void,
): void {
  const canvas = createCanvas(width, height);
  const options: ChartOptions = { ...config.options, ...STILL, devicePixelRatio: scale };
  const plugins = [...(config.plugins ?? []), inOneLanguage];
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, { ...config, options, plugins });
  chart.draw();
  use(canvas);
  chart.destroy();
}
