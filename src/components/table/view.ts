import type { CellView, TableView } from "../../blocks/parts/table.ts";
import type { Cell, Column, Dataset, Row } from "../../corpus/types.ts";
import type { Locale } from "../../locales/locale.ts";
import type { ChartTable } from "../../model/chart-table.ts";
import { cellIn } from "../../model/cell-path.ts";

interface Choice {
  locale: Locale;
  rows?: readonly string[] | undefined;
  columns?: readonly string[] | undefined;
  /** Gives each cell its anchor. */
  anchors?: boolean;
}

/** The chosen rows and columns of a dataset, all of them by default, totals included. */
export function viewDataset(
  dataset: Dataset,
  { locale, rows: rowIds, columns: columnIds, anchors }: Choice,
): TableView {
  const columns = dataset.columns.filter(({ id }) => !columnIds || columnIds.includes(id));
  const rows = dataset.rows.filter(({ id }) => !rowIds || rowIds.includes(id));
  const errata = new Map(dataset.corrections.map(({ cell, href }) => [cell, href]));
  const cellAt = (row: Row, column: Column) =>
    viewCell(dataset.cells.get(cellIn(row.id, column.id)), locale, anchors, errata);
  const body = rows.map((row) => ({
    ...labels(row, locale),
    total: row.total,
    cells: columns.map((column) => cellAt(row, column)),
  }));
  return {
    rowLabel: dataset.meta.rowLabel,
    columns: columns.map((column, index) => ({
      ...labels(column, locale),
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
  locale: Locale,
  anchors = false,
  errata: ReadonlyMap<string, string>,
): CellView {
  if (!cell) return { text: locale.t("table.notPublished"), numeric: false, missing: true };
  const erratum = errata.get(cellIn(cell.row, cell.column));
  const missing = cell.missing !== undefined;
  return {
    ...{ text: locale.cell(cell), missing, numeric: !missing && cell.text === undefined },
    ...(cell.note ? { note: cell.note } : {}),
    ...(anchors ? { id: `${cell.row}--${cell.column}` } : {}),
    ...(erratum ? { erratum } : {}),
  };
}

function labels({ label, n, note }: Pick<Row, "label" | "n" | "note">, { t }: Locale) {
  return {
    label,
    ...(typeof n === "number" ? { base: t("table.base", { n }) } : {}),
    ...(note ? { note } : {}),
  };
}

/** The table behind a chart: what the picture shows and no more. */
export function viewChartTable(table: ChartTable, locale: Locale): TableView {
  return {
    rowLabel: table.rowLabel,
    columns: table.columns.map(({ label, n }) => ({
      ...labels({ label, n, note: undefined }, locale),
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
