import { type LeftOver, type Written, linesOf, whole } from "./left-over.ts";

/** Rows of a table under a line of hyphens that is missing or malformed; drawn tables; columns set apart by spaces or tabs. */
export function leftTable(written: Written): LeftOver[] {
  const lines = linesOf(written.text);
  const rows = lines.filter((line) => /^\s*\|.*\|/u.test(line) || isRow(line));
  const dividers = lines.filter((line) => DELIMITERS.test(line));
  const drawn = lines.some((line) =>
    /^\s*(?:\+(?:[-=]{2,}\+)+|[┌├└╔╠╚┏┣┗][─━═┬┼┴╦╬╩┳╋┻]+.*)\s*$/u.test(line),
  );
  const ruled = lines.some((line) => /^\s*[-=]{2,}(?:\s+[-=]{2,})+\s*$/u.test(line));
  const columns = lines.map((line) => line.split(/\s\|\s/u).length - 1);
  const parted = lines.length > 1 && columns[0]! > 0 && columns.every((count) => count === columns[0]);
  const divided =
    dividers.some((line) => line.includes("|")) &&
    lines.some((line) => line.includes("|") && !DELIMITERS.test(line));
  const tabbed = lines.length > 1 && lines.every((line) => /\S\t+\S/u.test(line));
  if (!(
    rows.length > 1 ||
    (lines.length === 1 && isRow(lines[0]!)) ||
    drawn ||
    ruled ||
    parted ||
    divided ||
    tabbed
  ))
    return [];
  return [
    {
      ...whole(written),
      message: "These lines look like a table and are none.",
      hint: tableMend(written, tabbed),
    },
  ];
}

function tableMend({ text, raw }: Written, tabbed: boolean): string {
  const index = text
    .split("\n")
    .findIndex((line) => (line.includes("|") || tabbed) && !DELIMITERS.test(line));
  const head = raw.split("\n")[index];
  if (head === undefined) return TABLE;
  const cells = head
    .trim()
    .replace(/^\||\|$/g, "")
    .split(tabbed ? /\t+/ : /(?<!\\)\|/)
    .map((cell) => cell.trim());
  if (cells.length > 8) return TABLE;
  return `Write | ${cells.join(" | ")} |, under it ${`| - `.repeat(cells.length)}|, and each row on a line of its own, without empty lines between.`;
}

const TABLE =
  "Write the heads as | A | B |, under them | - | - |, and each row on a line of its own, without empty lines between.";

function isRow(line: string): boolean {
  return /^\|(?:\s.*\s|.*\|.*)\|$/u.test(line.trim());
}

const DELIMITERS = /^[ \t]*[|+]?(?:[ \t]*[:=–—-]{1,}[ \t]*[|+])*[ \t]*[:=–—-]+[ \t]*[|+]?[ \t]*$/u;
