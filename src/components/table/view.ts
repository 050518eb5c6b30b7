import type { CellView, TableView } from "../../blocks/parts/table.ts";
import type { RowsShown } from "../../corpus/query/rows-shown.ts";
import type { Cell, Column, Dataset, Row } from "../../corpus/types.ts";
import { writeMark } from "../../locales/cell-words.ts";
import type { Locale } from "../../locales/locale.ts";
import { SUPPRESSED } from "../../model/dataset.ts";
import { scaleOf, withoutScale } from "../../model/scale.ts";
import { joinStatuses } from "../../model/status.ts";
import { legendOf, markOf, statusesInWords } from "./statuses.ts";
import type { ChartTable } from "../../model/chart-table.ts";
import { placeInTime } from "../../model/period.ts";
import { cellIn } from "../../model/cell-path.ts";

interface Choice {
  locale: Locale;
  shown: RowsShown;
  columns?: readonly string[] | undefined;
  /** Gives each cell its anchor. */
  anchors?: boolean;
}

/** The rows of a dataset that are shown, and the chosen columns, all of them by default, totals included. */
export function viewDataset(
  dataset: Dataset,
  { locale, shown, columns: columnIds, anchors }: Choice,
): TableView {
  const columns = dataset.columns.filter(({ id }) => !columnIds || columnIds.includes(id));
  const { rows } = shown;
  const heads = groupHeads(shown, locale);
  const errata = new Map(dataset.corrections.map(({ cell, href }) => [cell, href]));
  const scaled = new Set(columns.filter((column) => scaleOfHead(dataset, column, rows, locale).scale));
  const cellAt = (row: Row, column: Column) =>
    viewCell(dataset.cells.get(cellIn(row.id, column.id)), {
      ...{ row, column, locale, anchors, errata },
      isScaleSaid: scaled.has(column),
    });
  const body = rows.map((row) => ({
    ...labels(row, locale),
    ...(heads.has(row) ? { group: heads.get(row)! } : {}),
    ...(row.period ? { value: placeInTime(row.period) } : {}),
    total: row.total,
    cells: columns.map((column) => cellAt(row, column)),
  }));
  const cellsIn = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = dataset.cells.get(cellIn(row.id, column.id));
      return cell ? [{ cell, row, column }] : [];
    }),
  );
  return {
    rowLabel: dataset.meta.rowLabel,
    columns: columns.map((column, index) => ({
      ...labels(column, locale),
      ...scaleOfHead(dataset, column, rows, locale),
      total: column.total,
      derived: column.derive !== undefined,
      numeric: body.every(({ cells }) => cells[index]!.numeric || cells[index]!.missing),
      isComparable: haveOneUnit(dataset, column, rows),
    })),
    rows: body,
    legend: legendOf(cellsIn, locale),
    ...(rows.length < shown.of ? { left: tellLeft(shown, locale) } : {}),
    wordy: body.some(({ cells }) => cells.some(({ text, numeric }) => !numeric && text.length > 40)),
  };
}

/** Whether the values of a column can be put in an order: percentages and counts cannot. */
function haveOneUnit({ cells }: Dataset, { id }: Column, rows: readonly Row[]): boolean {
  const held = rows.map((row) => cells.get(cellIn(row.id, id))).filter((cell) => cell && !cell.missing);
  return new Set(held.map((cell) => cell!.unit)).size <= 1;
}

/** In what the numbers of a column are printed, where all are: its head says it, and its cells need not. */
function scaleOfHead(dataset: Dataset, column: Column, rows: readonly Row[], { t }: Locale) {
  const scale = scaleOf(column.unit);
  return scale && haveOneUnit(dataset, column, rows) ? { scale: t(`units.in-${scale}s`) } : {};
}

/** What stands above the first row of each group. */
function groupHeads({ groups = [] }: RowsShown, { t }: Locale): Map<Row, string> {
  return new Map(
    groups.flatMap(({ name, rows, of }): [Row, string][] =>
      rows[0] ? [[rows[0], t("table.group", { name, count: rows.length, all: of })]] : [],
    ),
  );
}

function erratumIn(erratum: string | undefined): Pick<CellView, "erratum"> {
  return erratum ? { erratum } : {};
}

function tellLeft({ rows, of, groups }: RowsShown, { t }: Locale): string {
  return t(groups ? "table.firstOfGroups" : "table.firstRows", { count: rows.length, all: of });
}

interface CellAround {
  row: Row;
  column: Column;
  locale: Locale;
  anchors: boolean | undefined;
  errata: ReadonlyMap<string, string>;
  /** Whether the head of the column says in what its numbers are printed. */
  isScaleSaid: boolean;
}

function viewCell(
  cell: Cell | undefined,
  { row, column, locale, anchors, errata, isScaleSaid }: CellAround,
): CellView {
  if (!cell) return { text: locale.t("table.notPublished"), numeric: false, missing: true };
  const erratum = errata.get(cellIn(cell.row, cell.column));
  const missing = cell.missing !== undefined;
  const mark = markOf(cell, { row, column }, locale);
  const written = isScaleSaid ? { ...cell, unit: withoutScale(cell.unit) } : cell;
  const isMarked = cell.missing === SUPPRESSED && cell.mark !== undefined;
  return {
    ...{
      text: isMarked ? writeMark(cell.mark!, locale) : locale.cell(written),
      missing,
      numeric: !missing && cell.text === undefined,
    },
    ...(cell.value !== undefined && cell.interval ? { interval: locale.intervalBeside(cell.interval) } : {}),
    ...(mark ? { mark } : {}),
    ...(cell.value === undefined ? {} : { value: cell.value }),
    ...(cell.note ? { note: cell.note } : {}),
    ...(anchors ? { id: `${cell.row}--${cell.column}` } : {}),
    ...erratumIn(erratum),
  };
}

function labels({ label, n, status, note }: Pick<Row, "label" | "n" | "status" | "note">, locale: Locale) {
  const said = statusesInWords(joinStatuses(status), locale);
  return {
    label,
    ...(typeof n === "number" ? { base: locale.t("table.base", { n }) } : {}),
    ...(said ? { status: said } : {}),
    ...(note ? { note } : {}),
  };
}

/**
 * The table behind a chart: what the picture shows and no more. `correctionAt` gives the page of the slip at the cell of a row
 * and a column, by their places, where one was printed.
 */
export function viewChartTable(
  table: ChartTable,
  locale: Locale,
  correctionAt: (row: number, column: number) => string | undefined,
): TableView {
  return {
    rowLabel: table.rowLabel,
    columns: table.columns.map(({ label, n }) => ({
      ...labels({ label, n, status: undefined, note: undefined }, locale),
      numeric: true,
      total: false,
      derived: false,
    })),
    rows: table.rows.map(({ label }, row) => ({
      label,
      total: false,
      cells: table.cells[row]!.map((cell, column) => ({
        text: cell.label,
        ...erratumIn(correctionAt(row, column)),
        ...(cell.value !== undefined && cell.interval
          ? { interval: locale.intervalBeside(cell.interval) }
          : {}),
        ...(cell.value !== undefined && cell.statuses
          ? { note: statusesInWords(cell.statuses, locale) }
          : {}),
        numeric: cell.value !== undefined,
        missing: cell.value === undefined,
      })),
    })),
    wordy: false,
  };
}
