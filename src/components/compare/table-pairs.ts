import { readScale } from "../../charts/likert.ts";
import { exact } from "../../charts/layout/numbers.ts";
import type { Cell, Column, Dataset } from "../../corpus/types.ts";
import type { ChartCell } from "../../model/chart-table.ts";
import { formatValue } from "../../model/unit.ts";
import { type BesideRow, setBeside } from "./beside.ts";
import { pair } from "./pair.ts";
import { type SharedRow, couples, sharedColumns, sharedRows } from "./table-couples.ts";
import { tellApart } from "./tell-apart.ts";
import type { Caution, ComparedSite, Comparison, Pair, Refusal } from "./types.ts";
import { joinIds } from "../../model/joined-ids.ts";
import { routes } from "../../model/routes.ts";
import { cellIn } from "../../model/cell-path.ts";

/** Two tables that ask the same of two groups, or the same in two publications. */
export function tablePairs(site: ComparedSite): Pair[] {
  return couples(site.corpus).flatMap(({ a, b, reason }) => (reason ? [] : [pairOf(a, b, site)]));
}

/** Tables that share rows and are not set side by side all the same, with the reason. */
export function refusedTables({ corpus }: ComparedSite): Refusal[] {
  return couples(corpus).flatMap(({ a, b, reason }) => (reason ? [{ datasets: [a, b], reason }] : []));
}

function pairOf(a: Dataset, b: Dataset, site: ComparedSite): Pair {
  const id = joinIds(a.id, b.id);
  const { title, labels } = tellApart(a.title, b.title, site.locale);
  const sides = [a, b].map((dataset, index) => ({
    id: dataset.id,
    label: labels[index]!,
    title: dataset.title,
    href: dataset.href,
  }));
  return pair({
    kind: "data",
    id,
    href: routes.comparison("data", id),
    title,
    sides: sides as unknown as Pair["sides"],
    tables: () => [a, b],
    compare: () => ({ comparisons: compareTables(a, b, labels, site), refused: [] }),
  });
}

/** An agreement scale as the share that agrees; anything else column by column. */
function compareTables(
  a: Dataset,
  b: Dataset,
  labels: readonly [string, string],
  site: ComparedSite,
): Comparison[] {
  const rows = sharedRows(a, b);
  const columns = sharedColumns(a, b, rows);
  const cautions: Caution[] = [
    "populations",
    ...(rows.some(({ reworded }) => reworded) ? ["wording" as const] : []),
  ];
  const of = { rowLabel: a.meta.rowLabel, labels, datasets: [a, b], cautions };
  const scale = readScale(columns);
  if (scale) {
    const agree = scale.agree.map((index) => columns[index]!);
    return setBeside(
      rows.map((row) => summedRow(row, agree, [a, b], site)),
      {
        ...of,
        id: `${a.id}-agreement`,
        title: site.locale.t("compare.addedUp", { columns: agree.map(({ label }) => label).join(" + ") }),
        cautions: [...cautions, "agreement"],
      },
      site,
    );
  }
  return columns.flatMap(({ id, label }) => {
    const set = rows.map((row): BesideRow => ({ ...row, cells: cellsOf([a, b], row.id, id) }));
    return setBeside(set, { ...of, id: `${a.id}-${id}`, title: label }, site);
  });
}

function summedRow(
  row: SharedRow,
  agree: readonly Column[],
  datasets: readonly [Dataset, Dataset],
  site: ComparedSite,
): BesideRow {
  const [one, other] = datasets.map((dataset) =>
    agree.map(({ id }) => dataset.cells.get(cellIn(row.id, id))),
  );
  return {
    ...row,
    cells: cellsOf(datasets, row.id, agree[0]!.id),
    shown: [sumOf(one!, site), sumOf(other!, site)],
    summed: [there(one!), there(other!)],
  };
}

function there(cells: readonly (Cell | undefined)[]): Cell[] {
  return cells.filter((cell) => cell !== undefined);
}

function cellsOf([a, b]: readonly [Dataset, Dataset], row: string, column: string) {
  return [a.cells.get(cellIn(row, column)), b.cells.get(cellIn(row, column))] as const;
}

function sumOf(cells: readonly (Cell | undefined)[], { chartCell, locale }: ComparedSite): ChartCell {
  const known = there(cells).filter(({ value }) => value !== undefined);
  const decimals = Math.max(0, ...known.map((cell) => cell.decimals));
  if (known.length < cells.length) return { label: "–", decimals, erratum: false };
  const value = exact(known.reduce((sum, cell) => sum + cell.value!, 0));
  return {
    value,
    label: formatValue(value, known[0]!.unit, decimals, locale.tag),
    decimals,
    erratum: known.some((cell) => chartCell(cell).erratum),
  };
}
