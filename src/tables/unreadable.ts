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

/** A table of more than a reader could look through is data, and not what this is for. */
const MOST = { rows: 5000, columns: 1000, cells: 200_000 } as const;

/** Refuses what is too large to be held as a table, by what is known of its size and of the last cells that hold values. */
export function refuseLarge(
  name: string,
  {
    last,
    ...size
  }: Partial<Record<keyof typeof MOST, number>> & { last?: { rows: string; columns: string } },
): void {
  const [what] = (["rows", "columns", "cells"] as const).filter((one) => (size[one] ?? 0) > MOST[one]);
  if (what === undefined) return;
  const stray = last?.[what === "columns" ? what : "rows"];
  throw new Unreadable(
    `${name === "" ? "The file" : `“${name}”`} has ${count(size[what]!)} ${what}; a table has ${count(MOST.rows)} rows, ${count(MOST.columns)} columns and ${count(MOST.cells)} cells at most.`,
    `Copy the tables that you print into a file of their own.${stray ? ` The last value stands in ${stray}: delete it where it is a stray.` : ""}`,
  );
}

function count(value: number): string {
  return value.toLocaleString("en");
}
