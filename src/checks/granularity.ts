import type { Cell, Dataset } from "../corpus/types.ts";
import { formatValue } from "../model/unit.ts";
import { type PrintedShare, inferBase, isPossibleShare, nearestShares } from "./grim.ts";
import type { Verdict } from "./verdict.ts";

/** The id under which errata name this check. */
export const GRANULARITY = "granularity";

/** A base that was not published, worked out from the percentages that share it. */
export interface BaseOfGroup {
  /** The column or row that shares it; undefined where the whole table does. */
  line?: string;
  n: number;
  inferred: boolean;
  /** The cell that alone does not fit. */
  spoiler?: Cell;
}

/**
 * Holds every printed percentage against its base: k of n for a whole k. Where the base was not published, the
 * smallest n that fits is inferred for each group of cells that shares one, and a cell that alone spoils it fails.
 */
export function runGranularity(dataset: Dataset, language: string): Verdict[] {
  const known = percentages(dataset).filter((cell) => cell.n !== undefined);
  const verdicts = known.map((cell) =>
    judge(cell, cell.n!, isPossibleShare(shareOf(cell, dataset), cell.n!), "respondents", dataset, language),
  );
  for (const { n, spoiler, line } of inferredBases(dataset)) {
    for (const cell of groupsOf(dataset).get(line ?? "") ?? []) {
      verdicts.push(
        judge(
          cell,
          n,
          cell !== spoiler,
          "respondents, the smallest base that fits the other cells",
          dataset,
          language,
        ),
      );
    }
  }
  return verdicts;
}

/** The bases that can be inferred from the granularity of a dataset's percentages. */
export function inferredBases(dataset: Dataset): BaseOfGroup[] {
  return [...groupsOf(dataset)].flatMap(([line, cells]): BaseOfGroup[] => {
    const base = inferBase(cells.map((cell) => shareOf(cell, dataset)));
    if (!base) return [];
    const spoiler = base.spoiler === undefined ? undefined : cells[base.spoiler];
    return [{ n: base.n, inferred: true, ...(line ? { line } : {}), ...(spoiler ? { spoiler } : {}) }];
  });
}

/** Cells without a published base, by the column or row that shares one; by "" where the whole table does. */
function groupsOf(dataset: Dataset): Map<string, Cell[]> {
  const { baseBy } = dataset.meta;
  const cells = percentages(dataset).filter((cell) => cell.n === undefined);
  return Map.groupBy(cells, (cell) => (baseBy === "table" ? "" : cell[baseBy]));
}

/**
 * Printed percentages that are shares of one base. An average of groups is none; a total of columns of one row is, as
 * its parts are.
 */
function percentages(dataset: Dataset): Cell[] {
  const lines = [...dataset.columns, ...dataset.rows].filter((line) => line.total).map(({ id }) => id);
  const sums = dataset.checks.flatMap((check) =>
    check.kind === "total" && check.column ? [check.column] : [],
  );
  const averages = lines.filter((id) => !sums.includes(id));
  return [...dataset.cells.values()].filter(
    ({ unit, value, derived, row, column }) =>
      unit === "percent" &&
      value !== undefined &&
      !derived &&
      !averages.includes(row) &&
      !averages.includes(column),
  );
}

function shareOf(cell: Cell, dataset: Dataset): PrintedShare {
  return { percent: cell.value!, decimals: cell.precision, addends: dataset.meta.addends };
}

function judge(
  cell: Cell,
  n: number,
  holds: boolean,
  base: string,
  dataset: Dataset,
  language: string,
): Verdict {
  const share = shareOf(cell, dataset);
  const shown = (value: number) => formatValue(value, "percent", share.decimals, language);
  if (holds)
    return { holds, cells: [cell], sentence: `${shown(cell.value!)} is a whole number of ${n} ${base}.` };
  const [below, above] = nearestShares(share, n);
  return {
    holds,
    cells: [cell],
    sentence: `${shown(cell.value!)} cannot be a whole number of ${n} ${base}: the nearest that can are ${shown(below)} and ${shown(above)}.`,
  };
}
