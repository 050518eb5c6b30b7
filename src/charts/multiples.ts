import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import { type Axis, fitAxis, rangeOf } from "./axis.ts";
import { type ChartPicture, type Marks, paletteOf, placedPicture } from "./chart-js.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { LETTERING, drop, widest, widthOf, wrap } from "./lettering.ts";
import { type RowLabels, layRows } from "./rows.ts";
import { type Rule, type TextMark, setLines } from "./sketch.ts";

const BAR = 18;
const GAP = 8;
const SPACE = 28;
const VALUE = 6;
/** Panels beside each other on a wide picture, at most. */
const BESIDE = 3;

/**
 * A small chart of bars for each column, all on one scale, so that shapes can be compared. On a wide picture up to three
 * stand beside each other, and those at the left carry the names of the rows; on a narrow one they stand below each other.
 */
export function multiplesConfig(table: ChartTable, frame: Frame): ChartPicture {
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
    over: [],
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
  const panels = columns.map((column, index) => {
    const edges = { left: lefts[index]!, right: lefts[index]! + width };
    const axis = fitAxis(rangeOf(table), edges, marksOf(table, frame));
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
  const values = table.cells.map((cells, row) => valueText(cells[column]!, axis, middle(row)));
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
    marks: barsOf(table, column, axis, middle, frame),
  };
}

function valueText(cell: ChartCell, axis: Axis, middle: number): TextMark {
  const [style, token] = isNumber(cell.value)
    ? (["value", "chart-text"] as const)
    : (["note", "chart-muted"] as const);
  const left = (cell.value ?? 0) < 0;
  const x = axis.at(cell.value ?? 0) + (left ? -VALUE : VALUE);
  return { text: written(cell), x, y: middle + drop(style), align: left ? "right" : "left", style, token };
}

function barsOf(
  table: ChartTable,
  column: number,
  axis: Axis,
  middle: (row: number) => number,
  frame: Frame,
): Marks {
  const data = table.cells.flatMap((cells, row) => {
    const cell = cells[column]!;
    if (!isNumber(cell.value)) return [];
    const ends = [axis.at(Math.min(0, cell.value)), axis.at(Math.max(0, cell.value))] as [number, number];
    return [{ x: ends, y: middle(row), row: table.rows[row]!.label, text: written(cell) }];
  });
  return {
    type: "bar",
    label: table.columns[column]!.label,
    data,
    indexAxis: "y",
    grouped: false,
    clip: false,
    inflateAmount: 0,
    barThickness: BAR,
    backgroundColor: paletteOf(frame)["chart-1"],
  };
}

function marksOf(table: ChartTable, frame: Frame) {
  return table.cells.flat().map((cell) => ({
    value: cell.value ?? 0,
    space: VALUE + widthOf(written(cell), isNumber(cell.value) ? "value" : "note", frame.measure),
    side: (cell.value ?? 0) < 0 ? ("left" as const) : ("right" as const),
  }));
}
