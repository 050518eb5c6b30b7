import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import type { Axis } from "./axis.ts";
import { type Marks, paletteOf } from "./chart-js.ts";
import { type Frame, written } from "./frame.ts";
import type { Entry } from "./legend.ts";
import { BAR, layParts } from "./part-labels.ts";
import { type RowLabels, layRows } from "./rows.ts";
import type { Rule, TextMark } from "./sketch.ts";

const GAP = 14;

/** One part of a row: where it lies on the axis, and what it shows of which series. */
export interface Part extends Entry {
  from: number;
  to: number;
  cell: ChartCell;
}

/** Rows of parts under each other from `top`: their labels, the labels of their parts, and where each bar begins. */
export function layPartRows(
  rows: readonly (readonly Part[])[],
  axis: Axis,
  { labels, top }: { labels: RowLabels; top: number },
  frame: Frame,
): { texts: TextMark[]; over: Rule[]; tops: number[]; bottom: number } {
  const laid = rows.map((parts) => layParts(parts, axis, labels.left, frame));
  const contents = laid.map(({ height }) => ({ height, middle: BAR / 2 }));
  const { texts, tops, bottom } = layRows(labels, contents, { top, gap: GAP }, frame);
  const words = laid.flatMap((row, index) =>
    row.texts.map((text) => ({ ...text, y: text.y + tops[index]! })),
  );
  const over = laid.flatMap((row, index) => row.over.map((rule) => shiftDown(rule, tops[index]!)));
  return { texts: [...texts, ...words], over, tops, bottom };
}

/** Bars of one series, a part of each row. */
export function partBars(
  { label, token }: Entry,
  parts: readonly Part[],
  { rows, tops }: { rows: ChartTable["rows"]; tops: readonly number[] },
  frame: Frame,
): Marks {
  const data = parts.flatMap(({ from, to, cell }, row) => {
    const x: [number, number] = [from, to];
    return from === to ? [] : [{ x, y: tops[row]! + BAR / 2, row: rows[row]!.label, text: written(cell) }];
  });
  return {
    type: "bar",
    label,
    data,
    indexAxis: "y",
    grouped: false,
    clip: false,
    inflateAmount: 0,
    barThickness: BAR,
    backgroundColor: paletteOf(frame)[token],
  };
}

function shiftDown(rule: Rule, by: number): Rule {
  return { ...rule, points: rule.points.map(([x, y]): [number, number] => [x, y + by]) };
}
