import type { Random } from "./random.ts";

/** A table as a publisher prints it, which declares honestly what it is, or nothing. */
export interface HonestTable {
  sort: string;
  unit: string;
  base: number | "not-published";
  /** Fields of the dataset beside those that every dataset has, a line each. */
  fields: string[];
  columns: Line[];
  rows: (Line & { values: string[] })[];
  checks: string[];
}

export interface Line {
  id: string;
  /** Fields of the line beside its id and label, as they are written. */
  more?: string;
}

export type Sort = (random: Random) => Omit<HonestTable, "sort">;

/** The table with another digit in one of its numbers, and none that its unit would refuse. */
export function withOneDigitChanged(table: HonestTable, random: Random): HonestTable {
  for (;;) {
    const row = random.whole(0, table.rows.length - 1);
    const values = [...table.rows[row]!.values];
    const column = random.whole(0, values.length - 1);
    const digits = [...values[column]!.matchAll(/\d/g)];
    const at = digits[random.whole(0, digits.length - 1)]?.index;
    if (at === undefined) continue;
    const changed = values[column]!.slice(0, at) + String(random.whole(0, 9)) + values[column]!.slice(at + 1);
    const isWritten = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(changed);
    if (Number(changed) === Number(values[column]) || !isWritten || Number(changed) > largest(table, column))
      continue;
    values[column] = changed;
    return { ...table, rows: table.rows.map((line, index) => (index === row ? { ...line, values } : line)) };
  }
}

/** The table as the file of a dataset. */
export function writeTable({ unit, base, fields, columns, rows, checks }: HonestTable): string {
  const line = ({ id, more }: Line) => `id: ${id}, label: ${id}${more ? `, ${more}` : ""}`;
  return [
    "title: Figures",
    "description: What was counted.",
    `unit: ${unit}`,
    "population: Those who were asked",
    `base: ${base}`,
    ...fields,
    "source: { publication: brief }",
    "rowLabel: Line",
    "columns:",
    ...columns.map((column) => `  - { ${line(column)} }`),
    "rows:",
    ...rows.map(
      (row) =>
        `  - { ${line(row)}, values: { ${row.values.map((value, index) => `${columns[index]!.id}: ${value}`).join(", ")} } }`,
    ),
    ...(checks.length > 0
      ? ["checks:", ...checks.map((check, index) => `  - { id: k${index}, ${check} }`)]
      : []),
    "",
  ].join("\n");
}

/** Lines with the ids `<prefix>0`, `<prefix>1` and so on. */
export function lines(prefix: string, count: number): { id: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: `${prefix}${index}` }));
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function largest({ unit, columns }: HonestTable, column: number): number {
  return unit === "percent" || columns[column]?.more?.includes("percent") ? 100 : Infinity;
}
