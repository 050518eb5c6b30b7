import type { TimelineEntry } from "../../corpus/timeline.ts";
import { type Scale, scaleOf } from "./scale.ts";

/** A picture of dated things, one below the other: where to put each bar and each line of text, in units of the picture. */
export interface Drawing {
  width: number;
  height: number;
  /** Where the rows begin: above them stand the years. */
  top: number;
  years: { x: number; label: string }[];
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
  /** Index of the publication in reading order, for its ink. */
  publication: number;
  lines: { x: number; y: number; text: string }[];
}

export interface Format {
  width: number;
  /** Room at both ends of the line, so that the outer years can be written. */
  edge: number;
  /** Letters that a line of text may have. */
  letters: number;
  fontSize: number;
  /** Text stands above its bar, or beside it. */
  labels: "above" | "beside";
}

/** For a phone: 320 units, a title above each bar. */
export const NARROW: Format = { width: 320, edge: 14, letters: 44, fontSize: 14, labels: "above" };
/** For a page and for paper: titles beside the bars. */
export const WIDE: Format = { width: 800, edge: 18, letters: 46, fontSize: 14, labels: "beside" };

const BAR = 8;
const LEAST = 6;

/** Draws entries in their order. `order` are the ids of the publications, `labelOf` says what to write. */
export function drawTimeline(
  entries: readonly TimelineEntry[],
  format: Format,
  order: readonly string[],
  labelOf: (entry: TimelineEntry) => string,
): Drawing {
  const scale = scaleOf(
    entries.flatMap(({ first, last }) => [first, last]),
    format.width - 2 * format.edge,
  );
  const top = format.fontSize * 2;
  let y = top;
  const rows = entries.map((entry) => {
    const row = drawRow(entry, y, format, scale, wrapLetters(labelOf(entry), format.letters));
    y += row.height;
    return { ...row.row, kind: entry.kind, publication: order.indexOf(entry.publication.id) };
  });
  const years = scale.years.map((year) => ({ x: format.edge + scale.place(`${year}-01-01`), label: String(year) }));
  return { width: format.width, height: y + format.fontSize / 2, top, years, rows };
}

function drawRow(
  entry: TimelineEntry,
  y: number,
  { edge, width, fontSize, labels }: Format,
  scale: Scale,
  lines: readonly string[],
): { row: Omit<Row, "kind" | "publication">; height: number } {
  const start = edge + scale.place(entry.first);
  const length = edge + scale.end(entry.last) - start;
  const isMark = length < LEAST;
  const line = fontSize * 1.3;
  const bar = { x: start, width: Math.max(round(length), LEAST), isMark, isVague: isVague(entry) };
  if (labels === "above") {
    const texts = lines.map((text, index) => ({ x: edge, y: round(y + line * (index + 1)), text }));
    const below = y + line * lines.length + fontSize * 0.6;
    return { row: { ...bar, y: round(below), lines: texts }, height: line * lines.length + BAR + fontSize * 1.5 };
  }
  // Beside the bar where there is room after it, else before it: at worst on the longer side.
  const after = width - edge - (bar.x + bar.width);
  const isAfter = after >= bar.x - edge;
  const x = round(isAfter ? bar.x + bar.width + fontSize * 0.6 : bar.x - fontSize * 0.6);
  const texts = lines.map((text, index) => ({ x: isAfter ? x : -x, y: round(y + line * (index + 1)), text }));
  const height = line * lines.length + fontSize * 0.7;
  return { row: { ...bar, y: round(y + line * 0.5 + fontSize * 0.1), lines: texts }, height };
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
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
