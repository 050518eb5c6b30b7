import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import { type Token, fillOf, litToken } from "../theme.ts";
import type { Axis } from "./axis.ts";
import { type Marks, type Point, type ShownValue, paletteOf } from "./configuration.ts";
import { type Frame, isNumber, lookOf, written } from "./frame.ts";
import { drop, widthOf } from "./lettering.ts";
import type { TextMark } from "./sketch.ts";
import { reachOf } from "./whiskers.ts";

/** The values of a column as points where `place` puts them. A missing value has none. */
export function pointsOf(
  table: ChartTable,
  column: number,
  place: (value: number, row: number) => Pick<Point, "x" | "y" | "order">,
): Point[] {
  return table.cells.flatMap((cells, row) => {
    const cell = cells[column];
    if (!isNumber(cell?.value)) return [];
    const shown = shownValue(cell, table.rows[row]!.label);
    const more = [...(shown.more ?? []), ...wordsAt(table, row, column)];
    return [{ ...place(cell.value, row), ...shown, ...(more.length > 0 ? { more } : {}) }];
  });
}

/** What the author says at a value. */
function wordsAt({ rows, columns, annotations = [] }: ChartTable, row: number, column: number): string[] {
  return annotations.flatMap((one) =>
    "row" in one && one.row === rows[row]!.id && one.column === columns[column]!.id ? [one.text] : [],
  );
}

/** The colors of a column's points, in their order, where some rows are to stand out; its own where none is. */
export function rowTokens(table: ChartTable, column: number, own: Token): Token | Token[] {
  if (!table.rows.some(({ isLit }) => isLit)) return own;
  return table.rows.flatMap((row, index) =>
    isNumber(table.cells[index]![column]?.value) ? [litToken(own, row, table.rows, "mark")] : [],
  );
}

/** What is told of a cell where a reader asks for its mark. */
export function shownValue(cell: ChartCell, row: string): ShownValue {
  return { row, text: written(cell), ...(cell.more ? { more: cell.more } : {}) };
}

/**
 * A series of bars, which lie unless `upright`; one colour for all, or one for each. A point whose `x` is a pair begins
 * and ends there.
 */
export function barMarks(data: Point[], { label, token, thickness, upright }: BarLook, frame: Frame): Marks {
  return {
    type: "bar",
    label,
    data,
    ...(upright ? {} : { indexAxis: "y" }),
    grouped: false,
    clip: false,
    inflateAmount: 0,
    barThickness: thickness,
    backgroundColor: fillsOf(token, frame),
    ...(isPatterned(frame)
      ? { borderWidth: 1, borderColor: paletteOf(frame)["chart-text"], borderSkipped: false }
      : {}),
  };
}

/** A series of dots, or of squares so wide; one colour for all, or one for each. Of those that are `outlined` paper fills the line. */
export function dotMarks(data: Point[], look: DotLook, frame: Frame): Marks {
  const colours = fillsOf(look.token, frame);
  return {
    type: "scatter",
    label: look.label,
    data,
    clip: false,
    // Chart.js gives a square the radius of the circle around it.
    ...("square" in look
      ? { pointStyle: "rect", pointRadius: look.square * Math.SQRT1_2 }
      : { pointRadius: look.radius }),
    ...(look.outlined
      ? {
          pointBorderWidth: OUTLINE,
          pointBorderColor: linesOf(look.token, frame),
          pointBackgroundColor: look.outlined.map((isOutlined, index) =>
            isOutlined ? paletteOf(frame)["chart-paper"] : Array.isArray(colours) ? colours[index]! : colours,
          ),
        }
      : {
          ...(isPatterned(frame)
            ? { pointBorderWidth: 1, pointBorderColor: paletteOf(frame)["chart-text"] }
            : { pointBorderWidth: 0 }),
          pointBackgroundColor: colours,
        }),
    backgroundColor: colours,
  };
}

/** A series' name, and its colour or those of its points. */
interface Look {
  label: string;
  token: Token | readonly Token[];
}
type BarLook = Look & { thickness: number; upright?: true };
type DotLook = Look & ({ radius: number } | { square: number }) & { outlined?: readonly boolean[] };

const OUTLINE = 2;

function linesOf(token: Look["token"], frame: Frame): string | string[] {
  const palette = paletteOf(frame);
  return typeof token === "string" ? palette[token] : token.map((one) => palette[one]);
}

function fillsOf(
  token: Look["token"],
  frame: Frame,
): ReturnType<typeof fillOf> | ReturnType<typeof fillOf>[] {
  const palette = paletteOf(frame);
  return typeof token === "string" ? fillOf(token, palette) : token.map((one) => fillOf(one, palette));
}

/** Parts with patterns have an outline, as the sheet gives it to those of a still picture. */
function isPatterned(frame: Frame): boolean {
  return paletteOf(frame).patterns !== undefined;
}

/** A cell as it stands beyond the end of its lying bar and of its interval, `gap` px away; a missing value stands where the bar would begin. */
export function valueBeside(cell: ChartCell, axis: Axis, middle: number, gap: number): TextMark {
  const look = lookOf(cell);
  const [way, align] = sideOf(cell) === "left" ? ([-1, "right"] as const) : ([1, "left"] as const);
  return {
    text: written(cell),
    x: axis.at(reachOf(cell)) + way * gap,
    y: middle + drop(look.style),
    align,
    ...look,
  };
}

/** The room that `valueBeside` takes, for `fitAxis`. */
export function roomBeside(cell: ChartCell, gap: number, frame: Frame) {
  const space = gap + widthOf(written(cell), lookOf(cell).style, frame.measure);
  return { value: reachOf(cell), space, side: sideOf(cell) };
}

function sideOf({ value = 0 }: ChartCell): "left" | "right" {
  return value < 0 ? "left" : "right";
}
