import type { ChartTable } from "../../model/chart-table.ts";
import type { ChartSpec } from "../arrange.ts";
import { inTime, runsOf } from "../in-time.ts";
import { planAnnotations } from "../layout/annotations.ts";
import { type ChartPicture, placedPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH, isNumber } from "../layout/frame.ts";
import { type Entry, seriesOf } from "../layout/legend.ts";
import { layLevels, levelAt, planLevels } from "../layout/levels.ts";
import { planLineEnds } from "../layout/line-ends.ts";
import { dotMarks, pointsOf } from "../layout/marks.ts";
import { exact } from "../layout/numbers.ts";
import { rangeOf } from "../layout/axis.ts";
import type { Fill, Rule } from "../layout/sketch.ts";
import { boxAround } from "../layout/text-box.ts";
import { layTime } from "../layout/time-axis.ts";
import { findCell, notInTime, notParts, overlapping, slackOf, sumOf, tooManySeries } from "../refusals.ts";
import { trend } from "../words/trend.ts";
import type { Drawing, Kind, Refusal, Way } from "./kind.ts";

const PLOT = { narrow: 230, wide: 280 } as const;
const TOP = 8;
const APART: readonly Way[] = [{ kinds: ["stacked", "line", "grouped", "multiples"] }];

export const drawing: Drawing = { draw, upright: inTime, runsInTime: true };

export const kind: Kind = {
  describe: trend,
  colors: "columns",
  annotates: true,
  // Twenty years of months.
  mostRows: 240,
  refuse: (table, spec) =>
    notInTime(table, spec, APART) ??
    lonePart(table) ??
    tooManySeries(table, spec) ??
    notParts(table, "area") ??
    overlapping(table) ??
    notWhole(table) ??
    alone(table, spec),
};

/**
 * The parts of a whole over the periods of the rows, laid on each other in the order of the columns from the bottom up.
 * Where a period is missing they have a gap. Values stand at the end of each part with its name.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const series = seriesOf(table.columns);
  const sums = table.cells.map((cells) => sumsOf(cells.map(({ value }) => value ?? 0)));
  const levels = planLevels(rangeOfSums(table, sums), table.unit, frame);
  const ends = planLineEnds(table, series, frame);
  const annotations = planAnnotations(table, { rows: "across", points: "above" }, frame);
  const top = TOP + annotations.headroom + levels.headroom;
  const bottom = top + Math.max(PLOT[frame.size], ends.height);
  const [left, right] = [levels.left, WIDTH[frame.size] - ends.width];
  const at = levelAt(levels, top, bottom);
  const time = layTime(table, { left, right, bottom }, frame);
  const grid = layLevels(levels, at, right, frame);
  /** A series lies between the sum before it and its own. */
  const edge = (row: number, sum: number): [x: number, y: number] => [time.at[row]!, at(sums[row]![sum]!)];
  const middle = (row: number, column: number) => (edge(row, column)[1] + edge(row, column + 1)[1]) / 2;
  const last = table.rows.length - 1;
  const labels = ends.lay((column) => middle(last, column), right, {
    from: annotations.headroom,
    to: bottom,
  });
  const fills = series.flatMap(({ token }, column) =>
    runsOf(table, column).map(({ rows }): Fill => ({
      points: [
        ...rows.map((row) => edge(row, column)),
        ...rows.toReversed().map((row) => edge(row, column + 1)),
      ],
      token,
      opacity: 1,
      series: [column],
    })),
  );
  const marks = series.map(({ label, token }: Entry, column) => {
    // Nothing is drawn of them: they are where a reader who asks for a value is led.
    const points = pointsOf(table, column, (_, row) => ({
      x: time.at[row]!,
      y: middle(row, column),
      order: row,
    }));
    return dotMarks(points, { label, token, radius: 0 }, frame);
  });
  const sketch = {
    height: bottom + time.height + 2,
    texts: [...grid.texts, ...time.texts, ...labels.texts],
    swatches: labels.swatches,
    keys: labels.keys,
    under: [...grid.under, ...time.under, ...fills, ...cutsOf(table, edge), ...labels.rules],
    over: [],
  };
  const spotOf = (row: number, column: number) => boxAround([time.at[row]!, middle(row, column)], 0);
  const annotated = annotations.lay(sketch, {
    mark: spotOf,
    span: (first, last) => ({ left: time.at[first]!, right: time.at[last]!, top, bottom }),
    room: { left, right: WIDTH[frame.size], top: 0, bottom },
    marks: [],
  });
  return placedPicture(annotated, marks, frame);
}

/** 0, and the sum up to each part. */
function sumsOf(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(exact(sums.at(-1)! + value));
  return sums;
}

function rangeOfSums(table: ChartTable, sums: readonly (readonly number[])[]) {
  if (table.unit === "percent") return { min: 0, max: 100, step: 25 };
  const wholes = sums.map((row) => [{ value: row.at(-1)!, label: "", decimals: 0, erratum: false }]);
  return rangeOf({ ...table, cells: wholes });
}

/** A hairline of paper between two parts. */
function cutsOf(table: ChartTable, edge: (row: number, sum: number) => [number, number]): Rule[] {
  return table.columns.slice(1).flatMap((_, index) =>
    runsOf(table, index).map(({ rows }): Rule => ({
      points: rows.map((row) => edge(row, index + 1)),
      width: 1,
      token: "chart-paper",
      series: [index, index + 1],
      whole: true,
    })),
  );
}

function lonePart({ columns }: ChartTable): Refusal | undefined {
  if (columns.length > 1) return undefined;
  return {
    message: "`area` shows the parts of a whole over time, and there is one.",
    ways: [{ kinds: ["line"] }, "choose more columns"],
  };
}

function notWhole(table: ChartTable): Refusal | undefined {
  const missing = findCell(table, ({ value }) => !isNumber(value));
  if (missing !== undefined)
    return {
      message: `\`area\` shows the parts of a whole, and ${missing} has no value.`,
      ways: [{ kinds: ["line"], because: "which leaves a gap" }, ...APART],
    };
  if (table.unit !== "percent") return undefined;
  const row = table.cells.findIndex((cells) => sumOf(cells) < 100 - slackOf(cells));
  if (row < 0) return undefined;
  return {
    message: `\`area\` shows the parts of a whole, and those of “${table.rows[row]!.label}” add to ${sumOf(table.cells[row]!)}%.`,
    ways: ["choose all parts", ...APART],
  };
}

/** A period that stands between two gaps has no width. */
function alone(table: ChartTable, { kind }: ChartSpec): Refusal | undefined {
  const joined = new Set(runsOf(table, 0).flatMap(({ rows }) => rows));
  const row = table.rows.find((_, index) => !joined.has(index));
  return (
    row && {
      message: `\`${kind}\` fills what lies between two periods, and the periods before and after “${row.label}” are missing.`,
      ways: [{ kinds: ["stacked", "line"] }],
    }
  );
}
