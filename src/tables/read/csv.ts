import Papa from "papaparse";
import { type Grid, type GridCell, columnName } from "../grid.ts";
import { Unreadable, refuseLarge, type Remark } from "../unreadable.ts";

export interface CsvRead {
  grid: Grid;
  remarks: Remark[];
  delimiter: string;
}

/**
 * Reads CSV whose fields are parted by commas, semicolons or tabs, each cell with its place. Rows that are longer or shorter
 * than most are told: a comma that should stand in quotation marks moves all that follows it.
 */
export function readCsv(text: string): CsvRead {
  const source = text.replace(/^\ufeff/, "");
  const lines = source.split(/\r\n|\n|\r/);
  refuseLarge("", { rows: lines.at(-1) === "" ? lines.length - 1 : lines.length });
  const said = /^sep=([,;\t])\r?\n/.exec(source)?.[1];
  const rows: GridCell[][] = [];
  let start = 0;
  let line = 1;
  let fault: { line: number } | undefined;
  const delimiter = said ?? guessDelimiter(source);
  Papa.parse<string[]>(source, {
    delimiter,
    step: ({ data, meta, errors }) => {
      const written = source.slice(start, meta.cursor);
      rows.push(placeCells(data, written, line, rows.length));
      const quotes = errors.find(({ type }) => type === "Quotes");
      if (quotes) fault ??= { line };
      start = meta.cursor;
      line += written.split(/\r\n|\n|\r/).length - 1;
    },
  });
  if (fault)
    throw new Unreadable(
      `A quotation mark on line ${fault.line} is opened and not closed, or closed too early.`,
      'Write it twice ("") inside a quoted cell, and one at each end.',
      fault.line,
    );
  refuseLarge("", {
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    cells: rows.reduce((count, row) => count + row.length, 0),
  });
  const table = said === undefined ? rows : rows.slice(1);
  return { grid: { name: "", rows: table }, remarks: findRagged(table), delimiter };
}

/**
 * The sign that parts the most of the first lines into as many cells as their neighbors, by their share: one that stands in quoted
 * cells breaks these into lines, of which it parts some.
 */
function guessDelimiter(text: string): string {
  const counted = ["\t", ";", ",", "|"].map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 60, skipEmptyLines: true });
    const widths = [...Map.groupBy(data, (row) => row.length)].filter(([width]) => width > 1);
    const rows = Math.max(0, ...widths.map(([, group]) => group.length));
    return { delimiter, share: rows / data.length };
  });
  return counted.reduce((best, one) => (one.share > best.share ? one : best), { delimiter: ",", share: 0 })
    .delimiter;
}

function placeCells(data: readonly string[], written: string, line: number, row: number): GridCell[] {
  let at = 0;
  return data.map((text, index) => {
    const isQuoted = written[at] === '"';
    const length = isQuoted ? text.length + text.split('"').length + 1 : text.length;
    const before = written.slice(0, at).split(/\r\n|\n|\r/);
    const column = before.at(-1)!.length + 1;
    const shown = text.split(/[\r\n]/)[0]!;
    const place = {
      line: line + before.length - 1,
      column: column + (isQuoted ? 1 : 0),
      length: Math.max(1, shown.length),
      name: `${columnName(index)}${row + 1}`,
    };
    at += length + 1;
    return { text, place };
  });
}

/** Rows of a table that are not as wide as the others, captions and notes left aside. */
function findRagged(rows: readonly GridCell[][]): Remark[] {
  const filled = (row: readonly GridCell[]) => row.findLastIndex(({ text }) => text.trim() !== "") + 1;
  const wide = rows.filter((row) => filled(row) > 1);
  const widths = [...Map.groupBy(wide, (row) => row.length)].toSorted((a, b) => b[1].length - a[1].length);
  const [usual, others] = [widths[0], widths.slice(1).flatMap(([, group]) => group)];
  if (!usual || usual[1].length < 3 || others.length * 4 > wide.length) return [];
  return others
    .filter((row) => filled(row) > usual[0] || row.length < usual[0])
    .map((row) => {
      const place = row[0]!.place;
      return {
        place: { ...place, name: `row ${place.name.replace(/\D/g, "")}` },
        message: `The row has ${row.length} cells, and the others have ${usual[0]}.`,
        hint:
          row.length > usual[0]
            ? "Put a cell that holds the sign between cells in double quotes; all that stands behind it has moved."
            : "Add the cells that are missing, empty ones too, so that each number stands under its heading.",
      };
    });
}
