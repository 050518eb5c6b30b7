import type { Cell, Dataset } from "../../corpus/types.ts";
import type { ChartCell, ChartTable } from "../../model/chart-table.ts";
import { isCalendar } from "../../model/calendar.ts";
import { withoutScale } from "../../model/scale.ts";
import type { Unit } from "../../model/unit.ts";
import type { Base, Behind, Caution, ComparedSite, Comparison, SideBase } from "./types.ts";
import { keyOf } from "../../model/key.ts";

/** A row of two cells on its way into a comparison. */
export interface BesideRow {
  id: string;
  label: string;
  total: boolean;
  cells: readonly [Cell | undefined, Cell | undefined];
  /** What the cells show where it is not their own values. */
  shown?: readonly [ChartCell, ChartCell];
  /** The cells that were added up to what is shown, where they were. */
  summed?: readonly [Behind, Behind];
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
    /** The places of two topics among the colors of what stands side by side, where they differ. */
    colors?: readonly [number, number] | undefined;
    topics?: readonly string[] | undefined;
    datasets: readonly Dataset[];
    cautions?: readonly Caution[];
  },
  site: ComparedSite,
): Comparison[] {
  const comparable = rows.filter(({ cells }) => unitOf(cells) !== undefined);
  const units = Map.groupBy(comparable, ({ cells }) => unitOf(cells)!);
  return [...units].map(([unit, group]) => {
    const lines = group.filter(({ total }) => !total);
    const bases = [0, 1].map((side) =>
      baseOfAll(
        (lines.length > 0 ? lines : group).map(({ cells }) => cells[side]),
        site,
      ),
    ) as [SideBase | undefined, SideBase | undefined];
    return {
      id: units.size > 1 ? `${of.id}-${unit}` : of.id,
      title: of.title,
      datasets: of.datasets,
      table: tableOf(group, unit, of, site),
      behind: group.map(({ cells, summed }) => summed ?? [[cells[0]!], [cells[1]!]]),
      topics: of.colors && of.topics,
      totals: new Set(group.filter(({ total }) => total).map(({ id }) => id)),
      bases,
      cautions: [...(of.cautions ?? []), ...cautionsOf(unit, bases, site)],
    };
  });
}

/** The unit that both cells have; undefined for texts and dates, for different units, and where neither holds a number. */
export function unitOf(cells: readonly (Cell | undefined)[]): Unit | undefined {
  const [first, second] = cells;
  if (!first || !second || first.unit !== second.unit || first.unit === "text" || isCalendar(first.unit))
    return undefined;
  return first.value === undefined && second.value === undefined ? undefined : first.unit;
}

function tableOf(
  rows: readonly BesideRow[],
  unit: Unit,
  {
    rowLabel,
    labels,
    colors,
  }: {
    rowLabel: string;
    labels: readonly [string, string];
    colors?: readonly [number, number] | undefined;
  },
  site: ComparedSite,
): ChartTable {
  return {
    rowLabel,
    unit,
    rows: rows.map(({ id, label }) => ({ id, label })),
    columns: labels.map((label, index) => ({
      id: String(index),
      label,
      ...(colors ? { color: colors[index]! } : {}),
    })),
    cells: rows.map(({ cells, shown }) => (shown ? [...shown] : cells.map((cell) => site.chartCell(cell!)))),
  };
}

/** What is known of the bases of all cells of a side; undefined where one of them is not known. */
function baseOfAll(cells: readonly (Cell | undefined)[], site: ComparedSite): SideBase | undefined {
  const bases = cells.map((cell) => cell && (site.baseOf(cell) ?? wholeBase(cell, site)));
  const known = bases.filter((base) => base !== undefined);
  if (known.length === 0 || known.length < bases.length) return undefined;
  const [n, upTo] = [Math.min(...known.map((base) => base.n)), Math.max(...known.map((base) => base.n))];
  if (known.some(({ atLeast }) => atLeast)) return { n, atLeast: true };
  return { n, atLeast: false, ...(upTo > n ? { upTo } : {}) };
}

/** The table's base, where a percentage was computed of it and not printed with one. */
function wholeBase({ dataset, derived }: Cell, { corpus }: ComparedSite): Base | undefined {
  const { base } = (corpus.entities.get(keyOf("dataset", dataset)) as Dataset).meta;
  return derived && typeof base === "number" ? { n: base, atLeast: false } : undefined;
}

/** A base that was worked out is no small one for sure: all that can be said is that it was not published. */
function cautionsOf(
  unit: Unit,
  bases: readonly (SideBase | undefined)[],
  { corpus }: ComparedSite,
): Caution[] {
  if (unit !== "percent") return withoutScale(unit) === "count" ? ["counts"] : [];
  const isSmall = (base?: SideBase) => base && !base.atLeast && base.n < corpus.site.smallBase;
  return [
    ...(bases.some(isSmall) ? ["small" as const] : []),
    ...(bases.some((base) => !base || base.atLeast) ? ["unknown" as const] : []),
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
