import type { CellPlace } from "../tables/grid.ts";
import type { PrintedNumber } from "../tables/printed-number.ts";

/** A table as it was found in a file: what stands in its cells, and nothing that anybody declared of it. */
export interface AuditTable {
  file: string;
  /** Its caption, or where it stands, such as "Sheet1" or "table 2"; empty where the file is the table. */
  name: string;
  columns: Line[];
  rows: Line[];
  /** By row, then by column. */
  cells: AuditCell[][];
}

/** A row or a column, as its headings have it. */
export interface Line {
  label: string;
}

export interface AuditCell {
  row: number;
  column: number;
  /** As it stands there. */
  text: string;
  /** Undefined where the cell holds no number, or none that can be read for certain. */
  number?: PrintedNumber;
  place: CellPlace;
}
