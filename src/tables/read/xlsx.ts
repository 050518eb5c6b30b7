import { zipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import type { Element, Root } from "xast";
import { fromXml } from "xast-util-from-xml";
import { type Grid, type GridCell, columnName } from "../grid.ts";
import { type Remark, Unreadable, refuseLarge } from "../unreadable.ts";
import { unpackParts } from "./packed.ts";
import { type NumberFormat, OWN_FORMATS, readNumberFormat } from "./number-format.ts";

/**
 * Every sheet of an Excel workbook, each cell named as Excel names it. Percentages are taken as Excel shows them (0.452 as
 * 45.2%), dates as days. Formulas whose results were never saved are told: a program wrote them that computes nothing.
 */
export async function readXlsx(bytes: Uint8Array): Promise<{ grids: Grid[]; remarks: Remark[] }> {
  const parts = unpackParts(bytes, "Excel");
  const workbook = openWorkbook(parts);
  for (const { name, xml } of workbook.sheets) refuseLarge(name, reachOf(xml));
  // Packed anew without pictures, and with no part larger than was unpacked.
  const sheets = await readXlsxFile(Buffer.from(zipSync(parts, { level: 0 }))).catch(() => {
    throw new Unreadable(
      "The file cannot be read as an Excel workbook.",
      "Open it in Excel, and save it anew as .xlsx.",
    );
  });
  const remarks: Remark[] = [];
  const grids = sheets.map(({ sheet, data }): Grid => {
    const looks = workbook.looksOf(sheet);
    const prefix = sheets.length > 1 ? `${sheet}!` : "";
    const rows = data.map((row, at) =>
      row.map((value, column): GridCell => {
        const name = `${columnName(column)}${at + 1}`;
        const place = { line: at + 1, column: column + 1, length: 1, name: `${prefix}${name}` };
        const note = looks.notes.get(name);
        return { place, ...contentOf(value, looks.formats.get(name)), ...(note ? { note } : {}) };
      }),
    );
    for (const merge of looks.merges) unfoldWords(rows, merge);
    const [first, ...others] = looks.unsaved;
    if (first !== undefined)
      remarks.push({
        place: { line: rowOf(first), column: 1, name: `${prefix}${first}` },
        message: `The cell holds a formula without its result${others.length === 0 ? "; it is" : `, as ${others.length === 1 ? "another does" : `${others.length} others do`}; they are`} left out.`,
        hint: "Open the file in Excel or LibreOffice and save it: that writes the results.",
      });
    return { name: sheets.length > 1 ? sheet : "", rows, hidden: looks.hidden };
  });
  return { grids, remarks };
}

function contentOf(value: unknown, format: NumberFormat = { isPercent: false }): Omit<GridCell, "place"> {
  if (typeof value === "number")
    return format.isPercent
      ? { ...format, text: `${plainNumber(100 * value)}%` }
      : { ...format, text: plainNumber(value), typed: value };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10), isDate: true };
  return { text: value === null || value === undefined ? "" : String(value) };
}

/** As few digits as say it, without the dust of binary fractions. */
function plainNumber(value: number): string {
  return new Intl.NumberFormat("en", { useGrouping: false, maximumFractionDigits: 10 }).format(
    Number(value.toPrecision(12)),
  );
}

/** Words of a merged cell stand over all that it spans. */
function unfoldWords(rows: readonly GridCell[][], [from, to]: [string, string]): void {
  const [top, bottom] = [rowOf(from), rowOf(to)];
  const [left, right] = [columnOf(from), columnOf(to)];
  const words = rows[top - 1]?.[left];
  if (!words || words.typed !== undefined) return;
  for (let row = top - 1; row < Math.min(bottom, rows.length); row++)
    for (let column = left; column <= right; column++) {
      const cell = rows[row]![column];
      if (cell && cell.text === "") cell.text = words.text;
    }
}

function rowOf(name: string): number {
  return Number(name.replace(/\D/g, ""));
}

