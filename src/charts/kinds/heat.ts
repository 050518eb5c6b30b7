import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import type { ChartSpec } from "../arrange.ts";
import { rangeOf } from "../layout/axis.ts";
import { type ChartPicture, placedPicture } from "../layout/configuration.ts";
import { type Frame, WIDTH, isNumber, lookOf, written } from "../layout/frame.ts";
import { layLegend } from "../layout/legend.ts";
import { LETTERING, drop, widest, wrap, wrapsWell } from "../layout/lettering.ts";
import { barMarks, pointsOf } from "../layout/marks.ts";
import { missingNotes } from "../layout/missing-notes.ts";
import { exact, formatTick } from "../layout/numbers.ts";
import { breakRowLabels, layRows } from "../layout/rows.ts";
import { type Rule, type TextMark, boxOf, setLines } from "../layout/sketch.ts";
import { COMPARED, findCell } from "../refusals.ts";
import { transpose } from "../transpose.ts";
import { RAMP, type Token, inkOn } from "../theme.ts";
import type { Subject } from "../words/items.ts";
import { rowLeads } from "../words/lead.ts";
import { leadOf, values } from "../words/values.ts";
import type { Drawing, Kind, Refusal } from "./kind.ts";

const CELL = 28;
/** Of paper between cells. */
const CUT = 2;
const INSET = 5;
const WIDEST_CELL = 120;
const HEAD_LINES = 5;
const MOST_COLUMNS = 12;

export const drawing: Drawing = { draw, upright };

export const kind: Kind = {
  describe,
  // Where bars side by side would be too many to tell apart.
  answers: { ranking: ({ columns }) => (columns.length > 1 ? 1 : 0) },
  refuse,
};

/**
 * The table itself, each cell in a step of one colour by its value, with the number in it. Columns stand side by side
 * under their names; where these or the numbers have no room, the cells of a row stand below each other, each with its
 * name. A cell without a value has no colour: a dash stands in it, and its reason below.
 */
function draw(table: ChartTable, frame: Frame): ChartPicture {
  const steps = stepsOf(table);
  const legend = layLegend(legendOf(table, steps, frame), frame);
  const laid =
    layGrid(table, legend.height, frame, frame) ??
    // Names of rows above their cells leave these the whole width.
    layGrid(table, legend.height, frame, { ...frame, size: "narrow" }) ??
    layList(table, legend.height, frame);
  const notes = missingNotes(table, laid.bottom + 10, frame);
  const numbers = table.cells.flatMap((cells, row) =>
    cells.map((cell, column) => numberIn(cell, column, laid.place(row, column), steps)),
  );
  const marks = table.columns.map(({ label }, column) => {
    const points = pointsOf(table, column, (_, row) => {
      const { left, right, middle } = laid.place(row, column);
      return { x: [left, right], y: middle };
    });
    const token = table.cells.flatMap((cells) => stepOf(cells[column]!, steps) ?? []);
    return barMarks(points, { label, token, thickness: CELL }, frame);
  });
  const sketch = {
    height: notes.texts.length > 0 ? notes.bottom + 2 : laid.bottom + 2,
    // A step is no series: nothing of it can be switched off.
    texts: [...legend.texts.map(withoutKey), ...laid.texts, ...numbers, ...notes.texts],
    swatches: legend.swatches.map(withoutKey),
    under: [],
    over: table.cells.flatMap((cells, row) =>
      cells.flatMap((cell, column) => outlineOf(cell, laid.place(row, column))),
    ),
  };
  return placedPicture(sketch, marks, frame);
}

/** The line around a cell that has a value: the palest of them cannot be told from the paper. */
function outlineOf({ value }: ChartCell, { left, right, middle }: ReturnType<Laid["place"]>): Rule[] {
  if (!isNumber(value)) return [];
  const points = boxOf({ left, right, top: middle - CELL / 2, bottom: middle + CELL / 2 });
  return [{ points, width: 1, token: "chart-muted" }];
}

/** More columns than have room become rows, where there are few of these. */
function upright(table: ChartTable): ChartTable {
  const isWide = table.columns.length > MOST_COLUMNS && table.rows.length <= MOST_COLUMNS;
  return isWide ? transpose(table) : table;
}

/** Where each step begins, from the lowest up, and its colour. A value where two meet has the darker. */
type Steps = readonly { from: number; token: Token }[];

/** At most five steps between round numbers. Where whole things differ by little, a step is one number. */
function stepsOf(table: ChartTable): Steps {
  const { min, max, step } = rangeOf(table, false);
  const single = isSingle(table, step) ? 1 : 0;
  const count = Math.min(RAMP.length, Math.max(1, Math.round((max - min) / step) + single));
  return Array.from({ length: count }, (_, index) => ({
    from: exact(min + index * step),
    // Few steps lie as far apart as many: the first is the palest, the last the darkest.
    token: RAMP[count === 1 ? 0 : Math.round((index * (RAMP.length - 1)) / (count - 1))]!,
  }));
}

function isSingle({ unit }: ChartTable, step: number): boolean {
  return (unit === "count" || unit === "year") && step === 1;
}

function stepOf({ value }: ChartCell, steps: Steps): Token | undefined {
  return isNumber(value) ? (steps.findLast(({ from }) => value >= from) ?? steps[0]!).token : undefined;
}

function legendOf(table: ChartTable, steps: Steps, frame: Frame) {
  const step = steps.length > 1 ? steps[1]!.from - steps[0]!.from : 1;
  return steps.map(({ from, token }, series) => {
    const number = formatTick(from, table.unit, frame.talk.tag, step);
    return {
      series,
      token,
      label: isSingle(table, step) ? number : frame.talk.t("picture.from", { number }),
    };
  });
}

