import type { ChartAnnotation, ChartTable } from "../../model/chart-table.ts";
import {
  ABOVE,
  AnnotationLayer,
  BEHIND,
  BETWEEN,
  type Drawn,
  type Found,
  INDENT,
  type Lane,
  type Point,
  type RowNote,
  UNDER,
  type Words,
} from "./annotation-layer.ts";
import { type Frame, WIDTH } from "./frame.ts";
import { DISC } from "./free-room.ts";
import { LETTERING, widthOf, wrap } from "./lettering.ts";

/**
 * Where a kind has its annotations. Rows stand side by side, and points are named beside their marks or above the plot; or rows stand
 * under each other, where points are named behind their values, if there is as much room as is told, or else below their row,
 * from `left` on; or rows are lines across the plot, which are named beside them as points are.
 */
type Manner =
  | { rows: "across"; points: "beside" | "above" }
  | { rows: "lines" }
  | { rows: "down"; behind(row: number, column: number): number; left: number };

export interface Annotations {
  /** What the words above a plot need of the height. */
  headroom: number;
  /** What the words below a row need. */
  below(row: number): number;
  /** A sketch with the words at their places; those that have none are numbered, and stand below. */
  lay<S extends Words>(sketch: S, drawn: Drawn): S;
}

const LINE = LETTERING.note.line;
/** Share of the width that a label above a plot may take. */
const SHARE = 0.6;
const LANE_LINES = 3;

/** Plans the words of an author's at what a chart shows. What names nothing that is shown is left out: a check tells it. */
export function planAnnotations(table: ChartTable, manner: Manner, frame: Frame): Annotations {
  const found = (table.annotations ?? []).flatMap((annotation) => find(annotation, table) ?? []);
  if (found.length === 0) return { headroom: 0, below: () => 0, lay: (sketch) => sketch };
  if (manner.rows === "lines")
    return {
      headroom: 0,
      below: () => 0,
      lay: (sketch, drawn) => new AnnotationLayer(table, sketch, drawn, frame).layBeside(found),
    };
  if (manner.rows === "down") {
    const rows = planRows(found, manner, frame);
    return {
      headroom: 0,
      below: (row) => rows.filter(({ of }) => of.row === row).reduce((sum, { height }) => sum + height, 0),
      lay: (sketch, drawn) => new AnnotationLayer(table, sketch, drawn, frame).layDown(found, rows, manner),
    };
  }
  const above = found.filter((one) => "first" in one || manner.points === "above");
  const lane = above.length > 0 ? planLane(above, frame) : undefined;
  return {
    headroom: lane ? lane.height : 0,
    below: () => 0,
    lay: (sketch, drawn) =>
      new AnnotationLayer(table, sketch, drawn, frame).layAcross(found, lane, manner.points === "above"),
  };
}

function find(annotation: ChartAnnotation, { rows, columns }: ChartTable): Found | undefined {
  const { text } = annotation;
  const at = (lines: readonly { id: string }[], id: string) => lines.findIndex((line) => line.id === id);
  if ("row" in annotation) {
    const [row, column] = [at(rows, annotation.row), at(columns, annotation.column)];
    return row < 0 || column < 0 ? undefined : { text, row, column };
  }
  const ends = [at(rows, annotation.from), at(rows, annotation.to)];
  return ends.includes(-1) ? undefined : { text, first: Math.min(...ends), last: Math.max(...ends) };
}

function planLane(above: readonly Found[], frame: Frame): Lane {
  const whole = WIDTH[frame.size];
  const most = Math.min(whole * SHARE, (whole - (above.length - 1) * BETWEEN) / above.length);
  const lines = new Map(above.map((one) => [one, wrap(one.text, most, "note", frame.measure)]));
  const longest = Math.max(...[...lines.values()].map(({ length }) => length));
  return longest > LANE_LINES
    ? { height: DISC + UNDER, lines: new Map() }
    : { height: longest * LINE + UNDER, lines };
}

function planRows(
  found: readonly Found[],
  { behind, left }: Extract<Manner, { rows: "down" }>,
  frame: Frame,
): RowNote[] {
  const isBehind = (one: Point, other: Found) =>
    !("first" in other) && other.row === one.row && other.column === one.column;
  return found.flatMap((one, index): RowNote[] => {
    if ("first" in one) return [];
    const isFirst = !found.slice(0, index).some((other) => isBehind(one, other));
    if (isFirst && widthOf(one.text, "note", frame.measure) + BEHIND <= behind(one.row, one.column))
      return [{ of: one, lines: [one.text], height: 0 }];
    const lines = wrap(one.text, WIDTH[frame.size] - left - INDENT, "note", frame.measure);
    return [{ of: one, lines, height: lines.length * LINE + ABOVE }];
  });
}
