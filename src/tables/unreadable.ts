/** Why a file cannot be read as tables, told to somebody who has it open in a spreadsheet. */
export class Unreadable extends Error {
  readonly hint: string;
  readonly line: number;

  constructor(message: string, hint: string, line = 1) {
    super(message);
    this.hint = hint;
    this.line = line;
  }
}

/** What was read from a file, and what was left out of it. */
export interface Reading<Table> {
  tables: Table[];
  remarks: Remark[];
}

/** Something that was not read as it stands there, or could not be: with its place and its mend. */
export interface Remark {
  /** Whether it was read all the same. */
  isRead?: boolean;
  message: string;
  hint: string;
  place: { line: number; column: number; length?: number; name: string };
}

/** A table of more rows than a reader could look through is data, and not what this is for. */
const MOST_ROWS = 5000;
const MOST_CELLS = 200_000;

/** Refuses what is too large to be held as a table. */
export function refuseLarge(rows: number, cells: number, name: string): void {
  const what = name === "" ? "The file" : `“${name}”`;
  if (rows <= MOST_ROWS && cells <= MOST_CELLS) return;
  const counted = rows > MOST_ROWS ? `${count(rows)} rows` : `${count(cells)} cells`;
  throw new Unreadable(
    `${what} has ${counted}; a table has ${count(MOST_ROWS)} rows and ${count(MOST_CELLS)} cells at most.`,
    "Copy the tables that you print into a file of their own.",
  );
}

function count(value: number): string {
  return value.toLocaleString("en");
}
