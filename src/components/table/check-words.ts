import type { CheckSpec } from "../../model/dataset.ts";
import type { Dataset } from "../../corpus/types.ts";
import { words } from "../words.ts";

/** The id of the check that follows from percentages, which no dataset declares. */
const GRANULARITY = "granularity";

/** What one check of a dataset found, line by line. */
export interface CheckOutcome {
  check: string;
  verdicts: readonly { holds: boolean; sentence: string }[];
}

/** A check and its result in words, with a sentence for each line that does not hold as printed. */
export function describeCheck({ check, verdicts }: CheckOutcome, dataset: Dataset) {
  const spec = dataset.checks.find(({ id }) => id === check);
  const failing = verdicts.filter(({ holds }) => !holds);
  return {
    rule: spec ? ruleOf(spec, dataset) : check === GRANULARITY ? words.rules.granularity : check,
    result:
      failing.length === 0
        ? words.checkHolds(verdicts.length)
        : words.checkFails(failing.length, verdicts.length),
    holds: failing.length === 0,
    failing: failing.map(({ sentence }) => sentence),
  };
}

/** The bases that can be inferred where none was published: one for the table, or one for each column or row. */
export function describeBases(bases: readonly { line?: string; n: number }[], dataset: Dataset): string {
  const lines = [...dataset.columns, ...dataset.rows];
  const told = bases.map(({ line, n }) =>
    line ? `${lines.find(({ id }) => id === line)?.label ?? line} ${n}` : String(n),
  );
  return words.inferredBase(told.join(words.listComma));
}

function ruleOf(check: CheckSpec, dataset: Dataset): string {
  const label = (id: string): string =>
    [...dataset.columns, ...dataset.rows].find((line) => line.id === id)?.label ?? id;
  const list = (ids: readonly string[]): string => ids.map(label).join(words.listComma);
  switch (check.kind) {
    case "total":
      return words.rules.total(label(check.column ?? check.row ?? ""), list(check.of));
    case "mean":
      return words.rules.mean(
        label(check.column ?? check.row ?? ""),
        list(check.of),
        check.weights?.join(words.listComma),
      );
    case "difference":
      return words.rules.difference(
        label(check.column ?? check.row ?? ""),
        label(check.of[0]!),
        label(check.of[1] ?? ""),
      );
    case "parts":
      return words.rules.parts(list(check.of), check.whole);
    case "share":
      return words.rules.share(label(check.column), list(check.of));
    case "order":
      return words.rules.order(label(check.column ?? check.row ?? ""), check.direction);
    case "range":
      return words.rules.range(label(check.column ?? check.row ?? ""), check.min, check.max);
    case "equals":
      return words.rules.equals(check.cell.split("/").map(label).join(words.listComma), check.value);
  }
}
