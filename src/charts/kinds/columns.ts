import type { ChartTable } from "../../model/chart-table.ts";
import { planAnnotations } from "../layout/annotations.ts";
import { rangeOf } from "../layout/axis.ts";
import { type ChartPicture, type Marks, picture } from "../layout/configuration.ts";
import { type Frame, WIDTH, isNumber, lookOf, written } from "../layout/frame.ts";
import { type Entry, layLegend, seriesOf } from "../layout/legend.ts";
import { LETTERING, drop, widthOf, wrap, wrapsWell } from "../layout/lettering.ts";
import { type Levels, layLevels, levelAt, planLevels } from "../layout/levels.ts";
import { barMarks, pointsOf, rowTokens } from "../layout/marks.ts";
import { type TextMark, setLines } from "../layout/sketch.ts";
import { around, boxOfText, boxesOf } from "../layout/text-box.ts";
import { reachOf, whisker } from "../layout/whiskers.ts";
import { tooManySeries } from "../refusals.ts";
import { values } from "../words/values.ts";
import * as bars from "./bars.ts";
import type { Drawing, Kind } from "./kind.ts";

const PLOT = { narrow: 190, wide: 240 } as const;
const LABEL_LINES = 4;
const GAP = 5;

export const drawing: Drawing = { draw, ranks: true };

export const kind: Kind = {
  describe: values,
  colors: "columns",
  refuse: tooManySeries,
  lights: bars.byColumn,
  annotates: true,
};

/**
 * Vertical bars from zero, the value above each and the label below. Where a label or a value has no room between
 * its neighbours (many rows, long words, a narrow picture), the same bars lie on their side instead.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const plan = planColumns(table, frame);
  if (!hasRoom(table, plan, frame)) return bars.drawing.draw(table, frame);
  const series = seriesOf(table.columns);
  const legend = layLegend(series.length > 1 ? series : [], frame);
  const annotations = planAnnotations(table, { rows: "across", points: "beside" }, frame);
  const values = LETTERING.value.line + GAP;
  const top = legend.height + annotations.headroom + plan.levels.headroom + values;
  const under = plan.levels.range.min < 0 ? LETTERING.value.line + GAP : 0;
  const area = { left: plan.left, top, right: WIDTH[frame.size], bottom: top + PLOT[frame.size] };
  const at = levelAt(plan.levels, area.top, area.bottom);
  const labels = labelTexts(table, plan, area.bottom + under + 8, frame);
  const grid = layLevels(plan.levels, at, WIDTH[frame.size], frame, values - LETTERING.note.line / 2);
  const sketch = {
    width: WIDTH[frame.size],
    height: area.bottom + under + 8 + labels.height,
    area,
    texts: [...legend.texts, ...labels.texts, ...valueTexts(table, plan, at), ...grid.texts],
    swatches: legend.swatches,
    keys: legend.keys,
    under: grid.under,
    over: table.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        whisker(cell, (value) => [plan.middle(row, column), at(value)], column),
      ),
    ),
  };
  const barOf = (row: number, column: number) => {
    const { value } = table.cells[row]![column]!;
    const middle = plan.middle(row, column);
    const [zero, end] = [at(0), at(value ?? 0)];
    const half = plan.thickness / 2;
    return isNumber(value)
      ? { left: middle - half, right: middle + half, top: Math.min(zero, end), bottom: Math.max(zero, end) }
      : undefined;
  };
  const bandOf = (row: number) => plan.left + row * plan.band;
  const annotated = annotations.lay(sketch, {
    mark: (row, column) => {
      const bar = barOf(row, column);
      return bar && around(bar, boxOfText(valueText(table, plan, at, row, column), frame.measure));
    },
    span: (first, last) => ({
      left: bandOf(first),
      right: bandOf(last + 1),
      top: legend.height + annotations.headroom,
      bottom: area.bottom,
    }),
    room: { left: plan.left, right: WIDTH[frame.size], top: legend.height, bottom: area.bottom },
    marks: boxesOf(table, barOf),
  });
  return picture(
    annotated,
    series.map((entry) => standingBars(table, entry, plan, frame)),
    { x: [area.left, area.right], y: [plan.levels.range.min, plan.levels.range.max], reverse: false },
    frame,
  );
}

function standingBars(
  table: ChartTable,
  { label, token, series }: Entry,
  { middle, thickness }: Plan,
  frame: Frame,
): Marks {
  const points = pointsOf(table, series, (y, row) => ({ x: middle(row, series), y, order: row }));
  const look = { label, token: rowTokens(table, series, token), thickness, upright: true } as const;
  return barMarks(points, look, frame);
}

interface Plan {
  levels: Levels;
  left: number;
  /** Width of a category, and of each of its bars with the room around it. */
  band: number;
  slot: number;
  thickness: number;
  /** Middle of a bar in px from the left. */
  middle(row: number, column: number): number;
}

function planColumns(table: ChartTable, frame: Frame): Plan {
  const levels = planLevels(rangeOf(table), table.unit, frame);
  const { left } = levels;
  const band = (WIDTH[frame.size] - left) / table.rows.length;
  const count = table.columns.length;
  const slot = count === 1 ? band : (band * 0.86) / count;
  const thickness = count === 1 ? Math.min(64, band * 0.62) : Math.min(48, slot - 2);
  const pitch = Math.min(slot, thickness + 2);
  const middle = (row: number, column: number) =>
    left + (row + 0.5) * band + (column - (count - 1) / 2) * pitch;
  return { levels, left, band, slot: count === 1 ? band : pitch, thickness, middle };
}

function hasRoom(table: ChartTable, plan: Plan, frame: Frame): boolean {
  const values = table.cells
    .flat()
    .every((cell) => widthOf(written(cell), lookOf(cell).style, frame.measure) <= plan.slot - 2);
  return (
    plan.thickness >= 8 &&
    values &&
    table.rows.every(({ label }) => wrapsWell(label, plan.band - 10, LABEL_LINES, "label", frame.measure))
  );
}

function labelTexts(
  table: ChartTable,
  plan: Plan,
  top: number,
  frame: Frame,
): { texts: TextMark[]; height: number } {
  const broken = table.rows.map(({ label }) => wrap(label, plan.band - 10, "label", frame.measure));
  const texts = broken.flatMap((lines, row) =>
    setLines(lines, {
      x: plan.left + (row + 0.5) * plan.band,
      top,
      align: "center",
      style: "label",
      token: "chart-text",
    }),
  );
  return { texts, height: Math.max(...broken.map((lines) => lines.length)) * LETTERING.label.line };
}

function valueTexts(table: ChartTable, plan: Plan, at: (value: number) => number): TextMark[] {
  return table.cells.flatMap((cells, row) =>
    cells.map((_, column) => valueText(table, plan, at, row, column)),
  );
}

function valueText(
  { cells }: ChartTable,
  plan: Plan,
  at: (value: number) => number,
  row: number,
  column: number,
): TextMark {
  const cell = cells[row]![column]!;
  const look = lookOf(cell);
  const end = at(reachOf(cell));
  const y = (cell.value ?? 0) < 0 ? end + GAP + drop(look.style) * 2 : end - GAP;
  const place = { x: plan.middle(row, column), y, align: "center" } as const;
  return { text: written(cell), ...place, ...look, series: [column] };
}
