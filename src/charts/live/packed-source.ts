import type { ChartKind } from "../../model/chart-kinds.ts";
import type { ChartAnnotation, ChartCell, ChartLine, ChartTable } from "../../model/chart-table.ts";
import { readPeriod } from "../../model/period.ts";
import type { Status } from "../../model/status.ts";
import type { ChartSpec } from "../arrange.ts";

/** All that a chart is drawn anew from beside the page's style. */
export interface LiveSource {
  table: ChartTable;
  spec: ChartSpec;
}

/**
 * A chart's data in as few bytes as its page can carry them, for the attribute `data-chart`. Its labels stand in the
 * page's table too, so that a compressed page hardly grows (some 0.2 KB a chart, against a request for a file of its own).
 *
 *     [{"kind":"bars"},"count","Theme",["Trust"],[["mentions","Mentions"]],[[31]]]
 */
export function packSource({ table, spec }: LiveSource): string {
  const packed: Packed = [
    {
      kind: spec.kind,
      ...(spec.transpose ? { transpose: spec.transpose } : {}),
      ...(spec.sort ? { sort: spec.sort } : {}),
    },
    table.unit,
    table.rowLabel,
    table.rows.map(packRow),
    table.columns.map(packColumn),
    table.cells.map((row) => row.map((cell) => packCell(cell, table.unit, spec.kind))),
    packMore(table),
    packAnnotations(table),
  ];
  while (packed.length > LEAST && !packed.at(-1)) packed.pop();
  return JSON.stringify(packed);
}

/** The same source again. Rows lose their ids, which no chart shows. */
export function unpackSource(text: string): LiveSource {
  const [spec, unit, rowLabel, rows, columns, cells, more, annotations] = JSON.parse(text) as Packed;
  const [litRows = [], litColumns = [], ordered, rests, colors] = more || [];
  const idsOfColumns = columns.map(([id]) => id);
  return {
    spec,
    table: {
      unit,
      rowLabel,
      rows: rows.map((row, index) => ({
        id: String(index),
        ...unpackRow(row),
        ...litIn(litRows, index),
        ...restIn(rests?.[0], index),
        ...colorIn(colors?.[0], index),
      })),
      columns: columns.map(([id, label, n, period, apart], index) => ({
        id,
        label,
        ...(n ? { n } : {}),
        ...(period ? periodOf(period) : {}),
        ...(apart ? { apart: true } : {}),
        ...litIn(litColumns, index),
        ...restIn(rests?.[1], index),
        ...colorIn(colors?.[1], index),
      })),
      cells: cells.map((row) => row.map((cell) => unpackCell(cell, unit))),
      ...(ordered ? { ordered } : {}),
      ...(annotations ? { annotations: annotations.map((one) => unpackAnnotation(one, idsOfColumns)) } : {}),
    },
  };
}

type Packed = [
  spec: ChartSpec,
  unit: string,
  rowLabel: string,
  rows: PackedRow[],
  columns: PackedColumn[],
  cells: PackedCell[][],
  /** Indexes of the rows and of the columns that stand out, where any does; whose order means something; what lines lack; which color each has. */
  more?:
    | [
        litRows: number[],
        litColumns: number[],
        ordered?: ChartTable["ordered"] | null,
        rests?: [rows: PackedRest[], columns: PackedRest[]] | null,
        colors?: [rows: number[], columns: number[]],
      ]
    | 0,
  annotations?: PackedAnnotation[] | 0,
];
type PackedRest = [value: number, label: string] | 0;
/** How long it is with nothing of what may be left out. */
const LEAST = 6;
/** By their indexes, the row and the column of a cell; or the first and the last of several rows, or of several columns. */
type PackedAnnotation = [text: string, of: "cell" | "rows" | "columns", first: number, second: number];
/** A label; or with its period, where its label does not say that. */
type PackedRow = string | [label: string, period: string | 0];
/** A number as its label prints it, as text where JSON would shorten it (`"75.0"`); or all that there is to a cell. */
type PackedCell =
  number | string | [value: number | null, label: string, decimals: number, erratum?: 0 | 1, beside?: Beside];
/** What stands beside a value: the ends of its interval, its statuses, and both in words. */
interface Beside {
  ends?: [low: number, high: number];
  statuses?: readonly Status[];
  more?: readonly string[];
  /** How many people were asked, and how many of them the value counts, where the chart draws them. */
  people?: [of: number, count: number];
}

function packRow({ label, period }: ChartLine): PackedRow {
  if (!period) return label;
  return period.text === label ? [label, 0] : [label, period.text];
}

function unpackRow(row: PackedRow): Omit<ChartLine, "id"> {
  if (typeof row === "string") return { label: row };
  const [label, period] = row;
  return { label, ...periodOf(period || label) };
}

