import { type Companion, type CsvLayout, csvSchema } from "../../../../model/csv-layout.ts";
import { cellIn } from "../../../../model/cell-path.ts";
import type { DatasetFile, DatasetMeta, WrittenCell } from "../../../../model/dataset.ts";
import { NOT_APPLICABLE, NOT_PUBLISHED } from "../../../../model/missing.ts";
import type { Unit } from "../../../../model/unit.ts";
import type { Problems } from "../../../../problems/collector.ts";
import type { GridCell } from "../../../../tables/grid.ts";
import { decideNotation } from "../../../../tables/printed-number.ts";
import type { SourceFile } from "../../../read/folder.ts";
import type { ParsedYaml } from "../../yaml/parse.ts";
import { readCompanion } from "./companion.ts";
import { fileName } from "./file-name.ts";
import { type FileRow, type FileValue, readLong, readWide } from "./lines.ts";
import { type Around, type NamedRow, nameRows } from "./named-rows.ts";
import { type FieldPlace, type FieldPlaces, withPlaces } from "./places.ts";
import { readSheet, tidy } from "./sheet.ts";
import { type Reading, plainNumber, readValue } from "./value.ts";

/** A dataset with the values of its CSV, as if they were written in its own file. */
export interface Joined {
  meta: DatasetMeta;
  /** Answers for rows and values with their places in the CSV. */
  yaml: ParsedYaml;
  /** The cells, as `row/column`, of which it was told that they cannot be read. */
  told: ReadonlySet<string>;
}

/**
 * Joins a dataset's file with the CSV beside it: rows, in the order of the CSV, with what the file says more of them. Undefined,
 * with problems, where the two do not fit.
 */
export function joinCsv(
  meta: DatasetFile,
  yaml: ParsedYaml,
  csv: SourceFile,
  problems: Problems,
): Joined | undefined {
  const sheet = readSheet(csv, problems);
  const hasBoth = tellValuesTwice(meta, yaml, csv, problems);
  if (!sheet || hasBoth) return undefined;
  const layout = meta.csv ?? csvSchema.parse({});
  if ((layout.column === undefined) !== (layout.value === undefined)) {
    const [there, missing] = layout.column === undefined ? ["value", "column"] : ["column", "value"];
    problems.add(
      "csv-table",
      yaml.placeOf(["csv", there]),
      `\`csv.${there}\` stands without \`csv.${missing}\`.`,
      `A file with one value a line has both: add ${missing}: and its heading. In a file with one row a line, take ${there} out.`,
    );
    return undefined;
  }
  const read = layout.column === undefined ? readWide : readLong;
  const rows = read({ sheet, layout, columns: meta.columns, yaml, problems });
  const found = rows && nameRows(rows, { meta, yaml, sheet, problems });
  const notation = found && notationOf(found, { meta, sheet, layout, yaml, problems });
  if (!found || !notation) return undefined;
  const reading = { notation, layout, csv: sheet.name, yaml: fileName(yaml) };
  return fill(found, { meta, yaml, sheet, reading, problems });
}

function notationOf(
  rows: readonly NamedRow[],
  { meta, yaml, sheet, layout, problems }: Around & { layout: CsvLayout },
): Reading["notation"] | undefined {
  if (layout.decimal) return layout.decimal;
  const cells = rows.flatMap((row) =>
    [...row.values].flatMap(([column, { cell }]) => (unitOf(row, column, meta) === "text" ? [] : [cell])),
  );
  // Where a comma parts the cells, it parts no decimals but in quotation marks.
  const { notation, undecided, against } = decideNotation(
    cells,
    sheet.delimiter === "," ? "point" : undefined,
  );
  if (undecided.length === 0 || against.length > 0) return notation;
  problems.add(
    "csv-table",
    sheet.placeOf(undecided[0]!),
    `"${undecided[0]!.text.trim()}" may be a whole number in thousands or one with three decimals, and nothing in the file says which.`,
    `Say it in ${fileName(yaml)}: csv: { decimal: point } or csv: { decimal: comma }.`,
  );
  return undefined;
}

function unitOf({ index }: NamedRow, column: string, { rows, columns, unit }: DatasetFile) {
  return rows?.[index]?.unit ?? columns.find(({ id }) => id === column)?.unit ?? unit;
}

