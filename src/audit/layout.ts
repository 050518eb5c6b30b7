import { type Notation, readPrinted } from "../tables/printed-number.ts";
import { partSideBySide } from "./side-by-side.ts";
import type { Grid, GridCell } from "../tables/grid.ts";
import type { AuditCell, AuditTable, Line } from "./table.ts";

/**
 * Finds the tables of a sheet. Empty rows part them, but for rows of numbers that go on under the headings above. Rows at the
 * top that hold no numbers, or years, or a scale (1, 2, 3 …) are headings; columns at the left that hold words, years or
 * running numbers are labels. Rows of one text alone are captions and notes.
 */
export function findTables(
  grid: Grid,
  file: string,
  notation: Notation,
  skip: ReadonlySet<GridCell>,
): AuditTable[] {
  const read = (cell: GridCell) =>
    skip.has(cell) ? undefined : (typedNumber(cell) ?? readPrinted(cell.text, notation));
  const isNumber = (cell: GridCell) => read(cell) !== undefined;
  const blocks =
    grid.headRows === undefined
      ? partsOf(grid.rows).flatMap((block) => partSideBySide(block, isNumber).flatMap(partsOf))
      : [grid.rows];
  const tables: AuditTable[] = [];
  let caption = "";
  // Headings that an empty row parts from their table.
  let apart: GridCell[][] = [];
  for (const block of blocks) {
    const { captions, rows } = takeCaptions(block);
    const name = captions.join(" ") || caption;
    if (rows.length === 0) {
      caption = name;
      continue;
    }
    const heads = grid.headRows ?? countHeads(rows, read);
    const before = tables.at(-1);
    if (heads === 0 && apart.length > 0 && captions.length === 0 && widthOf(rows) <= widthOf(apart)) {
      const name = [grid.name, caption].filter(Boolean).join(": ");
      const table = makeTable([...apart, ...rows], apart.length, read, file, name);
      if (table) tables.push(table);
      [caption, apart] = ["", []];
      continue;
    }
    if (heads === 0 && before && captions.length === 0 && widthOf(rows) <= before.columns.length + LABELS) {
      goOn(before, rows, read);
      continue;
    }
    const table = makeTable(rows, heads, read, file, [grid.name, name].filter(Boolean).join(": "));
    const isHead = !table && !grid.headRows && rows.length <= MOST_HEADS && rows.every(isFilled);
    [caption, apart] = isHead ? [name, rows] : ["", []];
    if (table) tables.push(table);
  }
  return tables;
}

/** At most so many columns at the left are labels, and so many rows stand over a table. */
const LABELS = 3;
const MOST_HEADS = 3;

/** Whether several cells of a row are filled, as those of headings are. */
function isFilled(row: readonly GridCell[]): boolean {
  return filled(row).length > 1;
}

type Read = (cell: GridCell) => AuditCell["number"];

function typedNumber({ typed }: GridCell): AuditCell["number"] {
  if (typed === undefined) return undefined;
  const value = Number(typed.toPrecision(12));
  const decimals = Math.min(12, (/\.(\d+)$/.exec(String(value))?.[1] ?? "").length);
  return {
    value,
    half: 0.5 / 10 ** decimals,
    decimals,
    unit: "plain",
    isBracketed: false,
    keepsZeros: false,
  };
}

function partsOf(rows: readonly GridCell[][]): GridCell[][][] {
  const blocks: GridCell[][][] = [];
  let isOpen = false;
  for (const row of rows) {
    const isEmpty = row.every(({ text }) => text.trim() === "");
    if (!isEmpty && isOpen) blocks.at(-1)!.push(row);
    else if (!isEmpty) blocks.push([row]);
    isOpen = !isEmpty;
  }
  return blocks;
}

function takeCaptions(block: GridCell[][]): { captions: string[]; rows: GridCell[][] } {
  const first = block.findIndex((row) => filled(row).length > 1);
  const rows = first === -1 ? [] : block.slice(first);
  return {
    captions: block.slice(0, first === -1 ? undefined : first).map((row) => filled(row)[0]!.text.trim()),
    rows,
  };
}

function filled(row: readonly GridCell[]): GridCell[] {
  return row.filter(({ text }) => text.trim() !== "");
}

