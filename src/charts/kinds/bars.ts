import type { ChartTable } from "../../model/chart-table.ts";
import { planAnnotations } from "../layout/annotations.ts";
import { fitAxis, layGrid, rangeOf } from "../layout/axis.ts";
import { type ChartPicture, lyingPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH, isNumber } from "../layout/frame.ts";
import { layLegend, seriesOf } from "../layout/legend.ts";
import { barMarks, pointsOf, roomBeside, rowTokens, valueBeside } from "../layout/marks.ts";
import { breakRowLabels, layRows, spanOfRows } from "../layout/rows.ts";
import { type Box, boxOfText, boxesOf } from "../layout/text-box.ts";
import { whisker } from "../layout/whiskers.ts";
import { values } from "../words/values.ts";
import type { Drawing, Kind } from "./kind.ts";

const GAP = 6;

export const drawing: Drawing = { draw, ranks: true };

export const kind: Kind = {
  describe: values,
  colors: "columns",
  annotates: true,
  lights: byColumn,
  answers: { ranking: ({ columns }) => (columns.length > 1 ? 0 : 2) },
  refuse: ({ columns }) =>
    columns.length === 1
      ? undefined
      : {
          message: `\`bars\` shows one column, and this chart has ${columns.length}.`,
          ways: [{ kinds: ["grouped", "multiples"] }, `choose one: \`columns="${columns[0]!.id}"\``],
        },
};

/** Bars of one column are lit by their row, and bars side by side by their series. */
export function byColumn({ columns }: ChartTable): "rows" | "columns" {
  return columns.length === 1 ? "rows" : "columns";
}

/**
 * Horizontal bars from zero, one series or several side by side, the value at the end of each.
 * A missing value stands as its words where its bar would begin.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const alone = table.columns.length === 1;
  const slot = alone ? { thickness: 20, pitch: 20 } : { thickness: 15, pitch: 17 };
  const series = seriesOf(table.columns);
  const legend = layLegend(alone ? [] : series, frame);
  const labels = breakRowLabels(table.rows, frame);
  const edges = { left: labels.left, right: WIDTH[frame.size] };
  const rooms = table.cells.flat().map((cell) => roomBeside(cell, GAP, frame));
  const axis = fitAxis(rangeOf(table), edges, rooms);
  const valueAt = (row: number, column: number, middle: number) =>
    valueBeside(table.cells[row]![column]!, axis, middle, GAP);
  const height = slot.pitch * series.length - (slot.pitch - slot.thickness);
  const annotations = planAnnotations(
    table,
    {
      rows: "down",
      behind: (row, column) => edges.right - boxOfText(valueAt(row, column, 0), frame.measure).right,
      left: labels.left,
    },
    frame,
  );
  const contents = table.rows.map((_, row) => ({
    height: height + annotations.below(row),
    middle: height / 2,
  }));
  const rows = layRows(labels, contents, { top: legend.height, gap: gapOf(table, frame) }, frame);
  const grid = layGrid(axis, { top: rows.tops[0]! - 2, bottom: rows.bottom, unit: table.unit }, frame);
  const middle = (row: number, column: number) => rows.tops[row]! + column * slot.pitch + slot.thickness / 2;
  const values = table.cells.flatMap((cells, row) =>
    cells.map((_, column) => ({ ...valueAt(row, column, middle(row, column)), series: [column] })),
  );
  const over = table.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => whisker(cell, (value) => [axis.at(value), middle(row, column)], column)),
  );
  const texts = [...legend.texts, ...rows.texts, ...values, ...grid.texts];
  const size = { axis, height: rows.bottom + grid.height };
  const marks = series.map(({ label, token }, column) => {
    const points = pointsOf(table, column, (x, row) => ({ x, y: middle(row, column) }));
    return barMarks(
      points,
      { label, token: rowTokens(table, column, token), thickness: slot.thickness },
      frame,
    );
  });
  const barOf = (row: number, column: number) => {
    const { value } = table.cells[row]![column]!;
    if (!isNumber(value)) return undefined;
    return lyingBox([axis.at(0), axis.at(value)], middle(row, column), slot.thickness);
  };
  const sketch = { ...size, texts, swatches: legend.swatches, keys: legend.keys, under: grid.under, over };
  const annotated = annotations.lay(sketch, {
    mark: (row, column) =>
      barOf(row, column) && boxOfText(valueAt(row, column, middle(row, column)), frame.measure),
    under: (row) => rows.tops[row]! + height,
    span: (first, last) => spanOfRows(rows, first, last, frame),
    room: { left: labels.left, right: WIDTH[frame.size], top: legend.height, bottom: rows.bottom },
    marks: boxesOf(table, barOf),
  });
  return lyingPicture(annotated, marks, frame);
}

function lyingBox(ends: readonly [number, number], middle: number, thickness: number): Box {
  const [top, bottom] = [middle - thickness / 2, middle + thickness / 2];
  return { left: Math.min(...ends), right: Math.max(...ends), top, bottom };
}

function gapOf(table: ChartTable, frame: Frame): number {
  if (table.columns.length > 1) return frame.size === "wide" ? 18 : 16;
  return frame.size === "wide" ? 10 : 12;
}
