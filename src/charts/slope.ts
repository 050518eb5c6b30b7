import type { ChartCell, ChartTable } from "../model/chart-table.ts";
import { rangeOf } from "./axis.ts";
import { type ChartPicture, type Marks, paletteOf, placedPicture } from "./chart-js.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { LETTERING, widest, wrap } from "./lettering.ts";
import { missingNotes } from "./notes.ts";
import { type Rule, type TextMark, setLines } from "./sketch.ts";
import { type Ends, labelEnds } from "./slope-labels.ts";
import type { Token } from "./theme.ts";

const RADIUS = 5;
const PLOT = { narrow: 220, wide: 300 } as const;

/**
 * Two columns, such as two rounds or two groups, and a line for each row from one to the other. Rising lines, falling
 * ones and level ones have a colour each. Values stand at both ends, names at the right. The axis need not begin at zero.
 */
export function slopeConfig(table: ChartTable, frame: Frame): ChartPicture {
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
  const set = labels.lay(ends, { from: top - 8, to: top + height + 8 });
  const notes = missingNotes(table, top + height + 20, frame);
  const sketch = {
    height: notes.bottom,
    texts: [...heads.lay(ends), ...set.texts, ...notes.texts],
    swatches: [],
    under: [...uprights(ends, top, height), ...lines.flatMap((line) => joinOf(line, ends)), ...set.rules],
    over: [],
  };
  const marks = [0, 1].map((column) => dotsOf(table, lines, column, ends, frame));
  return placedPicture(sketch, marks, frame);
}

/** A row: its two cells, and the colour that tells whether it rises. */
export interface Slope {
  label: string;
  cells: readonly ChartCell[];
  token: Token;
}

function slopesOf(table: ChartTable): Slope[] {
  return table.rows.map(({ label }, row) => {
    const cells = table.cells[row]!.slice(0, 2);
    const [from, to] = cells.map(({ value }) => value);
    const rise = isNumber(from) && isNumber(to) ? to - from : 0;
    return { label, cells, token: rise > 0 ? "chart-1" : rise < 0 ? "chart-3" : "chart-6" };
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
    },
  ];
}

function dotsOf(table: ChartTable, lines: readonly Slope[], column: number, ends: Ends, frame: Frame): Marks {
  const shown = lines.filter(({ cells }) => isNumber(cells[column]?.value));
  const palette = paletteOf(frame);
  const colours = shown.map(({ token }) => palette[token]);
  return {
    type: "scatter",
    label: table.columns[column]?.label ?? "",
    data: shown.map(({ label, cells }) => ({
      x: column === 0 ? ends.left : ends.right,
      y: ends.at(cells[column]!.value!),
      row: label,
      text: written(cells[column]!),
    })),
    clip: false,
    pointRadius: RADIUS,
    pointBorderWidth: 0,
    pointBackgroundColor: colours,
    backgroundColor: colours,
  };
}
