import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import { planAnnotations } from "../layout/annotations.ts";
import { type Axis, fitAxis, layGrid, rangeOf } from "../layout/axis.ts";
import { type ChartPicture, lyingPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH, isNumber, written } from "../layout/frame.ts";
import { layLegend, seriesOf } from "../layout/legend.ts";
import { LETTERING, drop, widest, widthOf, wrap } from "../layout/lettering.ts";
import { dotMarks, pointsOf } from "../layout/marks.ts";
import { exact, formatGap } from "../layout/numbers.ts";
import { breakRowLabels, layRows, spanOfRows } from "../layout/rows.ts";
import { type Rule, type TextMark, setLines } from "../layout/sketch.ts";
import { around, boxAround, boxOfText, boxesOf } from "../layout/text-box.ts";
import { endsOf, whisker } from "../layout/whiskers.ts";
import { notTwoColumns } from "../refusals.ts";
import { gapRows, gapsOverlap } from "../words/gaps.ts";
import { type Subject, extremesOf, namedFirst } from "../words/items.ts";
import { larger } from "../words/lead.ts";
import { values } from "../words/values.ts";
import type { Drawing, Kind } from "./kind.ts";

const RADIUS = 7;
const GAP = RADIUS + 5;
const ROW = 24;
const GAP_WORDS = 110;

export const drawing: Drawing = { draw, ranks: true };

export const kind: Kind = {
  describe,
  colors: "columns",
  annotates: true,
  answers: { difference: () => 1 },
  refuse: (table) => notTwoColumns(table, "dots"),
};

/**
 * Two series compared row by row: a dot each, joined by a line, the values at the outer sides and the gap between
 * them in a column at the right. A missing value stands there in words instead. The axis need not begin at zero.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const series = seriesOf(table.columns);
  const legend = layLegend(series, frame, true);
  const labels = breakRowLabels(table.rows, frame);
  const gaps = breakGaps(table, frame);
  const edges = { left: labels.left, right: WIDTH[frame.size] - gaps.width };
  const marks = table.cells.flatMap((cells) => marksOf(cells, frame));
  const axis = fitAxis(rangeOf(table, false), edges, marks);
  const textsOf = (row: number, middle: number) => valueTexts(table.cells[row]!, middle, axis);
  // Behind the value on the right alone: on the left stands the axis.
  const behind = (row: number, column: number) => {
    const text = textsOf(row, 0).find(({ series, align }) => align === "left" && series?.[0] === column);
    return text ? edges.right - boxOfText(text, frame.measure).right : 0;
  };
  const annotations = planAnnotations(table, { rows: "down", behind, left: labels.left }, frame);
  const plain = gaps.lines.map((lines) => rowOf(lines));
  const contents = plain.map(({ height, middle }, row) => {
    return { height: height + annotations.below(row), middle };
  });
  const top = legend.height + LETTERING.note.line + 6;
  const rows = layRows(labels, contents, { top, gap: frame.size === "wide" ? 10 : 8 }, frame);
  const middles = rows.tops.map((start, row) => start + contents[row]!.middle);
  const grid = layGrid(axis, { top: rows.tops[0]!, bottom: rows.bottom, unit: table.unit }, frame);
  const texts = table.cells.flatMap((cells, row) => valueTexts(cells, middles[row]!, axis));
  const told = gapTexts(gaps, legend.height, middles, frame);
  const joins = table.cells.flatMap((cells, row) => joinOf(cells, middles[row]!, axis));
  const sketch = {
    axis,
    height: rows.bottom + grid.height,
    texts: [legend, rows, grid].flatMap(({ texts }) => texts).concat(texts, told),
    swatches: legend.swatches,
    keys: legend.keys,
    under: [...grid.under, ...joins],
    over: table.cells.flatMap((cells, row) => whiskersOf(cells, middles[row]!, axis)),
  };
  const dots = series.map(({ label, token }, column) => {
    const points = pointsOf(table, column, (x, row) => ({ x, y: middles[row]! }));
    return dotMarks(points, { label, token, radius: RADIUS }, frame);
  });
  const dotOf = (row: number, column: number) => {
    const { value } = table.cells[row]![column]!;
    return isNumber(value) && column < 2 ? boxAround([axis.at(value), middles[row]!], RADIUS) : undefined;
  };
  const annotated = annotations.lay(sketch, {
    mark: (row, column) => {
      const dot = dotOf(row, column);
      const value = textsOf(row, middles[row]!).find(({ series }) => series?.[0] === column);
      return dot && value ? around(dot, boxOfText(value, frame.measure)) : dot;
    },
    under: (row) => rows.tops[row]! + plain[row]!.height,
    span: (first, last) => spanOfRows(rows, first, last, frame),
    room: { left: labels.left, right: edges.right, top: top - LETTERING.note.line, bottom: rows.bottom },
    marks: boxesOf(table, dotOf),
  });
  // Chart.js draws the first series last, over the others: where dots meet, the first of the table is seen.
  return lyingPicture(annotated, dots, frame);
}

function whiskersOf(cells: readonly ChartCell[], middle: number, axis: Axis): Rule[] {
  return cells
    .slice(0, 2)
    .flatMap((cell, series) => whisker(cell, (value) => [axis.at(value), middle], series));
}

interface Gaps {
  head: string;
  lines: string[][];
  /** Of the column, with the room before it. */
  width: number;
}

