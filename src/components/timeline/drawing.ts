import type { TimelineEntry } from "../../corpus/query/timeline.ts";
import { type Scale, scaleOf } from "./scale.ts";

/** A picture of dated things, one below the other: where to put each bar and each line of text, in units of the picture. */
export interface Drawing {
  width: number;
  height: number;
  /** Where the rows begin: above them stand the years. */
  top: number;
  /** The years that are written above, as many as have room. */
  years: { x: number; year: number }[];
  /** The first and the last year of which something is told. */
  span: readonly [first: number, last: number];
  rows: Row[];
}

export interface Row {
  y: number;
  /** A bar from `x`, or a mark where it is too short to be seen as one. */
  x: number;
  width: number;
  isMark: boolean;
  /** The dates leave it open when in this time it was. */
  isVague: boolean;
  kind: TimelineEntry["kind"];
  /** Index of the text that tells it, for its ink. */
  home: number;
  /** Whether the lines begin or end at their `x`. */
  anchor: "start" | "end";
  lines: { x: number; y: number; text: string }[];
}

export interface Format {
  width: number;
  /** Room at both ends of the line, so that the outer years can be written. */
  edge: number;
  /** Letters that a line of text may have. */
  letters: number;
  /** Room that a year needs above the line, with what keeps it apart from the next. */
  yearRoom: number;
  fontSize: number;
  /** Text stands above its bar, or beside it. */
  labels: "above" | "beside";
}

/** For a phone: 320 units, a title above each bar. */
export const NARROW: Format = {
  ...{ width: 320, edge: 14, letters: 44, fontSize: 14 },
  ...{ labels: "above", yearRoom: 32 },
};
/** For a page and for paper: titles beside the bars. */
export const WIDE: Format = {
  ...{ width: 800, edge: 18, letters: 46, fontSize: 14 },
  ...{ labels: "beside", yearRoom: 48 },
};

/** Height of a bar, and the width below which it is drawn as a mark. */
const BAR = 8;
/** Height of a line and mean width of a letter, in font sizes: those of the bundled sans. */
const LINE = 1.3;
const LETTER = 0.52;
/** A column of fewer letters than these is no place for a title. */
const FEWEST = 20;

/**
 * Draws entries in their order. `order` are the keys of the texts, `labelOf` says what to write. Where a language
 * runs from right to left, time does too.
 */
export function drawTimeline(
  entries: readonly TimelineEntry[],
  format: Format,
  order: readonly string[],
  labelOf: (entry: TimelineEntry) => string,
  direction: "ltr" | "rtl",
): Drawing {
  const days = entries.flatMap(({ first, last }) => [first, last]);
  const scale = scaleOf(days, format.width - 2 * format.edge);
  const top = format.fontSize * 2;
  let y = top;
  const rows = entries.map((entry) => {
    const bar = drawBar(entry, format, scale);
    const { row, height } = place(bar, labelOf(entry), y, format);
    y += height;
    return { ...row, kind: entry.kind, home: order.indexOf(entry.home.key) };
  });
  const years = writtenYears(scale.years, format).map((year) => ({
    x: format.edge + scale.place(`${year}-01-01`),
    year,
  }));
  const span = [scale.years[0]!, scale.years.at(-1)! - 1] as const;
  const drawing = { width: format.width, height: round(y + format.fontSize / 2), top, years, span, rows };
  return direction === "rtl" ? mirror(drawing) : drawing;
}

/** Steps from year to year: people count in ones, twos, fives and tens. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000] as const;

/** The years that have room beside each other: all of them, or every second, fifth, tenth, …, round ones. */
function writtenYears(years: readonly number[], { width, edge, yearRoom }: Format): number[] {
  const apart = (width - 2 * edge) / (years.length - 1);
  const step = STEPS.find((each) => each * apart >= yearRoom) ?? STEPS.at(-1)!;
  const round = years.filter((year) => year % step === 0);
  return round.length > 1 ? round : [years[0]!, years.at(-1)!];
}

/** The same from right to left. A text begins at its `x` as before, and then runs the other way. */
function mirror(drawing: Drawing): Drawing {
  const across = (x: number) => round(drawing.width - x);
  return {
    ...drawing,
    years: drawing.years.map(({ x, year }) => ({ x: across(x), year })),
    rows: drawing.rows.map((row) => ({
      ...row,
      x: across(row.x + row.width),
      lines: row.lines.map((line) => ({ ...line, x: across(line.x) })),
    })),
  };
}

type Bar = Pick<Row, "x" | "width" | "isMark" | "isVague">;
type Placed = Bar & Pick<Row, "y" | "anchor" | "lines">;

function drawBar(entry: TimelineEntry, { edge }: Format, scale: Scale): Bar {
  const x = round(edge + scale.place(entry.first));
  const width = round(edge + scale.end(entry.last) - x);
  return { x, width: Math.max(width, BAR), isMark: width < BAR, isVague: isVague(entry) };
}

/** Puts a text beside its bar, on the side with more room; above it where the format says so or neither side has enough. */
function place(bar: Bar, text: string, y: number, format: Format): { row: Placed; height: number } {
  const { edge, width, fontSize, labels } = format;
  const gap = fontSize * 0.6;
  const after = width - edge - (bar.x + bar.width) - gap;
  const before = bar.x - edge - gap;
  const letters = Math.floor(Math.max(after, before) / (fontSize * LETTER));
  if (labels === "above" || letters < FEWEST) return placeAbove(bar, text, y, format);
  const anchor = after >= before ? "start" : "end";
  const x = round(anchor === "start" ? bar.x + bar.width + gap : bar.x - gap);
  const lines = setLines(wrapLetters(text, Math.min(letters, format.letters)), x, y, fontSize);
  const height = fontSize * LINE * lines.length + fontSize * 0.7;
  return {
    row: { ...bar, y: round(y + fontSize * LINE - fontSize * 0.35 - BAR / 2), anchor, lines },
    height,
  };
}

function placeAbove(bar: Bar, text: string, y: number, format: Format): { row: Placed; height: number } {
  const { edge, fontSize, letters } = format;
  const lines = setLines(wrapLetters(text, letters), edge, y, fontSize);
  const below = round(y + fontSize * LINE * lines.length + fontSize * 0.5);
  return { row: { ...bar, y: below, anchor: "start", lines }, height: below - y + BAR + fontSize };
}

function setLines(texts: readonly string[], x: number, y: number, fontSize: number): Row["lines"] {
  return texts.map((text, index) => ({ x, y: round(y + fontSize * LINE * (index + 1)), text }));
}

/** A year or a month that is no period: it happened some time within. */
function isVague({ kind, date, until }: TimelineEntry): boolean {
  return kind !== "work" && until === undefined && date.length < 10;
}

/** Breaks a text between words into lines of so many letters at most. */
function wrapLetters(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
