import type { ChartTable } from "../model/chart-table.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { LETTERING, wrap } from "./lettering.ts";
import { PICTURE_WORDS } from "./picture-words.ts";
import { type TextMark, setLines } from "./sketch.ts";

/** Tells below a picture, from `top` down, which values are missing and why. Without any, `bottom` is `top`. */
export function missingNotes(
  table: ChartTable,
  top: number,
  frame: Frame,
): { texts: TextMark[]; bottom: number } {
  const words = frame.words ?? PICTURE_WORDS;
  const lines = table.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (isNumber(cell.value)) return [];
      const names = [table.rows[row]!.label, ...(cells.length > 1 ? [table.columns[column]!.label] : [])];
      const text = words.missing(names.filter(Boolean).join(", "), written(cell));
      return wrap(text, WIDTH[frame.size], "note", frame.measure);
    }),
  );
  const texts = setLines(lines, { x: 0, top, align: "left", style: "note", token: "chart-muted" });
  return { texts, bottom: top + lines.length * LETTERING.note.line };
}
