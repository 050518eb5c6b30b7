import { type Evaluated, evaluate, isEvaluated } from "../corpus/evaluate.ts";
import type { Cell, Dataset } from "../corpus/types.ts";
import type { CheckSpec } from "../model/dataset.ts";
import { rangeOf } from "./rounding.ts";
import { type Fault, type Verdict, suggest, verdict } from "./verdict.ts";

type Along = Extract<CheckSpec, { kind: "total" | "mean" | "difference" | "share" }>;

/** Checks of one column against others in each row, or of one row against others in each column. */
export function runAlong(check: Along, dataset: Dataset, language: string): { verdicts: Verdict[] } | Fault {
  const byRow = "row" in check && check.row !== undefined;
  const fault = faultOf(
    check,
    (byRow ? dataset.rows : dataset.columns).map(({ id }) => id),
    byRow,
  );
  if (fault) return fault;
  const result = byRow ? check.row! : check.column!;
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

/** Why a check cannot run as it is declared. */
function faultOf(check: Along, names: readonly string[], byRow: boolean): Fault | undefined {
  const result = byRow && "row" in check ? check.row : check.column;
  if (!result)
    return {
      fault: "names neither a column nor a row.",
      hint: "Add column: or row: with the id of the result.",
    };
  const unknown = [result, ...check.of].find((id) => !names.includes(id));
  if (unknown)
    return {
      fault: `names \`${unknown}\`, which is no ${byRow ? "row" : "column"} of this table.`,
      hint: suggest(unknown, names),
    };
  if (check.of.includes(result))
    return { fault: `holds \`${result}\` against itself.`, hint: "Take it out of `of`." };
  if (check.kind === "mean" && check.weights && check.weights.length !== check.of.length)
    return {
      fault: `gives ${check.weights.length} of the ${check.of.length} weights that it needs.`,
      hint: "Give one weight for each in `of`.",
    };
  return faultOfCount(check);
}

/** A difference is of two, and a share is of the counts of one column. */
function faultOfCount({ kind, of }: Along): Fault | undefined {
  if (kind === "difference" && of.length !== 2)
    return {
      fault: `needs two ids in \`of\`, and has ${of.length}.`,
      hint: "Name what is taken from first, and what is taken away second.",
    };
  if (kind === "share" && of.length !== 1)
    return { fault: `needs one id in \`of\`, and has ${of.length}.`, hint: "Name the column of counts." };
  return undefined;
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
  if (check.kind === "mean" && check.weights) return judgeWeighted(check.weights, printed, parts, language);
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

/** A mean of cells, each with its weight; the rounding of each cell counts with its weight too. */
function judgeWeighted(weights: readonly number[], printed: Cell, parts: Cell[], language: string): Verdict {
  const whole = weights.reduce((total, weight) => total + weight, 0);
  const mean = (of: (cell: Cell) => number) =>
    parts.reduce((total, part, index) => total + of(part) * weights[index]!, 0) / whole;
  const value = Number(mean((part) => part.value!).toPrecision(12));
  const result = { value, low: mean((part) => rangeOf(part).low), high: mean((part) => rangeOf(part).high) };
  const words = `${parts.map((part) => part.printed).join(", ")} with the weights ${weights.join(", ")} have the mean`;
  return verdict(printed, parts, result, words, language);
}
