import { findTables } from "../audit/layout.ts";
import type { AuditTable } from "../audit/table.ts";
import type { Grid, GridCell } from "../tables/grid.ts";
import { type Notation, decideNotation } from "../tables/printed-number.ts";
import { Unreadable } from "../tables/unreadable.ts";
import { columnIndex, rangesOf } from "./range.ts";
import type { Remark } from "./remark.ts";
import { withWordsBeside } from "./words-beside.ts";

/** The one table of a sheet: its headings and cells, and what of the sheet is no part of it. */
export interface TakenTable {
  table: AuditTable;
  notation: Notation;
  /** What the cells of spreadsheets know beside their words, by the places of cells. */
  cellAt: ReadonlyMap<string, GridCell>;
  /** The heading over the names of the rows; empty where there is none. */
  rowHeading: string;
  /** Lines of words below the table. */
  notes: string[];
  remarks: Remark[];
}

/**
 * Finds the table of a sheet, and says what was left out: captions, headings within, hidden rows and columns. Throws `Unreadable`
 * where there is none, or more than one.
 */
export function takeTable(
  sheet: Grid,
  file: string,
  usual: Notation | undefined,
  isForced: boolean,
): TakenTable {
  const { grid, remarks } = withoutHidden(sheet);
  const cells = grid.rows.flat();
  const plain = cells.filter(({ typed }) => typed === undefined);
  const found = decideNotation(plain, usual);
  const notation = isForced ? usual! : found.notation;
  if (!isForced) refuseNotation(found);
  const tables = findTables(grid, file, notation, new Set());
  const cellAt = new Map(cells.map((cell) => [cell.place.name, cell]));
  if (tables.length === 0)
    throw new Unreadable(
      "There is no table of numbers here.",
      "A table has a heading over each column and numbers below: name its corners with --range A1:D9.",
    );
  if (tables.length > 1) throw severalTables(grid, tables, cellAt);
  const table = withWordsBeside(tables[0]!, grid);
  const again = headingsAgain(grid, table);
  if (again.length > 0)
    remarks.push({
      message: `${again[0]!.place.name}: the headings stand again, and were left out${again.length > 1 ? `, there and in ${again.length - 1} more lines` : ""}.`,
      hint: "Where a second table begins there, take each in by itself with --range.",
    });
  const dated = cells.filter(({ isDate }) => isDate);
  if (dated.length > 0)
    remarks.push({
      message: `${dated[0]!.place.name}: Excel keeps a date here, written as ${dated[0]!.text}${dated.length > 1 ? `; and in ${dated.length - 1} more cells` : ""}.`,
      hint: "Excel makes dates of words such as 3-2 or Mar-19. Where it was none, correct it in the CSV and in the labels.",
    });
  remarks.push(...tellNotes(cells));
  const { kept, notes, told } = withoutWords(withoutNothing(table));
  if (table.name && table.name !== grid.name)
    remarks.push({
      message: `“${table.name}” stands above the table and was left out.`,
      hint: "Where it says more than your title, put it into `description` or `notes`.",
    });
  return {
    table: kept,
    notation,
    cellAt,
    rowHeading: headingOfRows(grid, table),
    notes,
    remarks: [...remarks, ...told],
  };
}

/** What somebody noted at a cell, for readers or for colleagues: nobody can know. */
function tellNotes(cells: readonly GridCell[]): Remark[] {
  return cells.flatMap(({ note, place }) =>
    note === undefined
      ? []
      : [
          {
            message: `${place.name}: a note stands at the cell, “${note.length > 120 ? `${note.slice(0, 119)}…` : note}”, and was left out.`,
            hint: "Where readers need it, put it into a column of remarks (csv: { note: … }), or under `notes`.",
          },
        ],
  );
}

function severalTables(
  grid: Grid,
  tables: readonly AuditTable[],
  cellAt: ReadonlyMap<string, GridCell>,
): Unreadable {
  const ranges = rangesOf(
    grid,
    tables.map(({ cells: [row] }) => ({
      first: cellAt.get(row![0]!.place.name)!,
      last: cellAt.get(row!.at(-1)!.place.name)!,
    })),
  );
  return new Unreadable(
    `${tables.length} tables stand here: ${ranges.join(", ")}.`,
    `A dataset is one table. Name the one that is meant: --range ${ranges[0]}.`,
    tables[1]!.cells[0]![0]!.place.line,
  );
}

function withoutHidden(sheet: Grid): { grid: Grid; remarks: Remark[] } {
  const { rows = new Set<number>(), columns = new Set<number>() } = sheet.hidden ?? {};
  const kept = sheet.rows
    .filter((_, index) => !rows.has(index))
    .map((row) => row.filter((_, index) => !columns.has(index)));
  const remarks: Remark[] = [];
  const isFilled = (cells: readonly (GridCell | undefined)[]) =>
    cells.some((cell) => cell && cell.text.trim() !== "");
  const tell = (what: string, names: string[]) => {
    if (names.length > 0)
      remarks.push({
        message: `${what} ${names.join(", ")} ${names.length > 1 ? "are" : "is"} hidden in Excel, and ${names.length > 1 ? "were" : "was"} left out.`,
        hint: "Show what is to be published, save the file, and run this again.",
      });
  };
  const nameOf = (cell: GridCell) => cell.place.name.replace(/^.*!/, "");
  tell(
    "Row",
    [...rows]
      .filter((row) => isFilled(sheet.rows[row] ?? []))
      .map((row) => nameOf(sheet.rows[row]![0]!).replace(/\D/g, "")),
  );
  tell(
    "Column",
    [...columns]
      .filter((column) => isFilled(sheet.rows.map((row) => row[column])))
      .map((column) => nameOf(sheet.rows.find((row) => row[column])![column]!).replace(/\d/g, "")),
  );
  return { grid: { ...sheet, rows: kept }, remarks };
}

