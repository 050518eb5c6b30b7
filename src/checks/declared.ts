import { type Evaluated, evaluate, isEvaluated } from "../corpus/evaluate.ts";
import type { Cell, Corpus, Dataset } from "../corpus/types.ts";
import type { CheckSpec } from "../model/dataset.ts";
import { formatValue } from "../model/unit.ts";
import { parseValue } from "../model/value.ts";
import { meets, rangeOf } from "./rounding.ts";

/** What a check says of one line of a table. */
export interface Verdict {
  holds: boolean;
  /** The cells concerned; the first is the one that is held against the others. */
  cells: Cell[];
  /** The result in words, e.g. "27.0% is printed, and 54.5 + 20 come to 74.5%." */
  sentence: string;
}

/** A check that cannot be run, told to an editor. */
export interface Fault {
  fault: string;
  hint: string;
}

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
    case "parts":
      return runParts(check, dataset, language);
    default:
      return runAlong(check, dataset, language);
  }
}

type Along = Extract<CheckSpec, { kind: "total" | "mean" | "difference" | "share" }>;

/** Checks of one column against others in each row, or of one row against others in each column. */
function runAlong(check: Along, dataset: Dataset, language: string): { verdicts: Verdict[] } | Fault {
  const byRow = "row" in check && check.row !== undefined;
  const result = byRow ? check.row! : check.column;
  if (!result)
    return {
      fault: "names neither a column nor a row.",
      hint: "Add column: or row: with the id of the result.",
    };
  const names = (byRow ? dataset.rows : dataset.columns).map(({ id }) => id);
  const unknown = [result, ...check.of].find((id) => !names.includes(id));
  if (unknown)
    return {
      fault: `names \`${unknown}\`, which is no ${byRow ? "row" : "column"} of this table.`,
      hint: `Write one of ${names.join(", ")}.`,
    };
  if (check.of.includes(result))
    return { fault: `holds \`${result}\` against itself.`, hint: "Take it out of `of`." };
  const lines = byRow ? dataset.columns.filter((column) => column.unit !== "text") : dataset.rows;
  const at = (line: string, id: string) => dataset.cells.get(byRow ? `${id}/${line}` : `${line}/${id}`);
  const verdicts = lines.flatMap(({ id }): Verdict[] => {
    const printed = at(id, result);
    const parts = check.of.map((part) => at(id, part));
    if (printed?.value === undefined || parts.some((part) => part?.value === undefined)) return [];
    return [judge(check, printed, parts as Cell[], dataset, language)];
  });
  if (verdicts.length === 0)
    return {
      fault: "never runs: no line has all its values.",
      hint: "Point it at columns and rows with numbers.",
    };
  return { verdicts };
}

function judge(check: Along, printed: Cell, parts: Cell[], dataset: Dataset, language: string): Verdict {
  const dataAddress = (cell: Cell) => ({
    kind: "cell" as const,
    dataset: cell.dataset,
    row: cell.row,
    column: cell.column,
  });
  const operation = check.kind === "total" ? "sum" : check.kind;
  if (operation === "share") {
    const whole = {
      kind: "operation" as const,
      operation: "sum" as const,
      operands: [{ kind: "cell" as const, dataset: dataset.id, row: "*", column: check.of[0]! }],
    };
    const sum = evaluate(whole, { datasets: [dataset] }) as Evaluated;
    const value = (100 * parts[0]!.value!) / sum.value;
    return verdict(
      printed,
      parts,
      { value, low: value - 1e-9, high: value + 1e-9 },
      "the share comes to",
      language,
    );
  }
  const result = evaluate(
    { kind: "operation", operation, operands: parts.map(dataAddress) },
    { datasets: [dataset] },
  );
  if (!isEvaluated(result)) return { holds: false, cells: [printed, ...parts], sentence: result.message };
  const words = { sum: "add to", difference: "differ by", mean: "have the mean" }[operation];
  return verdict(
    printed,
    parts,
    result,
    `${parts.map((part) => part.printed).join(operation === "difference" ? " and " : ", ")} ${words}`,
    language,
  );
}

function verdict(
  printed: Cell,
  parts: Cell[],
  result: { value: number; low: number; high: number },
  words: string,
  language: string,
): Verdict {
  const shown = (value: number) =>
    formatValue(
      value,
      printed.unit,
      Math.max(printed.decimals, ...parts.map((part) => part.decimals)),
      language,
    );
  const range =
    result.high - result.low > 1e-6 ? `, or with rounding ${shown(result.low)} to ${shown(result.high)}` : "";
  return {
    holds: meets(rangeOf(printed), result),
    cells: [printed, ...parts],
    sentence: `${shown(printed.value!)} is printed, and ${words} ${shown(result.value)}${range}.`,
  };
}

