import type { Column, Corpus, Dataset } from "../../corpus/types.ts";
import { unitOf } from "./beside.ts";
import type { Reason } from "./types.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";
import { joinIds } from "../../model/joined-ids.ts";
import { type Source, isOutside, publicationOf } from "../../model/source.ts";
import { cellIn } from "../../model/cell-path.ts";

/** Two tables that share rows, in the order of the corpus. */
export interface Couple {
  a: Dataset;
  b: Dataset;
  /** Why they cannot be set side by side; undefined where they can. */
  reason: Reason | undefined;
}

/**
 * A table goes with so many of those before it that ask the same, the latest first: what an organization asks year
 * after year stands beside the years before, and pages grow with the tables and not with their square.
 */
const EARLIER = 5;
/** So many earlier tables are looked at, those that cannot be set beside it among them. */
const MOST = 20;

/** Which tables stand side by side, and which share rows and cannot. */
export const couples = memoizeByObject(({ datasets, publications }: CoupledCorpus): Couple[] => {
  const read = new Map(publications.map(({ id }, index) => [id, index]));
  const placeOf = ({ meta }: Dataset) => read.get(publicationOf(meta.source) ?? "") ?? read.size;
  const tables = datasets
    .map((dataset, index) => ({ dataset, index, rows: new Set(dataset.rows.map(({ id }) => id)) }))
    .sort((one, other) => placeOf(one.dataset) - placeOf(other.dataset) || one.index - other.index);
  return tables
    .flatMap((table, place) => couplesOf(table, tables.slice(0, place).reverse()))
    .sort((one, other) => one.first - other.first || one.second - other.second);
});

type CoupledCorpus = Pick<Corpus, "datasets" | "publications">;

interface Table {
  dataset: Dataset;
  /** Its place in the corpus. */
  index: number;
  /** The ids of its rows. */
  rows: ReadonlySet<string>;
}

function couplesOf(table: Table, earlier: readonly Table[]): (Couple & { first: number; second: number })[] {
  const found: ReturnType<typeof couplesOf> = [];
  let beside = 0;
  for (const other of earlier) {
    if (table.rows.isDisjointFrom(other.rows)) continue;
    const [one, two] = other.index < table.index ? [other, table] : [table, other];
    const [a, b] = [one.dataset, two.dataset];
    const rows = sharedRows(a, b);
    if (rows.length === 0) continue;
    const reason = reasonAgainst(a, b, rows);
    found.push({ a, b, reason, first: one.index, second: two.index });
    if (reason === undefined) beside += 1;
    if (beside === EARLIER || found.length === MOST) break;
  }
  return found;
}

/** Why two tables that share rows cannot be set side by side; undefined where they can. */
function reasonAgainst(a: Dataset, b: Dataset, rows: readonly SharedRow[]): Reason | undefined {
  if (a.meta.unit !== b.meta.unit) return "units";
  const columns = sharedColumns(a, b, rows);
  if (columns.length === 0) return "columns";
  const elsewhere = nameOf(a.meta.source) !== nameOf(b.meta.source);
  if (rows.length * 2 < Math.min(a.rows.length, b.rows.length) || (rows.length < 2 && !elsewhere))
    return "rows";
  // One group asked twice in one publication was asked two things.
  return a.meta.population === b.meta.population && !elsewhere ? "population" : undefined;
}

/** What names a source: its publication, or its name among those of its publisher. */
function nameOf(source: Source): string {
  return isOutside(source) ? joinIds(source.publisher, source.name) : source.publication;
}

export interface SharedRow {
  id: string;
  label: string;
  total: boolean;
  /** The two tables word it differently. */
  reworded: boolean;
}

/** Rows that both tables have, those of topics and totals aside. */
export function sharedRows(a: Dataset, b: Dataset): SharedRow[] {
  return a.rows.flatMap(({ id, label, total, topics }) => {
    const other = b.rows.find((row) => row.id === id);
    // Rows of topics are compared by topic; a total is a row of every table.
    if (!other || total || topics.length > 0) return [];
    const reworded = other.label !== label;
    return [{ id, label: reworded ? `${label} / ${other.label}` : label, total, reworded }];
  });
}

/** Columns that both tables have, in which some row has a number in both. */
export function sharedColumns(a: Dataset, b: Dataset, rows: readonly SharedRow[]): Column[] {
  return a.columns.filter(
    (column) =>
      !column.total &&
      b.columns.some(({ id, unit }) => id === column.id && unit === column.unit) &&
      rows.some(({ id }) => unitOf([a.cells.get(cellIn(id, column.id)), b.cells.get(cellIn(id, column.id))])),
  );
}
