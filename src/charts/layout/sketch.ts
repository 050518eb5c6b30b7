import type { Chart, Plugin } from "chart.js";
import { type Lettering, LETTERING, drop, fontOf } from "./lettering.ts";
import type { Palette, Token } from "../theme.ts";

/** All of a picture that is not a mark of Chart.js: words, rules and swatches at their places in px. */
export interface Sketch {
  width: number;
  height: number;
  /** Where Chart.js draws its marks. */
  area: { left: number; top: number; right: number; bottom: number };
  texts: TextMark[];
  swatches: Swatch[];
  /** Rules under the marks: gridlines, joins. */
  under: Rule[];
  /** Rules over the marks: hairlines between parts, leaders to labels. */
  over: Rule[];
  /** Where the legend's entries stand: there a live chart has its switches. */
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
}

/**
 * Draws a sketch around the marks. `direction` is the one that its texts run in: it orders what is of both directions in
 * a text, and moves nothing. Texts of one look follow each other, so that the SVG says their look once.
 */
export function sketchPlugin(sketch: Sketch, palette: Palette, direction: "ltr" | "rtl"): Plugin {
  const texts = sketch.texts.filter(({ text }) => text !== "").sort((a, b) => compare(lookOf(a), lookOf(b)));
  return {
    id: "sketch",
    beforeDatasetsDraw: (chart) => {
      for (const rule of sketch.under) if (isShown(rule, chart)) drawRule(chart.ctx, rule, palette);
      for (const swatch of sketch.swatches) drawSwatch(chart.ctx, swatch, isOff(swatch, chart), palette);
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
  ctx.fillText(mark.text, mark.x, mark.y);
}

function drawRule(ctx: CanvasRenderingContext2D, rule: Rule, palette: Palette): void {
  ctx.strokeStyle = palette[rule.token];
  ctx.lineWidth = rule.width;
  ctx.beginPath();
  rule.points.forEach(([x, y], index) => (index === 0 ? ctx.moveTo(x, y) : ctx.lineTo(x, y)));
  ctx.stroke();
}

function drawSwatch(
  ctx: CanvasRenderingContext2D,
  { x, y, size, token, round }: Swatch,
  off: boolean,
  palette: Palette,
): void {
  ctx.fillStyle = palette[token];
  ctx.strokeStyle = palette["chart-muted"];
  ctx.lineWidth = 1;
  ctx.beginPath();
  if (round) ctx.arc(x + size / 2, y + size / 2, size / 2, 0, Math.PI * 2);
  else ctx.rect(x, y, size, size);
  if (off) ctx.stroke();
  else ctx.fill();
}

function lookOf({ style, align, token }: TextMark): string {
  return `${style} ${token} ${align}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
