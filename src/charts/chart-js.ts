import type { ChartConfiguration, ChartDataset, ChartOptions, Plugin } from "chart.js";
import { clearOfWords } from "./clear.ts";
import type { Frame } from "./frame.ts";
import { type Sketch, sketchPlugin } from "./sketch.ts";
import { type Palette, SENTINELS } from "./theme.ts";

/** A Chart.js configuration with the size of its picture in px. */
export interface ChartPicture {
  size: Frame["size"];
  width: number;
  height: number;
  config: ChartConfiguration;
}

/** What a mark stands for: shown when a live chart is asked. */
export interface Told {
  row: string;
  /** The value as printed. */
  text: string;
}

/**
 * Puts marks and a sketch into one configuration. Scales span the sketch's area and draw nothing themselves:
 * `x` runs over the values given, `y` over px from the top, unless `range` says otherwise.
 */
export function picture(
  sketch: Sketch,
  datasets: ChartDataset[],
  range: { x: [min: number, max: number]; y: [min: number, max: number]; reverse: boolean },
  frame: Frame,
): ChartPicture {
  const scale = { type: "linear", display: false, offset: false, beginAtZero: false } as const;
  const options: ChartOptions = {
    ...common(sketch),
    scales: {
      x: { ...scale, min: range.x[0], max: range.x[1] },
      y: { ...scale, min: range.y[0], max: range.y[1], reverse: range.reverse },
    },
  };
  const clear = { ...sketch, under: clearOfWords(sketch.under, sketch.texts, frame.measure) };
  const plugins = [sketchPlugin(clear, paletteOf(frame))];
  return { size: frame.size, width: sketch.width, height: sketch.height, config: { type: "bar", data: { datasets }, options, plugins } };
}

/** The same for a ring, which has no scales: it fills the sketch's area. */
export function ringPicture(sketch: Sketch, dataset: ChartDataset<"doughnut">, frame: Frame): ChartPicture {
  const plugins = [sketchPlugin(sketch, paletteOf(frame)) as Plugin<"doughnut">];
  const config: ChartConfiguration<"doughnut"> = {
    type: "doughnut",
    data: { datasets: [dataset] },
    options: { ...(common(sketch) as ChartOptions<"doughnut">), parsing: { key: "value" } },
    plugins,
  };
  return { size: frame.size, width: sketch.width, height: sketch.height, config: config as unknown as ChartConfiguration };
}

export function paletteOf(frame: Frame): Palette {
  return frame.palette ?? SENTINELS;
}

function common({ width, height, area }: Sketch): ChartOptions {
  return {
    responsive: false,
    layout: { padding: { left: area.left, top: area.top, right: width - area.right, bottom: height - area.bottom }, autoPadding: false },
    plugins: {
      legend: { display: false },
      tooltip: { callbacks: { title: ([item]) => told(item?.raw).row, label: ({ dataset, raw }) => [dataset.label, told(raw).text].filter(Boolean).join(": ") } },
    },
  };
}

function told(raw: unknown): Told {
  return raw as Told;
}
