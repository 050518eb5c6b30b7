import type { ChartTable } from "../../model/chart-table.ts";
import type { ChartSpec } from "../arrange.ts";
import { inTime, runsOf } from "../in-time.ts";
import { rangeOf } from "../layout/axis.ts";
import { type ChartPicture, placedPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH, isNumber } from "../layout/frame.ts";
import type { Entry } from "../layout/legend.ts";
import { layLevels, levelAt, planLevels } from "../layout/levels.ts";
import { planLineEnds } from "../layout/line-ends.ts";
import { dotMarks, pointsOf } from "../layout/marks.ts";
import { missingNotes } from "../layout/missing-notes.ts";
import type { Rule } from "../layout/sketch.ts";
import { layTime } from "../layout/time-axis.ts";
import { COMPARED, notInTime } from "../refusals.ts";
import type { Token } from "../theme.ts";
import { trend } from "../words/trend.ts";
import type { Drawing, Kind, Refusal } from "./kind.ts";

const PLOT = { narrow: 220, wide: 280 } as const;
const RADIUS = 3.5;
/** Where periods lie closer than this, dots are smaller. */
const CLOSE = 11;
const TOP = 8;
/** Colors that are seen as lines wherever readers set their own. */
const LINES: readonly Token[] = ["chart-1", "chart-3", "chart-4", "chart-6", "chart-8"];

export const drawing: Drawing = { draw, upright: inTime, runsInTime: true };

export const kind: Kind = {
  describe: trend,
  answers: { trend: () => 2 },
  refuse: (table, spec) => notInTime(table, spec, [COMPARED]) ?? tooManyLines(table, spec),
};

/**
 * A line for each column over the periods of the rows, which lie as far apart as they do in time. Where a period is missing
 * or has no value the line has a gap. Values stand at the ends of the lines with their names. The axis need not begin at zero.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const series = table.columns.map(({ label }, index): Entry => ({
    series: index,
    label,
    token: LINES[index % LINES.length]!,
  }));
  const levels = planLevels(rangeOf(table, false), table.unit, frame);
  const ends = planLineEnds(table, series, frame);
  const bottom = TOP + Math.max(PLOT[frame.size], ends.height);
  const [left, right] = [levels.left + RADIUS, WIDTH[frame.size] - ends.width];
  const at = levelAt(levels, TOP, bottom);
  const time = layTime(table, { left, right, bottom }, frame);
  const grid = layLevels(levels, at, right, frame);
  const place = (column: number, row: number) => ({
    x: time.at[row]!,
    y: at(table.cells[row]![column]!.value!),
  });
  const labels = ends.lay(
    (column) =>
      place(
        column,
        table.cells.findLastIndex((cells) => isNumber(cells[column]?.value)),
      ).y,
    right,
    { from: 0, to: bottom },
  );
  const lines = series.flatMap(({ token }, column) =>
    runsOf(table, column).map(({ rows }): Rule => ({
      points: rows.map((row): [number, number] => {
        const { x, y } = place(column, row);
        return [x, y];
      }),
      width: 2,
      token,
      series: [column],
      whole: true,
    })),
  );
  const radius = (right - left) / table.rows.length < CLOSE ? 2 : RADIUS;
  const marks = series.map(({ label, token }, column) => {
    const points = pointsOf(table, column, (_, row) => ({ ...place(column, row), order: row }));
    return dotMarks(points, { label, token, radius }, frame);
  });
  const notes = missingNotes(table, bottom + time.height + 10, frame);
  const sketch = {
    height: notes.texts.length > 0 ? notes.bottom + 2 : bottom + time.height + 2,
    texts: [...grid.texts, ...time.texts, ...labels.texts, ...notes.texts],
    swatches: labels.swatches,
    keys: labels.keys,
    under: [...grid.under, ...time.under, ...lines, ...labels.rules],
    over: [],
  };
  return placedPicture(sketch, marks, frame);
}

function tooManyLines({ columns }: ChartTable, spec: ChartSpec): Refusal | undefined {
  if (columns.length <= LINES.length) return undefined;
  return {
    message: `The chart has ${columns.length} lines, and readers can tell ${LINES.length} apart at most.`,
    ways: [`choose fewer with \`${spec.transpose ? "rows" : "columns"}\``, { kinds: ["heat", "multiples"] }],
  };
}
