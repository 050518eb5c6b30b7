import { type CellAddress, type Operation, type ValueExpression, rowsMeant } from "../../model/value.ts";
import { isCalendar } from "../../model/calendar.ts";
import { atFullSize, factorOf, withoutScale } from "../../model/scale.ts";
import { type Unit, unitOfDifference } from "../../model/unit.ts";
import { SUPPRESSED } from "../../model/dataset.ts";
import { changeTo, nearest } from "../../problems/nearest.ts";
import type { Cell, Corpus, Dataset } from "../types.ts";
import { cellIn, cellPath } from "../../model/cell-path.ts";
import { findIn } from "./find-in.ts";

/**
 * What an expression comes to: the value from the printed figures, and the range that their rounding leaves open.
 * The difference of two percentages is in points; cells of different scales come to the unit itself.
 */
export interface Evaluated {
  value: number;
  low: number;
  high: number;
  unit: Unit;
  decimals: number;
  /** True of a cell of two ends without a value: low and high are those ends, and the value means nothing. */
  isRange?: true;
  cells: Cell[];
}

/** What cannot be evaluated, told to an editor. */
export interface Unevaluable {
  message: string;
  hint: string;
  /** Whether the fault stands in a cell, and is told there. */
  isTold?: true;
}

export function isEvaluated(result: Evaluated | Unevaluable): result is Evaluated {
  return "value" in result;
}

/** Half a unit in the last place to which the source rounds: what rounding may have taken or added. 0 for what the build computed. */
export function halfUnit(cell: Pick<Cell, "precision" | "derived" | "unit">): number {
  const isWhole = cell.unit === "count" || cell.unit === "year" || isCalendar(cell.unit);
  return cell.derived || isWhole ? 0 : 0.5 / 10 ** cell.precision;
}