function runParts(
  check: Extract<CheckSpec, { kind: "parts" }>,
  dataset: Dataset,
  language: string,
): { verdicts: Verdict[] } | Fault {
  const across = check.across === "columns";
  const names = (across ? dataset.columns : dataset.rows).map(({ id }) => id);
  const unknown = check.of.find((id) => !names.includes(id));
  if (unknown)
    return {
      fault: `names \`${unknown}\`, which is no ${across ? "column" : "row"} of this table.`,
      hint: `Write one of ${names.join(", ")}.`,
    };
  const lines = (across ? dataset.rows : dataset.columns).filter(
    ({ id }) => !check.only || check.only.includes(id),
  );
  const verdicts = lines.flatMap(({ id }): Verdict[] => {
    const cells = check.of.map((part) => dataset.cells.get(across ? `${id}/${part}` : `${part}/${id}`));
    if (cells.some((cell) => cell?.value === undefined)) return [];
    const known = cells as Cell[];
    const sum = Number(known.reduce((total, cell) => total + cell.value!, 0).toPrecision(12));
    const slack = known.reduce((total, cell) => total + (rangeOf(cell).high - cell.value!), 0);
    const decimals = Math.max(...known.map((cell) => cell.decimals));
    const shown = (value: number) => formatValue(value, known[0]!.unit, decimals, language);
    const sentence = `the parts ${known.map((cell) => cell.printed).join(" + ")} add to ${shown(sum)}, and the whole is ${shown(check.whole)}; rounding explains ${slack.toFixed(decimals + 1)} at most.`;
    return [{ holds: Math.abs(sum - check.whole) <= slack, cells: known, sentence }];
  });
  if (verdicts.length === 0)
    return {
      fault: "never runs: no line has all its values.",
      hint: "Point it at columns and rows with numbers.",
    };
  return { verdicts };
}

function runOrder(
  check: Extract<CheckSpec, { kind: "order" }>,
  dataset: Dataset,
): { verdicts: Verdict[] } | Fault {
  const { column, row } = check;
  if ((column === undefined) === (row === undefined))
    return { fault: "needs either a column or a row.", hint: "Add column: or row:." };
  const lines =
    column !== undefined
      ? dataset.rows.filter((line) => !line.total)
      : dataset.columns.filter((line) => !line.total);
  const cells = lines
    .map(({ id }) => dataset.cells.get(column !== undefined ? `${id}/${column}` : `${row}/${id}`))
    .filter((cell) => cell?.value !== undefined) as Cell[];
  if (cells.length < 2)
    return {
      fault: "can never fail: fewer than two values stand in its line.",
      hint: "Point it at a line with several numbers, or remove it.",
    };
  const verdicts = cells.slice(1).map((cell, index): Verdict => {
    const before = cells[index]!;
    const falls = check.direction === "descending";
    const holds = falls ? cell.value! <= before.value! : cell.value! >= before.value!;
    return {
      holds,
      cells: [cell, before],
      sentence: `${cell.printed} comes after ${before.printed}, and the order is ${check.direction}.`,
    };
  });
  return { verdicts };
}

function runEquals(
  check: Extract<CheckSpec, { kind: "equals" }>,
  dataset: Dataset,
  corpus: Corpus,
): { verdicts: Verdict[] } | Fault {
  const cell = dataset.cells.get(check.cell);
  if (cell?.value === undefined)
    return {
      fault: `names the cell \`${check.cell}\`, which holds no number.`,
      hint: "Write row/column of this table.",
    };
  const expression = parseValue(check.value);
  if (typeof expression === "string")
    return {
      fault: `cannot read \`${check.value}\`: ${expression}`,
      hint: "Write dataset/row/column or sum(a,b).",
    };
  const result = evaluate(expression, corpus);
  if (!isEvaluated(result)) return { fault: `cannot be computed: ${result.message}`, hint: result.hint };
  const own = result.cells.some(
    (other) => other.dataset === dataset.id && `${other.row}/${other.column}` === check.cell,
  );
  if (own) return { fault: "holds a cell against itself.", hint: "Point `value` at other cells." };
  return {
    verdicts: [
      verdict(
        cell,
        result.cells,
        result,
        `${result.cells.map((other) => other.printed).join(" and ")} of ${result.cells[0]!.dataset} give`,
        corpus.site.language,
      ),
    ],
  };
}
