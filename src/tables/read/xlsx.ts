import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import type { Element, Root } from "xast";
import { fromXml } from "xast-util-from-xml";
import { type Grid, type GridCell, columnName } from "../grid.ts";
import { type Remark, Unreadable, refuseLarge } from "../unreadable.ts";

/**
 * Every sheet of an Excel workbook, each cell named as Excel names it. Percentages are taken as Excel shows them (0.452 as
 * 45.2%), dates as days. Formulas whose results were never saved are told: a program wrote them that computes nothing.
 */
export async function readXlsx(bytes: Uint8Array): Promise<{ grids: Grid[]; remarks: Remark[] }> {
  const workbook = openWorkbook(bytes);
  const sheets = await readXlsxFile(Buffer.from(bytes)).catch(() => {
    throw new Unreadable(
      "The file cannot be read as an Excel workbook.",
      "Open it in Excel, and save it anew as .xlsx.",
    );
  });
  const remarks: Remark[] = [];
  const grids = sheets.map(({ sheet, data }): Grid => {
    const looks = workbook.looksOf(sheet);
    const prefix = sheets.length > 1 ? `${sheet}!` : "";
    refuseLarge(data.length, 0, sheet);
    refuseLarge(data.length, data.length * Math.max(0, ...data.map((row) => row.length)), sheet);
    const rows = data.map((row, at) =>
      row.map((value, column): GridCell => {
        const name = `${columnName(column)}${at + 1}`;
        const place = { line: at + 1, column: column + 1, length: 1, name: `${prefix}${name}` };
        return { place, ...contentOf(value, looks.percents.has(name)) };
      }),
    );
    for (const merge of looks.merges) unfoldWords(rows, merge);
    const [first, ...others] = looks.unsaved;
    if (first !== undefined)
      remarks.push({
        place: { line: rowOf(first), column: 1, name: `${prefix}${first}` },
        message: `The cell holds a formula without its result${others.length > 0 ? `, as ${others.length} others do` : ""}; they are left out.`,
        hint: "Open the file in Excel or LibreOffice and save it: that writes the results.",
      });
    return { name: sheets.length > 1 ? sheet : "", rows };
  });
  return { grids, remarks };
}

function contentOf(value: unknown, isPercent: boolean): Pick<GridCell, "text" | "typed"> {
  if (typeof value === "number")
    return isPercent ? { text: `${plainNumber(100 * value)}%` } : { text: plainNumber(value), typed: value };
  if (value instanceof Date) return { text: value.toISOString().slice(0, 10) };
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
  /** The cells that are shown as percentages. */
  percents: ReadonlySet<string>;
  /** The corners of merged cells. */
  merges: [string, string][];
  /** Cells with a formula and no result. */
  unsaved: string[];
}

const NOTHING: Looks = { percents: new Set(), merges: [], unsaved: [] };

/** Opens the parts of a workbook that say how cells look. */
function openWorkbook(bytes: Uint8Array): { looksOf(sheet: string): Looks } {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /^xl\/.*\.(?:xml|rels)$/.test(name) && originalSize < LARGEST,
    });
  } catch {
    throw new Unreadable(
      "The file is damaged: it cannot be unpacked.",
      "Open it in Excel, and save it anew as .xlsx.",
    );
  }
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
  const shownAsPercent = percentStyles(open("xl/styles.xml"));
  return {
    looksOf: (sheet) => {
      const found = sheets.find(({ attributes }) => attributes["name"] === sheet);
      const target = targets.get(found?.attributes["r:id"]);
      return target ? looksIn(open(`xl/${target.replace(/^\/?(?:xl\/)?/, "")}`), shownAsPercent) : NOTHING;
    },
  };
}

/** No sheet of a table that may be audited is as large when it is unpacked. */
const LARGEST = 60_000_000;

function elementsOf(node: Root | Element): Element[] {
  return node.children.flatMap((child) => (child.type === "element" ? [child, ...elementsOf(child)] : []));
}

function looksIn(elements: readonly Element[], shownAsPercent: ReadonlySet<string>): Looks {
  const cells = elements.filter(({ name }) => name === "c");
  const part = (cell: Element, name: string) =>
    cell.children.find((child): child is Element => child.type === "element" && child.name === name);
  const nameOf = ({ attributes }: Element) => attributes["r"] ?? "";
  return {
    percents: new Set(
      cells.filter(({ attributes }) => shownAsPercent.has(attributes["s"] ?? "")).map(nameOf),
    ),
    merges: elements
      .filter(({ name }) => name === "mergeCell")
      .map(({ attributes }) => (attributes["ref"] ?? "").split(":") as [string, string])
      .filter((ends) => ends.length === 2),
    unsaved: cells.filter((cell) => part(cell, "f") && !part(cell, "v")?.children.length).map(nameOf),
  };
}

/** The styles of cells that are shown as percentages: Excel's own formats 9 and 10, and those with a percent sign. */
function percentStyles(elements: readonly Element[]): Set<string> {
  const own = elements.filter(
    ({ name, attributes }) => name === "numFmt" && attributes["formatCode"]?.includes("%"),
  );
  const formats = new Set(["9", "10", ...own.map(({ attributes }) => attributes["numFmtId"])]);
  const styles = elements.find(({ name }) => name === "cellXfs");
  const rows = styles ? elementsOf(styles).filter(({ name }) => name === "xf") : [];
  return new Set(
    rows.flatMap(({ attributes }, index) => (formats.has(attributes["numFmtId"]) ? [String(index)] : [])),
  );
}
