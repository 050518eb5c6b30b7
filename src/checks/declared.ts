import { evaluate, isEvaluated, nameOf } from "../corpus/query/evaluate.ts";
import type { Cell, Corpus, Dataset } from "../corpus/types.ts";
import { mayBeUnread } from "../corpus/query/unread.ts";
import type { CheckSpec } from "../model/dataset.ts";
import { atFullSize } from "../model/scale.ts";
import { cellsOf, parseValue } from "../model/value.ts";
import { runAlong } from "./along.ts";
import { runCounted } from "./counted.ts";
import { runParts } from "./parts.ts";
import { type Fault, type Relation, type Verdict, suggest, verdict, writeNumber } from "./verdict.ts";
import { cellIn } from "../model/cell-path.ts";

/**
 * Runs one declared check. The tolerance is the range that rounding leaves open: each printed value stands for all
 * that round to it, and a check fails where no choice of true values satisfies it.
 */
export function runDeclared(
  check: CheckSpec,
  dataset: Dataset,
  corpus: Corpus,
): { verdicts: Verdict[] } | Fault {
  const language = corpus.site.language;
  switch (check.kind) {
    case "equals":
      return runEquals(check, dataset, corpus);
    case "order":
      return runOrder(check, dataset);
    case "range":
      return runRange(check, dataset);
    case "counted":
      return runCounted(check, dataset, corpus);
    case "parts":
      return runParts(check, dataset, language);
    default:
      return runAlong(check, dataset, language);
  }
}

function runOrder(
  check: Extract<CheckSpec, { kind: "order" }>,
  dataset: Dataset,
): { verdicts: Verdict[] } | Fault {
  const { column, row } = check;
  if ((column === undefined) === (row === undefined))
    return { fault: "needs either a column or a row.", hint: "Add column: or row:." };
  const names = (column !== undefined ? dataset.columns : dataset.rows).map(({ id }) => id);
  if (!names.includes((column ?? row)!)) {
    return {
      fault: `names \`${column ?? row}\`, which is not in this table.`,
      hint: suggest((column ?? row)!, names),
    };
  }
  const lines =
    column !== undefined
      ? dataset.rows.filter((line) => !line.total)
      : dataset.columns.filter((line) => !line.total);
  const cells = lines
    .map(({ id }) => dataset.cells.get(column !== undefined ? cellIn(id, column) : cellIn(row!, id)))
    .filter((cell) => cell?.value !== undefined) as Cell[];
  if (cells.length < 2)
    return {
      fault: "can never fail: fewer than two values stand in its line.",
      lacksValues: true,
      hint: "Point it at a line with several numbers, or remove it.",
    };
  const verdicts = cells.slice(1).map((cell, index): Verdict => {
    const before = cells[index]!;
    const falls = check.direction === "descending";
    const [own, other] = [cell, before].map(({ value, unit }) => atFullSize(value!, unit)) as [
      number,
      number,
    ];
    const holds = falls ? own <= other : own >= other;
    return {
      holds,
      cells: [cell, before],
      sentence: `${cell.printed} comes after ${before.printed}, and the order is ${check.direction}.`,
      told: (locale) =>
        locale.t(`checks.${check.direction}`, {
          value: writeNumber(cell, locale),
          before: writeNumber(before, locale),
        }),
    };
  });
  return { verdicts };
}

function runEquals(check: EqualsCheck, dataset: Dataset, corpus: Corpus): { verdicts: Verdict[] } | Fault {
  const cell = dataset.cells.get(check.cell);
  const expression = parseValue(check.value);
  if (cell?.value === undefined) {
    const fault = `names the cell \`${check.cell}\`, which holds no number.`;
    return { fault, hint: "Write row/column of this table.", lacksValues: true };
  }
  if (typeof expression === "string") {
    return {
      fault: `cannot read \`${check.value}\`: ${expression}`,
      hint: "Write dataset/row/column or sum(a,b).",
    };
  }
  if (cellsOf(expression).some((operand) => mayBeUnread(corpus, "dataset", operand.dataset)))
    return { verdicts: [] };
  const result = evaluate(expression, corpus);
  if (!isEvaluated(result) && result.isTold) return { verdicts: [] };
  if (!isEvaluated(result)) return { fault: `cannot be computed: ${result.message}`, hint: result.hint };
  if (result.cells.includes(cell))
    return { fault: "holds a cell against itself.", hint: "Point `value` at other cells." };
  const [first] = result.cells;
  const isSame =
    expression.kind === "cell" && first!.precision === cell.precision && first!.unit === cell.unit;
  const words =
    result.cells.length === 1
      ? `${nameOf(first!)} says`
      : `${result.cells.map((other) => other.printed).join(" and ")} of ${first!.dataset} give`;
  const relation: Relation =
    result.cells.length === 1
      ? { as: "saidBy", cell: nameOf(first!) }
      : { as: "givenBy", table: first!.dataset };
  const held = isSame ? exactly(result.value) : result;
  return { verdicts: [verdict(cell, result.cells, held, words, relation, corpus.site.language)] };
}

type EqualsCheck = Extract<CheckSpec, { kind: "equals" }>;

// One quantity, printed twice to the same decimals, reads the same: rounding explains no difference.
function exactly(value: number): { value: number; low: number; high: number } {
  return { value, low: value - 1e-9, high: value + 1e-9 };
}

function runRange(
  check: Extract<CheckSpec, { kind: "range" }>,
  dataset: Dataset,
): { verdicts: Verdict[] } | Fault {
  const line = check.column ?? check.row;
  const cells = [...dataset.cells.values()].filter(
    (cell) => cell.value !== undefined && (check.column ? cell.column : cell.row) === line,
  );
  if (check.min >= check.max)
    return { fault: "has a range that is empty.", hint: "Write the smaller number as `min`." };
  if (cells.length === 0)
    return {
      fault: "never runs: no number stands in its line.",
      lacksValues: true,
      hint: "Name a column or a row with numbers.",
    };
  if (cells.every((cell) => cell.unit === "percent") && check.min <= 0 && check.max >= 100) {
    return {
      fault: "can never fail: every percentage lies there.",
      hint: "Narrow the range, or remove the check.",
    };
  }
  const verdicts = cells.map((cell): Verdict => {
    const holds = cell.value! >= check.min && cell.value! <= check.max;
    return {
      holds,
      cells: [cell],
      sentence: `${cell.printed} ${holds ? "lies" : "does not lie"} between ${check.min} and ${check.max}.`,
      told: (locale) => {
        const [min, max] = [check.min, check.max].map((limit) => locale.number(limit)) as [string, string];
        const said = { value: writeNumber(cell, locale), min, max };
        return locale.t(holds ? "checks.within" : "checks.outside", said);
      },
    };
  });
  return { verdicts };
}
