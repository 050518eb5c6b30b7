import type { ChartTable } from "../../model/chart-table.ts";
import { fitAxis, layGrid, rangeOf } from "../layout/axis.ts";
import { type ChartPicture, lyingPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH } from "../layout/frame.ts";
import { layLegend, seriesOf } from "../layout/legend.ts";
import { barMarks, pointsOf, roomBeside, rowTokens, valueBeside } from "../layout/marks.ts";
import { breakRowLabels, layRows } from "../layout/rows.ts";
import { whisker } from "../layout/whiskers.ts";
import { values } from "../words/values.ts";
import type { Drawing, Kind } from "./kind.ts";

const GAP = 6;

export const drawing: Drawing = { draw, ranks: true };

export const kind: Kind = {
  describe: values,
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
  const height = slot.pitch * series.length - (slot.pitch - slot.thickness);
  const contents = table.rows.map(() => ({ height, middle: height / 2 }));
  const rows = layRows(labels, contents, { top: legend.height, gap: gapOf(table, frame) }, frame);
  const grid = layGrid(axis, { top: rows.tops[0]! - 2, bottom: rows.bottom, unit: table.unit }, frame);
  const middle = (row: number, column: number) => rows.tops[row]! + column * slot.pitch + slot.thickness / 2;
  const values = table.cells.flatMap((cells, row) =>
    cells.map((cell, column) => ({
      ...valueBeside(cell, axis, middle(row, column), GAP),
      series: [column],
    })),
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
  return lyingPicture(
    { ...size, texts, swatches: legend.swatches, keys: legend.keys, under: grid.under, over },
    marks,
    frame,
  );
}

function gapOf(table: ChartTable, frame: Frame): number {
  if (table.columns.length > 1) return frame.size === "wide" ? 18 : 16;
  return frame.size === "wide" ? 10 : 12;
}
