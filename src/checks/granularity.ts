import type { Cell, Dataset } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import type { CheckSpec } from "../model/dataset.ts";
import { areCounted } from "../model/shares.ts";
import { formatValue } from "../model/unit.ts";
import { parseValue } from "../model/value.ts";
import {
  type InferredBase,
  type PrintedShare,
  canBeImpossible,
  inferBase,
  isPossibleShare,
  nearestShares,
} from "./grim.ts";
import type { Verdict } from "./verdict.ts";
import { cellIn } from "../model/cell-path.ts";

/** The id under which errata name this check. */
export const GRANULARITY = "granularity";

/** The least that a base can be that was not published, worked out from the percentages that share it. */
export interface BaseOfGroup {
  /** The column or row that shares it; undefined where the whole table does. */
  line?: string;
  /** The smallest n that fits. The true one may be any multiple of it, or larger. */
  n: number;
  cells: readonly Cell[];
}

/**
 * Holds percentages against their base, where the dataset says that they are shares of counted people or things and not
 * weighted: k of n for a whole k. Where the base was not published and `baseBy` says which cells share one, a cell
 * fails that alone does not fit the others. Whatever could not fail is passed over.
 */
export function runGranularity(dataset: Dataset, language: string): Verdict[] {
  return [...holdPublished(dataset, language), ...holdInferred(dataset, language)];
}

/** The least that each base can be that was not published. A declared slip tells nothing of it. */
export function inferredBases(dataset: Dataset): BaseOfGroup[] {
  const slips = new Set(dataset.errata.map(({ cell }) => cell));
  return groupsOf(dataset).flatMap(({ line, cells }): BaseOfGroup[] => {
    const sound = cells.filter((cell) => !slips.has(addressOf(cell)));
    const base = inferFrom(sound, dataset);
    return base ? [{ n: base.n, cells, ...(line ? { line } : {}) }] : [];
  });
}

function holdPublished(dataset: Dataset, language: string): Verdict[] {
  return countedShares(dataset).flatMap((cell) =>
    cell.n === undefined ? [] : (judgeShareOf(cell, cell.n, dataset, language) ?? []),
  );
}

/** Whether a percentage is a whole number out of `n`; undefined where each one is. */
export function judgeShareOf(cell: Cell, n: number, dataset: Dataset, language: string): Verdict | undefined {
  const share = shareOf(cell, dataset);
  if (!canBeImpossible(share, n)) return undefined;
  const value = shown(cell.value!, cell, language);
  if (isPossibleShare(share, n))
    return {
      holds: true,
      cells: [cell],
      sentence: `${value} is a whole number ${outOf(cell, n)}.`,
      told: (locale) => {
        const said = { value: shown(cell.value!, cell, locale.tag) };
        return arePeople(cell)
          ? locale.t("checks.wholeOfPeople", { ...said, count: n })
          : locale.t("checks.whole", { ...said, n });
      },
    };
  return {
    holds: false,
    cells: [cell],
    sentence: `${value} cannot be a whole number ${outOf(cell, n)}: ${nearestTo(cell, n, dataset, language)}.`,
    told: (locale) => {
      const said = aroundOf(cell, n, dataset, locale.tag);
      return arePeople(cell)
        ? locale.t("checks.notWholeOfPeople", { ...said, count: n })
        : locale.t("checks.notWhole", { ...said, n });
    },
    hint: "Correct the cell; where the source prints it so, declare it under `errata` with `check: granularity`. Where it rests on another base, write that as the `n` of its row or column; where it is weighted, write `weighted: true` under `shares`.",
  };
}

