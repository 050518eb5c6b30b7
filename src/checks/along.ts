import { evaluate, isEvaluated } from "../corpus/query/evaluate.ts";
import type { Cell, Dataset } from "../corpus/types.ts";
import type { CheckSpec } from "../model/dataset.ts";
import { factorOf } from "../model/scale.ts";
import { rangeOf } from "./rounding.ts";
import { type Fault, type Verdict, strangerIn, suggest, verdict } from "./verdict.ts";
import { cellIn } from "../model/cell-path.ts";

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
  const all = byRow ? dataset.columns.filter((column) => column.unit !== "text") : dataset.rows;
  const only = "only" in check ? check.only : undefined;
  const strange = strangerIn(only, all, byRow ? "column" : "row");
  if (strange) return strange;
  const lines = all.filter(({ id }) => only?.includes(id) ?? true);
  const at = (line: string, id: string) => dataset.cells.get(byRow ? cellIn(id, line) : cellIn(line, id));
  const verdicts = lines.flatMap(({ id }): Verdict[] => {
    const printed = at(id, result);
    const parts = check.of.map((part) => at(id, part));
    if (printed?.value === undefined || parts.some((part) => part?.value === undefined)) return [];
    const judged = judge(check, printed, parts as Cell[], dataset, language);
    return judged ? [judged] : [];
  });
  if (verdicts.length === 0)
    return {
      fault: "never runs: no line has all its values.",
      lacksValues: true,
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

function judge(
  check: Along,
  printed: Cell,
  parts: Cell[],
  dataset: Dataset,
  language: string,
): Verdict | undefined {
  const dataAddress = (cell: Cell) => ({
    kind: "cell" as const,
    dataset: cell.dataset,
    row: cell.row,
    column: cell.column,
  });
  const operation = check.kind === "total" ? "sum" : check.kind;
  if (operation === "share") return judgeShare(check.of[0]!, printed, parts[0]!, dataset, language);
  if (check.kind === "mean" && check.weights) return judgeWeighted(check.weights, printed, parts, language);
  const result = evaluate(
    { kind: "operation", operation, operands: parts.map(dataAddress) },
    { datasets: [dataset] },
  );
  if (!isEvaluated(result))
    return { holds: false, cells: [printed, ...parts], sentence: result.message, told: notComputed };
  const words = { sum: "add to", difference: "differ by", mean: "have the mean" }[operation];
  const relation = { sum: "sumOf", difference: "differenceOf", mean: "meanOf" } as const;
  return verdict(
    printed,
    parts,
    result,
    `${parts.map((part) => part.printed).join(operation === "difference" ? " and " : ", ")} ${words}`,
    { as: relation[operation] },
    language,
  );
}

const notComputed: Verdict["told"] = (locale) => locale.t("checks.fails", { failing: 1, count: 1 });

/**
 * A share of the sum of a column, totals left out. A part of the sum moves both by its rounding. Undefined where a value
 * is missing, so that nobody knows the whole, or where the whole is zero.
 */
function judgeShare(
  column: string,
  printed: Cell,
  part: Cell,
  dataset: Dataset,
  language: string,
): Verdict | undefined {
  const summed = dataset.rows
    .filter(({ total }) => !total)
    .map(({ id }) => dataset.cells.get(cellIn(id, column)))
    .filter((cell) => cell?.missing !== "not-applicable");
  if (summed.some((cell) => cell?.value === undefined)) return undefined;
  const others = (summed as Cell[]).filter((cell) => cell !== part);
  const shareOf = (own: number, of: (cell: Cell) => number) => {
    const rest = others.reduce((sum, cell) => sum + of(cell) * factorOf(cell.unit), 0);
    const size = own * factorOf(part.unit);
    return (100 * size) / (rest + (summed.includes(part) ? size : 0));
  };
  const { low, high } = rangeOf(part);
  const result = {
    value: shareOf(part.value!, (cell) => cell.value!),
    low: shareOf(low, (cell) => rangeOf(cell).high),
    high: shareOf(high, (cell) => rangeOf(cell).low),
  };
  return Number.isFinite(result.value) && Number.isFinite(result.high)
    ? verdict(printed, [part], result, "the share comes to", { as: "shareOf" }, language)
    : undefined;
}

/** A mean of cells, each with its weight; the rounding of each cell counts with its weight too. */
function judgeWeighted(weights: readonly number[], printed: Cell, parts: Cell[], language: string): Verdict {
  const whole = weights.reduce((total, weight) => total + weight, 0);
  const mean = (of: (cell: Cell) => number) =>
    parts.reduce((total, part, index) => total + of(part) * factorOf(part.unit) * weights[index]!, 0) /
    (whole * factorOf(printed.unit));
  const value = Number(mean((part) => part.value!).toPrecision(12));
  const result = { value, low: mean((part) => rangeOf(part).low), high: mean((part) => rangeOf(part).high) };
  const words = `${parts.map((part) => part.printed).join(", ")} with the weights ${weights.join(", ")} have the mean`;
  return verdict(printed, parts, result, words, { as: "weightedMeanOf", weights }, language);
}
