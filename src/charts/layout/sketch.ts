import type { Chart, Plugin } from "chart.js";
import { type Lettering, LETTERING, drop, fontOf } from "./lettering.ts";
import { type Palette, type Token, fillOf, isOutlined } from "../theme.ts";

/** All of a picture that is not a mark of Chart.js: words, rules and swatches at their places in px. */
export interface Sketch {
  width: number;
  height: number;
  /** Where Chart.js draws its marks. */
  area: { left: number; top: number; right: number; bottom: number };
  texts: TextMark[];
  swatches: Swatch[];
  /** Rules and fills under the marks, one over the other in their order: gridlines, joins, bands. */
  under: (Rule | Fill)[];
  /** Rules over the marks: hairlines between parts, leaders to labels. */
  over: Rule[];
  /** Where the legend's entries stand: there a chart that has come alive has its switches. */
  keys?: Key[];
}

/** The room of a legend's entry in px, and the index of its series. */
export interface Key {
  series: number;
  label: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What belongs to series, by their index, goes with them when a reader switches one off. */
interface OfSeries {
  series?: readonly number[];
  /** Of a legend's entry: it stays, and shows that its series is off. */
  key?: number;
}

export interface TextMark extends OfSeries {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  align: "left" | "center" | "right";
  style: Lettering;
  token: Token;
}

export interface Swatch extends OfSeries {
  x: number;
  y: number;
  size: number;
  token: Token;
  round: boolean;
}

export interface Rule extends OfSeries {
  points: [x: number, y: number][];
  width: number;
  token: Token;
  /** Drawn in dashes. */
  dashed?: boolean;
  /** Never cut around words: it tells something, and is no grid. */
  whole?: boolean;
}

/** A closed shape in one color, or in a tint of it that lets what is under it be seen: so much of 1. */
export interface Fill extends OfSeries {
  points: [x: number, y: number][];
  token: Token;
  opacity: number;
}

const HALO = 4;
/** Of a dashed line: what is drawn, and what is left out, in px. */
const DASH = { drawn: 5, left: 4 } as const;

/**
 * Draws a sketch around the marks. `direction` is the one that its texts run in: it orders what is of both directions in
 * a text, and moves nothing. Texts of one look follow each other, so that the SVG says their look once.
 */
export function sketchPlugin(sketch: Sketch, palette: Palette, direction: "ltr" | "rtl"): Plugin {
  const texts = sketch.texts.filter(({ text }) => text !== "").sort((a, b) => compare(lookOf(a), lookOf(b)));
  return {
    id: "sketch",
    beforeDatasetsDraw: (chart) => {
      for (const shape of sketch.under)
        if (isShown(shape, chart)) {
          if (isFill(shape)) drawFill(chart.ctx, shape, palette);
          else drawRule(chart.ctx, shape, palette);
        }
      for (const swatch of sketch.swatches)
        if (isShown(swatch, chart)) drawSwatch(chart.ctx, swatch, isOff(swatch, chart), palette);
    },
    afterDatasetsDraw: (chart) => {
      for (const rule of sketch.over) if (isShown(rule, chart)) drawRule(chart.ctx, rule, palette);
      for (const text of texts)
        if (isShown(text, chart))
          drawText(
            chart.ctx,
            isOff(text, chart) ? { ...text, token: "chart-muted" } : text,
            palette,
            direction,
          );
    },
  };
}

/** Lines of text set around a middle, or down from a top. Returns the marks. */
export function setLines(
  lines: readonly string[],
  place: { x: number; align: TextMark["align"]; style: Lettering; token: Token } & (
    { middle: number } | { top: number }
  ),
): TextMark[] {
  const { x, align, style, token } = place;
  const { line } = LETTERING[style];
  const top = "top" in place ? place.top : place.middle - (lines.length * line) / 2;
  return lines.map((text, index) => ({
    text,
    x,
    y: top + (index + 0.5) * line + drop(style),
    align,
    style,
    token,
  }));
}

/** The points of the line around a box. */
export function boxOf({
  left,
  right,
  top,
  bottom,
}: Record<"left" | "right" | "top" | "bottom", number>): Rule["points"] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}

export function isFill(shape: Rule | Fill): shape is Fill {
  return "opacity" in shape;
}

function isShown({ series }: OfSeries, chart: Chart): boolean {
  return !series || series.every((index) => chart.isDatasetVisible(index));
}

function isOff({ key }: OfSeries, chart: Chart): boolean {
  return key !== undefined && !chart.isDatasetVisible(key);
}

function drawText(
  ctx: CanvasRenderingContext2D,
  mark: TextMark,
  palette: Palette,
  direction: CanvasDirection,
): void {
  ctx.font = fontOf(mark.style);
  ctx.textAlign = mark.align;
  ctx.textBaseline = "alphabetic";
  ctx.direction = direction;
  // As measured, and as the site's cut of the font has it.
  ctx.fontKerning = "none";
  ctx.fillStyle = palette[mark.token];
  if (palette.patterns) drawHalo(ctx, mark, palette);
  ctx.fillText(mark.text, mark.x, mark.y);
}

/** Keeps the lines of a pattern off the words on it, as the sheet does in a still picture. */
function drawHalo(ctx: CanvasRenderingContext2D, { text, x, y, token }: TextMark, palette: Palette): void {
  ctx.strokeStyle = palette[token === "chart-paper" ? "chart-text" : "chart-paper"];
  ctx.lineWidth = HALO;
  ctx.lineJoin = "round";
  ctx.strokeText(text, x, y);
}

function drawRule(ctx: CanvasRenderingContext2D, rule: Rule, palette: Palette): void {
  ctx.strokeStyle = palette[rule.token];
  ctx.lineWidth = rule.width;
  ctx.beginPath();
  // A canvas that writes SVG would turn its own dashes into small filled shapes.
  for (const points of rule.dashed ? dashesOf(rule.points) : [rule.points])
    points.forEach(([x, y], index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  ctx.stroke();
}

function drawFill(ctx: CanvasRenderingContext2D, { points, token, opacity }: Fill, palette: Palette): void {
  ctx.fillStyle = palette[token];
  ctx.globalAlpha = opacity;
  ctx.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  ctx.closePath();
  ctx.fill();
  ctx.globalAlpha = 1;
}

/** The dashes of a straight line, the first at its start and the last at its end. */
function dashesOf(points: Rule["points"]): Rule["points"][] {
  return points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index]!;
    const length = Math.hypot(x2 - x1, y2 - y1);
    const count = Math.max(1, Math.round((length + DASH.left) / (DASH.drawn + DASH.left)));
    const pitch = count === 1 ? 0 : (length - DASH.drawn) / (count - 1);
    const at = (along: number): [number, number] => {
      const share = length === 0 ? 0 : Math.min(1, along / length);
      return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    };
    return Array.from({ length: count }, (_, dash) => [at(dash * pitch), at(dash * pitch + DASH.drawn)]);
  });
}

function drawSwatch(
  ctx: CanvasRenderingContext2D,
  { x, y, size, token, round }: Swatch,
  off: boolean,
  palette: Palette,
): void {
  ctx.fillStyle = fillOf(token, palette);
  ctx.strokeStyle = palette["chart-muted"];
  ctx.lineWidth = 1;
  ctx.beginPath();
  if (round) ctx.arc(x + size / 2, y + size / 2, size / 2, 0, Math.PI * 2);
  else ctx.rect(x, y, size, size);
  if (!off) ctx.fill();
  if (off || isOutlined(token) || palette.patterns) ctx.stroke();
}

function lookOf({ style, align, token }: TextMark): string {
  return `${style} ${token} ${align}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
