import type { Random } from "./random.ts";
import type { HonestTable } from "./table.ts";

/** A table as it stands in a spreadsheet: headings and texts, and nothing that is declared of it. */
export interface Sheet {
  sort: string;
  head: string[];
  rows: string[][];
  delimiter?: "," | ";" | "\t";
}

export type SheetSort = (random: Random) => Omit<Sheet, "sort">;

/** A declared table as plain CSV: its percentages with a sign, under a heading that says so, or without either. */
export function sheetOf({ sort, unit, columns, rows }: HonestTable, random: Random): Sheet {
  const isPercent = columns.map(({ more = "" }) =>
    more.includes("unit:") ? more.includes("percent") : unit === "percent",
  );
  const [sign, heading] = random.oneOf([
    ["%", ""],
    ["", " (%)"],
    ["", ""],
  ] as const);
  return {
    sort,
    head: ["Line", ...columns.map(({ id }, index) => id + (isPercent[index] ? heading : ""))],
    rows: rows.map(({ id, values }) => [
      id,
      ...values.map((value, index) => value + (isPercent[index] ? sign : "")),
    ]),
  };
}

export function writeSheet({ head, rows, delimiter = "," }: Sheet): string {
  const field = (text: string) =>
    text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  return [head, ...rows].map((row) => row.map(field).join(delimiter)).join("\n") + "\n";
}

/** The sheet with another digit in one of its numbers, the labels left alone; and where it stands. */
export function withOneDigitOff(sheet: Sheet, random: Random): { sheet: Sheet; row: number; column: number } {
  for (;;) {
    const row = random.whole(0, sheet.rows.length - 1);
    const cells = [...sheet.rows[row]!];
    const column = random.whole(1, cells.length - 1);
    const digits = [...cells[column]!.matchAll(/\d/g)];
    const at = digits[random.whole(0, digits.length - 1)]?.index;
    if (at === undefined) continue;
    const digit = String(random.whole(0, 9));
    const isFirst = !/\d/.test(cells[column]!.slice(0, at));
    if (digit === cells[column]![at] || (digit === "0" && isFirst)) continue;
    cells[column] = cells[column]!.slice(0, at) + digit + cells[column]!.slice(at + 1);
    return {
      sheet: { ...sheet, rows: sheet.rows.map((other, index) => (index === row ? cells : other)) },
      row,
      column,
    };
  }
}
