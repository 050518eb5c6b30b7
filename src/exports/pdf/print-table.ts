import type { Element, ElementContent } from "hast";
import { hasClass } from "../../render/portable.ts";
import { childrenOf } from "../elements.ts";
import { textOf } from "./elements.ts";
import type { PrintNode } from "./print-node.ts";
import type { PrintTrees } from "./print-tree.ts";

/** A table that fits on its page, in one piece or in parts that each repeat the first column. */
export interface PrintTable {
  /** Whether it is short enough to stand on one page. */
  whole: boolean;
  /** Whether the first cell of each row names it. */
  rowHeads: boolean;
  parts: PrintPart[];
  /** What signs mean. */
  legend: PrintNode[];
}

interface PrintPart {
  /** The width of each column as a share. */
  widths: number[];
  /** Which of them hold numbers, and stand at their end. */
  numeric: boolean[];
  head: PrintNode[][];
  rows: PrintRow[];
}

interface PrintRow {
  /** What stands above it, where it is the first row of a group. */
  group?: PrintNode[];
  total: boolean;
  /** Whether it is so high that it may go on on the next page. */
  breaks: boolean;
  cells: PrintNode[][];
}

/** The mean width of a letter, and what a cell has beside its words, in points, as the template sets tables. */
const LETTER = 4.7;
const PADDING = 12;
/** Beyond it, words of a cell go into the next line. */
const MOST_LETTERS = 90;
/** The head of a column of numbers has two lines rather than a line longer than this. */
const HEAD_LETTERS = 12;
/** Small print beside a cell, where there is room for it, stands in about so many lines of so many letters at most. */
const ASIDE_LINES = 3;
const ASIDE_LETTERS = 32;
/** A longer word is hyphenated. */
const LONGEST_WORD = 24;

/** A table of so few rows stands on one page. */
const FEW_ROWS = 12;

/** From so many letters on, a cell may go on on the next page. */
const LONG = 600;

/** Lays out a table of `width` points; where a sentence stands in a cell, it takes the room that is left. */
export function printTable(table: Element, trees: PrintTrees, width: number): PrintTable {
  const { head, rows, foot, columns } = readTable(table);
  const parts = divide(columns, width);
  const count = columns.length;
  const made = { head: wordsOf(head, count, trees), rows: rows.map((row) => printRow(row, count, trees)) };
  return {
    whole: rows.length <= FEW_ROWS && parts.length === 1 && !made.rows.some((row) => row.breaks),
    rowHeads: rows.every(({ cells }) => cells[0]?.tagName === "th"),
    legend: trees.blocks(foot),
    parts: parts.map((part) => ({
      widths: share(
        part.map((index) => columns[index]!),
        width,
      ),
      numeric: part.map((index) => columns[index]!.isNumeric),
      head: part.map((index) => made.head[index]!),
      rows: made.rows.map((row) => ({ ...row, cells: part.map((index) => row.cells[index]!) })),
    })),
  };
}

/** Whether a table stands in one piece within so many points. */
export function fitsInto(table: Element, width: number): boolean {
  return divide(readTable(table).columns, width).length === 1;
}

interface ReadTable {
  head: Element[];
  rows: ReadRow[];
  columns: Room[];
  /** What signs mean. */
  foot: ElementContent[];
}

function readTable(table: Element): ReadTable {
  const parts = childrenOf(table);
  const within = (name: string) => parts.filter(({ tagName }) => tagName === name).flatMap(childrenOf);
  const rows = parts.flatMap((part) => {
    if (part.tagName === "tbody") return readBody(part);
    return part.tagName === "tr" ? [{ cells: childrenOf(part), total: false }] : [];
  });
  const [first] = within("thead");
  const head = first ? childrenOf(first) : [];
  const count = Math.max(head.length, ...rows.map(({ cells }) => cells.length), 1);
  const columns = Array.from({ length: count }, (_, index) =>
    measure(
      head[index],
      rows.map(({ cells }) => cells[index]),
    ),
  );
  return {
    ...{ head, rows, columns },
    foot: within("tfoot")
      .flatMap(childrenOf)
      .flatMap(({ children }) => children),
  };
}

