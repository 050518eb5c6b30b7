import type { Grid } from "./grid.ts";
import type { Notation } from "./printed-number.ts";
import { readCsv } from "./read/csv.ts";
import { readDocx } from "./read/docx.ts";
import { readHtml } from "./read/html.ts";
import { type FileKind, decodeText } from "./read/kind.ts";
import { readXlsx } from "./read/xlsx.ts";
import type { Remark } from "./unreadable.ts";

/** What stands in a file, before anybody knows what of it is a table. */
export interface Grids {
  grids: Grid[];
  remarks: Remark[];
  /** How decimals are written where the cells do not say. */
  usual?: Notation;
}

/** Everything in a file that may be a table, by what the file is. Throws `Unreadable` where it cannot be read. */
export async function readGrids(kind: Exclude<FileKind, "dataset">, bytes: Uint8Array): Promise<Grids> {
  if (kind === "xlsx") return readXlsx(bytes);
  if (kind === "docx") return { grids: await readDocx(bytes), remarks: [], usual: "point" };
  const text = decodeText(bytes);
  if (kind === "html") {
    const { grids, language = "en" } = readHtml(text);
    return { grids, remarks: [], usual: /^(?:de|fr|es|pt|it|nl)\b/.test(language) ? "comma" : "point" };
  }
  const { grid, remarks, delimiter } = readCsv(text);
  // Where a comma parts the cells, it parts no decimals.
  return { grids: [grid], remarks, ...(delimiter === "," ? { usual: "point" as const } : {}) };
}