function packMore({ rows, columns, ordered }: ChartTable): NonNullable<Packed[6]> {
  const [litRows, litColumns] = [rows, columns].map((lines) =>
    lines.flatMap(({ isLit }, index) => (isLit ? [index] : [])),
  ) as [number[], number[]];
  const rests = [rows, columns].map((lines) =>
    lines.map(({ rest }): PackedRest => (rest ? [rest.value, rest.label] : 0)),
  ) as [PackedRest[], PackedRest[]];
  const hasRests = rests.flat().some((rest) => rest !== 0);
  const colors = [rows, columns].map((lines) => lines.flatMap(({ color }) => color ?? [])) as [
    number[],
    number[],
  ];
  if (colors.flat().length > 0)
    return [litRows, litColumns, ordered ?? null, hasRests ? rests : null, colors];
  if (hasRests) return [litRows, litColumns, ordered ?? null, rests];
  if (ordered) return [litRows, litColumns, ordered];
  return litRows.length + litColumns.length > 0 ? [litRows, litColumns] : 0;
}

function packAnnotations({ rows, columns, annotations = [] }: ChartTable): PackedAnnotation[] | 0 {
  const at = (lines: readonly ChartLine[], id: string) => lines.findIndex((line) => line.id === id);
  const packed = annotations.map((one): PackedAnnotation => {
    if ("row" in one) return [one.text, "cell", at(rows, one.row), at(columns, one.column)];
    const [of, lines] = at(rows, one.from) < 0 ? (["columns", columns] as const) : (["rows", rows] as const);
    return [one.text, of, at(lines, one.from), at(lines, one.to)];
  });
  return packed.length > 0 ? packed : 0;
}

/** Rows go by their indexes. */
function unpackAnnotation(
  [text, of, first, second]: PackedAnnotation,
  columns: readonly string[],
): ChartAnnotation {
  const [row, column] = [String, (index: number) => columns[index]!];
  if (of === "cell") return { text, row: row(first), column: column(second) };
  const id = of === "rows" ? row : column;
  return { text, from: id(first), to: id(second) };
}

function litIn(lit: readonly number[], index: number): Pick<ChartLine, "isLit"> {
  return lit.includes(index) ? { isLit: true } : {};
}

function restIn(rests: readonly PackedRest[] | undefined, index: number): Pick<ChartLine, "rest"> {
  const rest = rests?.[index];
  return rest ? { rest: { value: rest[0], label: rest[1] } } : {};
}

function colorIn(colors: readonly number[] | undefined, index: number): Pick<ChartLine, "color"> {
  const color = colors?.[index];
  return color === undefined ? {} : { color };
}

function periodOf(text: string | undefined): Pick<ChartLine, "period"> {
  const period = text === undefined ? undefined : readPeriod(text);
  return period ? { period } : {};
}

function packCell(cell: ChartCell, unit: string, kind: ChartKind): PackedCell {
  const { value, label, decimals, erratum, interval, statuses, more } = cell;
  const people = kind === "people" ? packPeople(cell) : {};
  if (interval || statuses || people.people)
    return [
      value ?? null,
      label,
      decimals,
      erratum ? 1 : 0,
      { ...(interval ? { ends: [interval.low, interval.high] } : {}), statuses, more, ...people },
    ];
  const digits = value?.toFixed(decimals);
  if (digits !== undefined && Number(digits) === value && label === digits + signOf(unit) && !erratum)
    return String(value) === digits ? value : digits;
  return erratum ? [value ?? null, label, decimals, 1] : [value ?? null, label, decimals];
}

function packPeople({ people: { of, count } = {} }: ChartCell): Pick<Beside, "people"> {
  return of === undefined || count === undefined ? {} : { people: [of, count] };
}

function unpackCell(packed: PackedCell, unit: string): ChartCell {
  if (Array.isArray(packed)) {
    const [value, label, decimals, erratum, { ends, people, ...beside } = {}] = packed;
    return {
      ...(value === null ? {} : { value }),
      label,
      decimals,
      erratum: erratum === 1,
      ...(ends ? { interval: { low: ends[0], high: ends[1], decimals } } : {}),
      ...(people ? { people: { of: people[0], count: people[1] } } : {}),
      ...beside,
    };
  }
  const digits = String(packed);
  const decimals = digits.split(".")[1]?.length ?? 0;
  return { value: Number(digits), label: digits + signOf(unit), decimals, erratum: false };
}

function signOf(unit: string): string {
  return unit === "percent" ? "%" : "";
}

type PackedColumn = [id: string, label: string, n?: number, period?: string | 0, apart?: 1];

function packColumn({ id, label, n, period, apart }: ChartTable["columns"][number]): PackedColumn {
  if (apart) return [id, label, n ?? 0, period?.text ?? 0, 1];
  if (period) return [id, label, n ?? 0, period.text];
  return n === undefined ? [id, label] : [id, label, n];
}
