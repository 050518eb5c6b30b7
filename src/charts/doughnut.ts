import type { ChartTable } from "../model/chart-table.ts";
import { type ChartPicture, type Ring, paletteOf, ringPicture } from "./chart-js.ts";
import { type Frame, WIDTH, isNumber, written } from "./frame.ts";
import { LETTERING, wrap } from "./lettering.ts";
import { belowRing } from "./ring-below.ts";
import { besideRing, fitsBeside } from "./ring-beside.ts";
import { CUTOUT, slicesOf } from "./ring.ts";
import { type Sketch, setLines } from "./sketch.ts";
import { PICTURE_WORDS } from "./picture-words.ts";

const SPACE = 8;

/**
 * A ring of parts in the order of the rows, clockwise from the top. Each part's value and name stand beside it.
 * Where the names are too long for the sides of a narrow picture, they stand below the ring in the same order,
 * each with its colour and value. Missing parts are told in words at the end.
 */
export function doughnutConfig(table: ChartTable, frame: Frame): ChartPicture {
  const slices = slicesOf(table);
  const beside = frame.size === "wide" || fitsBeside(slices, frame);
  const sketch = beside ? besideRing(slices, frame) : belowRing(slices, frame);
  const palette = paletteOf(frame);
  const ring: Ring = {
    label: table.columns[0]?.label ?? "",
    data: slices.map(({ label, text, value }) => ({ value, row: label, text })),
    backgroundColor: slices.map(({ token }) => palette[token]),
    borderWidth: 0,
    clip: false,
  };
  return ringPicture(withNotes(sketch, table, frame), ring, CUTOUT, frame);
}

function withNotes(sketch: Sketch, table: ChartTable, frame: Frame): Sketch {
  const words = frame.words ?? PICTURE_WORDS;
  const missing = table.rows.flatMap(({ label }, row) => {
    const cell = table.cells[row]![0]!;
    if (isNumber(cell.value)) return [];
    return wrap(words.missing(label, written(cell)), WIDTH[frame.size], "note", frame.measure);
  });
  if (missing.length === 0) return sketch;
  const top = sketch.height + SPACE;
  const texts = setLines(missing, { x: 0, top, align: "left", style: "note", token: "chart-muted" });
  return {
    ...sketch,
    texts: [...sketch.texts, ...texts],
    height: top + missing.length * LETTERING.note.line,
  };
}