function widthOf(rows: readonly GridCell[][]): number {
  return Math.max(...rows.map((row) => row.length));
}

function countHeads(rows: readonly GridCell[][], read: Read): number {
  let heads = 0;
  for (const [index, row] of rows.entries()) {
    const values = filled(row.slice(1)).map((cell) => read(cell)?.value);
    const numbers = values.filter((value) => value !== undefined);
    const isCaption = filled(row).length === 1 && heads > 0 && numbers.length === 0;
    if (isCaption) break;
    // A first row whose numbers are all held back is no heading.
    const isHeldBack = heads > 0 && filled(row.slice(1)).every(({ text }) => HELD_BACK.test(text.trim()));
    if (numbers.length === 0 && isHeldBack && filled(row).length > 1) break;
    if (numbers.length === 0) {
      heads = index + 1;
      continue;
    }
    const next = rows[index + 1]?.slice(1).map((cell) => read(cell)?.value) ?? [];
    const isHead = heads === 0 ? isScale(numbers) : isScale(numbers) && countsUp([...new Set(numbers)]);
    if (isHead && !isScale(next.filter((value) => value !== undefined))) heads = index + 1;
    break;
  }
  return heads === rows.length ? Math.min(heads, 1) : heads;
}

/** What stands in the place of a number. */
const HELD_BACK = /^(?:[-–—.…:*x]{1,3}|n\/?a|\[\p{L}{1,2}\]|[<>≤≥].*|\d.*)$/iu;

/** Years, or a scale that counts up by ones. */
function isScale(values: readonly number[]): boolean {
  if (values.length === 0) return false;
  const areYears = values.every((value) => Number.isInteger(value) && value >= 1800 && value <= 2100);
  return areYears || (values.length > 2 && countsUp(values) && values[0]! <= 1);
}

function countsUp(values: readonly number[]): boolean {
  return values.every((value, index) => value === values[0]! + index);
}

function makeTable(
  rows: GridCell[][],
  heads: number,
  read: Read,
  file: string,
  name: string,
): AuditTable | undefined {
  const width = widthOf(rows);
  const head = rows.slice(0, heads);
  const headKey = head
    .at(-1)
    ?.map(({ text }) => text.trim())
    .join("\t");
  const body = rows.slice(heads).filter((row) => row.map(({ text }) => text.trim()).join("\t") !== headKey);
  const labels = countLabels(body, width, read);
  const columns = Array.from({ length: width - labels }, (_, index): Line => {
    const words = head.map((row) => row[index + labels]?.text.trim() ?? "").filter(Boolean);
    return { label: [...new Set(words)].join(" ") };
  });
  const table: AuditTable = { file, name, columns, rows: [], cells: [] };
  fill(table, body, labels, read);
  return table.cells.some((row) => row.some(({ number }) => number)) ? table : undefined;
}

function goOn(table: AuditTable, rows: GridCell[][], read: Read): void {
  const labels = Math.max(0, widthOf(rows) - table.columns.length);
  fill(table, rows, labels, read);
}

function fill(table: AuditTable, body: readonly GridCell[][], labels: number, read: Read): void {
  for (const row of body) {
    const words = row.slice(0, labels).map(({ text }) => text.trim());
    const at = table.rows.length;
    table.rows.push({ label: words.filter(Boolean).join(" ") });
    table.cells.push(
      table.columns.map((_, column): AuditCell => {
        const cell = row[column + labels];
        if (!cell) return { row: at, column, text: "", place: row.at(-1)!.place };
        const number = read(cell);
        return { row: at, column, text: cell.text.trim(), place: cell.place, ...(number ? { number } : {}) };
      }),
    );
  }
}

function countLabels(body: readonly GridCell[][], width: number, read: Read): number {
  let labels = 0;
  while (labels < Math.min(LABELS, width - 1)) {
    const cells = filled(body.flatMap((row) => row[labels] ?? []));
    const values = cells.flatMap((cell) => read(cell)?.value ?? []);
    const runs = values.length > 2 && countsUp(values);
    const isLabel =
      values.length * 2 < cells.length || cells.length === 0 || (labels === 0 && (isScale(values) || runs));
    if (!isLabel) break;
    labels++;
  }
  return labels;
}
