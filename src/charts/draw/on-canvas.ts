import type { SKRSContext2D } from "@napi-rs/canvas";
import { Chart, type ChartOptions } from "chart.js";
import type { ChartPicture } from "../layout/configuration.ts";
import { STILL } from "./svg.ts";

/** Where on a canvas a chart is painted, and how many pixels are a px of it. */
interface Place {
  left: number;
  top: number;
  scale: number;
}

/** Paints a chart onto a part of a canvas. Its palette has plain colors. */
export function drawOnto(
  context: SKRSContext2D,
  { width, height, config }: ChartPicture,
  { language, ...place }: Place & { language: string },
): void {
  context.save();
  try {
    context.beginPath();
    context.rect(place.left, place.top, width * place.scale, height * place.scale);
    context.clip();
    // Left alone, letters take the shapes of the machine's own language: a Turkish one has another i.
    context.lang = language;
    const options: ChartOptions = { ...config.options, ...STILL, devicePixelRatio: place.scale };
    onPart(context, { ...place, width, height }, () => {
      // It paints itself as it is made, and Chart.js holds on to every chart that is not destroyed.
      new Chart(context as unknown as CanvasRenderingContext2D, { ...config, options }).destroy();
    });
  } finally {
    context.restore();
  }
}

/**
 * Has Chart.js take a part of a canvas for all of one. A canvas of its own would be as large again, and what a new
 * canvas costs is its memory: more than all that is painted on it.
 */
function onPart(
  context: SKRSContext2D,
  { left, top, scale, ...size }: Place & Pick<ChartPicture, "width" | "height">,
  paint: () => void,
): void {
  const setTransform = context.setTransform.bind(context);
  const own = {
    canvas: { ...size, getContext: () => context },
    // Asked for once, when it makes its canvas as large as it needs.
    setTransform: () => setTransform(scale, 0, 0, scale, left, top),
    // It wipes its canvas before it paints, and once it is done with it.
    clearRect: () => {},
  };
  for (const [name, value] of Object.entries(own))
    Object.defineProperty(context, name, { value, configurable: true });
  try {
    paint();
  } finally {
    for (const name of Object.keys(own)) Reflect.deleteProperty(context, name);
  }
}
