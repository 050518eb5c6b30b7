import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { Grid, GridCell } from "../grid.ts";
import { refuseLarge } from "../unreadable.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Every table of a page, tables within tables by themselves. Merged cells are unfolded: words of headings stand over all that
 * they span, and a number in its first cell alone, as it would count twice. `where` gives a cell its place.
 */
export function readHtml(
  html: string,
  nameCell = placeInTable,
): { grids: Grid[]; language: string | undefined } {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const elements = descend(document.childNodes);
  const tables = elements.filter(({ tagName }) => tagName === "table");
  const language = elements
    .find(({ tagName }) => tagName === "html")
    ?.attrs.find(({ name }) => name === "lang")?.value;
  const grids = tables.map((table, index): Grid => {
    const own = (tag: readonly string[]) =>
      descend(table.childNodes, "table").filter(({ tagName }) => tag.includes(tagName));
    const caption = own(["caption"])[0];
    const rows = own(["tr"]);
    refuseLarge("", { rows: rows.length });
    const heads = rows.filter(
      (row) => row.parentNode && "tagName" in row.parentNode && row.parentNode.tagName === "thead",
    );
    const name = caption ? wordsOf(caption.childNodes) : tables.length > 1 ? `table ${index + 1}` : "";
    return {
      name,
      rows: unfold(rows, index, nameCell),
      ...(heads.length > 0 ? { headRows: heads.length } : {}),
    };
  });
  return { grids, language };
}

function placeInTable(table: number, row: number, column: number): string {
  return `table ${table + 1}, row ${row + 1}, column ${column + 1}`;
}

function descend(nodes: readonly Node[], stopAt?: string): Element[] {
  return nodes.flatMap((node) => {
    if (!("tagName" in node) || ["script", "style", "template"].includes(node.tagName)) return [];
    return node.tagName === stopAt ? [] : [node, ...descend(node.childNodes, stopAt)];
  });
}

function unfold(rows: readonly Element[], table: number, nameCell: typeof placeInTable): GridCell[][] {
  const grid: GridCell[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.childNodes) {
      if (!("tagName" in cell) || !["td", "th"].includes(cell.tagName)) continue;
      while (grid[at]![column]) column++;
      const [across, down] = [spanOf(cell, "colspan", 200), spanOf(cell, "rowspan", rows.length - at)];
      const text = wordsOf(cell.childNodes);
      const start = cell.sourceCodeLocation?.startTag;
      const where = { line: start?.startLine ?? 1, column: start?.startCol ?? 1, length: 1 };
      for (let y = 0; y < down; y++)
        for (let x = 0; x < across; x++) {
          const place = { ...where, name: nameCell(table, at + y, column + x) };
          const isRepeated = !/\d/.test(text) || cell.tagName === "th";
          (grid[at + y] ??= [])[column + x] ??= {
            text: isRepeated || (x === 0 && y === 0) ? text : "",
            place,
          };
        }
      column += across;
    }
  }
  const place = { line: 1, column: 1, length: 1, name: "" };
  return grid.map((row) => Array.from(row, (cell) => cell ?? { text: "", place }));
}

function spanOf(cell: Element, name: string, most: number): number {
  const written = Number(cell.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(written) && written >= 1
    ? Math.min(written, most)
    : written === 0 && name === "rowspan"
      ? most
      : 1;
}

/** The words of a cell; what is raised behind a number is the mark of a note, unless it may be a power of ten. */
function wordsOf(nodes: readonly Node[]): string {
  let said = "";
  for (const node of nodes) {
    if (node.nodeName === "#text") said += (node as DefaultTreeAdapterTypes.TextNode).value;
    if (!("tagName" in node) || ["script", "style", "table", "template"].includes(node.tagName)) continue;
    const words = wordsOf(node.childNodes);
    const isNote =
      node.tagName === "sup" &&
      /^[\d*†‡§\p{L},[\]() ]{1,6}$/u.test(words) &&
      !/^(?:st|nd|rd|th)$/.test(words);
    if (node.tagName === "br") said += " ";
    else if (isNote && /\d$/.test(said))
      said += /10$/.test(said) ? ` ^ ${words}` : `[${words.replace(/[^\p{L}\d]/gu, "").slice(0, 3) || "1"}]`;
    else said += ["p", "div", "li"].includes(node.tagName) ? ` ${words} ` : words;
  }
  return said.replace(/[ \t\r\n]+/g, " ").trim();
}
