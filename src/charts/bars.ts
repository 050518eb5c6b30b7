import type { ChartDataset } from "chart.js";
import type { ChartTable } from "../model/chart-table.ts";
import { type Axis, fitAxis, layGrid, rangeOf } from "./axis.ts";
import { type ChartPicture, type Told, paletteOf, picture } from "./chart-js.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { layLegend } from "./legend.ts";
import { type Lettering, drop, widthOf } from "./lettering.ts";
import { breakRowLabels, layRows } from "./rows.ts";
import type { TextMark } from "./sketch.ts";
import { SERIES, type Token } from "./theme.ts";

const GAP = 6;

/**
 * Horizontal bars from zero, one series or several side by side, the value at the end of each.
 * A missing value stands as its words where its bar would begin.
 */
export function barsConfig(table: ChartTable, frame: Frame): ChartPicture {
  const slot = table.columns.length > 1 ? { thickness: 15, pitch: 17 } : { thickness: 20, pitch: 20 };
  const tokens = table.columns.map((_, index) => SERIES[index % SERIES.length]!);
  const legend = layLegend(table.columns.length > 1 ? table.columns.map(({ label }, index) => ({ label, token: tokens[index]! })) : [], frame);
  const labels = breakRowLabels(table.rows.map(({ label }) => label), frame); // prettier-ignore
  const axis = fitAxis(rangeOf(table), { left: labels.left, right: WIDTH[frame.size] }, marksOf(table, frame));
  const height = slot.pitch * table.columns.length - (slot.pitch - slot.thickness);
  const contents = table.rows.map(() => ({ height, middle: height / 2 }));
  const rows = layRows(labels, contents, { top: legend.height, gap: gapOf(table, frame) }, frame);
  const grid = layGrid(axis, { top: rows.tops[0]! - 2, bottom: rows.bottom, unit: table.unit }, frame);
  const middle = (row: number, column: number) => rows.tops[row]! + column * slot.pitch + slot.thickness / 2;
  const values = table.cells.flatMap((cells, row) => cells.map((cell, column) => valueText(cell, axis, middle(row, column))));
  const size = { width: WIDTH[frame.size], height: rows.bottom + grid.height };
  const sketch = {
    ...size,
    area: { left: axis.left, top: 0, right: axis.right, bottom: size.height },
    texts: [...legend.texts, ...rows.texts, ...values, ...grid.texts],
    swatches: legend.swatches,
    under: grid.under,
    over: [],
  };
  const datasets = table.columns.map((_, column) => barsOf(table, column, { token: tokens[column]!, thickness: slot.thickness, middle }, frame));
  return picture(sketch, datasets, { x: [axis.min, axis.max], y: [0, size.height], reverse: true }, frame);
}

function barsOf(
  table: ChartTable,
  column: number,
  look: { token: Token; thickness: number; middle: (row: number, column: number) => number },
  frame: Frame,
): ChartDataset<"bar"> {
  const data: ({ x: number; y: number } & Told)[] = table.cells.flatMap((cells, row) => {
    const cell = cells[column]!;
    return isNumber(cell.value) ? [{ x: cell.value, y: look.middle(row, column), row: table.rows[row]!.label, text: written(cell) }] : [];
  });
  return {
    type: "bar",
    label: table.columns[column]!.label,
    data,
    indexAxis: "y",
    grouped: false,
    clip: false,
    barThickness: look.thickness,
    backgroundColor: paletteOf(frame)[look.token],
  };
}

function valueText(cell: ChartTable["cells"][number][number], axis: Axis, middle: number): TextMark {
  const style = styleOf(cell.value);
  const token = isNumber(cell.value) ? "chart-text" : "chart-muted";
  const left = isNumber(cell.value) && cell.value < 0;
  const x = axis.at(cell.value ?? 0) + (left ? -GAP : GAP);
  return { text: written(cell), x, y: middle + drop(style), align: left ? "right" : "left", style, token };
}

function marksOf(table: ChartTable, frame: Frame) {
  return table.cells.flat().map((cell) => {
    const space = GAP + widthOf(written(cell), styleOf(cell.value), frame.measure);
    return { value: cell.value ?? 0, space, side: (cell.value ?? 0) < 0 ? ("left" as const) : ("right" as const) };
  });
}

function styleOf(value: number | undefined): Lettering {
  return isNumber(value) ? "value" : "note";
}

function gapOf(table: ChartTable, frame: Frame): number {
  if (table.columns.length > 1) return frame.size === "wide" ? 18 : 16;
  return frame.size === "wide" ? 10 : 12;
}