/** Evaluates a value expression over the cells of a corpus. A single cell may be a range where the caller takes one. */
export function evaluate(
  expression: ValueExpression,
  corpus: Pick<Corpus, "datasets">,
  { takesRange = false } = {},
): Evaluated | Unevaluable {
  const operands = expression.kind === "cell" ? [expression] : expression.operands;
  const cells: Cell[] = [];
  for (const address of operands) {
    const found = cellsAt(address, corpus.datasets);
    if (!Array.isArray(found)) return found;
    cells.push(...found);
  }
  const [only] = cells;
  if (
    takesRange &&
    expression.kind === "cell" &&
    cells.length === 1 &&
    only!.value === undefined &&
    only!.interval
  ) {
    const { low, high, decimals } = only!.interval;
    return { value: (low + high) / 2, low, high, unit: only!.unit, decimals, isRange: true, cells };
  }
  const empty = cells.find((cell) => cell.value === undefined);
  if (empty)
    return {
      message: `The cell ${nameOf(empty)} holds no number${empty.missing ? ` (${empty.missing})` : ""}.`,
      hint:
        empty.missing === SUPPRESSED
          ? "The source withholds it: say so in words, without a number."
          : "Point at a cell with a number.",
    };
  if (expression.kind === "cell") {
    if (cells.length > 1)
      return {
        message: "A * means several cells.",
        hint: `Write sum(${operands.map(({ dataset, column }) => `${dataset}/*/${column}`).join(",")}).`,
      };
    const cell = cells[0]!;
    const range = around(cell.value!, halfUnit(cell), [cell.value!]);
    return { ...range, unit: cell.unit, decimals: cell.decimals, cells };
  }
  const units = new Set(cells.map((cell) => withoutScale(cell.unit)));
  if (units.size > 1 && !isPercentAndPoints(cells, expression.operation))
    return {
      message: `These cells count different things: ${[...units].join(" and ")}.`,
      hint: "Compute with cells of one unit.",
    };
  if ((expression.operation === "sum" || expression.operation === "share") && isCalendar(cells[0]!.unit))
    return {
      message: `Dates have no ${expression.operation}.`,
      hint: "Write difference(a,b) for the days or months between two, or mean(a,b).",
    };
  return compute(expression.operation, cells);
}

/** A percentage and points add to a percentage, and a percentage less points is one. */
function isPercentAndPoints(cells: readonly Cell[], operation: Operation): boolean {
  if (operation !== "sum" && operation !== "difference") return false;
  const [first, ...others] = cells.map(({ unit }) => unit);
  const isOne = (unit: Unit | undefined) => unit === "percent" || unit === "points";
  return isOne(first) && others.every(isOne) && (operation === "sum" || first === "percent");
}

function compute(operation: Operation, cells: Cell[]): Evaluated | Unevaluable {
  const isOfSeveralScales = new Set(cells.map(({ unit }) => factorOf(unit))).size > 1;
  const terms = cells.map(isOfSeveralScales ? wholeTerm : termOf);
  const values = terms.map(({ value }) => value);
  const halves = terms.map(({ half }) => half);
  const sum = values.reduce((total, value) => total + value, 0);
  const slack = halves.reduce((total, half) => total + half, 0);
  const unit = terms.some((term) => term.unit === "percent") ? "percent" : terms[0]!.unit;
  const shared = { unit, decimals: Math.max(...terms.map(({ decimals }) => decimals)), cells };
  switch (operation) {
    case "sum":
      return { ...around(sum, slack, values), ...shared };
    case "difference":
      return {
        ...around(values[0]! - values[1]!, slack, values),
        ...shared,
        unit: terms[0]!.unit === terms[1]!.unit ? unitOfDifference(unit) : unit,
      };
    case "mean":
      return { ...around(sum / values.length, slack / values.length, values), ...shared };
    case "share": {
      const [part, whole] = values as [number, number];
      if (whole - halves[1]! <= 0)
        return {
          message: "The whole of this share is zero.",
          hint: "Point the second operand at the whole.",
        };
      const low = (100 * (part - halves[0]!)) / (whole + halves[1]!);
      const high = (100 * (part + halves[0]!)) / (whole - halves[1]!);
      return { value: (100 * part) / whole, low, high, ...shared, unit: "percent", decimals: 1 };
    }
  }
}

/** What is computed with: a value, how much its rounding may have taken or added, its unit and decimals. */
type Term = Pick<Evaluated, "value" | "unit" | "decimals"> & { half: number };

function termOf(cell: Cell): Term {
  return { value: cell.value!, half: halfUnit(cell), unit: cell.unit, decimals: cell.decimals };
}

/** The same without a scale: 4.6 million is 4,600,000, give or take 50,000. */
function wholeTerm(cell: Cell): Term {
  const { value, half, unit, decimals } = termOf(cell);
  const factor = factorOf(unit);
  return {
    value: atFullSize(value, unit),
    half: half * factor,
    unit: withoutScale(unit),
    decimals: Math.max(0, decimals - Math.log10(factor)),
  };
}

// Sums of decimals carry binary dust (36.4 + 9.1 = 45.5 + 7e-15), as much as their largest term has; the ends are widened
// by it, the value is cleaned.
function around(
  value: number,
  half: number,
  terms: readonly number[],
): { value: number; low: number; high: number } {
  const dust = 1e-9 * Math.max(...terms.map(Math.abs));
  const clean = Math.abs(value) < dust / 1e3 ? 0 : Number(value.toPrecision(12));
  return { value: clean, low: clean - half - dust, high: clean + half + dust };
}

function cellsAt(address: CellAddress, datasets: readonly Dataset[]): Cell[] | Unevaluable {
  const dataset = findIn(datasets, address.dataset);
  if (!dataset)
    return missing(
      "dataset",
      address.dataset,
      datasets.map(({ id }) => id),
    );
  if (!dataset.columns.some(({ id }) => id === address.column))
    return missing(
      `column of ${dataset.id}`,
      address.column,
      dataset.columns.map(({ id }) => id),
    );
  const rows = rowsMeant(address, dataset.rows);
  if (rows.length === 0)
    return missing(
      `row of ${dataset.id}`,
      address.row,
      dataset.rows.map(({ id }) => id),
    );
  const cells = rows.map((row) => dataset.cells.get(cellIn(row.id, address.column)));
  if (cells.every((cell) => cell !== undefined)) return cells;
  return {
    message: "A cell that this number points at could not be read.",
    hint: "Mend the cell first.",
    isTold: true,
  };
}

function missing(what: string, written: string, known: string[]): Unevaluable {
  return {
    message: `"${written}" is no ${what}.`,
    hint: changeTo(nearest(written, known), `Write one of ${known.slice(0, 12).join(", ")}.`),
  };
}

export function nameOf(cell: Pick<Cell, "dataset" | "row" | "column">): string {
  return cellPath(cell);
}
