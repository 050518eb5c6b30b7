import { cellIn, partsInTable } from "../../model/cell-path.ts";
import { cellsOf } from "../../model/value.ts";
import type { Corpus, Dataset, Row } from "../types.ts";

/** The most rows that a page shows of a table. */
export const MOST_ROWS = 500;

/** How many rows a page shows of a table that has more, besides those that something leads to. */
const FEW_ROWS = 100;

/** The rows of a table that a page shows. */
export interface RowsShown {
  rows: readonly Row[];
  /** How many there are to show; where it is more than are shown, the downloads have them. */
  of: number;
  /** Where the table has too many rows and names a column that groups them: the groups, in the order of the rows. */
  groups?: readonly { name: string; rows: readonly Row[]; of: number }[];
}

/**
 * The rows of a dataset that a page shows, all or those that are chosen. Of more than 500 it shows the first 100, or the
 * first of each group where the dataset names a column of groups, and every row that a number of a text or a correction
 * leads to.
 */
export function rowsShown(corpus: Corpus, dataset: Dataset, chosen?: readonly string[]): RowsShown {
  const wanted = chosen && new Set(chosen);
  const all = dataset.rows.filter(({ id }) => wanted?.has(id) ?? true);
  if (all.length <= MOST_ROWS) return { rows: all, of: all.length };
  const named = rowsNamed(corpus, dataset);
  const few = (rows: readonly Row[], most: number) =>
    rows.filter(({ id, total }, index) => index < most || total || named.has(id));
  const groups = groupsIn(dataset, all);
  if (!groups) return { rows: few(all, FEW_ROWS), of: all.length };
  const most = Math.max(1, Math.floor(FEW_ROWS / groups.size));
  const shown = [...groups].map(([name, rows]) => ({ name, rows: few(rows, most), of: rows.length }));
  return { rows: shown.flatMap(({ rows }) => rows), of: all.length, groups: shown };
}

/** Rows by what stands in the column of groups; undefined where there is none, or where it groups nothing. */
function groupsIn({ meta, cells }: Dataset, rows: readonly Row[]): Map<string, Row[]> | undefined {
  const { groups: column } = meta;
  if (column === undefined) return undefined;
  const groups = Map.groupBy(rows, ({ id }) => cells.get(cellIn(id, column))?.printed ?? "");
  return groups.size <= FEW_ROWS ? groups : undefined;
}

/** The rows whose cells have an address that something leads to. */
function rowsNamed({ references }: Corpus, { id, corrections }: Dataset): Set<string> {
  const inTexts = references.flatMap(({ value }) => (value ? cellsOf(value) : []));
  return new Set([
    ...inTexts.filter(({ dataset }) => dataset === id).map(({ row }) => row),
    ...corrections.map(({ cell }) => partsInTable(cell).row),
  ]);
}