function refuseNotation({ notation, against, undecided }: ReturnType<typeof decideNotation<GridCell>>): void {
  const mark = notation === "point" ? "point" : "comma";
  if (against.length > 0)
    throw new Unreadable(
      `${against[0]!.place.name}: “${against[0]!.text.trim()}” is written otherwise than the other numbers, which have a decimal ${mark}.`,
      `Write all numbers of the file with a decimal ${mark}.`,
      against[0]!.place.line,
    );
  if (undecided.length > 0)
    throw new Unreadable(
      `${undecided[0]!.place.name}: “${undecided[0]!.text.trim()}” may be a whole number in thousands or one with three decimals, and nothing in the file says which.`,
      "Say which it is: --decimal point or --decimal comma.",
      undecided[0]!.place.line,
    );
}

/** Columns in which nothing stands, as between a table and what was hidden beside it. */
function withoutNothing(table: AuditTable): AuditTable {
  const kept = [...table.columns.keys()].filter(
    (column) => table.columns[column]!.label !== "" || table.cells.some((row) => row[column]!.text !== ""),
  );
  return {
    ...table,
    columns: kept.map((column) => table.columns[column]!),
    cells: table.cells.map((row) => kept.map((column, at) => ({ ...row[column]!, column: at }))),
  };
}

/** Rows of words alone: those below the table are notes, those within it headings of groups. */
function withoutWords(table: AuditTable): { kept: AuditTable; notes: string[]; told: Remark[] } {
  const isEmpty = (row: number) => table.cells[row]!.every(({ text }) => text === "");
  const last = table.rows.findLastIndex((_, row) => !isEmpty(row));
  const kept = [...table.rows.keys()].filter((row) => !isEmpty(row));
  const words = [...table.rows.keys()].filter((row) => isEmpty(row) && table.rows[row]!.label !== "");
  const told = words
    .filter((row) => row < last)
    .map((row): Remark => ({
      message: `${table.cells[row]![0]!.place.name}: the line “${table.rows[row]!.label}” holds no values and was left out.`,
      hint: "Where it is the heading of a group, say so in the labels of the rows below.",
    }));
  const renumbered = kept.map((row, at) => table.cells[row]!.map((cell) => ({ ...cell, row: at })));
  return {
    kept: { ...table, rows: kept.map((row) => table.rows[row]!), cells: renumbered },
    notes: words.filter((row) => row > last).map((row) => table.rows[row]!.label),
    told,
  };
}

/** The first cells of lines that repeat the line above the table's first row. */
function headingsAgain({ rows }: Grid, { cells }: AuditTable): GridCell[] {
  const textsOf = (row: readonly GridCell[]) => row.map(({ text }) => text.trim()).join("\t");
  const [first] = cells[0]!;
  const begin = rows.findIndex((row) => row.some(({ place }) => place.name === first!.place.name));
  const head = begin > 0 ? textsOf(rows[begin - 1]!) : "";
  if (head.trim() === "") return [];
  return rows.slice(begin).flatMap((row) => (row[0] && textsOf(row) === head ? [row[0]] : []));
}

/** A line of a CSV that is longer than its headings: what stands behind them has moved, or has none. */
export function refuseLonger({ rows }: Grid, { cells }: AuditTable): void {
  const lines = cells.flatMap((row) => (row[0] ? [row[0].place.line] : []));
  const begin = rows.findIndex((row) => row[0]?.place.line === lines[0]);
  const head = rows.slice(0, begin).findLast((row) => row.some(({ text }) => text.trim() !== ""));
  if (!head) return;
  const longer = rows
    .slice(begin)
    .filter((row) => lines.includes(row[0]?.place.line ?? 0))
    .find((row) => row.findLastIndex(({ text }) => text.trim() !== "") >= head.length);
  if (!longer) return;
  throw new Unreadable(
    `Line ${longer[0]!.place.line} has ${longer.length} cells, and the line of headings has ${head.length}.`,
    "Put a cell that holds the sign between cells in double quotes; or give the last column a heading.",
    longer[0]!.place.line,
  );
}

/** The last words over the columns that name the rows. */
function headingOfRows(grid: Grid, table: AuditTable): string {
  const [first] = table.cells[0]!;
  const name = first!.place.name.replace(/^.*!/, "");
  const row = grid.rows.findIndex((cells) => cells.some(({ place }) => place.name === first!.place.name));
  const labels = columnIndex(name.replace(/\d/g, ""));
  const words = grid.rows
    .slice(0, Math.max(0, row))
    .filter((cells) => cells.filter(({ text }) => text.trim() !== "").length > 1)
    .map((cells) =>
      cells
        .filter(({ place }) => columnIndex(place.name.replace(/^.*!|\d/g, "")) < labels)
        .map(({ text }) => text.trim()),
    );
  return [...new Set(words.findLast((texts) => texts.some(Boolean))?.filter(Boolean))].join(" ");
}