/** One verdict for each cell of a group in which one cell could be found to spoil the base. */
function holdInferred(dataset: Dataset, language: string): Verdict[] {
  const { errata } = dataset;
  const isSlip = (cell: Cell) => errata.some((erratum) => erratum.cell === addressOf(cell));
  return groupsOf(dataset).flatMap(({ cells, where, fitsNone }): Verdict[] => {
    const sound = cells.filter((cell) => !isSlip(cell));
    const slips = cells.filter(isSlip);
    // A slip that is declared is held by itself against the sound cells, so that it hides no other and none hides it.
    const found = spoilerOf(sound, dataset);
    const others = sound.filter((cell) => cell !== found?.cell);
    const spoilers = [found, ...slips.map((slip) => spoilerOf([...others, slip], dataset, slip))];
    return spoilers.flatMap((spoiler): Verdict[] => {
      if (!spoiler) return [];
      const { cell, n, withIt } = spoiler;
      const value = shown(cell.value!, cell, language);
      const verdict = {
        holds: false,
        cells: [cell],
        sentence: `${value} fits no count of ${n}, the smallest base that fits the other percentages ${where}: ${nearestTo(cell, n, dataset, language)}. With it, ${withIt ? `the base would have to be ${withIt} or more` : "no base up to 1,000 fits them all"}.`,
        told: (locale: Locale) =>
          [
            locale.t(fitsNone, { ...aroundOf(cell, n, dataset, locale.tag), n }),
            withIt
              ? locale.t("checks.withItBase", { n: withIt })
              : locale.t("checks.withItNone", { n: 1000 }),
          ].join(" "),
        hint: "Correct the cell; where the source prints it so, declare it under `errata` with `check: granularity`. Where its base is not that of the others, say so with `baseBy` or with an `n` of its row or column.",
      };
      return [verdict];
    });
  });
}

/** The cell that alone spoils the base of cells that share one; `only` where no other is asked about. */
function spoilerOf(
  cells: readonly Cell[],
  dataset: Dataset,
  only?: Cell,
): { cell: Cell; n: number; withIt: number | undefined } | undefined {
  const base = inferFrom(cells, dataset);
  if (!base?.spoiler) return undefined;
  const cell = cells[base.spoiler.index]!;
  return only && cell !== only ? undefined : { cell, n: base.n, withIt: base.spoiler.withIt };
}

interface Group {
  /** The row or the column that shares the base. */
  line?: string;
  /** Where its percentages stand, for editors. */
  where: string;
  /** The message that says so to readers. */
  fitsNone: "checks.fitsNoneOfTable" | "checks.fitsNoneOfRow" | "checks.fitsNoneOfColumn";
  cells: Cell[];
}

/** Cells that share a base that was not published, as `baseBy` says. */
function groupsOf(dataset: Dataset): Group[] {
  const { baseBy } = dataset.meta;
  if (!baseBy) return [];
  const cells = countedShares(dataset).filter((cell) => cell.n === undefined);
  const groups = Map.groupBy(cells, (cell) => `${cell.shares?.of} ${baseBy === "table" ? "" : cell[baseBy]}`);
  return [...groups.values()].map((group) =>
    baseBy === "table"
      ? { where: "of the table", fitsNone: "checks.fitsNoneOfTable", cells: group }
      : {
          line: group[0]![baseBy],
          where: `of its ${baseBy}`,
          fitsNone: baseBy === "row" ? "checks.fitsNoneOfRow" : "checks.fitsNoneOfColumn",
          cells: group,
        },
  );
}

/**
 * Cells that are said to be whole numbers out of their base. What a table says of its percentages is not said of its
 * averages and differences: a total counts where its own line says so, or where a check says that it is the sum of
 * shares of its own base; what a check works out in another way counts where its own line says so.
 */
function countedShares(dataset: Dataset): Cell[] {
  const rows = new Map(dataset.rows.map((row) => [row.id, row]));
  const columns = new Map(dataset.columns.map((column) => [column.id, column]));
  return [...dataset.cells.values()].filter((cell) => {
    if (cell.value === undefined || cell.derived || !areCounted(cell.shares)) return false;
    const own = [rows.get(cell.row)!, columns.get(cell.column)!];
    if (own.some((line) => line.shares)) return true;
    if (addendsOf(cell, dataset) > 1) return true;
    return !own.some((line) => line.total) && !isWorkedOut(cell, dataset);
  });
}

/** How many shares a check says that a cell is the sum of; 1 where none does, or where they have other bases. */
function addendsOf(cell: Cell, dataset: Dataset): number {
  const parts = partsOf(cell, dataset);
  if (parts) return parts.length;
  const equal = dataset.checks.find((check) => check.kind === "equals" && check.cell === addressOf(cell));
  const cells = equal?.kind === "equals" ? summedIn(equal.value) : undefined;
  return cells?.length ?? 1;
}

