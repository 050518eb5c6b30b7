import { COMPANIONS, type Companion, type CsvLayout } from "../../../../model/csv-layout.ts";
import type { DatasetFile } from "../../../../model/dataset.ts";
import type { Problems } from "../../../../problems/collector.ts";
import { nearest } from "../../../../problems/nearest.ts";
import type { GridCell } from "../../../../tables/grid.ts";
import type { ParsedYaml } from "../../yaml/parse.ts";
import { type Sheet, findHeading, suggestHeading, tidy } from "./sheet.ts";

/** A row of the table as the file has it. */
export interface FileRow {
  /** The cell that names it, and the one that its id is made of. */
  name: GridCell;
  id: GridCell;
  n?: GridCell;
  /** By the ids of columns. */
  values: Map<string, FileValue>;
}

/** A value, and what other columns of the file say of it. */
export interface FileValue {
  cell: GridCell;
  companions: Partial<Record<Companion, GridCell>>;
}

type Column = DatasetFile["columns"][number];

/** What is known of a file and of the dataset beside it, while one is read by the other. */
export interface Told {
  sheet: Sheet;
  layout: CsvLayout;
  columns: readonly Column[];
  yaml: ParsedYaml;
  problems: Problems;
}

/** The rows of a file with one row a line. Undefined, with problems, where headings are missing or left over. */
export function readWide(told: Told): FileRow[] | undefined {
  const { sheet, layout, columns, yaml, problems } = told;
  const headings = new Headings(sheet, yaml, problems);
  const around = aroundRows(headings, layout);
  const places = columns.flatMap((column, index) => {
    if (column.derive) return [];
    const { value, companions } = headingsOf(column);
    const path = ["columns", index, "csv"];
    const at =
      value === undefined
        ? headings.findFor(column, ["columns", index, "label"])
        : headings.find(value, typeof column.csv === "string" ? path : [...path, "value"]);
    return [{ id: column.id, at, companions: headings.findAll(companions, path) }];
  });
  const others = COMPANIONS.filter((name) => layout[name] !== undefined);
  for (const name of others)
    problems.add(
      "csv-table",
      yaml.placeOf(["csv", name], "key"),
      `\`csv.${name}\` says where this stands in a file with one value a line, and ${sheet.name} has one row a line.`,
      `Write it at the column that is meant: csv: { ${name}: "${layout[name]!}" }.`,
    );
  headings.tellUnused(layout.unused);
  if (headings.failed || others.length > 0) return undefined;
  return sheet.lines.map((line) => ({
    ...around(line),
    values: new Map(places.map(({ id, at, companions }) => [id, valueAt(line, at!, companions)])),
  }));
}

/** The rows of a file with one value a line, in the order in which their names come first. */
export function readLong(told: Told): FileRow[] | undefined {
  const { sheet, layout, columns, yaml, problems } = told;
  const headings = new Headings(sheet, yaml, problems);
  const around = aroundRows(headings, layout);
  const named = headings.find(layout.column!, ["csv", "column"]);
  const value = headings.find(layout.value!, ["csv", "value"]);
  const companions = headings.findAll(layout, ["csv"]);
  headings.tellUnused(layout.unused);
  if (headings.failed) return undefined;
  const plain = columns.filter(({ derive }) => !derive);
  const rows = new Map<string, FileRow>();
  let failed = false;
  for (const line of sheet.lines) {
    const row = around(line);
    const cell = line[named!]!;
    const column = plain.find((one) => namesOf(one).includes(tidy(cell.text)));
    const known = rows.get(tidy(row.id.text)) ?? { ...row, values: new Map<string, FileValue>() };
    rows.set(tidy(row.id.text), known);
    const twice = column && known.values.get(column.id);
    if (column && !twice) known.values.set(column.id, valueAt(line, value!, companions));
    else {
      failed = true;
      tellLine(cell, twice ? { row, twice } : undefined, plain, told);
    }
  }
  return failed ? undefined : [...rows.values()];
}

function tellLine(
  cell: GridCell,
  double: { row: { name: GridCell }; twice: FileValue } | undefined,
  columns: readonly Column[],
  { sheet, problems, yaml }: Told,
): void {
  const file = yaml.placeOf([]).file.split("/").at(-1);
  if (double) {
    problems.add(
      "csv-table",
      sheet.placeOf(cell),
      `"${tidy(double.row.name.text)}" has a value for "${tidy(cell.text)}" on line ${double.twice.cell.place.line} already.`,
      "Take one of the two lines out, or correct what it names.",
    );
    return;
  }
  const [close] = nearest(tidy(cell.text), columns.flatMap(namesOf));
  problems.add(
    "csv-table",
    sheet.placeOf(cell),
    `"${tidy(cell.text)}" is no column of this table.`,
    close ? `Change it to "${close}", as ${file} has it.` : `Add a column with this label to ${file}.`,
  );
}

