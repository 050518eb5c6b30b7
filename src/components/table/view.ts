import type { Cell, Column, Dataset, Row } from "../../corpus/types.ts";
import type { ChartTable } from "../../model/chart-table.ts";
import { formatValue } from "../../model/unit.ts";
import { words } from "../words.ts";

/** A table as it is shown: every word and number is ready for the page. */
export interface TableView {
  rowLabel: string;
  columns: {
    label: string;
    base?: string;
    note?: string;
    numeric: boolean;
    total: boolean;
    derived: boolean;
  }[];
  rows: { label: string; base?: string; note?: string; total: boolean; cells: CellView[] }[];
  /** True where some cell holds a sentence: such a table needs wide columns. */
  wordy: boolean;
}

export interface CellView {
  text: string;
  numeric: boolean;
  missing: boolean;
  note?: string;
  /** Its anchor, on the dataset's own page. */
  id?: string;
  /** The page that tells of the printed slip. */
  erratum?: string;
}

interface Choice {
  language: string;
  rows?: readonly string[];
  columns?: readonly string[];
  /** Gives each cell its anchor. */
  anchors?: boolean;
}

/** The chosen rows and columns of a dataset, all of them by default, totals included. */
export function viewDataset(
  dataset: Dataset,
  { language, rows: rowIds, columns: columnIds, anchors }: Choice,
): TableView {
  const columns = dataset.columns.filter(({ id }) => !columnIds || columnIds.includes(id));
  const rows = dataset.rows.filter(({ id }) => !rowIds || rowIds.includes(id));
  const errata = new Map(dataset.errata.map(({ cell, href }) => [cell, href]));
  const cellAt = (row: Row, column: Column) =>
    viewCell(dataset.cells.get(`${row.id}/${column.id}`), language, anchors, errata);
  const body = rows.map((row) => ({
    ...labels(row, language),
    total: row.total,
    cells: columns.map((column) => cellAt(row, column)),
  }));
  return {
    rowLabel: dataset.meta.rowLabel,
    columns: columns.map((column, index) => ({
      ...labels(column, language),
      total: column.total,
      derived: column.derive !== undefined,
      numeric: body.every(({ cells }) => cells[index]!.numeric || cells[index]!.missing),
    })),
    rows: body,
    wordy: body.some(({ cells }) => cells.some(({ text, numeric }) => !numeric && text.length > 40)),
  };
}

function viewCell(
  cell: Cell | undefined,
  language: string,
  anchors = false,
  errata: ReadonlyMap<string, string>,
): CellView {
  if (!cell) return { text: words.notPublished, numeric: false, missing: true };
  const erratum = errata.get(`${cell.row}/${cell.column}`);
  return {
    ...textOf(cell, language),
    ...(cell.note ? { note: cell.note } : {}),
    ...(anchors ? { id: `${cell.row}--${cell.column}` } : {}),
    ...(erratum ? { erratum } : {}),
  };
}

function textOf(cell: Cell, language: string): Pick<CellView, "text" | "numeric" | "missing"> {
  if (cell.missing)
    return {
      text: cell.missing === "not-published" ? words.notPublished : words.notApplicable,
      numeric: false,
      missing: true,
    };
  if (cell.value === undefined) return { text: cell.text ?? "", numeric: false, missing: false };
  return { text: formatValue(cell.value, cell.unit, cell.decimals, language), numeric: true, missing: false };
}

function labels({ label, n, note }: Pick<Row, "label" | "n" | "note">, language: string) {
  return {
    label,
    ...(typeof n === "number" ? { base: words.base(n, language) } : {}),
    ...(note ? { note } : {}),
  };
}

/** The table behind a chart: what the picture shows and no more. */
export function viewChartTable(table: ChartTable, language: string): TableView {
  return {
    rowLabel: table.rowLabel,
    columns: table.columns.map(({ label, n }) => ({
      ...labels({ label, n, note: undefined }, language),
      numeric: true,
      total: false,
      derived: false,
    })),
    rows: table.rows.map(({ label }, row) => ({
      label,
      total: false,
      cells: table.cells[row]!.map((cell) => ({
        text: cell.label,
        numeric: cell.value !== undefined,
        missing: cell.value === undefined,
      })),
    })),
    wordy: false,
  };
}
