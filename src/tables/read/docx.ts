import mammoth from "mammoth";
import type { Grid } from "../grid.ts";
import { Unreadable } from "../unreadable.ts";
import { unpackParts } from "./packed.ts";
import { readHtml } from "./html.ts";

/** Every table of a Word document. Its cells have no lines: they are named by table, row and column. */
export async function readDocx(bytes: Uint8Array): Promise<Grid[]> {
  unpackParts(bytes, "Word");
  const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }).catch(() => {
    throw new Unreadable(
      "The file cannot be read as a Word document.",
      "Open it in Word, and save it anew as .docx.",
    );
  });
  const { grids } = readHtml(html.value);
  // What mammoth writes stands on one line, which is none of the document's.
  return grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) => ({ ...cell, place: { ...cell.place, line: 1, column: 1 } })),
    ),
  }));
}