function fill(rows: readonly NamedRow[], around: Around & { reading: Reading }): Joined {
  const { meta, yaml, sheet, problems } = around;
  const told = new Set<string>();
  const cells: Map<string, FieldPlaces>[] = [];
  const filled = rows.map((row): DatasetMeta["rows"][number] => {
    const spec = meta.rows?.[row.index];
    const values: Record<string, WrittenCell> = {};
    const fields = new Map<string, FieldPlaces>();
    cells.push(fields);
    for (const [column, value] of row.values) {
      const read = readFilled(value, unitOf(row, column, meta), around);
      if (read) {
        values[column] = read.written;
        fields.set(column, read.fields);
      } else told.add(cellIn(row.rowId, column));
    }
    for (const { id, derive } of meta.columns)
      if (!derive && !row.values.has(id)) {
        told.add(cellIn(row.rowId, id));
        problems.add(
          "cell-missing",
          sheet.placeOf(row.name),
          `"${row.label}" has no line for \`${id}\`.`,
          `Add the line, with the value, ${NOT_PUBLISHED} or ${NOT_APPLICABLE}.`,
        );
      }
    const n = baseOf(row, around);
    return {
      topics: [],
      total: false,
      ...spec,
      ...{ id: row.rowId, label: row.label, values },
      ...(n === undefined ? {} : { n }),
    };
  });
  const { csv: _csv, columns, ...rest } = meta;
  const plain = columns.map(({ csv: _heading, ...column }) => column);
  return {
    meta: { ...rest, columns: plain, rows: filled },
    yaml: withPlaces(yaml, rows, cells, sheet),
    told,
  };
}

/** A cell as it would be written in the dataset's file, with the place and the source of each of its fields. */
interface Filled {
  written: WrittenCell;
  fields: FieldPlaces;
}

function readFilled(
  value: FileValue,
  unit: Unit,
  { sheet, reading, problems }: Around & { reading: Reading },
): Filled | undefined {
  const { cell, companions } = value;
  const fields = new Map([["value", { place: sheet.placeOf(cell) }]]) as Map<string, FieldPlace>;
  const said: Record<string, unknown> = {};
  for (const [name, beside] of Object.entries(companions) as [Companion, GridCell][]) {
    const text = tidy(beside.text);
    if (text === "") continue;
    const companion = readCompanion(name, text, unit, reading);
    if ("fault" in companion) {
      problems.add("cell-value", sheet.placeOf(beside), ...companion.fault);
      return undefined;
    }
    fields.set(name, { place: sheet.placeOf(beside), source: companion.plain });
    said[name] = companion.value;
  }
  const isEmpty = cell.text.trim() === "";
  // A range, and what was suppressed, have no value: the other columns say what stands there.
  if (isEmpty && ("status" in said || "low" in said)) return { written: said, fields };
  const read = readValue(cell.text, unit, reading);
  if ("fault" in read) {
    problems.add(isEmpty ? "cell-missing" : "cell-value", sheet.placeOf(cell), ...read.fault);
    return undefined;
  }
  fields.set("value", { place: sheet.placeOf(cell), source: read.plain });
  if (Object.keys(said).length === 0) return { written: read.written, fields };
  const own = typeof read.written === "object" ? read.written : { value: read.written };
  return { written: { ...own, ...said }, fields };
}

function baseOf({ n }: FileRow, { sheet, reading, problems }: Around & { reading: Reading }) {
  const text = n?.text.trim() ?? "";
  if (!n || text === "") return undefined;
  if (text === NOT_PUBLISHED) return NOT_PUBLISHED;
  const plain = plainNumber(text, "count", reading.notation);
  if (plain !== undefined && /^[1-9]\d*$/.test(plain)) return Number(plain);
  problems.add(
    "cell-value",
    sheet.placeOf(n),
    `"${text}" is no base: how many were asked or counted.`,
    `Write a whole number of 1 or more, ${NOT_PUBLISHED}, or leave it empty.`,
  );
  return undefined;
}

function tellValuesTwice(
  { rows = [] }: DatasetFile,
  yaml: ParsedYaml,
  csv: SourceFile,
  problems: Problems,
): boolean {
  const index = rows.findIndex(({ values }) => values !== undefined);
  if (index === -1) return false;
  problems.add(
    "csv-table",
    yaml.placeOf(["rows", index, "values"], "key"),
    `The values of this table stand in ${csv.path.split("/").at(-1)}, and here.`,
    "Take `values` out of all rows here, or take the file away.",
  );
  return true;
}
