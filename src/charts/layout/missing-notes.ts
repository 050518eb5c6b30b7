import type { ChartTable } from "../../model/chart-table.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { LETTERING, wrap } from "./lettering.ts";
import { type TextMark, setLines } from "./sketch.ts";

/** Tells below a picture, from `top` down, which values are missing and why, and then `more`. Without any, `bottom` is `top`. */
export function missingNotes(
  table: ChartTable,
  top: number,
  frame: Frame,
  more: readonly string[] = [],
): { texts: TextMark[]; bottom: number } {
  const { talk } = frame;
  const missing = table.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (isNumber(cell.value)) return [];
      const [name, ofColumn] = [table.rows[row]!.label, table.columns[column]!.label];
      const label =
        cells.length > 1 && name !== ""
          ? talk.t("picture.cell", { row: name, column: ofColumn })
          : name || ofColumn;
      return [talk.t("picture.missing", { label, reason: written(cell) })];
    }),
  );
  const lines = [...missing, ...more].flatMap((note) => wrap(note, WIDTH[frame.size], "note", frame.measure));
  const texts = setLines(lines, { x: 0, top, align: "left", style: "note", token: "chart-muted" });
  return { texts, bottom: top + lines.length * LETTERING.note.line };
}