interface ReadRow {
  group?: Element;
  total: boolean;
  cells: Element[];
}

function printRow({ group, total, cells }: ReadRow, count: number, trees: PrintTrees): PrintRow {
  return {
    ...(group ? { group: trees.inline(group.children) } : {}),
    total,
    breaks: cells.some((cell) => textOf(cell).length > LONG),
    cells: wordsOf(cells, count, trees),
  };
}

/** The words of so many cells; a row may have fewer. */
function wordsOf(cells: readonly Element[], count: number, trees: PrintTrees): PrintNode[][] {
  return Array.from({ length: count }, (_, index) => trees.inline(cells[index]?.children ?? []));
}

function readBody(body: Element): ReadRow[] {
  let group: Element | undefined;
  return childrenOf(body).flatMap((row) => {
    const cells = childrenOf(row);
    if (hasClass(row, "table__group")) {
      [group] = cells;
      return [];
    }
    const first = group;
    group = undefined;
    return [{ ...(first ? { group: first } : {}), total: hasClass(row, "total"), cells }];
  });
}

/** The least room that a column needs, which is that of its longest word, and the room in which its words stand in one line. */
interface Room {
  least: number;
  most: number;
  /** Whether it holds numbers. */
  isNumeric: boolean;
}

function measure(head: Element | undefined, cells: readonly (Element | undefined)[]): Room {
  // What stands beside a number in small print goes into lines of its own.
  const own = cells.map((cell) => (cell ? ownText(cell) : ""));
  const all = [head, ...cells].flatMap((cell) => cell ?? []);
  const isNumeric = all.some((cell) => hasClass(cell, "number") || hasClass(cell, "align-right"));
  const title = head ? ownText(head) : "";
  const longest = Math.max(3, ...[title, ...all.map(textOf)].flatMap(splitWords).map((word) => word.length));
  const small = Math.max(0, ...all.map((cell) => textOf(cell).length - ownText(cell).length));
  const letters = Math.max(
    ...own.map((text) => text.length),
    Math.min(title.length, isNumeric ? HEAD_LETTERS : MOST_LETTERS),
    Math.min(ASIDE_LETTERS, small / ASIDE_LINES),
  );
  const least = Math.min(longest, LONGEST_WORD);
  return {
    least: least * LETTER + PADDING,
    most: Math.max(least, Math.min(letters, MOST_LETTERS)) * LETTER + PADDING,
    isNumeric,
  };
}

function ownText(cell: Element): string {
  return cell.children
    .filter((child) => child.type !== "element" || !hasClass(child, "table__aside"))
    .map(textOf)
    .join("")
    .trim();
}

function splitWords(text: string): string[] {
  return text.split(/[\s\u200b-]+/);
}

/** Which columns stand together. The first, which names the rows, stands in each part. */
function divide(columns: readonly Room[], width: number): number[][] {
  const all = columns.map((_, index) => index);
  const need = (part: readonly number[]) => part.reduce((sum, index) => sum + columns[index]!.least, 0);
  if (need(all) <= width) return [all];
  const parts: number[][] = [];
  for (const index of all.slice(1)) {
    const last = parts.at(-1);
    if (last && need([...last, index]) <= width) last.push(index);
    else parts.push([0, index]);
  }
  return parts;
}

/** What each column gets of a width: its least, and of what is left as much as it can use. */
function share(columns: readonly Room[], width: number): number[] {
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const wish = columns.reduce((sum, column) => sum + column.most - column.least, 0);
  const left = Math.max(0, width - least);
  const given = columns.map(
    ({ least: own, most }) => own + (wish > 0 ? ((most - own) / wish) * Math.min(left, wish) : 0),
  );
  const spare = Math.max(0, left - wish);
  // What nobody needs goes to all alike, so that columns of numbers keep together.
  return given.map((own) => own + spare / columns.length);
}
