import type { ChartTable } from "../../model/chart-table.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { LETTERING, wrap } from "./lettering.ts";
import { type TextMark, setLines } from "./sketch.ts";

/** Tells below a picture, from `top` down, which values are missing and why. Without any, `bottom` is `top`. */
export function missingNotes(
  table: ChartTable,
  top: number,
  frame: Frame,
): { texts: TextMark[]; bottom: number } {
  const { talk } = frame;
  const lines = table.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (isNumber(cell.value)) return [];
      const [name, ofColumn] = [table.rows[row]!.label, table.columns[column]!.label];
      const label =
        cells.length > 1 && name !== ""
          ? talk.t("picture.cell", { row: name, column: ofColumn })
          : name || ofColumn;
      return wrap(
        talk.t("picture.missing", { label, reason: written(cell) }),
        WIDTH[frame.size],
        "note",
        frame.measure,
      );
    }),
  );
  const texts = setLines(lines, { x: 0, top, align: "left", style: "note", token: "chart-muted" });
  return { texts, bottom: top + lines.length * LETTERING.note.line };
}
