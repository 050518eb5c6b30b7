import {
  type PrintedShare,
  canBeImpossible,
  inferBase,
  isPossibleShare,
  nearestShares,
} from "../checks/grim.ts";
import type { Failure } from "./finding.ts";
import type { HeldCell, View } from "./view.ts";

/** What somebody who audits a table knows of its percentages: they are shares of counted people or things, not weighted. */
export interface Unweighted {
  /** Of how many, where it is the same for all and no line of the table says another. */
  base?: number;
}

/**
 * Percentages that no whole number of the base gives. The base is that of the row, where a column of bases stands beside
 * it, or of the column; or the one that the caller names; or else the smallest that fits the others.
 */
export function findImpossible([columns, rows]: readonly View[], { base }: Unweighted): Failure[] {
  const shares = sharesIn(columns!, rows!);
  const printed = (cell: HeldCell): PrintedShare => ({ percent: cell.value, decimals: cell.decimals });
  const known = shares.map((cell) => ({ cell, n: baseOf(cell, columns!, rows!) ?? base }));
  const held = known.flatMap(({ cell, n }) =>
    n !== undefined && canBeImpossible(printed(cell), n) && !isPossibleShare(printed(cell), n)
      ? [{ cell, n }]
      : [],
  );
  const unknown = known.filter(({ n }) => n === undefined).map(({ cell }) => cell);
  const inferred = inferBase(unknown.map(printed), sumsOf(unknown));
  const spoiler = inferred?.spoiler ? [{ cell: unknown[inferred.spoiler.index]!, n: inferred.n }] : [];
  return [
    ...held.map(({ cell, n }) => failureAt(cell, n, `out of ${n}`)),
    ...spoiler.map(({ cell, n }) =>
      failureAt(cell, n, `out of ${n}, the smallest base that fits the other percentages`),
    ),
  ];

  function failureAt({ cell, value, decimals }: HeldCell, n: number, words: string): Failure {
    const [below, above] = nearestShares({ percent: value, decimals }, n);
    return {
      target: cell,
      cells: [cell],
      reason: `“${cell.text}” cannot be a whole number ${words}: the nearest that can be are ${below.toFixed(decimals)} and ${above.toFixed(decimals)}.`,
      solve: () => ({
        value: Math.abs(below - value) < Math.abs(above - value) ? below : above,
        low: below,
        high: above,
      }),
      isRemark: false,
    };
  }
}

/** The cells that are percentages: by their sign or heading; or all, where every number of the table could be one. */
function sharesIn(columns: View, rows: View): HeldCell[] {
  const lines = columns.lines.filter(({ roles }) => !OTHER.some((role) => roles.has(role)));
  const cells = lines.flatMap(({ cells: of }) =>
    of.filter((cell, row) => cell && !OTHER.some((role) => rows.lines[row]!.roles.has(role))),
  ) as HeldCell[];
  const inside = cells.filter(({ value }) => value >= 0 && value <= 100);
  const marked = inside.filter(({ isPercent }) => isPercent);
  if (marked.length > 0) return marked;
  const isFractional = inside.filter(({ decimals }) => decimals > 0).length * 2 > cells.length;
  return inside.length === cells.length && isFractional ? fullDecimals(inside) : [];
}

const OTHER = ["difference", "growth", "average", "base", "total", "cumulative"] as const;

/** Of numbers whose program leaves off zeros, 20 stands for 20.0. */
function fullDecimals(cells: readonly HeldCell[]): HeldCell[] {
  return cells.map((cell) => ({
    ...cell,
    decimals: Math.max(cell.decimals, Math.round(-Math.log10(2 * cell.half))),
  }));
}

/** The base that stands in the row or the column of a cell, in a line called so, or in its heading: "Leeds (n = 38)". */
function baseOf({ cell }: HeldCell, columns: View, rows: View): number | undefined {
  const lines = [
    ...columns.lines.map((line) => ({ line, at: cell.row })),
    ...rows.lines.map((line) => ({ line, at: cell.column })),
  ];
  const named = lines.find(
    ({ line, at }) => line.roles.has("base") && line.cells[at] && !line.cells[at].isPercent,
  );
  const inHeading = [rows.lines[cell.row]!, columns.lines[cell.column]!]
    .map(({ label }) => /\b[nN]\s*=\s*(\d[\d,. ]*\d|\d)/.exec(label)?.[1])
    .find((written) => written !== undefined);
  const n = named
    ? named.line.cells[named.at]!.value
    : inHeading === undefined
      ? undefined
      : Number(inHeading.replace(/\D/g, ""));
  return n !== undefined && Number.isInteger(n) && n > 0 ? n : undefined;
}

/** Cells of which one follows from the others: rows and columns that add to 100, by their place among the cells. */
function sumsOf(cells: readonly HeldCell[]): number[][] {
  const byRow = Map.groupBy(cells.keys(), (index) => cells[index]!.cell.row);
  const byColumn = Map.groupBy(cells.keys(), (index) => cells[index]!.cell.column);
  return [...byRow.values(), ...byColumn.values()].filter((line) => {
    const sum = line.reduce((total, index) => total + cells[index]!.value, 0);
    const slack = line.reduce((total, index) => total + cells[index]!.half, 0);
    return line.length > 1 && Math.abs(sum - 100) <= slack + 1e-9;
  });
}
