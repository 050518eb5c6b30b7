import { evaluate, isEvaluated } from "../corpus/query/evaluate.ts";
import { mayBeUnread } from "../corpus/query/unread.ts";
import type { Corpus, Dataset } from "../corpus/types.ts";
import type { CheckSpec } from "../model/dataset.ts";
import { areCounted } from "../model/shares.ts";
import { cellsOf, parseValue } from "../model/value.ts";
import { judgeShareOf } from "./granularity.ts";
import { type Fault, type Verdict, suggest } from "./verdict.ts";

type Counted = Extract<CheckSpec, { kind: "counted" }>;

/**
 * Holds the percentages of a row or a column against a count that is printed elsewhere, where they are shares of counted people
 * or things: 42.3% of 26 are 11.
 */
export function runCounted(
  check: Counted,
  dataset: Dataset,
  corpus: Corpus,
): { verdicts: Verdict[] } | Fault {
  const { column, row } = check;
  if ((column === undefined) === (row === undefined))
    return { fault: "needs either a column or a row.", hint: "Add column: or row:." };
  const names = (column === undefined ? dataset.rows : dataset.columns).map(({ id }) => id);
  const line = (column ?? row)!;
  if (!names.includes(line))
    return { fault: `names \`${line}\`, which is not in this table.`, hint: suggest(line, names) };
  const base = baseIn(check.base, corpus);
  if (base === "unread") return { verdicts: [] };
  if (typeof base !== "number") return base;
  const cells = [...dataset.cells.values()].filter(
    (cell) =>
      (column === undefined ? cell.row : cell.column) === line &&
      cell.value !== undefined &&
      !cell.derived &&
      areCounted(cell.shares),
  );
  const verdicts = cells.flatMap((cell): Verdict[] => {
    const judged = judgeShareOf(cell, base, dataset, corpus.site.language);
    return judged ? [{ ...judged, ...(judged.holds ? {} : { hint: hintFor(check) }) }] : [];
  });
  if (verdicts.length > 0) return { verdicts };
  return {
    fault: `can never fail: no share in its line could be anything but a whole number out of ${base}.`,
    hint: "Say under `shares` what its percentages are shares of and that they are not weighted, or remove the check.",
  };
}

/** The count that a check names. */
function baseIn(written: string, corpus: Corpus): number | "unread" | Fault {
  const expression = parseValue(written);
  if (typeof expression === "string")
    return { fault: `cannot read \`${written}\`: ${expression}`, hint: "Write dataset/row/column." };
  if (cellsOf(expression).some(({ dataset }) => mayBeUnread(corpus, "dataset", dataset))) return "unread";
  const result = evaluate(expression, corpus);
  if (!isEvaluated(result)) return { fault: `cannot be computed: ${result.message}`, hint: result.hint };
  const { value, unit } = result;
  return unit === "count" && value > 0
    ? value
    : {
        fault: `names \`${written}\` as a base, which is no count.`,
        hint: "Name a cell of the unit `count`.",
      };
}

function hintFor({ id }: Counted): string {
  return `Correct the cell, or the count; where the source prints it so, declare it under \`errata\` with \`check: ${id}\`.`;
}
