import { tellHidden } from "./hidden.ts";
import { findTables } from "./layout.ts";
import { type Notation, decideNotation } from "../tables/printed-number.ts";
import { readDatasetFile } from "./read/dataset.ts";
import { decodeText, kindOfFile } from "../tables/read/kind.ts";
import type { GridCell } from "../tables/grid.ts";
import { type Grids, readGrids } from "../tables/read-grids.ts";
import type { AuditTable } from "./table.ts";
import { type Reading, type Remark, Unreadable } from "../tables/unreadable.ts";

/**
 * The tables of a file, by what the file is. Throws `Unreadable` where it cannot be read, or holds none. `notation` decides
 * what nothing in the file does.
 */
export async function readAuditFile(
  file: string,
  bytes: Uint8Array,
  notation?: Notation,
): Promise<Reading<AuditTable>> {
  const kind = kindOfFile(file, bytes);
  const { grids, remarks, usual } =
    kind === "dataset" ? readDataset(bytes, file) : await readGrids(kind, bytes);
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
  return { tables, remarks: [...remarks, ...grids.flatMap(tellHidden), ...unsure] };
}

function readDataset(bytes: Uint8Array, file: string): Grids {
  return { grids: [readDatasetFile(decodeText(bytes), file)], remarks: [], usual: "point" };
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