/** What a column may be called in a file: its heading there, its label, its id. */
function namesOf(column: Column): string[] {
  const { value } = headingsOf(column);
  return value === undefined ? [column.label, column.id].map(tidy) : [tidy(value)];
}

function headingsOf({ csv }: Column): { value?: string; companions: Partial<Record<Companion, string>> } {
  if (csv === undefined || typeof csv === "string")
    return { ...(csv === undefined ? {} : { value: csv }), companions: {} };
  const { value, ...companions } = csv;
  return { ...(value === undefined ? {} : { value }), companions };
}

/** What names the rows of a file, and how many stand behind them. */
function aroundRows(headings: Headings, { row, id, n }: CsvLayout) {
  const name = row === undefined ? headings.first() : headings.find(row, ["csv", "row"]);
  const ids = id === undefined ? name : headings.find(id, ["csv", "id"]);
  const base = n === undefined ? undefined : headings.find(n, ["csv", "n"]);
  return (line: readonly GridCell[]) => ({
    name: line[name!]!,
    id: line[ids!]!,
    ...(base === undefined ? {} : { n: line[base]! }),
  });
}

function valueAt(
  line: readonly GridCell[],
  at: number,
  companions: Partial<Record<Companion, number>>,
): FileValue {
  const found = Object.entries(companions).map(([name, index]) => [name, line[index]!] as const);
  return { cell: line[at]!, companions: Object.fromEntries(found) };
}

/** The headings of a file as they are asked for: what is missing is told, and in the end what nobody asked for. */
class Headings {
  failed = false;
  readonly #sheet: Sheet;
  readonly #yaml: ParsedYaml;
  readonly #problems: Problems;
  readonly #used = new Set<number>();

  constructor(sheet: Sheet, yaml: ParsedYaml, problems: Problems) {
    this.#sheet = sheet;
    this.#yaml = yaml;
    this.#problems = problems;
  }

  first(): number {
    this.#used.add(0);
    return 0;
  }

  find(heading: string, path: PropertyKey[]): number | undefined {
    const at = findHeading(this.#sheet, heading);
    if (at === undefined) this.#tell(heading, path, suggestHeading(this.#sheet, heading));
    else this.#used.add(at);
    return at;
  }

  /** The heading of a column that says nothing of the file: its label, or its id. */
  findFor({ label, id }: Column, path: PropertyKey[]): number | undefined {
    const at = findHeading(this.#sheet, label) ?? findHeading(this.#sheet, id);
    if (at === undefined)
      this.#tell(
        label,
        path,
        suggestHeading(this.#sheet, label, (close) => `Add its heading in the file: csv: "${close}".`),
      );
    else this.#used.add(at);
    return at;
  }

  findAll(
    names: Partial<Record<Companion, string | undefined>>,
    path: PropertyKey[],
  ): Partial<Record<Companion, number>> {
    const found = COMPANIONS.flatMap((name) => {
      const at = names[name] === undefined ? undefined : this.find(names[name], [...path, name]);
      return at === undefined ? [] : [[name, at] as const];
    });
    return Object.fromEntries(found);
  }

  tellUnused(unused: readonly string[]): void {
    for (const [index, heading] of unused.entries()) this.find(heading, ["csv", "unused", index]);
    // What is missing by one name may stand there by another.
    if (this.failed) return;
    for (const [index, cell] of this.#sheet.head.entries()) {
      if (this.#used.has(index) || cell.text.trim() === "") continue;
      this.failed = true;
      const file = this.#yaml.placeOf([]).file.split("/").at(-1);
      this.#problems.add(
        "csv-table",
        this.#sheet.placeOf(cell),
        `No column of ${file} is called "${tidy(cell.text)}".`,
        `Add a column with this label, or name what the table does without: csv: { unused: ["${tidy(cell.text)}"] }.`,
      );
    }
  }

  #tell(heading: string, path: PropertyKey[], hint: string): void {
    this.failed = true;
    const message = `${this.#sheet.name} has no heading "${heading}".`;
    this.#problems.add("csv-table", this.#yaml.placeOf(path), message, hint);
  }
}
