import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import { planAnnotations } from "../layout/annotations.ts";
import { rangeOf } from "../layout/axis.ts";
import { type ChartPicture, type Marks, placedPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH, isNumber, written } from "../layout/frame.ts";
import { BETWEEN, type EndLabel, layEndLabels, sizeOf, stackOf } from "../layout/end-labels.ts";
import { LETTERING, widest, wrap } from "../layout/lettering.ts";
import { dotMarks, pointsOf } from "../layout/marks.ts";
import { missingNotes } from "../layout/missing-notes.ts";
import { type Rule, type TextMark, setLines } from "../layout/sketch.ts";
import { boxAround, boxesOf } from "../layout/text-box.ts";
import { whisker } from "../layout/whiskers.ts";
import { notTwoColumns } from "../refusals.ts";
import { type Token, litToken } from "../theme.ts";
import { changeOf, countedChanges, mostChanged } from "../words/changes.ts";
import { gapRows, gapsOverlap } from "../words/gaps.ts";
import type { Subject } from "../words/items.ts";
import { values } from "../words/values.ts";
import type { Drawing, Kind, Refusal } from "./kind.ts";

const RADIUS = 5;
const PLOT = { narrow: 220, wide: 300 } as const;
const GAP = 12;
/** Share of the width that values and names at the right may take. */
const NAMES = { narrow: 0.52, wide: 0.42 } as const;
const MOST_LINES = 10;

export const drawing: Drawing = { draw };

export const kind: Kind = {
  describe,
  lights: () => "rows",
  annotates: "each",
  answers: { change: () => 1 },
  refuse: (table) => notTwoColumns(table, "slope") ?? tooManyLines(table),
};

/**
 * Two columns, such as two rounds or two groups, and a line for each row from one to the other. Rising lines, falling
 * ones and level ones have a colour each. Values stand at both ends, names at the right. The axis need not begin at zero.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const lines = slopesOf(table);
  const heads = headsOf(table, frame);
  const labels = labelEnds(lines, frame);
  const top = heads.height + 12;
  const height = Math.max(PLOT[frame.size], labels.height);
  const { min, max } = rangeOf(table, false);
  const ends: Ends = {
    ...labels.edges,
    at: (value) => top + height - ((value - min) / (max - min || 1)) * height,
  };
  const room = { left: ends.left, right: ends.right, top: top - 8, bottom: top + height + 8 };
  const set = labels.lay(ends, { from: top - 8, to: top + height + 8 });
  const notes = missingNotes(table, top + height + 20, frame);
  const sketch = {
    height: notes.bottom,
    texts: [...heads.lay(ends), ...set.texts, ...notes.texts],
    swatches: [],
    under: [...uprights(ends, top, height), ...lines.flatMap((line) => joinOf(line, ends)), ...set.rules],
    over: table.cells.flatMap((cells) =>
      [ends.left, ends.right].flatMap((x, column) =>
        whisker(cells[column]!, (value) => [x, ends.at(value)], column),
      ),
    ),
  };
  const marks = [0, 1].map((column) => dotsOf(table, lines, column, ends, frame));
  const dotOf = (row: number, column: number) => {
    const value = table.cells[row]![column]?.value;
    const x = column === 0 ? ends.left : ends.right;
    return isNumber(value) ? boxAround([x, ends.at(value)], RADIUS) : undefined;
  };
  const annotated = planAnnotations(table, { rows: "lines" }, frame).lay(sketch, {
    mark: dotOf,
    line: (row) => {
      const spot = clearestSpot(lines, row, ends);
      return spot && boxAround(spot, 0);
    },
    span: () => room,
    room,
    marks: boxesOf(table, dotOf),
  });
  return placedPicture(annotated, marks, frame);
}

/** A row: its two cells, and the colour that tells whether it rises. */
interface Slope {
  label: string;
  cells: readonly ChartCell[];
  token: Token;
}

function slopesOf(table: ChartTable): Slope[] {
  return table.rows.map((line, row) => {
    const cells = table.cells[row]!.slice(0, 2);
    const [from, to] = cells.map(({ value }) => value);
    const rise = isNumber(from) && isNumber(to) ? to - from : 0;
    const own = rise > 0 ? "chart-1" : rise < 0 ? "chart-3" : "chart-6";
    return { label: line.label, cells, token: litToken(own, line, table.rows, "line") };
  });
}

/** The columns' names over the two ends, the first to the left of the middle and the second to the right. */
function headsOf(table: ChartTable, frame: Frame): { height: number; lay(ends: Ends): TextMark[] } {
  const half = WIDTH[frame.size] / 2 - 12;
  const lines = table.columns.slice(0, 2).map(({ label }) => wrap(label, half, "value", frame.measure));
  const height = Math.max(...lines.map((column) => column.length)) * LETTERING.value.line;
  return {
    height,
    lay: ({ left, right }) =>
      lines.flatMap((column, index) => {
        const width = widest(column, "value", frame.measure);
        const wanted =
          index === 0 ? Math.min(left, half - width) : Math.min(right, WIDTH[frame.size] - width);
        const x = Math.max(wanted, index === 0 ? 0 : half + 24);
        const top = height - column.length * LETTERING.value.line;
        return setLines(column, { x, align: "left", top, style: "value", token: "chart-text" });
      }),
  };
}

function uprights({ left, right }: Ends, top: number, height: number): Rule[] {
  return [left, right].map((x) => ({
    points: [
      [x, top],
      [x, top + height],
    ],
    width: 1,
    token: "chart-grid",
  }));
}

