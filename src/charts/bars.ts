import type { ChartTable } from "../model/chart-table.ts";
import { type Axis, fitAxis, layGrid, rangeOf } from "./axis.ts";
import { type ChartPicture, type Marks, lyingPicture, paletteOf } from "./chart-js.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { layLegend, seriesOf } from "./legend.ts";
import { type Lettering, drop, widthOf } from "./lettering.ts";
import { breakRowLabels, layRows } from "./rows.ts";
import type { TextMark } from "./sketch.ts";
import type { Token } from "./theme.ts";

const GAP = 6;

/**
 * Horizontal bars from zero, one series or several side by side, the value at the end of each.
 * A missing value stands as its words where its bar would begin.
 */
export function barsConfig(table: ChartTable, frame: Frame): ChartPicture {
  const alone = table.columns.length === 1;
  const slot = alone ? { thickness: 20, pitch: 20 } : { thickness: 15, pitch: 17 };
  const series = seriesOf(table.columns);
  const legend = layLegend(alone ? [] : series, frame);
  const labels = breakRowLabels(table.rows, frame);
  const edges = { left: labels.left, right: WIDTH[frame.size] };
  const axis = fitAxis(rangeOf(table), edges, marksOf(table, frame));
  const height = slot.pitch * series.length - (slot.pitch - slot.thickness);
  const contents = table.rows.map(() => ({ height, middle: height / 2 }));
  const rows = layRows(labels, contents, { top: legend.height, gap: gapOf(table, frame) }, frame);
  const grid = layGrid(axis, { top: rows.tops[0]! - 2, bottom: rows.bottom, unit: table.unit }, frame);
  const middle = (row: number, column: number) => rows.tops[row]! + column * slot.pitch + slot.thickness / 2;
  const values = table.cells.flatMap((cells, row) =>
    cells.map((cell, column) => ({ ...valueText(cell, axis, middle(row, column)), series: [column] })),
  );
  const texts = [...legend.texts, ...rows.texts, ...values, ...grid.texts];
  const size = { axis, height: rows.bottom + grid.height };
  const marks = series.map(({ token }, column) =>
    barsOf(table, column, { token, thickness: slot.thickness, middle }, frame),
  );
  return lyingPicture(
    { ...size, texts, swatches: legend.swatches, keys: legend.keys, under: grid.under, over: [] },
    marks,
    frame,
  );
}

function barsOf(
  table: ChartTable,
  column: number,
  look: { token: Token; thickness: number; middle: (row: number, column: number) => number },
  frame: Frame,
): Marks {
  const data = table.cells.flatMap((cells, row) => {
    const cell = cells[column]!;
    return isNumber(cell.value)
      ? [{ x: cell.value, y: look.middle(row, column), row: table.rows[row]!.label, text: written(cell) }]
      : [];
  });
  return {
    type: "bar",
    label: table.columns[column]!.label,
    data,
    indexAxis: "y",
    grouped: false,
    clip: false,
    inflateAmount: 0,
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
    return {
      value: cell.value ?? 0,
      space,
      side: (cell.value ?? 0) < 0 ? ("left" as const) : ("right" as const),
    };
  });
}

function styleOf(value: number | undefined): Lettering {
  return isNumber(value) ? "value" : "note";
}

function gapOf(table: ChartTable, frame: Frame): number {
  if (table.columns.length > 1) return frame.size === "wide" ? 18 : 16;
  return frame.size === "wide" ? 10 : 12;
}