function breakGaps(table: ChartTable, frame: Frame): Gaps {
  const head = frame.talk.t("picture.gap");
  const texts = table.cells.map((cells) => gapText(cells, table.unit, frame));
  const lines = texts.map((text) => wrap(text, GAP_WORDS, "note", frame.measure));
  return { head, lines, width: widest([head, ...lines.flat()], "note", frame.measure) + 18 };
}

function rowOf(lines: readonly string[]): { height: number; middle: number } {
  const height = Math.max(ROW, lines.length * LETTERING.note.line);
  return { height, middle: height / 2 };
}

/** Present values from left to right. */
function sidesOf(
  cells: ChartCell[],
): { cell: ChartCell; series: number; value: number; side: "left" | "right" }[] {
  const present = cells
    .slice(0, 2)
    .flatMap((cell, series) => (isNumber(cell.value) ? [{ cell, series, value: cell.value }] : []))
    .sort((a, b) => a.value - b.value);
  return present.map((entry, index) => ({
    ...entry,
    side: index === 0 && present.length > 1 ? "left" : "right",
  }));
}

/** How far the marks of a value reach to a side. */
function outerEnd(cell: ChartCell, value: number, side: "left" | "right"): number {
  const [low, high] = endsOf(cell) ?? [value, value];
  return side === "left" ? Math.min(low, value) : Math.max(high, value);
}

function marksOf(cells: ChartCell[], frame: Frame) {
  return sidesOf(cells).map(({ cell, value, side }) => ({
    value: outerEnd(cell, value, side),
    side,
    space: GAP + widthOf(written(cell), "value", frame.measure),
  }));
}

function valueTexts(cells: ChartCell[], middle: number, axis: Axis): TextMark[] {
  return sidesOf(cells).map(({ cell, series, value, side }) => {
    const x = axis.at(outerEnd(cell, value, side)) + (side === "left" ? -GAP : GAP);
    return {
      text: written(cell),
      x,
      y: middle + drop("value"),
      align: side === "left" ? "right" : "left",
      style: "value",
      token: "chart-text",
      series: [series],
    };
  });
}

function gapText(cells: ChartCell[], unit: string, frame: Frame): string {
  const [first, second] = cells;
  const missing = cells.filter(({ value }) => !isNumber(value));
  if (!first || !second || missing.length > 0)
    return [...new Set(missing.map(written))].join(frame.talk.t("picture.comma"));
  const decimals = Math.max(first.decimals, second.decimals);
  return formatGap(exact(Math.abs(first.value! - second.value!)), unit, decimals, frame.talk);
}

function gapTexts({ head, lines }: Gaps, top: number, middles: readonly number[], frame: Frame): TextMark[] {
  const place = { x: WIDTH[frame.size], align: "right", style: "note", token: "chart-muted" } as const;
  return [
    ...setLines([head], { ...place, top }),
    ...lines.flatMap((broken, row) =>
      setLines(broken, { ...place, middle: middles[row]! }).map((text) => ({ ...text, series: [0, 1] })),
    ),
  ];
}

function joinOf(cells: ChartCell[], y: number, axis: Axis): Rule[] {
  const [from, to] = sidesOf(cells).map(({ value }) => axis.at(value));
  return from === undefined || to === undefined
    ? []
    : [
        {
          points: [
            [from, y],
            [to, y],
          ],
          width: 2,
          token: "chart-muted",
          series: [0, 1],
        },
      ];
}

/** The widest and the narrowest gap, and which of the two is larger more often. */
function describe(subject: Subject): string[] {
  const { table, locale } = subject;
  const { t } = locale;
  const [first, second] = table.columns.map(({ label }) => label);
  const rows = gapRows(subject);
  if (rows.length === 0 || first === undefined || second === undefined) return values(subject);
  const { name: row, label: gap } = rows[0]!;
  const count = rows.length;
  const overlap = gapsOverlap(rows, locale);
  if (count === 1) return [t("charts.pair", { row, first, second, gap }), ...overlap];
  const [most, least] = extremesOf(rows);
  const wins = [
    rows.filter(({ lead }) => lead > 0).length,
    rows.filter(({ lead }) => lead < 0).length,
  ] as const;
  const lead = { wins: Math.max(...wins), of: count, isOfComplete: count < table.rows.length };
  const leads = wins[0] === wins[1] ? [] : [larger(wins[0] > wins[1] ? first : second, lead, locale)];
  if (most[0]!.value === least[0]!.value) {
    const sides = { first, second, gap };
    const equal = count === 2 ? t("charts.gapsBoth", sides) : t("charts.gapsEqual", { ...sides, count });
    return [equal, ...leads, ...overlap];
  }
  const [widest, narrowest] = [namedFirst(most, locale), namedFirst(least, locale)];
  return [t("charts.gaps", { first, second, widest, narrowest }), ...leads, ...overlap];
}