function joinOf({ cells: [from, to], token }: Slope, { left, right, at }: Ends): Rule[] {
  if (!isNumber(from?.value) || !isNumber(to?.value)) return [];
  return [
    {
      points: [
        [left, at(from.value)],
        [right, at(to.value)],
      ],
      width: 2,
      token,
      whole: true,
    },
  ];
}

/** The place on a line that lies farthest above or below all others, so that what stands there is said of no other. */
function clearestSpot(
  slopes: readonly Slope[],
  row: number,
  { left, right, at }: Ends,
): [x: number, y: number] | undefined {
  const levels = (share: number, { cells: [from, to] }: Slope): number[] =>
    isNumber(from?.value) && isNumber(to?.value)
      ? [at(from.value) + share * (at(to.value) - at(from.value))]
      : [];
  const spots = ALONG.flatMap((share) =>
    levels(share, slopes[row]!).map((y) => {
      const others = slopes.filter((_, other) => other !== row).flatMap((other) => levels(share, other));
      return { share, y, apart: Math.min(...others.map((other) => Math.abs(other - y))) };
    }),
  );
  const best = Math.max(...spots.map(({ apart }) => apart));
  const spot = spots.find(({ apart }) => apart >= best - 1);
  return spot && [left + spot.share * (right - left), spot.y];
}

/** Shares of the way along a line, the best first. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

function dotsOf(table: ChartTable, lines: readonly Slope[], column: number, ends: Ends, frame: Frame): Marks {
  const points = pointsOf(table, column, (value) => ({
    x: column === 0 ? ends.left : ends.right,
    y: ends.at(value),
  }));
  const token = lines.filter(({ cells }) => isNumber(cells[column]?.value)).map((line) => line.token);
  return dotMarks(points, { label: table.columns[column]?.label ?? "", token, radius: RADIUS }, frame);
}

/** Where the two ends of all lines lie in px, and where a value lies on them. */
interface Ends {
  left: number;
  right: number;
  at(value: number): number;
}

interface Label extends EndLabel {
  value: number;
}

/**
 * The labels of a slope chart: at the left each row's value, at the right its value and name. `height` is what the taller
 * column needs.
 */
function labelEnds(
  slopes: readonly Slope[],
  frame: Frame,
): {
  edges: { left: number; right: number };
  height: number;
  lay(ends: Ends, bounds: { from: number; to: number }): { texts: TextMark[]; rules: Rule[] };
} {
  const widths = [0, 1].map((end) =>
    widest(
      slopes.map(({ cells }) => (cells[end] ? written(cells[end]) : "")),
      "value",
      frame.measure,
    ),
  );
  const room = Math.max(60, WIDTH[frame.size] * NAMES[frame.size] - GAP - widths[1]! - BETWEEN);
  const left = labelsOf(slopes, 0, () => []);
  const right = labelsOf(slopes, 1, (label) => wrap(label, room, "label", frame.measure));
  const names = widest(
    right.flatMap(({ name }) => name),
    "label",
    frame.measure,
  );
  const edges = { left: widths[0]! + GAP, right: WIDTH[frame.size] - GAP - widths[1]! - BETWEEN - names };
  return {
    edges,
    height: Math.max(stackOf(left), stackOf(right)),
    lay: (ends, bounds) => {
      const at = ({ value }: Label) => ends.at(value);
      const sides = [
        layEndLabels(left, at, { edge: ends.left, side: -1, gap: GAP }, bounds, frame),
        layEndLabels(right, at, { edge: ends.right, side: 1, gap: GAP }, bounds, frame),
      ];
      return { texts: sides.flatMap(({ texts }) => texts), rules: sides.flatMap(({ rules }) => rules) };
    },
  };
}

function labelsOf(slopes: readonly Slope[], end: number, nameOf: (label: string) => string[]): Label[] {
  return slopes.flatMap(({ label, cells }) => {
    const cell = cells[end];
    if (!isNumber(cell?.value)) return [];
    // A row without a second value has its name nowhere at the right: the note below tells of it.
    const name = nameOf(label);
    return [{ value: cell.value, text: written(cell), name, size: sizeOf(name) }];
  });
}

/** How many rows rise and how many fall, and which do most. */
function describe(subject: Subject): string[] {
  const { table, locale } = subject;
  const [first, second] = table.columns.map(({ label }) => label);
  const rows = gapRows(subject);
  if (rows.length === 0 || first === undefined || second === undefined) return values(subject);
  if (rows.length === 1) return [changeOf(rows[0]!, { first, second }, locale), ...gapsOverlap(rows, locale)];
  // The lead is the first column's: where it leads the row falls.
  const fallen = rows.filter(({ lead }) => lead > 0);
  const risen = rows.filter(({ lead }) => lead < 0);
  return [
    countedChanges(
      { risen: risen.length, fallen: fallen.length, all: rows.length },
      { first, second },
      locale,
    ),
    ...mostChanged(risen, fallen, locale),
    ...gapsOverlap(rows, locale),
  ];
}

function tooManyLines({ rows }: ChartTable): Refusal | undefined {
  if (rows.length <= MOST_LINES) return undefined;
  return {
    message: `A slope chart of ${rows.length} lines cannot be read: ${MOST_LINES} are the most.`,
    ways: [
      { kinds: ["dots"], because: "which has a line of its own for each row" },
      "choose fewer with `rows`",
    ],
  };
}
