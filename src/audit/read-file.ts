import { findTables } from "./layout.ts";
import { type Notation, decideNotation } from "./printed-number.ts";
import { readCsv } from "./read/csv.ts";
import { readDatasetFile } from "./read/dataset.ts";
import { readDocx } from "./read/docx.ts";
import { readHtml } from "./read/html.ts";
import { decodeText, kindOfFile } from "./read/kind.ts";
import { readXlsx } from "./read/xlsx.ts";
import type { AuditTable, Grid, GridCell } from "./table.ts";
import { type Reading, type Remark, Unreadable } from "./unreadable.ts";

/**
 * The tables of a file, by what the file is. Throws `Unreadable` where it cannot be read, or holds none. `notation` decides
 * what nothing in the file does.
 */
export async function readAuditFile(
  file: string,
  bytes: Uint8Array,
  notation?: Notation,
): Promise<Reading<AuditTable>> {
  const { grids, remarks, usual } = await readGrids(file, bytes);
  const cells = grids.flatMap(({ rows }) => rows.flat()).filter(({ typed }) => typed === undefined);
  const found = decideNotation(cells, notation ?? usual);
  const isForced = notation !== undefined;
  const skip = new Set<GridCell>(isForced ? [] : [...found.against, ...found.undecided]);
  const tables = grids.flatMap((grid) => findTables(grid, file, isForced ? notation : found.notation, skip));
  const unsure = isForced ? [] : tellNotation(found);
  if (tables.length === 0 && remarks.length + unsure.length === 0)
    throw new Unreadable(
      "There is no table of numbers in the file.",
      "Name a file that holds one: a heading over each column, and numbers below.",
    );
  return { tables, remarks: [...remarks, ...unsure] };
}

interface Grids {
  grids: Grid[];
  remarks: Remark[];
  /** How decimals are written where the cells do not say. */
  usual?: Notation;
}

async function readGrids(file: string, bytes: Uint8Array): Promise<Grids> {
  const kind = kindOfFile(file, bytes);
  if (kind === "xlsx") return readXlsx(bytes);
  if (kind === "docx") return { grids: await readDocx(bytes), remarks: [], usual: "point" };
  const text = decodeText(bytes);
  if (kind === "dataset") return { grids: [readDatasetFile(text, file)], remarks: [], usual: "point" };
  if (kind === "html") {
    const { grids, language = "en" } = readHtml(text);
    return { grids, remarks: [], usual: /^(?:de|fr|es|pt|it|nl)\b/.test(language) ? "comma" : "point" };
  }
  const { grid, remarks, delimiter } = readCsv(text);
  // Where a comma parts the cells, it parts no decimals.
  return { grids: [grid], remarks, ...(delimiter === "," ? { usual: "point" as const } : {}) };
}

function tellNotation({
  notation,
  against,
  undecided,
}: ReturnType<typeof decideNotation<GridCell>>): Remark[] {
  const [wrong] = against;
  const [unsure] = undecided;
  const mark = notation === "point" ? "point" : "comma";
  if (wrong)
    return [
      {
        place: wrong.place,
        message: `“${wrong.text.trim()}” is written otherwise than the other numbers, which have a decimal ${mark}; such cells (${against.length}) are left out.`,
        hint: `Write all numbers of the file with a decimal ${mark}.`,
      },
    ];
  if (unsure)
    return [
      {
        place: unsure.place,
        message: `“${unsure.text.trim()}” may be a whole number in thousands or one with three decimals, and nothing in the file says which; such cells (${undecided.length}) are left out.`,
        hint: "Say which it is: --decimal point or --decimal comma.",
      },
    ];
  return [];
}
