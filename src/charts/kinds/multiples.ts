import type { ChartTable } from "../../model/chart-table.ts";
import { type Axis, fitAxis, rangeOf } from "../layout/axis.ts";
import { type ChartPicture, type Marks, placedPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH } from "../layout/frame.ts";
import { LETTERING, widest, wrap } from "../layout/lettering.ts";
import { barMarks, pointsOf, roomBeside, valueBeside } from "../layout/marks.ts";
import { type RowLabels, layRows } from "../layout/rows.ts";
import { type Rule, type TextMark, setLines } from "../layout/sketch.ts";
import { whisker } from "../layout/whiskers.ts";
import { values } from "../words/values.ts";
import type { Drawing, Kind, Refusal } from "./kind.ts";

const BAR = 18;
const GAP = 8;
const SPACE = 28;
const VALUE = 6;
/** Panels beside each other on a wide picture, at most. */
const BESIDE = 3;
const MOST_PANELS = 12;

export const drawing: Drawing = { draw, ranks: true };

export const kind: Kind = { describe: values, refuse };

/**
 * A small chart of bars for each column, all on one scale, so that shapes can be compared. On a wide picture up to three
 * stand beside each other, and those at the left carry the names of the rows; on a narrow one they stand below each other.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const grid = gridOf(table, frame);
  const panels: Panel[] = [];
  let top = 0;
  for (let first = 0; first < table.columns.length; first += grid.across) {
    const line = layLine(table, { first, top }, grid, frame);
    panels.push(...line.panels);
    top = line.bottom + SPACE;
  }
  const sketch = {
    height: top - SPACE + 2,
    texts: panels.flatMap(({ texts }) => texts),
    swatches: [],
    under: panels.flatMap(({ under }) => under),
    over: panels.flatMap(({ over }) => over),
  };
  const marks = panels.map((panel) => panel.marks);
  return placedPicture(sketch, marks, frame);
}

/** How panels stand: how many in a line, how wide each, and the names of rows at the left of each line. */
interface Grid {
  across: number;
  names: RowLabels;
  width: number;
}

interface Panel {
  texts: TextMark[];
  under: Rule[];
  over: Rule[];
  marks: Marks;
}

function gridOf(table: ChartTable, frame: Frame): Grid {
  const width = WIDTH[frame.size];
  const wide = frame.size === "wide";
  const lines = table.rows.map(({ label }) =>
    wrap(label, width * (wide ? 0.3 : 0.42), "label", frame.measure),
  );
  const left = widest(lines.flat(), "label", frame.measure) + 14;
  const count = table.columns.length;
  // Four stand two by two, not three and one.
  const across = wide ? Math.ceil(count / Math.ceil(count / BESIDE)) : 1;
  return { across, names: { lines, left }, width: (width - left - (across - 1) * SPACE) / across };
}

function layLine(
  table: ChartTable,
  { first, top }: { first: number; top: number },
  { across, names, width }: Grid,
  frame: Frame,
): { panels: Panel[]; bottom: number } {
  const columns = table.columns.slice(first, first + across).map((_, index) => first + index);
  const lefts = columns.map((__, index) => names.left + index * (width + SPACE));
  const heads = columns.map((column) => wrap(table.columns[column]!.label, width, "value", frame.measure));
  const head = Math.max(...heads.map((lines) => lines.length)) * LETTERING.value.line + 6;
  const rows = layRows(
    names,
    table.rows.map(() => ({ height: BAR, middle: BAR / 2 })),
    { top: top + head, gap: GAP },
    { ...frame, size: "wide" },
  );
  const rooms = table.cells.flat().map((cell) => roomBeside(cell, VALUE, frame));
  const panels = columns.map((column, index) => {
    const edges = { left: lefts[index]!, right: lefts[index]! + width };
    const axis = fitAxis(rangeOf(table), edges, rooms);
    const title = setLines(heads[index]!, {
      x: edges.left,
      align: "left",
      top,
      style: "value",
      token: "chart-text",
    });
    return layPanel(
      table,
      column,
      { axis, title, names: index === 0 ? rows.texts : [], tops: rows.tops, bottom: rows.bottom },
      frame,
    );
  });
  return { panels, bottom: rows.bottom };
}

function layPanel(
  table: ChartTable,
  column: number,
  {
    axis,
    title,
    names,
    tops,
    bottom,
  }: { axis: Axis; title: TextMark[]; names: TextMark[]; tops: number[]; bottom: number },
  frame: Frame,
): Panel {
  const middle = (row: number) => tops[row]! + BAR / 2;
  const values = table.cells.map((cells, row) => valueBeside(cells[column]!, axis, middle(row), VALUE));
  // Every panel has an axis of its own on the one picture: its bars begin and end in px.
  const points = pointsOf(table, column, (value, row) => ({
    x: [axis.at(Math.min(0, value)), axis.at(Math.max(0, value))],
    y: middle(row),
  }));
  const zero: Rule = {
    points: [
      [axis.at(0), tops[0]! - 2],
      [axis.at(0), bottom + 2],
    ],
    width: 1,
    token: "chart-muted",
  };
  return {
    texts: [...title, ...names, ...values],
    under: [zero],
    over: table.cells.flatMap((cells, row) =>
      whisker(cells[column]!, (value) => [axis.at(value), middle(row)]),
    ),
    marks: barMarks(points, { label: table.columns[column]!.label, token: "chart-1", thickness: BAR }, frame),
  };
}

function refuse({ columns }: ChartTable): Refusal | undefined {
  if (columns.length < 2)
    return {
      message: "`multiples` draws a small chart for each column, and there is one.",
      ways: [{ kinds: ["bars"] }],
    };
  if (columns.length <= MOST_PANELS) return undefined;
  return {
    message: `${columns.length} small charts are too many to compare: ${MOST_PANELS} are the most.`,
    ways: ["choose fewer with `columns`"],
  };
}
