import type { CoverFacts, Stratum } from "./facts.ts";
import { shapeOf } from "./shapes.ts";

/** Size of the drawing in its own units: three to four, as a page is. */
export const WIDTH = 300;
export const HEIGHT = 400;

const SKY = 132;
const DEEPEST = 0.9;

/** One path of the drawing. */
export interface Mark {
  d: string;
  /** Drawn in the colour of the paper, on a dark ground. */
  reversed?: boolean;
}

export interface Drawing {
  /** All lines, as one path to be stroked. */
  lines: string;
  /** Layers lie over each other down to the foot: their ink adds up to the same depth on every cover. */
  ridges: { paths: string[]; opacity: number };
  voices: Mark[];
}

/**
 * Draws a publication from what it holds: each section is a layer whose depth is its words and whose ridge is the
 * length of its paragraphs; each voice is a mark in the layer of its section, shaped by the speaker's role; each
 * dataset is a line above, drawn through its values. The same facts give the same drawing.
 *
 * Steps of one length and whole heights make the same few letters again and again, which compress to little.
 */
export function drawCover(facts: CoverFacts): Drawing {
  const layers = placeLayers(facts.strata);
  const opacity = round(1 - (1 - DEEPEST) ** (1 / Math.max(1, layers.length)), 3);
  return {
    lines: facts.lines.map((values, index) => drawLine(values, index, facts.lines.length)).join(""),
    ridges: { paths: layers.map(({ stratum, top, height }) => drawRidge(stratum, top, height)), opacity },
    voices: layers.flatMap((layer, index) => drawVoices(layer, 1 - (1 - opacity) ** (index + 1))),
  };
}

interface Layer {
  stratum: Stratum;
  top: number;
  height: number;
}

function placeLayers(strata: readonly Stratum[]): Layer[] {
  const total = strata.reduce((sum, { words }) => sum + words, 0) || 1;
  const least = 9;
  const free = HEIGHT - SKY - least * strata.length;
  let top = SKY;
  return strata.map((stratum) => {
    const height = least + (stratum.words / total) * free;
    const layer = { stratum, top, height };
    top += height;
    return layer;
  });
}

function drawRidge({ paragraphs }: Stratum, top: number, height: number): string {
  const most = Math.max(1, ...paragraphs);
  const rise = Math.min(34, 8 + height * 0.36);
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

function drawLine(values: readonly number[], index: number, count: number): string {
  const low = Math.min(...values);
  const range = Math.max(...values) - low || 1;
  const rise = Math.min(16, (SKY - 44) / Math.max(1, count));
  const base = SKY - 22 - (count - 1 - index) * rise;
  const heights = values.map((value) =>
    Math.round(base - ((value - low) / range) * Math.max(12, rise * 1.5)),
  );
  const step = round(WIDTH / (heights.length - 1));
  return heights.map((y, at) => (at === 0 ? `M0 ${y}` : `l${pair(step, y - heights[at - 1]!)}`)).join("");
}

function drawVoices({ stratum, top, height }: Layer, ground: number): Mark[] {
  const { voices } = stratum;
  if (voices.length === 0) return [];
  const rows = Math.max(1, Math.min(Math.floor((height - 6) / 8), Math.ceil(voices.length / 30)));
  const perRow = Math.ceil(voices.length / rows);
  const placed = voices.map((role, index): Placed => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, voices.length - row * perRow);
    const x = WIDTH / 2 + round(WIDTH / inRow) * (index - row * perRow - (inRow - 1) / 2);
    return { role, x, y: Math.round(Math.min(HEIGHT - 7, top + 8 + ((height - 6) * (row + 0.5)) / rows)) };
  });
  // One path a role and layer keeps the drawing small: a report has more than a hundred voices.
  const byRole = Map.groupBy(placed, ({ role }) => role);
  return [...byRole.values()].map((marks) => ({ d: drawMarks(marks), reversed: ground > 0.42 }));
}

interface Placed {
  role: number;
  x: number;
  y: number;
}

function drawMarks(marks: readonly Placed[]): string {
  const { start, outline, end = start } = shapeOf(marks[0]!.role);
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
