import type { ChartCell, ChartRest, ChartTable } from "../../model/chart-table.ts";
import { inkOn, isOutlined } from "../theme.ts";
import type { Axis } from "./axis.ts";
import type { Marks } from "./configuration.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import type { Entry } from "./legend.ts";
import { LETTERING, drop, widthOf, wrap } from "./lettering.ts";
import { barMarks, shownValue } from "./marks.ts";
import { exact } from "./numbers.ts";
import { type RowLabels, layRows } from "./rows.ts";
import { setApart } from "./set-apart.ts";
import { type Rule, type TextMark, boxOf, setLines } from "./sketch.ts";

/** How tall a bar of parts is. */
export const BAR = 28;
const GAP = 14;
const INSET = 4;
const DROP = 5;

/** A row of parts, and what they lack to their whole. */
export interface PartRow {
  parts: readonly Part[];
  rest?: ChartRest | undefined;
}

/** One part of a row: where it lies on the axis, and what it shows of which series. */
export interface Part extends Entry {
  from: number;
  to: number;
  cell: ChartCell;
}

/**
 * Rows of parts under each other from `top`: their labels, the labels of their parts, and where each bar begins. What a row lacks
 * is an empty part in dashes behind the last, with its number.
 */
export function layPartRows(
  rows: readonly PartRow[],
  axis: Axis,
  { labels, top }: { labels: RowLabels; top: number },
  frame: Frame,
): { texts: TextMark[]; over: Rule[]; tops: number[]; bottom: number } {
  const laid = rows.map((row) => layParts(row, axis, labels.left, frame));
  const contents = laid.map(({ height }) => ({ height, middle: BAR / 2 }));
  const { texts, tops, bottom } = layRows(labels, contents, { top, gap: GAP }, frame);
  const words = laid.flatMap((row, index) =>
    row.texts.map((text) => ({ ...text, y: text.y + tops[index]! })),
  );
  const over = laid.flatMap((row, index) => row.over.map((rule) => shiftDown(rule, tops[index]!)));
  return { texts: [...texts, ...words], over, tops, bottom };
}

/** Bars of one series, a part of each row. */
export function partBars(
  { label, token }: Entry,
  parts: readonly Part[],
  { rows, tops }: { rows: ChartTable["rows"]; tops: readonly number[] },
  frame: Frame,
): Marks {
  const data = parts.flatMap(({ from, to, cell }, row) => {
    const x: [number, number] = [from, to];
    return from === to ? [] : [{ x, y: tops[row]! + BAR / 2, ...shownValue(cell, rows[row]!.label) }];
  });
  return barMarks(data, { label, token, thickness: BAR }, frame);
}

/** Parts of a row in the order of the series, each from the end of the one before. */
export function endToEnd(cells: readonly ChartCell[], series: readonly Entry[], start: number): Part[] {
  let from = start;
  return cells.map((cell, column) => {
    const to = exact(from + (cell.value ?? 0));
    const part = { from, to, cell, ...series[column]! };
    from = to;
    return part;
  });
}

function shiftDown(rule: Rule, by: number): Rule {
  return { ...rule, points: rule.points.map(([x, y]): [number, number] => [x, y + by]) };
}

/**
 * Labels the parts of one row: inside a part where the value fits, otherwise below the bar, in the same order,
 * pushed apart so that none touch, with a hairline to its part. A part of zero is not labelled, unless an erratum
 * stands at it. Missing parts are told in words under the bar. Parts are set apart by a hairline of paper, those of a ramp by
 * their outlines.
 * All is placed from the bar's top.
 */
function layParts({ parts, rest }: PartRow, axis: Axis, left: number, frame: Frame): LaidParts {
  const end = parts.at(-1)?.to ?? 0;
  const missing = rest && { from: end, to: exact(end + rest.value) };
  const labels = [
    ...parts
      .filter(({ cell }) => cell.value !== 0 || cell.erratum)
      .filter(({ cell }) => isNumber(cell.value))
      .map((part) => placeOf(part, written(part.cell), axis, frame)),
    ...(missing ? [placeOf(missing, rest.label, axis, frame)] : []),
  ];
  const inside = labels.filter(({ room, width }) => width + 2 * INSET <= room);
  const below = layBelow(
    labels.filter((label) => !inside.includes(label)),
    { left, right: WIDTH[frame.size] },
  );
  const notes = layNotes(parts, { left, top: below.height }, frame);
  const texts = inside.map(({ text, x, part }): TextMark => ({
    text,
    x,
    y: BAR / 2 + drop("value"),
    align: "center",
    style: "value",
    token: part.token ? inkOn(part.token) : "chart-text",
    ...ofSeries(part),
  }));
  return {
    texts: [...texts, ...below.texts, ...notes.texts],
    over: [...cutsOf(parts, axis), ...(missing ? [emptyBox(missing, axis)] : []), ...below.over],
    height: notes.height,
  };
}

