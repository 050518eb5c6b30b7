import { createRequire } from "node:module";
import {
  type Canvas,
  GlobalFonts,
  type SKRSContext2D,
  type SvgCanvas,
  SvgExportFlag,
  createCanvas,
} from "@napi-rs/canvas";
import { type Measure, measureOn } from "../layout/lettering.ts";

/**
 * A file of this package, from where its packages are found: in a bundle this module stands elsewhere, and the bundler
 * puts the path here.
 */
declare const ENGINE_FILE: string | undefined;

/**
 * The bundled font, for measuring. Skia reads WOFF2, and gives the same widths as Chromium from the same file.
 * Letters beyond Latin-1 are in a second file, which has to go by a name of its own here.
 */
const FONTS = {
  "Instrument Sans": "instrument-sans-latin-wght-normal.woff2",
  "Instrument Sans Ext": "instrument-sans-latin-ext-wght-normal.woff2",
};

/** Whether this module has seen to it that they are there: to ask for one goes through all fonts of the machine. */
let hasFonts = false;

/**
 * Measures text with the bundled font, without kerning: a cut of the font may have none, and `charts.css`
 * turns it off for any other. All charts of a process share one measure: a canvas is dear, and labels come again.
 */
export const bundledMeasure: Measure = measureOn(contextOf(withFonts(createCanvas(1, 1))));

let outlining: SvgCanvas | undefined;

/**
 * The canvas of this process that writes letters as outlines, made empty and of a size: what was drawn on it before is gone. V8 is told
 * that each new one holds four bytes for a pixel, which it does not, and would look through the whole corpus for a hundred of them.
 */
export function emptySvg({ width, height }: { width: number; height: number }): {
  context: SKRSContext2D;
  write(): string;
} {
  const canvas = (outlining ??= createCanvas(1, 1, SvgExportFlag.ConvertTextToPaths));
  canvas.width = width;
  canvas.height = height;
  return { context: contextOf(canvas), write: () => canvas.getContent().toString("utf8") };
}

/** A context that measures the same on every machine: one that is told no language takes that of the machine. */
function contextOf<T extends Canvas | SvgCanvas>(canvas: T): SKRSContext2D {
  const context = canvas.getContext("2d");
  context.lang = "en";
  return context;
}

/** A canvas that has the fonts: they are registered for the process, which may have loaded this module before. */
export function withFonts(canvas: Canvas): Canvas {
  if (hasFonts) return canvas;
  const { resolve } = createRequire(typeof ENGINE_FILE === "string" ? ENGINE_FILE : import.meta.url);
  for (const [family, file] of Object.entries(FONTS)) {
    if (!GlobalFonts.has(family))
      GlobalFonts.registerFromPath(resolve(`@fontsource-variable/instrument-sans/files/${file}`), family);
  }
  hasFonts = true;
  return canvas;
}
