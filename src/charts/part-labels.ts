import type { Axis } from "./axis.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { LETTERING, drop, widthOf, wrap } from "./lettering.ts";
import type { Part } from "./parts.ts";
import { type Rule, type TextMark, setLines } from "./sketch.ts";
import { spread } from "./spread.ts";
import { inkOn } from "./theme.ts";
import { PICTURE_WORDS } from "./picture-words.ts";

/** How tall a bar of parts is. */
export const BAR = 28;
const INSET = 4;
const DROP = 5;

/**
 * Labels the parts of one row: inside a part where the value fits, otherwise below the bar, in the same order,
 * pushed apart so that none touch, with a hairline to its part. A part of zero is not labelled, unless an erratum
 * stands at it. Missing parts are told in words under the bar. Parts are set apart by a hairline of paper.
 * All is placed from the bar's top.
 */
export function layParts(parts: readonly Part[], axis: Axis, left: number, frame: Frame): LaidParts {
  const labels = parts
    .filter(({ cell }) => cell.value !== 0 || cell.erratum)
    .filter(({ cell }) => isNumber(cell.value))
    .map((part) => placeOf(part, axis, frame));
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
    token: inkOn(part.token),
    series: [part.series],
  }));
  return {
    texts: [...texts, ...below.texts, ...notes.texts],
    over: [...cutsOf(parts, axis), ...below.over],
    height: notes.height,
  };
}

interface LaidParts {
  texts: TextMark[];
  over: Rule[];
  height: number;
}

interface Placed {
  part: Part;
  text: string;
  /** Middle of the label. */
  x: number;
  /** Middle of the part. */
  at: number;
  width: number;
  room: number;
}

function placeOf(part: Part, axis: Axis, frame: Frame): Placed {
  const text = written(part.cell);
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
    spreadLine(
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
      series: [part.series],
    }));
  });
  const over = lines[0]!.map(({ x, at, part }): Rule => ({
    points: [
      [at, BAR + 1],
      [x, BAR + DROP + 1],
    ],
    width: 1,
    token: "chart-muted",
    series: [part.series],
  }));
  return { texts, over, height: BAR + DROP + count * LETTERING.value.line };
}

function spreadLine(labels: Placed[], { left, right }: { left: number; right: number }): Placed[] {
  const middles = spread(
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
  const words = frame.words ?? PICTURE_WORDS;
  const missing = parts.filter(({ cell }) => !isNumber(cell.value));
  const lines = missing.flatMap(({ label, cell }) =>
    wrap(words.missing(label, written(cell)), WIDTH[frame.size] - left, "note", frame.measure),
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

function cutsOf(parts: readonly Part[], axis: Axis): Rule[] {
  const shown = parts.filter(({ from, to }) => to > from);
  return shown.slice(1).map(({ from }) => ({
    points: [
      [axis.at(from), 0],
      [axis.at(from), BAR],
    ],
    width: 1,
    token: "chart-paper",
  }));
}
