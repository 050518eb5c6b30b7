import { nameOf } from "../corpus/query/evaluate.ts";
import type { Cell, Dataset } from "../corpus/types.ts";
import { cellIn } from "../model/cell-path.ts";
import { SUPPRESSED } from "../model/dataset.ts";
import { checkEach } from "./each.ts";

/**
 * No suppressed cell follows from what stands beside it: as the one value of a sum that is not printed, or once others of it
 * are worked out. Sums are those that the dataset declares: checks of kind `total`, `difference` and `parts`, and of counts
 * the lines to the only line that is a total. What the cell comes to is never said. Primary and secondary suppression:
 * Willenborg & de Waal 2001, "Elements of Statistical Disclosure Control".
 */
export const checkSuppressedTotals = checkEach<Dataset>((corpus) => ({
  things: corpus.datasets,
  reads: () => [],
  hold: (dataset, problems) => {
    if (![...dataset.cells.values()].some(isSuppressed)) return;
    for (const { cell, by } of workOut(sumsOf(dataset)))
      problems.add(
        "suppressed-total",
        cell.place,
        `${nameOf(cell)} is suppressed, and can be worked out: ${by}, and nothing else of it is withheld.`,
        "Suppress another value of the sum or its total too, where it is yours to decide; otherwise let the source know.",
      );
  },
}));

/** Cells of which each follows from the others, and how an editor is told of it. */
interface Sum {
  cells: Cell[];
  by: string;
}

/** The suppressed cells that follow from what is printed, with the sum that gives each away first. */
function workOut(sums: readonly Sum[]): { cell: Cell; by: string }[] {
  const found = new Map<Cell, string>();
  const isOpen = (cell: Cell) => cell.value === undefined && !found.has(cell);
  for (;;) {
    const next = sums.find(({ cells }) => cells.filter(isOpen).length === 1);
    if (!next) break;
    found.set(next.cells.find(isOpen)!, next.by);
  }
  return [...found].flatMap(([cell, by]) => (isSuppressed(cell) ? [{ cell, by }] : []));
}

function sumsOf(dataset: Dataset): Sum[] {
  const declared = dataset.checks.flatMap((check): Sum[] => {
    const by = `the check \`${check.id}\` says that it is part of a sum`;
    if (check.kind === "parts") {
      const across = check.across === "columns";
      return linesOf(dataset, across, check.only).map((line) => ({
        cells: cellsAt(dataset, line, check.of, across),
        by,
      }));
    }
    if (check.kind !== "total" && check.kind !== "difference") return [];
    const byColumn = check.column !== undefined;
    return linesOf(dataset, byColumn, check.only).map((line) => ({
      cells: cellsAt(dataset, line, [(check.column ?? check.row)!, ...check.of], byColumn),
      by,
    }));
  });
  return [...declared, ...totalled(dataset, "rows"), ...totalled(dataset, "columns")].map(
    ({ cells, by }) => ({
      cells: cells.filter(({ missing }) => missing !== "not-applicable"),
      by,
    }),
  );
}

/** Of counts, the lines to the only one that is a total. One that is less than what is printed of them is no sum. */
function totalled(dataset: Dataset, what: "rows" | "columns"): Sum[] {
  const totals = dataset[what].filter(({ total }) => total);
  if (totals.length !== 1) return [];
  const total = totals[0]!;
  const parts = dataset[what].filter(({ id }) => id !== total.id).map(({ id }) => id);
  return linesOf(dataset, what === "columns").flatMap((line): Sum[] => {
    const cells = cellsAt(dataset, line, [total.id, ...parts], what === "columns");
    const [whole, ...others] = cells;
    const printed = others.reduce((sum, { value }) => sum + (value ?? 0), 0);
    if (cells.some(({ unit }) => unit !== "count") || (whole?.value ?? Infinity) < printed) return [];
    return [{ cells, by: `\`${total.id}\` is the total of the ${what}` }];
  });
}

/** The ids of the rows, where a sum goes over columns; of the columns, where it goes over rows. */
function linesOf({ rows, columns }: Dataset, overColumns: boolean, only?: readonly string[]): string[] {
  return (overColumns ? rows : columns).map(({ id }) => id).filter((id) => only?.includes(id) ?? true);
}

function cellsAt({ cells }: Dataset, line: string, ids: readonly string[], overColumns: boolean): Cell[] {
  return ids.flatMap((id) => cells.get(overColumns ? cellIn(line, id) : cellIn(id, line)) ?? []);
}

function isSuppressed({ missing, derived }: Cell): boolean {
  return missing === SUPPRESSED && !derived;
}