function columnOf(name: string): number {
  return [...name.replace(/\d/g, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What the reader of values leaves out of a sheet. */
interface Looks {
  /** How cells show their numbers, by the names of the cells. */
  formats: ReadonlyMap<string, NumberFormat>;
  hidden: NonNullable<Grid["hidden"]>;
  /** What is noted at cells, by their names. */
  notes: ReadonlyMap<string, string>;
  /** The corners of merged cells. */
  merges: [string, string][];
  /** Cells with a formula and no result. */
  unsaved: string[];
}

const NOTHING: Looks = {
  formats: new Map(),
  notes: new Map(),
  hidden: { rows: new Set(), columns: new Set(), sheet: false },
  merges: [],
  unsaved: [],
};

/**
 * How far the values of a sheet reach, without taking it apart: one of a hundred thousand rows would take a gigabyte, and one
 * value in the last cell that Excel has all there is.
 */
function reachOf(xml: Uint8Array): Parameters<typeof refuseLarge>[1] {
  const text = new TextDecoder("latin1").decode(xml);
  let [rows, columns] = [0, 0];
  const last = { rows: "", columns: "" };
  for (const [, name = ""] of text.matchAll(FILLED)) {
    if (rowOf(name) > rows) [rows, last.rows] = [rowOf(name), name];
    if (columnOf(name) >= columns) [columns, last.columns] = [columnOf(name) + 1, name];
  }
  return { rows, columns, cells: rows * columns, last };
}

/** A cell with a value, which may stand behind its formula. */
const FILLED = /<c\s[^>]*?\br="([A-Z]+\d+)"[^>]*?(?<!\/)>(?:<f[^>]*?(?:\/>|>[^<]*<\/f>))?<(?:v|is)[\s>]/g;

/** Opens the parts of a workbook that say how cells look. */
function openWorkbook(files: Record<string, Uint8Array>): {
  sheets: { name: string; xml: Uint8Array }[];
  looksOf(sheet: string): Looks;
} {
  const open = (name: string) => {
    if (!files[name]) return [];
    try {
      return elementsOf(fromXml(new TextDecoder().decode(files[name])));
    } catch {
      throw new Unreadable(
        "The file is damaged: a part of it cannot be read.",
        "Open it in Excel, and save it anew as .xlsx.",
      );
    }
  };
  const targets = new Map(
    open("xl/_rels/workbook.xml.rels").map(({ attributes }) => [attributes["Id"], attributes["Target"]]),
  );
  const sheets = open("xl/workbook.xml").filter(({ name }) => name === "sheet");
  const styles = formatsOfStyles(open("xl/styles.xml"));
  const partOf = ({ attributes }: Element) => {
    const target = targets.get(attributes["r:id"]);
    return target ? `xl/${target.replace(/^\/?(?:xl\/)?/, "")}` : undefined;
  };
  return {
    sheets: sheets.flatMap((sheet) => {
      const xml = files[partOf(sheet) ?? ""];
      return xml ? [{ name: sheets.length > 1 ? (sheet.attributes["name"] ?? "") : "", xml }] : [];
    }),
    looksOf: (name) => {
      const found = sheets.find(({ attributes }) => attributes["name"] === name);
      const part = found && partOf(found);
      if (!part) return NOTHING;
      const isHidden = /^(?:very)?hidden$/i.test(found.attributes["state"] ?? "");
      const notes = open(part.replace(/([^/]*)$/, "_rels/$1.rels"))
        .filter(({ attributes }) => attributes["Type"]?.endsWith("/comments"))
        .flatMap(({ attributes }) => notesIn(open(partAt(attributes["Target"] ?? "", part))));
      return { ...looksIn(open(part), styles, isHidden), notes: new Map(notes) };
    },
  };
}

function elementsOf(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === "element" ? [child, ...elementsOf(child)] : []));
}

/** The name of a part as another names it: `../comments1.xml` or `/xl/comments1.xml`. */
function partAt(target: string, from: string): string {
  return URL.parse(target, `file:///${from}`)?.pathname.slice(1) ?? "";
}

/** What is noted at cells. Of a thread Excel keeps a copy for older programs, behind words of its own. */
function notesIn(elements: readonly Element[]): [name: string, note: string][] {
  return elements
    .filter(({ name }) => name === "comment")
    .map((comment) => {
      const words = elementsOf(comment)
        .filter(({ name }) => name === "t")
        .flatMap(({ children }) => children.map((child) => ("value" in child ? child.value : "")))
        .join("");
      const said = words.replace(/^\[Threaded comment\][^]*?Comment:\s*/, "").replace(/\s+/g, " ");
      return [comment.attributes["ref"] ?? "", said.trim()];
    });
}

function looksIn(
  elements: readonly Element[],
  styles: readonly NumberFormat[],
  sheet: boolean,
): Omit<Looks, "notes"> {
  const cells = elements.filter(({ name }) => name === "c");
  const part = (cell: Element, name: string) =>
    cell.children.find((child): child is Element => child.type === "element" && child.name === name);
  const nameOf = ({ attributes }: Element) => attributes["r"] ?? "";
  return {
    formats: new Map(
      cells.flatMap((cell) => {
        const format = styles[Number(cell.attributes["s"] ?? 0)];
        return format ? [[nameOf(cell), format] as const] : [];
      }),
    ),
    hidden: { ...hiddenIn(elements), sheet },
    merges: elements
      .filter(({ name }) => name === "mergeCell")
      .map(({ attributes }) => (attributes["ref"] ?? "").split(":") as [string, string])
      .filter((ends) => ends.length === 2),
    unsaved: cells.filter((cell) => part(cell, "f") && !part(cell, "v")?.children.length).map(nameOf),
  };
}

function hiddenIn(elements: readonly Element[]): { rows: Set<number>; columns: Set<number> } {
  const isHidden = ({ attributes }: Element) => ["1", "true"].includes(attributes["hidden"] ?? "");
  const rows = elements.filter((element) => element.name === "row" && isHidden(element));
  const columns = elements.filter((element) => element.name === "col" && isHidden(element));
  return {
    rows: new Set(rows.map(({ attributes }) => Number(attributes["r"]) - 1)),
    columns: new Set(
      columns.flatMap(({ attributes }) => {
        const [from, to] = [Number(attributes["min"]), Math.min(Number(attributes["max"]), MOST_COLUMNS)];
        return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from - 1 + index);
      }),
    ),
  };
}

/** A workbook may hide all columns to the last that Excel has. */
const MOST_COLUMNS = 1000;

/** How each style of a workbook shows numbers, in the order in which cells name styles. */
function formatsOfStyles(elements: readonly Element[]): NumberFormat[] {
  const own = new Map(
    elements
      .filter(({ name }) => name === "numFmt")
      .map(({ attributes }) => [attributes["numFmtId"] ?? "", attributes["formatCode"] ?? ""]),
  );
  const styles = elements.find(({ name }) => name === "cellXfs");
  const rows = styles ? elementsOf(styles).filter(({ name }) => name === "xf") : [];
  return rows.map(({ attributes }) => {
    const id = attributes["numFmtId"] ?? "";
    return readNumberFormat(own.get(id) ?? OWN_FORMATS[id] ?? "");
  });
}