interface LaidParts {
  texts: TextMark[];
  over: Rule[];
  height: number;
}

/** An empty part in dashes, on an axis and from the top of its bar. */
export function emptyBox({ from, to }: { from: number; to: number }, axis: Axis, top = 0): Rule {
  // Inside of its box, so that it is seen where it begins at another part's outline.
  const box = { left: axis.at(from) + 1, right: axis.at(to) - 0.5, top: top + 0.5, bottom: top + BAR - 0.5 };
  return { points: boxOf(box), width: 1, token: "chart-muted", dashed: true, whole: true };
}

/** What of a bar has a label: a part, or what is missing behind the last. */
type Labelled = Pick<Part, "from" | "to"> & Partial<Pick<Part, "token" | "series">>;

function ofSeries({ series }: Labelled): Pick<TextMark, "series"> {
  return series === undefined ? {} : { series: [series] };
}

interface Placed {
  part: Labelled;
  text: string;
  /** Middle of the label. */
  x: number;
  /** Middle of the part. */
  at: number;
  width: number;
  room: number;
}

function placeOf(part: Labelled, text: string, axis: Axis, frame: Frame): Placed {
  const [from, to] = [axis.at(part.from), axis.at(part.to)];
  return {
    part,
    text,
    x: (from + to) / 2,
    at: (from + to) / 2,
    width: widthOf(text, "value", frame.measure),
    room: to - from,
  };
}

function layBelow(labels: Placed[], edges: { left: number; right: number }): LaidParts {
  if (labels.length === 0) return { texts: [], over: [], height: BAR };
  const total = labels.reduce((sum, { width }) => sum + width + DROP, 0);
  const count = Math.ceil(total / (edges.right - edges.left));
  const lines = Array.from({ length: count }, (_, line) =>
    setLineApart(
      labels.filter((__, index) => index % count === line),
      edges,
    ),
  );
  const texts = lines.flatMap((line, index) => {
    const y = BAR + DROP + (index + 0.5) * LETTERING.value.line + drop("value");
    return line.map(({ text, x, part }): TextMark => ({
      text,
      x,
      y,
      align: "center",
      style: "value",
      token: "chart-text",
      ...ofSeries(part),
    }));
  });
  const over = lines[0]!.map(({ x, at, part }): Rule => ({
    points: [
      [at, BAR + 1],
      [x, BAR + DROP + 1],
    ],
    width: 1,
    token: "chart-muted",
    ...ofSeries(part),
  }));
  return { texts, over, height: BAR + DROP + count * LETTERING.value.line };
}

function setLineApart(labels: Placed[], { left, right }: { left: number; right: number }): Placed[] {
  const middles = setApart(
    labels.map(({ x, width }) => ({ at: x, size: width })),
    DROP,
    { from: left, to: right },
  );
  return labels.map((label, index) => ({ ...label, x: middles[index]! }));
}

function layNotes(
  parts: readonly Part[],
  { left, top }: { left: number; top: number },
  frame: Frame,
): { texts: TextMark[]; height: number } {
  const missing = parts.filter(({ cell }) => !isNumber(cell.value));
  const lines = missing.flatMap(({ label, cell }) =>
    wrap(
      frame.talk.t("picture.missing", { label, reason: written(cell) }),
      WIDTH[frame.size] - left,
      "note",
      frame.measure,
    ),
  );
  const texts = setLines(lines, {
    x: left,
    top: top + DROP,
    align: "left",
    style: "note",
    token: "chart-muted",
  });
  return { texts, height: lines.length > 0 ? top + DROP + lines.length * LETTERING.note.line : top };
}

/** Steps of a ramp, of which some are too pale to be told from the paper, have outlines; other parts are cut apart. */
function cutsOf(parts: readonly Part[], axis: Axis): Rule[] {
  const shown = parts.filter(({ from, to }) => to > from);
  if (shown.some(({ token }) => isOutlined(token)))
    return shown.map(({ from, to, series }) => ({
      points: boxOf({ left: axis.at(from), right: axis.at(to), top: 0, bottom: BAR }),
      width: 1,
      token: "chart-muted",
      series: [series],
    }));
  return shown.slice(1).map(({ from }) => ({
    points: [
      [axis.at(from), 0],
      [axis.at(from), BAR],
    ],
    width: 1,
    token: "chart-paper",
  }));
}
