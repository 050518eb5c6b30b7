import type { ChartDataset } from "chart.js";
import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import { type Axis, fitAxis, layGrid, rangeOf } from "./axis.ts";
import { type ChartPicture, paletteOf, picture } from "./chart-js.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { layLegend } from "./legend.ts";
import { LETTERING, drop, widest, widthOf, wrap } from "./lettering.ts";
import { exact, formatGap } from "./numbers.ts";
import { breakRowLabels, layRows } from "./rows.ts";
import { type Rule, type TextMark, setLines } from "./sketch.ts";
import { SERIES, type Token } from "./theme.ts";
import { ENGLISH } from "./words.ts";

const RADIUS = 7;
const GAP = RADIUS + 5;
const ROW = 24;
const GAP_WORDS = 110;

/**
 * Two series compared row by row: a dot each, joined by a line, the values at the outer sides and the gap between
 * them in a column at the right. A missing value stands there in words instead. The axis need not begin at zero.
 */
export function dotsConfig(table: ChartTable, frame: Frame): ChartPicture {
  const series = table.columns.map(({ label }, index) => ({ label, token: SERIES[index % SERIES.length]!, round: true }));
  const legend = layLegend(series, frame);
  const labels = breakRowLabels(table.rows.map(({ label }) => label), frame); // prettier-ignore
  const gaps = table.cells.map((cells) => wrap(gapText(cells, table.unit, frame), GAP_WORDS, "note", frame.measure));
  const head = (frame.words ?? ENGLISH).gap;
  const column = widest([head, ...gaps.flat()], "note", frame.measure) + 18;
  const right = WIDTH[frame.size] - column;
  const axis = fitAxis(rangeOf(table, false), { left: labels.left, right }, table.cells.flatMap((cells) => marksOf(cells, frame)));
  const contents = gaps.map((lines) => rowOf(lines));
  const top = legend.height + LETTERING.note.line + 6;
  const rows = layRows(labels, contents, { top, gap: frame.size === "wide" ? 10 : 8 }, frame);
  const middles = rows.tops.map((start, row) => start + contents[row]!.middle);
  const grid = layGrid(axis, { top: rows.tops[0]!, bottom: rows.bottom, unit: table.unit }, frame);
  const heading = setLines([head], { x: WIDTH[frame.size], top: legend.height, align: "right", style: "note", token: "chart-muted" });
  const size = { width: WIDTH[frame.size], height: rows.bottom + grid.height };
  const sketch = {
    ...size,
    area: { left: axis.left, top: 0, right: axis.right, bottom: size.height },
    texts: [...legend.texts, ...heading, ...rows.texts, ...table.cells.flatMap((cells, row) => valueTexts(cells, middles[row]!, axis)), ...gapTexts(gaps, middles, WIDTH[frame.size]), ...grid.texts],
    swatches: legend.swatches,
    under: [...grid.under, ...table.cells.flatMap((cells, row) => joinOf(cells, middles[row]!, axis))],
    over: [],
  };
  const datasets = series.map(({ label, token }, index) => dotsOf(table, index, { label, token, middles }, frame)).reverse();
  return picture(sketch, datasets, { x: [axis.min, axis.max], y: [0, size.height], reverse: true }, frame);
}

function rowOf(lines: readonly string[]): { height: number; middle: number } {
  const height = Math.max(ROW, lines.length * LETTERING.note.line);
  return { height, middle: height / 2 };
}

function dotsOf(table: ChartTable, column: number, look: { label: string; token: Token; middles: number[] }, frame: Frame): ChartDataset {
  const data = table.cells.flatMap((cells, row) => {
    const cell = cells[column]!;
    return isNumber(cell.value) ? [{ x: cell.value, y: look.middles[row]!, row: table.rows[row]!.label, text: written(cell) }] : [];
  });
  const colour = paletteOf(frame)[look.token];
  return { type: "scatter", label: look.label, data, clip: false, pointRadius: RADIUS, pointHoverRadius: RADIUS, pointBorderWidth: 0, pointBackgroundColor: colour, backgroundColor: colour };
}

/** Present values from left to right. */
function sidesOf(cells: ChartCell[]): { cell: ChartCell; value: number; side: "left" | "right" }[] {
  const present = cells.slice(0, 2).filter(({ value }) => isNumber(value)).sort((a, b) => a.value! - b.value!); // prettier-ignore
  return present.map((cell, index) => ({ cell, value: cell.value!, side: index === 0 && present.length > 1 ? "left" : "right" }));
}

function marksOf(cells: ChartCell[], frame: Frame) {
  return sidesOf(cells).map(({ cell, value, side }) => ({ value, side, space: GAP + widthOf(written(cell), "value", frame.measure) }));
}

function valueTexts(cells: ChartCell[], middle: number, axis: Axis): TextMark[] {
  return sidesOf(cells).map(({ cell, value, side }) => {
    const x = axis.at(value) + (side === "left" ? -GAP : GAP);
    return { text: written(cell), x, y: middle + drop("value"), align: side === "left" ? "right" : "left", style: "value", token: "chart-text" };
  });
}

function gapText(cells: ChartCell[], unit: string, frame: Frame): string {
  const [first, second] = cells;
  const missing = cells.filter(({ value }) => !isNumber(value));
  if (!first || !second || missing.length > 0) return [...new Set(missing.map(written))].join(", ");
  const decimals = Math.max(first.decimals, second.decimals);
  return formatGap(exact(Math.abs(first.value! - second.value!)), unit, decimals, frame.language, frame.words ?? ENGLISH);
}

function gapTexts(gaps: string[][], middles: readonly number[], x: number): TextMark[] {
  return gaps.flatMap((lines, row) => setLines(lines, { x, middle: middles[row]!, align: "right", style: "note", token: "chart-muted" }));
}

function joinOf(cells: ChartCell[], y: number, axis: Axis): Rule[] {
  const [from, to] = sidesOf(cells).map(({ value }) => axis.at(value));
  return from === undefined || to === undefined ? [] : [{ points: [[from, y], [to, y]], width: 2, token: "chart-muted" }]; // prettier-ignore
}
