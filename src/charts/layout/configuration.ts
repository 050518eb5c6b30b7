import type { ChartConfiguration, ChartDataset, ChartOptions, Plugin } from "chart.js";
import { cutAroundWords } from "./cut-around-words.ts";
import type { Axis } from "./axis.ts";
import { type Frame, WIDTH } from "./frame.ts";
import { mirror } from "./mirror.ts";
import { type Key, type Sketch, sketchPlugin } from "./sketch.ts";
import { type Palette, SENTINELS } from "../theme.ts";

/** A Chart.js configuration with the size of its picture in px. */
export interface ChartPicture {
  size: Frame["size"];
  width: number;
  height: number;
  /** The legend's entries, where it has any. */
  keys: readonly Key[];
  config: ChartConfiguration;
}

/** What a mark stands for: shown when a reader reaches for it. */
export interface ShownValue {
  row: string;
  /** The value as printed. */
  text: string;
  /** What else the source says of it. */
  more?: readonly string[];
  /** Which of the rows it is, where marks do not stand in their order from top to bottom. */
  order?: number;
}

/** One series of bars or dots. A bar that begins elsewhere than at zero has both its ends. */
export type Marks = ChartDataset<"bar", Point[]> | ChartDataset<"scatter", Point[]>;
export type Point = ShownValue & { x: number | [from: number, to: number]; y: number };

/** A ring's parts. */
export type Ring = ChartDataset<"doughnut", (ShownValue & { value: number })[]>;

/**
 * Marks that lie along an axis, with a sketch, as one configuration: `x` runs over the axis' values, `y` over px from
 * the top of a picture so high. Scales draw nothing themselves.
 */
export function lyingPicture(
  {
    axis,
    height: needed,
    ...words
  }: Pick<Sketch, "height" | "texts" | "swatches" | "under" | "over" | "keys"> & { axis: Axis },
  datasets: readonly Marks[],
  frame: Frame,
): ChartPicture {
  const height = Math.ceil(needed);
  const area = { left: axis.left, top: 0, right: axis.right, bottom: height };
  const sketch = { ...words, width: WIDTH[frame.size], height, area };
  return picture(sketch, datasets, { x: [axis.min, axis.max], y: [0, height], reverse: true }, frame);
}

/**
 * The same for other ranges of `x` and `y`, which span the sketch's area. This and `ringPicture` are where a picture is
 * turned to run from right to left, whatever its kind: its sketch is mirrored, and the values of `x` grow leftwards.
 */
export function picture(
  drawn: Sketch,
  datasets: readonly Marks[],
  range: { x: readonly [min: number, max: number]; y: readonly [min: number, max: number]; reverse: boolean },
  frame: Frame,
): ChartPicture {
  const clear = { ...drawn, under: cutAroundWords(drawn.under, drawn.texts, frame.measure) };
  const sketch = turned(inWholePixels(clear), frame);
  const scale = { type: "linear", display: false, offset: false, beginAtZero: false } as const;
  const options: ChartOptions = {
    ...optionsFor(sketch),
    scales: {
      x: { ...scale, min: range.x[0], max: range.x[1], ...(isTurned(frame) ? { reverse: true } : {}) },
      y: { ...scale, min: range.y[0], max: range.y[1], reverse: range.reverse },
    },
  };
  const plugins = [sketchPlugin(sketch, paletteOf(frame), frame.talk.direction)];
  return {
    size: frame.size,
    width: sketch.width,
    height: sketch.height,
    keys: sketch.keys ?? [],
    config: { type: "bar", data: { datasets: datasets as unknown as ChartDataset[] }, options, plugins },
  };
}

/** The same where marks have their places in px from the picture's top left corner. */
export function placedPicture(
  { height, ...words }: Pick<Sketch, "height" | "texts" | "swatches" | "under" | "over" | "keys">,
  datasets: readonly Marks[],
  frame: Frame,
): ChartPicture {
  const [width, whole] = [WIDTH[frame.size], Math.ceil(height)];
  const area = { left: 0, top: 0, right: width, bottom: whole };
  const range = { x: [0, width], y: [0, whole], reverse: true } as const;
  return picture({ ...words, width, height: whole, area }, datasets, range, frame);
}

/** The same for a ring, which has no scales: it fills the sketch's area. From right to left its parts run counterclockwise. */
export function ringPicture(drawn: Sketch, ring: Ring, cutout: number, frame: Frame): ChartPicture {
  const sketch = turned(inWholePixels(drawn), frame);
  const config: ChartConfiguration<"doughnut", Ring["data"]> = {
    type: "doughnut",
    data: { datasets: [isTurned(frame) ? backwards(ring) : ring] },
    options: {
      ...(optionsFor(sketch) as ChartOptions<"doughnut">),
      cutout: `${cutout * 100}%`,
      parsing: { key: "value" },
    },
    plugins: [sketchPlugin(sketch, paletteOf(frame), frame.talk.direction) as Plugin<"doughnut">],
  };
  return {
    size: frame.size,
    width: sketch.width,
    height: sketch.height,
    keys: [],
    config: config as unknown as ChartConfiguration,
  };
}

export function paletteOf(frame: Frame): Palette {
  return frame.palette ?? SENTINELS;
}

function isTurned({ talk }: Frame): boolean {
  return talk.direction === "rtl";
}

function turned(sketch: Sketch, frame: Frame): Sketch {
  return isTurned(frame) ? mirror(sketch) : sketch;
}

// Chart.js lays parts clockwise: the last comes first, and so the first ends at the top.
function backwards(ring: Ring): Ring {
  return {
    ...ring,
    data: ring.data.toReversed(),
    backgroundColor: (ring.backgroundColor as string[]).toReversed(),
  };
}

// A canvas has whole pixels; a picture that had not would shift when it comes alive.
function inWholePixels(sketch: Sketch): Sketch {
  return { ...sketch, height: Math.ceil(sketch.height) };
}

function optionsFor({ width, height, area }: Sketch): ChartOptions {
  const padding = { left: area.left, top: area.top, right: width - area.right, bottom: height - area.bottom };
  return {
    responsive: false,
    layout: { padding, autoPadding: false },
    plugins: {
      legend: { display: false },
    },
  };
}
