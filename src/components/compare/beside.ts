import type { Cell, Dataset } from "../../corpus/types.ts";
import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import type { Unit } from "../../model/unit.ts";
import type { Base, Caution, ComparedSite, Comparison } from "./types.ts";

/** A row of two cells on its way into a comparison. */
export interface BesideRow {
  id: string;
  label: string;
  total: boolean;
  cells: readonly [Cell | undefined, Cell | undefined];
  /** What the cells show where it is not their own values. */
  shown?: readonly [ChartCell, ChartCell];
}

/**
 * Sets rows of two cells side by side: one comparison for each unit that both cells of a row have. Rows of text and
 * rows whose two cells count different things are left out.
 */
export function setBeside(
  rows: readonly BesideRow[],
  of: {
    id: string;
    title: string;
    rowLabel: string;
    labels: readonly [string, string];
    datasets: readonly Dataset[];
    cautions?: readonly Caution[];
  },
  site: ComparedSite,
): Comparison[] {
  const comparable = rows.filter(({ cells }) => unitOf(cells) !== undefined);
  const units = Map.groupBy(comparable, ({ cells }) => unitOf(cells)!);
  return [...units].map(([unit, group]) => {
    const bases = [0, 1].map((side) =>
      baseOfAll(
        group.map(({ cells }) => cells[side]),
        site,
      ),
    ) as [Base | undefined, Base | undefined];
    return {
      id: units.size > 1 ? `${of.id}-${unit}` : of.id,
      title: of.title,
      datasets: of.datasets,
      table: tableOf(group, unit, of, site),
      totals: new Set(group.filter(({ total }) => total).map(({ id }) => id)),
      bases,
      cautions: [...(of.cautions ?? []), ...cautionsOf(unit, bases)],
    };
  });
}

/** The unit that both cells have; undefined for texts, for different units, and where neither holds a number. */
export function unitOf(cells: readonly (Cell | undefined)[]): Unit | undefined {
  const [first, second] = cells;
  if (!first || !second || first.unit !== second.unit || first.unit === "text") return undefined;
  return first.value === undefined && second.value === undefined ? undefined : first.unit;
}

function tableOf(
  rows: readonly BesideRow[],
  unit: Unit,
  { rowLabel, labels }: { rowLabel: string; labels: readonly [string, string] },
  site: ComparedSite,
): ChartTable {
  return {
    rowLabel,
    unit,
    rows: rows.map(({ id, label }) => ({ id, label })),
    columns: labels.map((label, index) => ({ id: String(index), label })),
    cells: rows.map(({ cells, shown }) => (shown ? [...shown] : cells.map((cell) => chartCell(cell!, site)))),
  };
}

function chartCell(cell: Cell, { corpus, cellLabel }: ComparedSite): ChartCell {
  const dataset = corpus.entities.get(`dataset:${cell.dataset}`) as Dataset;
  return {
    ...(cell.value === undefined ? {} : { value: cell.value }),
    label: cellLabel(cell),
    decimals: cell.decimals,
    erratum: dataset.errata.some((erratum) => erratum.cell === `${cell.row}/${cell.column}`),
  };
}

/** The base that all cells of a side share; undefined where it is not known or differs. */
function baseOfAll(cells: readonly (Cell | undefined)[], site: ComparedSite): Base | undefined {
  const bases = cells.map((cell) => cell && (site.baseOf(cell) ?? wholeBase(cell, site)));
  const [first] = bases;
  return first && bases.every((base) => base?.n === first.n) ? first : undefined;
}

/** The table's base, where a percentage was computed of it and not printed with one. */
function wholeBase({ dataset, derived }: Cell, { corpus }: ComparedSite): Base | undefined {
  const { base } = (corpus.entities.get(`dataset:${dataset}`) as Dataset).meta;
  return derived && typeof base === "number"
    ? { n: base, inferred: false, small: base < corpus.site.smallBase }
    : undefined;
}

function cautionsOf(unit: Unit, bases: readonly (Base | undefined)[]): Caution[] {
  if (unit !== "percent") return unit === "count" ? ["counts"] : [];
  return [
    ...(bases.some((base) => base?.small) ? ["small" as const] : []),
    ...(bases.some((base) => base === undefined) ? ["unknown" as const] : []),
  ];
}

/** The table of a comparison as its chart shows it: without totals and averages, unless there is nothing else. */
export function withoutTotals({ table, totals }: Comparison): ChartTable {
  const kept = table.rows.flatMap(({ id }, index) => (totals.has(id) ? [] : [index]));
  if (kept.length === 0) return table;
  return {
    ...table,
    rows: kept.map((index) => table.rows[index]!),
    cells: kept.map((index) => table.cells[index]!),
  };
}
