import type { ChartTable } from "../../model/chart-table.ts";
import type { ChartSpec } from "../arrange.ts";
import { breaksOf, inTime, runsOf, stretchesOf } from "../in-time.ts";
import { planAnnotations } from "../layout/annotations.ts";
import { rangeOf } from "../layout/axis.ts";
import { type ChartPicture, placedPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH, isNumber } from "../layout/frame.ts";
import type { Entry } from "../layout/legend.ts";
import { layLevels, levelAt, planLevels } from "../layout/levels.ts";
import { planLineEnds } from "../layout/line-ends.ts";
import { dotMarks, pointsOf } from "../layout/marks.ts";
import { missingNotes } from "../layout/missing-notes.ts";
import type { Fill, Rule } from "../layout/sketch.ts";
import { boxAround, boxesOf } from "../layout/text-box.ts";
import { layTime } from "../layout/time-axis.ts";
import { endsOf, whisker } from "../layout/whiskers.ts";
import { COMPARED, notInTime } from "../refusals.ts";
import { type Token, litToken, ownToken } from "../theme.ts";
import { trend } from "../words/trend.ts";
import type { Drawing, Kind, Refusal } from "./kind.ts";

const PLOT = { narrow: 220, wide: 280 } as const;
const RADIUS = 3.5;
/** Where periods lie closer than this, dots are smaller. */
const CLOSE = 11;
/** Of the band of an interval. */
const TINT = 0.2;
const TOP = 8;
/** Colors that are seen as lines wherever readers set their own. */
const LINES: readonly Token[] = ["chart-1", "chart-3", "chart-4", "chart-6", "chart-8"];

/** Of which some stand out: the others are the ground that they stand on. */
const MOST_LIT = 12;

export const drawing: Drawing = { draw, upright: inTime, runsInTime: true };

export const kind: Kind = {
  describe: trend,
  colors: "columns",
  annotates: true,
  lights: () => "columns",
  // Twenty years of months.
  mostRows: 240,
  answers: { trend: () => 2 },
  refuse: (table, spec) => notInTime(table, spec, [COMPARED]) ?? tooManyLines(table, spec),
};

/**
 * A line for each column over the periods of the rows, which lie as far apart as they do in time. Where a period is missing
 * or has no value the line has a gap, and so it has where its series breaks; to and from values that are estimated or provisional
 * it is dashed. Values stand at the ends of the lines with their names. The axis need not begin at zero.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const series = entriesOf(table);
  const levels = planLevels(rangeOf(table, false), table.unit, frame);
  const ends = planLineEnds(table, series, frame);
  const annotations = planAnnotations(table, { rows: "across", points: "beside" }, frame);
  const top = TOP + annotations.headroom + levels.headroom;
  const bottom = top + Math.max(PLOT[frame.size], ends.height);
  const [left, right] = [levels.left + RADIUS, WIDTH[frame.size] - ends.width];
  const level = levelAt(levels, top, bottom);
  const time = layTime(table, { left, right, bottom }, frame);
  const at: At = (row, value) => [time.at[row]!, level(value)];
  const grid = layLevels(levels, level, right, frame);
  const labels = ends.lay((column) => level(lastOf(table, column)), right, {
    from: annotations.headroom,
    to: bottom,
  });
  // What stands out lies over the rest.
  const order = series.toSorted((a, b) => Number(isLit(table, a)) - Number(isLit(table, b)));
  const lines = order.flatMap((entry) => linesOf(table, entry, at));
  const breaks = series.flatMap((entry) => breakMarks(table, entry, at));
  const intervals = series.map((entry) => intervalsOf(table, entry, at));
  const radius = (right - left) / table.rows.length < CLOSE ? 2 : RADIUS;
  const marks = series.map(({ label, token }, column) => {
    const points = pointsOf(table, column, (value, row) => {
      const [x, y] = at(row, value);
      return { x, y, order: row };
    });
    return dotMarks(points, { label, token, radius }, frame);
  });
  const notes = missingNotes(table, bottom + time.height + 10, frame, keysOf(lines, breaks, frame));
  const sketch = {
    height: notes.texts.length > 0 ? notes.bottom + 2 : bottom + time.height + 2,
    texts: [...grid.texts, ...time.texts, ...labels.texts, ...notes.texts],
    swatches: labels.swatches,
    keys: labels.keys,
    under: [
      ...grid.under,
      ...time.under,
      ...intervals.flatMap(({ bands }) => bands),
      ...lines,
      ...breaks,
      ...labels.rules,
    ],
    over: intervals.flatMap(({ whiskers }) => whiskers),
  };
  const dotOf = (row: number, column: number) => {
    const { value } = table.cells[row]![column]!;
    return isNumber(value) ? boxAround(at(row, value), radius) : undefined;
  };
  const annotated = annotations.lay(sketch, {
    mark: dotOf,
    span: (first, last) => ({ left: time.at[first]!, right: time.at[last]!, top, bottom }),
    room: { left, right: WIDTH[frame.size], top: 0, bottom },
    marks: boxesOf(table, dotOf),
  });
  return placedPicture(annotated, marks, frame);
}

/** The lines with their names and colors. */
function entriesOf({ columns }: ChartTable): Entry[] {
  return columns.map((column, series) => {
    const own = column.color === undefined ? LINES[series % LINES.length]! : ownToken(column, series);
    return { series, label: column.label, token: litToken(own, column, columns, "line") };
  });
}

