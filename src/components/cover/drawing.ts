import type { CoverFacts, Stratum } from "./facts.ts";

/** Size of the drawing in its own units: three to four, as a page is. */
export const WIDTH = 300;
export const HEIGHT = 400;

const SKY = 132;
const DEEPEST = 0.9;

/** One path of the drawing. `cover` is how much ink shows, 0 to 1; `stroke` a line's width, where it is a line. */
export interface Mark {
  d: string;
  opacity?: number;
  stroke?: number;
  /** Drawn in the colour of the paper, on a dark ground. */
  reversed?: boolean;
}

/**
 * Draws a publication from what it holds: each section is a layer whose depth is its words and whose ridge is the
 * length of its paragraphs; each voice is a mark in the layer of its section, shaped by the speaker's role; each
 * dataset is a line above, drawn through its values. The same facts give the same drawing.
 */
export function drawCover(facts: CoverFacts): Mark[] {
  const layers = placeLayers(facts.strata);
  // Layers lie over each other down to the foot: their ink adds up to the same depth on every cover.
  const opacity = round(1 - (1 - DEEPEST) ** (1 / Math.max(1, layers.length)), 3);
  const lines = facts.lines.map((values, index) => drawLine(values, index, facts.lines.length));
  const ridges = layers.map(({ stratum, top, height }): Mark => ({
    d: drawRidge(stratum, top, height),
    opacity,
  }));
  const voices = layers.flatMap((layer, index) => drawVoices(layer, 1 - (1 - opacity) ** (index + 1)));
  return [...lines, ...ridges, ...voices];
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
  const points = spread(heights.map((words) => top + 6 - (words / most) * rise));
  return `${curve(points)}V${HEIGHT}H0Z`;
}

function drawLine(values: readonly number[], index: number, count: number): Mark {
  const low = Math.min(...values);
  const range = Math.max(...values) - low || 1;
  const step = Math.min(16, (SKY - 44) / Math.max(1, count));
  const base = SKY - 22 - (count - 1 - index) * step;
  const points = spread(values.map((value) => base - ((value - low) / range) * Math.max(12, step * 1.5)));
  return { d: polyline(points), stroke: 0.9, opacity: 0.85 };
}

function drawVoices({ stratum, top, height }: Layer, ground: number): Mark[] {
  const { voices } = stratum;
  if (voices.length === 0) return [];
  const rows = Math.max(1, Math.min(Math.floor((height - 6) / 8), Math.ceil(voices.length / 30)));
  const perRow = Math.ceil(voices.length / rows);
  return groupByRole(
    voices.map((role, index) => {
      const row = Math.floor(index / perRow);
      const inRow = Math.min(perRow, voices.length - row * perRow);
      const x = (WIDTH * (index - row * perRow + 0.5)) / inRow;
      return { role, d: shape(role, x, Math.min(HEIGHT - 7, top + 8 + ((height - 6) * (row + 0.5)) / rows)) };
    }),
  ).map((d) => ({ d, reversed: ground > 0.42 }));
}

// One path a role and layer keeps the drawing small: a report has more than a hundred voices.
function groupByRole(marks: { role: number; d: string }[]): string[] {
  const byRole = new Map<number, string>();
  for (const { role, d } of marks) byRole.set(role, (byRole.get(role) ?? "") + d);
  return [...byRole.values()];
}

/** A disc, a diamond, a square, a triangle, a ring or an upright bar around a point. */
function shape(role: number, x: number, y: number): string {
  const at = `M${round(x)} ${round(y)}`;
  const disc = (radius: number, sweep: 0 | 1): string =>
    `m${-radius} 0a${radius} ${radius} 0 1 ${sweep} ${2 * radius} 0a${radius} ${radius} 0 1 ${sweep} ${-2 * radius} 0z`;
  switch (role % 6) {
    case 0: return at + disc(2.3, 1);
    case 1: return `${at}m0-3.1l3.1 3.1-3.1 3.1-3.1-3.1z`;
    case 2: return `${at}m-2.1-2.1h4.2v4.2h-4.2z`;
    case 3: return `${at}m0-2.8l2.9 5h-5.8z`;
    case 4: return `${at}${disc(2.9, 1)}${at}${disc(1.7, 0)}`;
    default: return `${at}m-.9-3h1.8v6h-1.8z`;
  } // prettier-ignore
}

function spread(heights: readonly number[]): [number, number][] {
  if (heights.length === 1)
    return [
      [0, heights[0]!],
      [WIDTH, heights[0]!],
    ];
  return heights.map((y, index) => [(WIDTH * index) / (heights.length - 1), y]);
}

function polyline(points: readonly [number, number][]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

/** A curve through all points that is level at each of them. */
function curve(points: readonly [number, number][]): string {
  const [first, ...rest] = points;
  let [x0, y0] = first!;
  let d = `M${round(x0)} ${round(y0)}`;
  for (const [x, y] of rest) {
    const middle = round((x0 + x) / 2);
    d += `C${middle} ${round(y0)} ${middle} ${round(y)} ${round(x)} ${round(y)}`;
    [x0, y0] = [x, y];
  }
  return d;
}

function round(value: number, decimals = 1): number {
  return Number(value.toFixed(decimals));
}
