import { LETTERING, widthOf, wrap } from "./lettering.ts";
import { type Frame, WIDTH } from "./frame.ts";
import { type Swatch, type TextMark, setLines } from "./sketch.ts";
import { SERIES, type Token } from "./theme.ts";

const SWATCH = 11;
const INDENT = SWATCH + 7;
const SPACE = 20;

/** A series' name and colour. */
export interface Entry {
  label: string;
  token: Token;
}

/** The columns of a table as series, in their order. */
export function seriesOf(columns: readonly { label: string }[]): Entry[] {
  return columns.map(({ label }, index) => ({ label, token: SERIES[index % SERIES.length]! }));
}

/**
 * A key above the marks: entries in the order of the series, flowing over as many lines as they need.
 * An entry wider than the picture wraps. `height` includes the room below; without entries it is 0.
 */
export function layLegend(
  entries: readonly Entry[],
  frame: Frame,
  round = false,
): { texts: TextMark[]; swatches: Swatch[]; height: number } {
  const width = WIDTH[frame.size];
  const texts: TextMark[] = [];
  const swatches: Swatch[] = [];
  let [x, top, bottom] = [0, 0, 0];
  for (const { label, token } of entries) {
    const lines = wrap(label, width - INDENT, "note", frame.measure);
    const wide = INDENT + Math.max(...lines.map((line) => widthOf(line, "note", frame.measure)));
    if (x > 0 && x + wide > width) [x, top] = [0, bottom + 4];
    swatches.push({ x, y: top + (LETTERING.note.line - SWATCH) / 2, size: SWATCH, token, round });
    texts.push(...setLines(lines, { x: x + INDENT, top, align: "left", style: "note", token: "chart-text" }));
    bottom = Math.max(bottom, top + lines.length * LETTERING.note.line);
    x += wide + SPACE;
  }
  return { texts, swatches, height: entries.length > 0 ? bottom + 14 : 0 };
}