/** What dashes and strokes mean, where there are any. */
function keysOf(lines: readonly Rule[], breaks: readonly Rule[], { talk }: Frame): string[] {
  return [
    ...(lines.some(({ dashed }) => dashed) ? [talk.t("picture.dashed")] : []),
    ...(breaks.length > 0 ? [talk.t("picture.broken")] : []),
  ];
}

/** Where a value of a row lies in px. */
type At = (row: number, value: number) => [x: number, y: number];

function isLit({ columns }: ChartTable, { series }: Pick<Entry, "series">): boolean {
  return columns[series]!.isLit === true;
}

function valueAt({ cells }: ChartTable, row: number, column: number): number {
  return cells[row]![column]!.value!;
}

function lastOf({ cells }: ChartTable, column: number): number {
  return cells.findLast((line) => isNumber(line[column]?.value))![column]!.value!;
}

function linesOf(table: ChartTable, { series, token }: Entry, at: At): Rule[] {
  return runsOf(table, series).flatMap((run) =>
    stretchesOf(table, series, run).map(({ rows, isUnsure }): Rule => ({
      points: rows.map((row) => at(row, valueAt(table, row, series))),
      width: isLit(table, { series }) ? 3 : 2,
      token,
      dashed: isUnsure,
      series: [series],
      whole: true,
    })),
  );
}

/** Two short strokes wherever the source says that a series breaks. */
function breakMarks(table: ChartTable, { series, token }: Entry, at: At): Rule[] {
  return breaksOf(table, series).flatMap(({ before, row }) => {
    const [[x1, y1], [x2, y2]] = [
      at(before, valueAt(table, before, series)),
      at(row, valueAt(table, row, series)),
    ];
    const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
    return [-3, 3].map((aside): Rule => ({
      points: [
        [x + aside - 3, y + 7],
        [x + aside + 3, y - 7],
      ],
      width: 1.5,
      token,
      series: [series],
      whole: true,
    }));
  });
}

/** The intervals of a line: a band where two or more follow each other, and a whisker where one stands alone. */
function intervalsOf(
  table: ChartTable,
  { series, token }: Entry,
  at: At,
): { bands: Fill[]; whiskers: Rule[] } {
  const has = (row: number) => endsOf(table.cells[row]![series]!) !== undefined;
  const banded = runsOf(table, series).flatMap(({ rows }) => together(rows, has));
  const bands = banded.map((rows): Fill => ({
    points: [
      ...rows.map((row) => at(row, endsOf(table.cells[row]![series]!)![0])),
      ...rows.toReversed().map((row) => at(row, endsOf(table.cells[row]![series]!)![1])),
    ],
    token,
    opacity: TINT,
    series: [series],
  }));
  const whiskers = table.cells.flatMap((cells, row) =>
    banded.some((rows) => rows.includes(row))
      ? []
      : whisker(cells[series]!, (value) => at(row, value), series),
  );
  return { bands, whiskers };
}

/** Of a list the stretches of two or more that answer to the question. */
function together(rows: readonly number[], is: (row: number) => boolean): number[][] {
  const stretches: number[][] = [[]];
  for (const row of rows) {
    if (is(row)) stretches.at(-1)!.push(row);
    else stretches.push([]);
  }
  return stretches.filter(({ length }) => length > 1);
}

function tooManyLines({ columns }: ChartTable, spec: ChartSpec): Refusal | undefined {
  const lit = columns.filter(({ isLit }) => isLit).length;
  const most = lit > 0 ? MOST_LIT : LINES.length;
  if (columns.length <= most) return undefined;
  const light = lit === 0 && columns.length <= MOST_LIT ? ["light one with `highlight`"] : [];
  return {
    message: `The chart has ${columns.length} lines, and readers can tell ${most} apart at most${lit > 0 ? ", even where one stands out" : ""}.`,
    ways: [
      ...light,
      `choose fewer with \`${spec.transpose ? "rows" : "columns"}\``,
      { kinds: ["heat", "multiples"] },
    ],
  };
}
