import { LETTERING, widthOf, wrap } from "./lettering.ts";
import { type Frame, WIDTH } from "./frame.ts";
import { type Key, type Swatch, type TextMark, setLines } from "./sketch.ts";
import type { ChartLine } from "../../model/chart-table.ts";
import { type Token, litToken, ownToken } from "../theme.ts";

const SWATCH = 11;
const INDENT = SWATCH + 7;
const SPACE = 20;
/** Between lines: entries are switches once a chart has come alive, 24 px high on the narrowest phone (WCAG 2.2, 2.5.8). */
const LEADING = { narrow: 13, wide: 10 } as const;

/** A series' name and colour. */
export interface Entry {
  /** Its index. */
  series: number;
  label: string;
  token: Token;
}

/** What no series shows, in words: its parts are empty. It cannot be switched off. */
export interface EmptyEntry {
  series?: undefined;
  token?: undefined;
  label: string;
}

/** The entry of what the parts of rows lack, where any does. */
export function emptyEntries(rests: readonly unknown[], { talk }: Frame): EmptyEntry[] {
  return rests.some((rest) => rest !== undefined) ? [{ label: talk.t("picture.rest") }] : [];
}

/** The columns of a table as series, in their order. */
export function seriesOf(columns: readonly Pick<ChartLine, "label" | "color" | "isLit">[]): Entry[] {
  return columns.map((column, series) => ({
    series,
    label: column.label,
    token: litToken(ownToken(column, series), column, columns, "mark"),
  }));
}

/**
 * A key above the marks: entries in the order of the series, flowing over as many lines as they need.
 * An entry wider than the picture wraps. `height` includes the room below; without entries it is 0.
 */
export function layLegend(
  entries: readonly (Entry | EmptyEntry)[],
  frame: Frame,
  round = false,
): { texts: TextMark[]; swatches: Swatch[]; keys: Key[]; height: number } {
  const width = WIDTH[frame.size];
  const texts: TextMark[] = [];
  const swatches: Swatch[] = [];
  const keys: Key[] = [];
  const leading = LEADING[frame.size];
  let [x, top, bottom] = [0, 0, 0];
  for (const entry of entries) {
    const { label } = entry;
    const key = entry.series === undefined ? {} : { key: entry.series };
    const lines = wrap(label, width - INDENT, "note", frame.measure);
    const wide = INDENT + Math.max(...lines.map((line) => widthOf(line, "note", frame.measure)));
    if (x > 0 && x + wide > width) [x, top] = [0, bottom + leading];
    const { token = "chart-paper" } = entry;
    const y = top + (LETTERING.note.line - SWATCH) / 2;
    swatches.push({ x, y, size: SWATCH, token, round, ...key });
    const place = { x: x + INDENT, top, align: "left", style: "note", token: "chart-text" } as const;
    texts.push(...setLines(lines, place).map((text) => ({ ...text, ...key })));
    const height = lines.length * LETTERING.note.line;
    if (entry.series !== undefined)
      keys.push({
        series: entry.series,
        label,
        x,
        y: top - leading / 2,
        width: wide,
        height: height + leading,
      });
    bottom = Math.max(bottom, top + height);
    x += wide + SPACE;
  }
  return { texts, swatches, keys, height: entries.length > 0 ? bottom + 14 : 0 };
}