/** How the cells lie: where each is in px, and the words around them. */
interface Laid {
  place(row: number, column: number): { left: number; right: number; middle: number };
  texts: TextMark[];
  bottom: number;
}

function layGrid(table: ChartTable, top: number, frame: Frame, rowFrame: Frame): Laid | undefined {
  const labels = breakRowLabels(table.rows, rowFrame);
  const width = Math.min(WIDEST_CELL, (WIDTH[frame.size] - labels.left) / table.columns.length);
  const room = width - CUT - 2 * INSET;
  const names = table.columns.map(({ label }) => label);
  if (widestNumber(table, frame) > room) return undefined;
  if (!names.every((name) => wrapsWell(name, room, HEAD_LINES, "note", frame.measure))) return undefined;
  const heads = names.map((name) => wrap(name, room, "note", frame.measure));
  const head = Math.max(...heads.map((lines) => lines.length)) * LETTERING.note.line;
  const contents = table.rows.map(() => ({ height: CELL, middle: CELL / 2 }));
  const gap = rowFrame.size === "wide" ? CUT : 8;
  const rows = layRows(labels, contents, { top: top + head + 6, gap }, rowFrame);
  const left = (column: number) => labels.left + column * width;
  const over = heads.flatMap((lines, column) =>
    setLines(lines, {
      x: left(column) + (width - CUT) / 2,
      // Names end where the cells begin.
      top: top + head - lines.length * LETTERING.note.line,
      align: "center",
      style: "note",
      token: "chart-text",
    }),
  );
  return {
    place: (row, column) => ({
      left: left(column),
      right: left(column) + width - CUT,
      middle: rows.tops[row]! + CELL / 2,
    }),
    texts: [...over, ...rows.texts],
    bottom: rows.bottom,
  };
}

function layList(table: ChartTable, top: number, frame: Frame): Laid {
  const right = widestNumber(table, frame) + 2 * INSET;
  const x = right + 2 * INSET;
  const names = table.columns.map(({ label }) => wrap(label, WIDTH[frame.size] - x, "note", frame.measure));
  const ends: number[] = [];
  let height = 0;
  for (const lines of names) {
    height += Math.max(CELL, lines.length * LETTERING.note.line) + CUT;
    ends.push(height);
  }
  const above = { ...frame, size: "narrow" } as const;
  const contents = table.rows.map(() => ({ height, middle: 0 }));
  const rows = layRows(breakRowLabels(table.rows, above), contents, { top, gap: 12 }, above);
  const middleOf = (row: number, column: number) =>
    rows.tops[row]! + ((ends[column - 1] ?? 0) + ends[column]!) / 2;
  const texts = rows.tops.flatMap((_, row) =>
    names.flatMap((lines, column) =>
      setLines(lines, {
        x,
        middle: middleOf(row, column),
        align: "left",
        style: "note",
        token: "chart-text",
      }),
    ),
  );
  return {
    place: (row, column) => ({ left: 0, right, middle: middleOf(row, column) }),
    texts: [...rows.texts, ...texts],
    bottom: rows.bottom,
  };
}

function numberIn(
  cell: ChartCell,
  column: number,
  { left, right, middle }: ReturnType<Laid["place"]>,
  steps: Steps,
): TextMark {
  const step = stepOf(cell, steps);
  const look = step ? { style: "value" as const, token: inkOn(step) } : lookOf(cell);
  return {
    text: textOf(cell),
    x: (left + right) / 2,
    y: middle + drop(look.style),
    align: "center",
    ...look,
    series: [column],
  };
}

function textOf(cell: ChartCell): string {
  return isNumber(cell.value) ? written(cell) : "–";
}

function widestNumber(table: ChartTable, frame: Frame): number {
  return widest(table.cells.flat().map(textOf), "value", frame.measure);
}

function withoutKey<Mark extends { key?: number }>({ key: _, ...mark }: Mark): Omit<Mark, "key"> {
  return mark;
}

/** What is largest and smallest, which column leads in most rows, and which row in most columns. */
function describe(subject: Subject): string[] {
  const { table, locale } = subject;
  const lines = table.columns.map((_, column) => table.cells.map((cells) => cells[column]!));
  const found = leadOf(lines);
  if (!found) return values(subject);
  return [...values(subject), rowLeads(table.rows[found.index]!.label, found, locale)];
}

function refuse(table: ChartTable, spec: ChartSpec): Refusal | undefined {
  const { rows, columns } = table;
  const [fewer, more] = [rows.length, columns.length].sort((a, b) => a - b) as [number, number];
  if (fewer < 2 || more < 3)
    return {
      message: `\`heat\` shows a pattern in many cells, and this chart has ${counted(rows.length, "row")} of ${counted(columns.length, "column")}: 2 by 3 are the fewest.`,
      ways: [COMPARED, "choose more rows or columns"],
    };
  if (columns.length > MOST_COLUMNS) return tooManyColumns(table, spec);
  const negative = findCell(table, ({ value }) => isNumber(value) && value < 0);
  if (negative !== undefined)
    return {
      message: `\`heat\` has one color from little to much, and ${negative} is below zero.`,
      ways: [{ ...COMPARED, because: "which shows on which side of zero a value lies" }],
    };
  const steps = stepsOf(table);
  const used = new Set(table.cells.flat().flatMap((cell) => stepOf(cell, steps) ?? []));
  if (used.size > 1) return undefined;
  return { message: "`heat` shows where values differ, and these are alike.", ways: [COMPARED] };
}

function tooManyColumns({ columns }: ChartTable, spec: ChartSpec): Refusal {
  return {
    message: `\`heat\` writes a number into each cell, and ${columns.length} columns leave no room for it: ${MOST_COLUMNS} are the most.`,
    ways: [`choose fewer with \`${spec.transpose ? "rows" : "columns"}\``],
  };
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
