/** Where a cell stands: in the text of the file, and as people call it. */
export interface CellPlace {
  line: number;
  column: number;
  length: number;
  /** Such as "B7", "Costs!B7" or "table 2, row 3, column 4". */
  name: string;
}

/** A cell before anybody knows what is a heading. */
export interface GridCell {
  text: string;
  place: CellPlace;
  /** The number that a spreadsheet keeps in the cell, whatever it shows of it. */
  typed?: number;
  /** Of a spreadsheet's number: whether it is shown as a percentage, how many decimals are shown, and which currency. */
  isPercent?: boolean;
  decimals?: number;
  currency?: string;
  /** Whether a spreadsheet keeps a date here, which it may have made of words such as "3-2". */
  isDate?: boolean;
  /** What somebody noted at the cell of a spreadsheet, which shows it when it is pointed at. */
  note?: string;
}

/** Cells in rows, which may be of different lengths. */
export interface Grid {
  name: string;
  rows: GridCell[][];
  /** How many rows at the top are headings, where the file says so. */
  headRows?: number;
  /** What a spreadsheet does not show, by the places of rows and columns. */
  hidden?: { rows: ReadonlySet<number>; columns: ReadonlySet<number>; sheet: boolean };
}

/** The name of a column in a spreadsheet: 0 → A, 26 → AA. */
export function columnName(index: number): string {
  const rest = index % 26;
  const last = String.fromCharCode(65 + rest);
  return index < 26 ? last : columnName((index - rest) / 26 - 1) + last;
}
