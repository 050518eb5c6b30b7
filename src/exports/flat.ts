import type { Cell, Column, Dataset, Row } from "../corpus/types.ts";
import { isCalendar } from "../model/calendar.ts";
import { NOT_APPLICABLE } from "../model/dataset.ts";
import type { Interval } from "../model/interval.ts";
import { scaleOf } from "../model/scale.ts";
import type { Locale } from "../locales/locale.ts";
import { cellIn } from "../model/cell-path.ts";

/**
 * Lays a dataset out as one record a row: the row's id and label, a field for each column under the column's id, and
 * the errata; the units, the bases and the notes of rows, the intervals and statuses of cells only where there are any. The CSV and the data package both
 * come from this, so that the description cannot differ from the file. Where a column bears the name of one of these
 * other fields, the column keeps it, and the other gets an underscore, which no id has.
 */
export function flatten(dataset: Dataset, locale: Locale, chosen: Chosen = dataset): FlatTable {
  const { rows } = chosen;
  const taken = new Set(chosen.columns.map(({ id }) => id));
  const fields = layOut(dataset, chosen, locale)
    .filter(({ optional, read }) => !optional || rows.some((row) => read(row).printed !== ""))
    .map((field) => (field.column || !taken.has(field.name) ? field : { ...field, name: `${field.name}_` }));
  return {
    fields: fields.map(({ role, name, column }) => ({ role, name, ...(column ? { column } : {}) })),
    records: rows.map((row) => fields.map(({ read }) => read(row))),
  };
}

function layOut(dataset: Dataset, { rows, columns }: Chosen, locale: Locale): Layout[] {
  const cellOf = (row: Row, column: Column) => dataset.cells.get(cellIn(row.id, column.id));
  const cellsOf = (row: Row) => columns.flatMap((column) => cellOf(row, column) ?? []);
  const hasUnits =
    rows.some(({ unit, scale }) => unit !== undefined || scale !== undefined) ||
    columns.some(({ unit }) => scaleOf(unit) !== undefined);
  return [
    { role: "row-id", name: "row_id", read: (row) => flatText(row.id) },
    { role: "row", name: "row", read: (row) => flatText(row.label) },
    {
      role: "unit",
      name: "unit",
      optional: true,
      read: (row) => flatText(hasUnits ? unitsOf(cellsOf(row)) : ""),
    },
    {
      role: "base",
      name: "n",
      optional: true,
      read: ({ n }) => (typeof n === "number" ? flatNumber(String(n)) : EMPTY),
    },
    ...columns.flatMap((column): Layout[] => [
      { role: "value", name: column.id, column, read: (row) => flatCell(cellOf(row, column)) },
      ...BESIDE.map(({ role, read }): Layout => ({
        role,
        name: `${column.id}_${role}`,
        column,
        optional: true,
        read: (row) => {
          const cell = cellOf(row, column);
          return cell ? read(cell) : EMPTY;
        },
      })),
    ]),
    { role: "erratum", name: "erratum", read: (row) => flatText(slipsOf(dataset, row, { columns, locale })) },
    {
      role: "note",
      name: "note",
      optional: true,
      read: (row) => flatText(notesOf(row, cellsOf(row), locale)),
    },
  ];
}

/** What a cell says beside its value, each in a field of its own: no id has an underscore. */
const BESIDE: { role: "low" | "high" | "status" | "mark"; read(cell: Cell): FlatCell }[] = [
  { role: "low", read: ({ interval }) => (interval ? flatEnd(interval.low, interval) : EMPTY) },
  { role: "high", read: ({ interval }) => (interval ? flatEnd(interval.high, interval) : EMPTY) },
  { role: "status", read: ({ statuses }) => flatText(statuses.join("; ")) },
  { role: "mark", read: ({ mark }) => flatText(mark ?? "") },
];

function flatEnd(end: number, { decimals }: Interval): FlatCell {
  return flatNumber(end.toFixed(decimals));
}

const EMPTY: FlatCell = { value: null, printed: "" };

function flatCell(cell: Cell | undefined): FlatCell {
  if (!cell || cell.missing) return EMPTY;
  if (isCalendar(cell.unit)) return flatText(cell.printed);
  return cell.value === undefined ? flatText(cell.text ?? "") : flatNumber(cell.printed);
}

function flatText(text: string): FlatCell {
  return text === "" ? EMPTY : { value: text, printed: text };
}

// A computed value counts to the precision at which it is shown: 9.7, not 9.700000000000003.
function flatNumber(printed: string): FlatCell {
  return { value: Number(printed), printed };
}

function unitsOf(cells: readonly Cell[]): string {
  return [...new Set(cells.map(({ unit }) => unit).filter((unit) => unit !== "text"))].join("; ");
}

function slipsOf(
  dataset: Dataset,
  row: Row,
  { columns, locale }: { columns: readonly Column[]; locale: Locale },
): string {
  const slips = columns.flatMap((column) =>
    dataset.corrections
      .filter(({ cell }) => cell === cellIn(row.id, column.id))
      .map(({ cell: path, printed, expected }) => {
        const cell = dataset.cells.get(path);
        const shown = cell?.printed || String(printed);
        const given = expected.map((value) => asPrecise(value, cell?.decimals ?? 0));
        return locale.t("exports.slip", {
          column: column.id,
          printed: shown,
          expected: locale.list([...new Set(given)], "or"),
        });
      }),
  );
  return slips.join(locale.t("punctuation.semicolon"));
}

// 79 stands beside a printed 78.4 as 79.0, and 74.5 beside a printed 27 as 74.5.
function asPrecise(expected: number | string, decimals: number): string {
  const own = /\.(\d+)$/.exec(String(expected))?.[1]?.length ?? 0;
  return typeof expected === "number" && own < decimals ? expected.toFixed(decimals) : String(expected);
}

function notesOf(row: Row, cells: readonly Cell[], { t }: Locale): string {
  const ofCells = cells.flatMap(({ column, note, missing }) => {
    const notes = [missing === NOT_APPLICABLE ? t("exports.notApplicable") : undefined, note];
    return notes
      .filter((text) => text !== undefined)
      .map((text) => t("punctuation.labeled", { label: column, text }));
  });
  return [...(row.note ? [row.note] : []), ...ofCells].join(t("punctuation.semicolon"));
}

export interface FlatTable {
  fields: FlatField[];
  /** `records[row][field]`. */
  records: FlatCell[][];
}

export interface FlatField {
  role:
    "row-id" | "row" | "unit" | "base" | "value" | "low" | "high" | "status" | "mark" | "erratum" | "note";
  name: string;
  /** Of a field of values, and of those beside it: the ends of intervals, statuses and their marks. */
  column?: Column;
}

export interface FlatCell {
  /** Null where nothing was published. */
  value: number | string | null;
  /** As the source prints it, e.g. `79.0`; empty where nothing was published. */
  printed: string;
}

interface Chosen {
  rows: readonly Row[];
  columns: readonly Column[];
}

interface Layout extends FlatField {
  /** Left out where it is empty in every row. */
  optional?: boolean;
  read(row: Row): FlatCell;
}
