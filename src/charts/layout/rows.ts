import { type Frame, WIDTH } from "./frame.ts";
import { LETTERING, widest, wrap } from "./lettering.ts";
import { type TextMark, setLines } from "./sketch.ts";
import type { Box } from "./text-box.ts";

/** Labels of rows, broken into lines, and where the room for marks begins. */
export interface RowLabels {
  lines: string[][];
  /** Left edge of the marks: 0 where labels stand above them. */
  left: number;
}

/** On a wide picture labels stand in a column at the left, at most 38% of it; on a narrow one above their marks. */
export function breakRowLabels(rows: readonly { label: string }[], frame: Frame): RowLabels {
  const wide = frame.size === "wide";
  const limit = wide ? WIDTH.wide * 0.38 : WIDTH.narrow;
  const lines = rows.map(({ label }) => wrap(label, limit, "label", frame.measure));
  return { lines, left: wide ? widest(lines.flat(), "label", frame.measure) + 16 : 0 };
}

/** A row's marks: how tall they are, and how far below their top the label's middle belongs on a wide picture. */
export interface RowContent {
  height: number;
  middle: number;
}

/**
 * Sets rows under each other from `top`, `gap` px apart, each as tall as its label and marks need.
 * `tops` are where each row's marks begin, `spans` from where to where each row goes with its label; `bottom` is the end of the last row.
 */
export function layRows(
  labels: RowLabels,
  contents: readonly RowContent[],
  { top, gap }: { top: number; gap: number },
  frame: Frame,
): LaidRows {
  const texts: TextMark[] = [];
  const spans: LaidRows["spans"] = [];
  const tops: number[] = [];
  let bottom = top - gap;
  contents.forEach((content, index) => {
    const lines = labels.lines[index]!;
    const place =
      frame.size === "wide" ? beside(lines, content, bottom + gap) : above(lines, content, bottom + gap);
    texts.push(...place.texts);
    tops.push(place.top);
    spans.push({ top: bottom + gap, bottom: place.bottom });
    bottom = place.bottom;
  });
  return { texts, tops, spans, bottom };
}

interface LaidRows {
  texts: TextMark[];
  tops: number[];
  spans: { top: number; bottom: number }[];
  bottom: number;
}

/** The room of all from one row to another, over the whole width. */
export function spanOfRows({ spans }: LaidRows, first: number, last: number, { size }: Frame): Box {
  const [from, to] = [spans[first]!, spans[last]!];
  return { left: 0, right: WIDTH[size], top: from.top - AROUND, bottom: to.bottom + AROUND };
}

const AROUND = 4;

const LABEL = { x: 0, align: "left", style: "label", token: "chart-text" } as const;

function beside(lines: string[], { height, middle }: RowContent, start: number) {
  const half = (lines.length * LETTERING.label.line) / 2;
  const centre = start + Math.max(half, middle);
  const bottom = centre + Math.max(half, height - middle);
  return { texts: setLines(lines, { ...LABEL, middle: centre }), top: centre - middle, bottom };
}

function above(lines: string[], { height }: RowContent, start: number) {
  const top = start + lines.length * LETTERING.label.line + 4;
  return { texts: setLines(lines, { ...LABEL, top: start }), top, bottom: top + height };
}
