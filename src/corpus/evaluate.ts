import type { CellAddress, ValueExpression } from "../model/value.ts";
import type { Unit } from "../model/unit.ts";
import { nearest } from "../problems/nearest.ts";
import type { Cell, Corpus, Dataset } from "./types.ts";

/** What an expression comes to: the value from the printed figures, and the range that their rounding leaves open. */
export interface Evaluated {
  value: number;
  low: number;
  high: number;
  unit: Unit;
  decimals: number;
  cells: Cell[];
}

/** What cannot be evaluated, told to an editor. */
export interface Unevaluable {
  message: string;
  hint: string;
}

export function isEvaluated(result: Evaluated | Unevaluable): result is Evaluated {
  return "value" in result;
}

/** Half a unit in the last place to which the source rounds: what rounding may have taken or added. 0 for what the build computed. */
export function halfUnit(cell: Pick<Cell, "precision" | "derived" | "unit">): number {
  return cell.derived || cell.unit === "count" || cell.unit === "year" ? 0 : 0.5 / 10 ** cell.precision;
}

/** Evaluates a value expression over the cells of a corpus. */
export function evaluate(
  expression: ValueExpression,
  corpus: Pick<Corpus, "datasets">,
): Evaluated | Unevaluable {
  const operands = expression.kind === "cell" ? [expression] : expression.operands;
  const cells: Cell[] = [];
  for (const address of operands) {
    const found = cellsAt(address, corpus.datasets);
    if (!Array.isArray(found)) return found;
    cells.push(...found);
  }
  if (cells.length < operands.length) {
    return { message: "A cell that this number points at could not be read.", hint: "Mend the cell first." };
  }
  const empty = cells.find((cell) => cell.value === undefined);
  if (empty)
    return {
      message: `The cell ${nameOf(empty)} holds no number${empty.missing ? ` (${empty.missing})` : ""}.`,
      hint: "Point at a cell with a number.",
    };
  if (expression.kind === "cell") {
    if (cells.length > 1)
      return {
        message: "A * means several cells.",
        hint: `Write sum(${operands.map(({ dataset, column }) => `${dataset}/*/${column}`).join(",")}).`,
      };
    const cell = cells[0]!;
    return { ...around(cell.value!, halfUnit(cell)), unit: cell.unit, decimals: cell.decimals, cells };
  }
  const units = new Set(cells.map((cell) => cell.unit));
  if (units.size > 1)
    return {
      message: `These cells count different things: ${[...units].join(" and ")}.`,
      hint: "Compute with cells of one unit.",
    };
  return compute(expression.operation, cells);
}

function compute(operation: "sum" | "difference" | "mean" | "share", cells: Cell[]): Evaluated | Unevaluable {
  const values = cells.map((cell) => cell.value!);
  const halves = cells.map(halfUnit);
  const sum = values.reduce((total, value) => total + value, 0);
  const slack = halves.reduce((total, half) => total + half, 0);
  const shared = { unit: cells[0]!.unit, decimals: Math.max(...cells.map((cell) => cell.decimals)), cells };
  switch (operation) {
    case "sum":
      return { ...around(sum, slack), ...shared };
    case "difference":
      return { ...around(values[0]! - values[1]!, slack), ...shared };
    case "mean":
      return { ...around(sum / values.length, slack / values.length), ...shared };
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

// Sums of decimals carry binary dust (36.4 + 9.1 = 45.5 + 7e-15); the ends are widened by it, the value is cleaned.
function around(value: number, half: number): { value: number; low: number; high: number } {
  const clean = Number(value.toPrecision(12));
  const dust = 1e-9 * Math.max(1, Math.abs(clean));
  return { value: clean, low: clean - half - dust, high: clean + half + dust };
}

function cellsAt(address: CellAddress, datasets: readonly Dataset[]): Cell[] | Unevaluable {
  const dataset = datasets.find((candidate) => candidate.id === address.dataset);
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
  const rows =
    address.row === "*"
      ? dataset.rows.filter((row) => !row.total)
      : dataset.rows.filter(({ id }) => id === address.row);
  if (rows.length === 0)
    return missing(
      `row of ${dataset.id}`,
      address.row,
      dataset.rows.map(({ id }) => id),
    );
  return rows
    .map((row) => dataset.cells.get(`${row.id}/${address.column}`))
    .filter((cell) => cell !== undefined);
}

function missing(what: string, written: string, known: string[]): Unevaluable {
  const close = nearest(written, known);
  return {
    message: `"${written}" is no ${what}.`,
    hint:
      close.length > 0
        ? `Change it to ${close.join(" or ")}.`
        : `Write one of ${known.slice(0, 12).join(", ")}.`,
  };
}

export function nameOf(cell: Pick<Cell, "dataset" | "row" | "column">): string {
  return `${cell.dataset}/${cell.row}/${cell.column}`;
}
