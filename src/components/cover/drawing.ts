import type { CoverFacts, Stratum } from "./facts.ts";
import { shapeOf } from "./shapes.ts";

/** Size of the drawing in its own units: three to four, as a page is. */
export const WIDTH = 300;
export const HEIGHT = 400;

/** How far down layers have turned the ground into paper. */
const PALEST = 0.86;
/** Marks stand so far apart where there is room, and so close where there are many. */
const PITCHES = [40, 34, 30, 26, 23, 20, 18, 16, 14, 12, 10, 8];
const EDGE = 20;
/** More tables than these are a tangle at the size of a shelf: those with the most values are drawn. */
const MOST_LINES = 3;
const LINES_HEIGHT = 46;

/** One path of the drawing. */
export interface Mark {
  d: string;
  /** Drawn in the colour of the ground, on pale layers. */
  reversed?: boolean;
}

export interface Drawing {
  /** All lines, as one path to be stroked. */
  lines: string;
  /** Layers lie over each other down to the foot: they add up to the same paleness on every cover. */
  ridges: { paths: string[]; opacity: number };
  voices: Mark[];
}

/**
 * Draws a publication from what it holds, below its title, which ends at `top`: each section is a layer whose depth is its
 * words and whose ridge is the length of its paragraphs; each voice is a mark over the layers, in the order of the text,
 * shaped by the speaker's role; its largest tables are lines above, drawn through their values. The same facts give the same
 * drawing.
 *
 * Steps of one length and whole heights make the same few letters again and again, which compress to little.
 */
export function drawCover(facts: CoverFacts, top: number, direction: "ltr" | "rtl"): Drawing {
  const lines = facts.lines.toSorted((a, b) => b.length - a.length).slice(0, MOST_LINES);
  const shore = top + (lines.length > 0 ? LINES_HEIGHT : 0) + 34;
  const layers = placeLayers(facts.strata, shore);
  const opacity = round(1 - (1 - PALEST) ** (1 / Math.max(1, layers.length)), 3);
  const palenessAt = (y: number) => 1 - (1 - opacity) ** layers.filter((layer) => layer.top <= y).length;
  return {
    lines: lines.map((values) => drawLine(values, top)).join(""),
    ridges: { paths: layers.map(({ stratum, top, height }) => drawRidge(stratum, top, height)), opacity },
    voices: drawVoices(
      facts.strata.flatMap(({ voices }) => voices),
      { shore, palenessAt, direction },
    ),
  };
}

interface Layer {
  stratum: Stratum;
  top: number;
  height: number;
}

function placeLayers(strata: readonly Stratum[], shore: number): Layer[] {
  const total = strata.reduce((sum, { words }) => sum + words, 0) || 1;
  const least = 9;
  const free = Math.max(0, HEIGHT - shore - least * strata.length);
  let top = shore;
  return strata.map((stratum) => {
    const height = least + (stratum.words / total) * free;
    const layer = { stratum, top, height };
    top += height;
    return layer;
  });
}

function drawRidge({ paragraphs }: Stratum, top: number, height: number): string {
  const most = Math.max(1, ...paragraphs);
  const rise = Math.min(30, 8 + height * 0.3);
  const heights = paragraphs.length > 1 ? paragraphs : [most * 0.3, paragraphs[0] ?? 0, most * 0.3];
  const [first, ...rest] = heights.map((words) => Math.round(top + 6 - (words / most) * rise));
  const step = round(WIDTH / rest.length);
  const half = round(step / 2);
  // A curve through all points that is level at each of them, so it goes on level where steps fall short of the edge.
  const steps = rest.map((y, index) => {
    const dy = y - (index === 0 ? first! : rest[index - 1]!);
    return `s${pair(half, dy)} ${pair(step, dy)}`;
  });
  return `M0 ${first}${steps.join("")}H${WIDTH}V${HEIGHT}H0z`;
}

function drawLine(values: readonly number[], top: number): string {
  const low = Math.min(...values);
  const range = Math.max(...values) - low || 1;
  const heights = values.map((value) =>
    Math.round(top + LINES_HEIGHT - ((value - low) / range) * LINES_HEIGHT),
  );
  const step = round(WIDTH / (heights.length - 1));
  return heights.map((y, at) => (at === 0 ? `M0 ${y}` : `l${pair(step, y - heights[at - 1]!)}`)).join("");
}

/** Marks in rows, as large as all of them find room below the shore. */
function drawVoices(
  voices: readonly number[],
  {
    shore,
    palenessAt,
    direction,
  }: { shore: number; palenessAt(y: number): number; direction: "ltr" | "rtl" },
): Mark[] {
  const [top, bottom] = [shore + 14, HEIGHT - 16];
  const inRow = (pitch: number) => Math.floor((WIDTH - 2 * EDGE) / pitch);
  const fits = (pitch: number) => Math.ceil(voices.length / inRow(pitch)) * pitch <= bottom - top;
  const pitch = PITCHES.find(fits) ?? PITCHES.at(-1)!;
  const across = inRow(pitch);
  const rows = Math.ceil(voices.length / across);
  const step = (WIDTH - 2 * EDGE) / across;
  const down = Math.min((bottom - top) / rows, pitch * 1.5);
  const first = bottom - rows * down;
  const xAt = (column: number) => EDGE + step * (column + 0.5);
  const placed = voices.map((role, index): Placed => ({
    role,
    x: round(direction === "rtl" ? WIDTH - xAt(index % across) : xAt(index % across)),
    y: Math.round(first + down * (Math.floor(index / across) + 0.5)),
  }));
  // One path for all of a shape and colour keeps the drawing small: a report has more than a hundred voices.
  const alike = Map.groupBy(placed, ({ role, y }) => `${role} ${palenessAt(y) > 0.42}`);
  return [...alike].map(([key, marks]) => ({
    d: drawMarks(marks, pitch * 0.34),
    reversed: key.endsWith("true"),
  }));
}

interface Placed {
  role: number;
  x: number;
  y: number;
}

function drawMarks(marks: readonly Placed[], size: number): string {
  const { start, outline, end = start } = shapeOf(marks[0]!.role, round(size));
  let [x, y] = [0, 0];
  return marks
    .map((mark, index) => {
      const move = pair(round(mark.x + start[0] - x), round(mark.y + start[1] - y));
      [x, y] = [mark.x + end[0], mark.y + end[1]];
      return `${index === 0 ? "M" : "m"}${move}${outline}`;
    })
    .join("");
}

/** `12.5 -3` → `12.5-3` */
function pair(x: number, y: number): string {
  return `${x} ${y}`.replace(" -", "-");
}

function round(value: number, decimals = 1): number {
  return Number(value.toFixed(decimals));
}
