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

/** A text that Chart.js wrote, in the words and the place that it gave. */
export interface Written {
  text: string;
  x: number;
  y: number;
  /** CSS font, as set on the canvas. */
  font: string;
  align: CanvasTextAlign;
  direction: CanvasDirection;
}

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

/** One for each way of writing: see `emptySvg`. */
const svgCanvases = new Map<SvgExportFlag, SvgCanvas>();

/**
 * The canvas of this process that writes SVG in a way, made empty and of a size: what was drawn on it before is gone. V8 is told that
 * each new one holds four bytes for a pixel, which it does not, and would look through the whole corpus for a hundred of them.
 */
export function emptySvg(
  { width, height }: { width: number; height: number },
  flag: SvgExportFlag,
): { context: SKRSContext2D; write(): string } {
  const canvas = svgCanvases.get(flag) ?? createCanvas(1, 1, flag);
  svgCanvases.set(flag, canvas);
  canvas.width = width;
  canvas.height = height;
  return { context: contextOf(canvas), write: () => canvas.getContent().toString("utf8") };
}

/**
 * Has Chart.js draw on an SVG canvas, and returns what it drew and the texts that it was given.
 * Skia writes a text glyph by glyph and an arc as some hundred curves. So a text is kept aside and a placeholder
 * (`T0`, `T1`, …) drawn, which the writer of the SVG fills in; and an arc is drawn as cubic curves, one a quarter turn.
 */
export function drawInSvg(
  size: { width: number; height: number },
  draw: (context: SKRSContext2D) => void,
): { drawn: string; texts: Written[] } {
  const { context, write } = emptySvg(size, SvgExportFlag.NoPrettyXML);
  const texts: Written[] = [];
  const fillText = context.fillText.bind(context);
  const giveBack = holdCanvas(context, size, {
    fillText: (text, x, y) => {
      const { font, textAlign: align, direction } = context;
      texts.push({ text, x, y, font, align, direction });
      context.textAlign = "left";
      fillText(`T${texts.length - 1}`, x, y);
    },
    arc: (x, y, radius, from, to, counterclockwise = false) => {
      const [[startX, startY], ...curves] = arcCurves(
        x,
        y,
        radius,
        from,
        sweepOf(from, to, counterclockwise),
      );
      context.lineTo(startX, startY);
      for (const curve of curves) context.bezierCurveTo(...curve);
    },
  });
  try {
    draw(context);
    return { drawn: write(), texts };
  } finally {
    giveBack();
  }
}

/**
 * Keeps Chart.js from its canvas: it sets the size, the width and then the height, each of which makes a canvas anew, and wipes it before it
 * paints and once it is done, which leaves a rectangle in an SVG. Others of the context's methods may be replaced as well. Returns what
 * puts all of them back.
 */
export function holdCanvas(
  context: SKRSContext2D,
  size: { width: number; height: number },
  methods: Partial<SKRSContext2D> = {},
): () => void {
  const own = { canvas: { ...size, getContext: () => context }, clearRect: () => {}, ...methods };
  for (const [name, value] of Object.entries(own))
    Object.defineProperty(context, name, { value, configurable: true });
  return () => {
    for (const name of Object.keys(own)) Reflect.deleteProperty(context, name);
  };
}

type Curve = [number, number, number, number, number, number];

/** The start of an arc and cubic curves along it, at most a quarter turn each; off the circle by less than 0.03% of its radius. */
function arcCurves(
  x: number,
  y: number,
  radius: number,
  from: number,
  sweep: number,
): [[number, number], ...Curve[]] {
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const handle = (4 / 3) * Math.tan(step / 4) * radius;
  const point = (angle: number): [number, number] => [
    x + radius * Math.cos(angle),
    y + radius * Math.sin(angle),
  ];
  const curves = Array.from({ length: count }, (_, index): Curve => {
    const [a, b] = [from + index * step, from + (index + 1) * step];
    const [[x0, y0], [x1, y1]] = [point(a), point(b)];
    return [
      x0 - handle * Math.sin(a),
      y0 + handle * Math.cos(a),
      x1 + handle * Math.sin(b),
      y1 - handle * Math.cos(b),
      x1,
      y1,
    ];
  });
  return [point(from), ...curves];
}

/** The signed turn from one angle to another, as the HTML standard has it for `arc`. */
function sweepOf(from: number, to: number, counterclockwise: boolean): number {
  const full = Math.PI * 2;
  const turn = counterclockwise ? from - to : to - from;
  const positive = turn >= full ? full : ((turn % full) + full) % full;
  return counterclockwise ? -positive : positive;
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