/** The cells of the table that a check says a cell is the sum of, where all are shares of one base. */
function partsOf(cell: Cell, { checks, cells, meta }: Dataset): Cell[] | undefined {
  for (const check of checks) {
    if (check.kind !== "total" || !isResult(cell, check)) continue;
    if (cell.n === undefined && meta.baseBy === (check.column ? "column" : "row")) continue;
    const parts = check.of.map((id) =>
      cells.get(check.column ? cellIn(cell.row, id) : cellIn(id, cell.column)),
    );
    if (parts.every((part) => part && areCounted(part.shares) && part.n === cell.n)) return parts as Cell[];
  }
  return undefined;
}

/** The cells of a sum; undefined for another expression, and for whole columns, of which nobody says how many they are. */
function summedIn(value: string): unknown[] | undefined {
  const expression = parseValue(value);
  if (typeof expression === "string" || expression.kind !== "operation" || expression.operation !== "sum")
    return undefined;
  return expression.operands.some(({ row }) => row === "*") ? undefined : expression.operands;
}

/** Whether a check says that a cell is worked out from others in such a way that it is no share of one base. */
function isWorkedOut(cell: Cell, { checks }: Dataset): boolean {
  return checks.some((check) => {
    if (check.kind === "equals")
      return check.cell === addressOf(cell) && check.value.includes("(") && !summedIn(check.value);
    return (
      (check.kind === "mean" || check.kind === "difference" || check.kind === "total") &&
      isResult(cell, check)
    );
  });
}

function isResult(cell: Cell, check: Extract<CheckSpec, { kind: "total" | "mean" | "difference" }>): boolean {
  const [result, line] =
    check.column !== undefined
      ? [cell.column === check.column, cell.row]
      : [cell.row === check.row, cell.column];
  return result && (check.only?.includes(line) ?? true);
}

// A total may be counted, or added up from figures that are rounded already: both are honest.
function shareOf(cell: Cell, dataset: Dataset): PrintedShare {
  const addends = dataset.meta.addends * addendsOf(cell, dataset);
  return { percent: cell.value!, decimals: cell.precision, addends };
}

/**
 * Cells of which one follows from the others: rows and columns that add to 100, and a total with what it is the sum of;
 * by their place among the cells.
 */
function sumsOf(cells: readonly Cell[], dataset: Dataset): number[][] {
  const lines = [Map.groupBy(cells, ({ row }) => row), Map.groupBy(cells, ({ column }) => column)];
  const whole = lines
    .flatMap((byLine) => [...byLine.values()])
    .filter((line) => {
      const sum = line.reduce((total, cell) => total + cell.value!, 0);
      const slack = line.reduce((total, cell) => total + 0.5 / 10 ** cell.precision, 0);
      return line.length > 1 && Math.abs(sum - 100) <= slack + 1e-9;
    });
  const totals = cells.flatMap((cell) => {
    const parts = partsOf(cell, dataset);
    return parts?.every((part) => cells.includes(part)) ? [[...parts, cell]] : [];
  });
  return [...whole, ...totals].map((sum) => sum.map((cell) => cells.indexOf(cell)));
}

function inferFrom(cells: readonly Cell[], dataset: Dataset): InferredBase | undefined {
  return inferBase(
    cells.map((cell) => shareOf(cell, dataset)),
    sumsOf(cells, dataset),
  );
}

function nearestTo(cell: Cell, n: number, dataset: Dataset, language: string): string {
  const [below, above] = nearestShares(shareOf(cell, dataset), n);
  return `the nearest that can be are ${shown(below, cell, language)} and ${shown(above, cell, language)}`;
}

/** A percentage, and the nearest ones that can be of a base. */
function aroundOf(cell: Cell, n: number, dataset: Dataset, tag: string) {
  const [below, above] = nearestShares(shareOf(cell, dataset), n);
  return {
    value: shown(cell.value!, cell, tag),
    below: shown(below, cell, tag),
    above: shown(above, cell, tag),
  };
}

function outOf(cell: Cell, n: number): string {
  return arePeople(cell) ? `of ${n} respondents` : `out of ${n}`;
}

function arePeople({ shares }: Cell): boolean {
  return shares?.of === "respondents";
}

function shown(value: number, { precision, unit }: Cell, language: string): string {
  return formatValue(value, unit, precision, language);
}

function addressOf({ row, column }: Cell): string {
  return cellIn(row, column);
}
