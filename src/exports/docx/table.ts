import type { Element, ElementContent } from "hast";
import {
  AlignmentType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { childrenOf, textOf } from "../elements.ts";
import type { Source } from "./runs.ts";
import type { Look } from "./styles.ts";
import { childrenNamed, classesOf, isInline } from "./trees.ts";

/** What a table asks of the text that it stands in. */
interface Text {
  source: Source;
  /** What stands in a cell, in a style; `before` comes first. */
  blocks(trees: readonly ElementContent[], style: string, before: ParagraphChild[]): (Paragraph | Table)[];
  runs(trees: readonly ElementContent[]): ParagraphChild[];
  mark(id: string): ParagraphChild[];
}

/** Makes a table of Word's, whose heads are repeated on each page. `before` stands above it: places to be led to. */
export function wordTable(node: Element, before: ParagraphChild[], text: Text): (Paragraph | Table)[] {
  const bidirectional = text.source.direction === "rtl";
  const parts = childrenOf(node);
  const rows = parts.flatMap((part) =>
    ["thead", "tbody", "tfoot"].includes(part.tagName)
      ? childrenNamed(part, "tr").map((row) => ({ row, isHead: part.tagName === "thead" }))
      : part.tagName === "tr"
        ? [{ row: part, isHead: false }]
        : [],
  );
  const [caption] = childrenNamed(node, "caption");
  const above = caption
    ? [
        new Paragraph({
          ...{ style: "FigureTitle", keepNext: true, bidirectional },
          children: [...before, ...text.runs(caption.children)],
        }),
      ]
    : before.length > 0
      ? [new Paragraph({ style: "Anchor", children: before, keepNext: true })]
      : [];
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    columnWidths: columnWidths(rows.map(({ row }) => row)),
    visuallyRightToLeft: bidirectional,
    rows: rows.map(({ row, isHead }) => rowOf(row, isHead, text)),
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: bordersIn(text.source.look),
  });
  // Two tables beside each other are one to Word.
  return [...above, table, new Paragraph({ style: "Anchor" })];
}

function rowOf(row: Element, isHead: boolean, text: Text): TableRow {
  const cells = childrenOf(row);
  return new TableRow({
    tableHeader: isHead,
    cantSplit: true,
    children: cells.map((cell) => cellOf(cell, isHead, text)),
  });
}

function cellOf(cell: Element, isHead: boolean, text: Text): TableCell {
  const style = isHead ? "TableHead" : cell.tagName === "th" ? "TableRowHead" : "TableText";
  const before = cell.properties.id ? text.mark(String(cell.properties.id)) : [];
  const span = (name: "colSpan" | "rowSpan") => Number(cell.properties[name] ?? 1);
  return new TableCell({
    children: insideOf(cell, style, before, text),
    ...(span("colSpan") > 1 ? { columnSpan: span("colSpan") } : {}),
    ...(span("rowSpan") > 1 ? { rowSpan: span("rowSpan") } : {}),
  });
}

/** A cell has a paragraph at the least; numbers stand at its end. */
function insideOf(cell: Element, style: string, before: ParagraphChild[], text: Text): (Paragraph | Table)[] {
  const bidirectional = text.source.direction === "rtl";
  if (classesOf(cell).includes("number") && cell.children.every(isInline)) {
    const alignment = bidirectional ? AlignmentType.LEFT : AlignmentType.RIGHT;
    const children = [...before, ...text.runs(cell.children)];
    return [new Paragraph({ style, alignment, bidirectional, children })];
  }
  const pieces = text.blocks(cell.children, style, before);
  return pieces.length > 0 ? pieces : [new Paragraph({ style })];
}

const NONE = { style: "none", size: 0, color: "auto" } as const;

function bordersIn({ rule, ink }: Look) {
  const strong = { style: "single", size: 8, color: ink } as const;
  const thin = { style: "single", size: 4, color: rule } as const;
  return {
    ...{ top: strong, bottom: strong, left: NONE, right: NONE },
    ...{ insideHorizontal: thin, insideVertical: NONE },
  } as const;
}

/** The width of a text's page, in twentieths of a point. */
const TEXT_WIDTH = 8730;

/**
 * Shares the width of the page among columns: each gets what its longest word needs, and of the rest by how much stands in it.
 */
function columnWidths(rows: readonly Element[]): number[] {
  const columns: { word: number; all: number }[] = [];
  for (const row of rows) {
    let at = 0;
    for (const cell of row.children) {
      if (cell.type !== "element") continue;
      const span = Number(cell.properties.colSpan ?? 1);
      const text = textOf(cell).trim();
      if (span === 1) {
        const word = Math.max(0, ...text.split(/\s+/).map(({ length }) => length));
        const column = (columns[at] ??= { word: 0, all: 0 });
        column.word = Math.max(column.word, word);
        column.all = Math.max(column.all, text.length);
      }
      at += span;
    }
  }
  // A letter of 9 points is half as wide, and a cell has its margins.
  const least = [...columns].map((column) => Math.min(30, column?.word ?? 1) * 105 + 180);
  const sum = least.reduce((total, width) => total + width, 0);
  if (sum >= TEXT_WIDTH) return least.map((width) => Math.floor((width * TEXT_WIDTH) / sum));
  const wanted = [...columns].map((column, index) =>
    Math.max(0, (column?.all ?? 0) * 95 + 180 - least[index]!),
  );
  const more = wanted.reduce((total, width) => total + width, 0) || 1;
  return least.map((width, index) => Math.floor(width + ((TEXT_WIDTH - sum) * wanted[index]!) / more));
}
