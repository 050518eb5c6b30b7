import type { Corpus, Dataset } from "../corpus/types.ts";
import { runDeclared } from "./declared.ts";
import { GRANULARITY, runGranularity } from "./granularity.ts";
import type { Fault, Verdict } from "./verdict.ts";

/** What one check says of a dataset: the declared ones, and granularity, which follows from percentages. */
export interface CheckResult {
  /** The id by which errata name it. */
  check: string;
  /** What is held, in words. */
  holds: string;
  result: { verdicts: Verdict[] } | Fault;
}

/** Runs every check of a dataset, in the order in which they are declared; granularity comes last. */
export function runAll(dataset: Dataset, corpus: Corpus): CheckResult[] {
  const declared = dataset.checks.map((check) => ({
    check: check.id,
    holds: describe(check, dataset),
    result: runDeclared(check, dataset, corpus),
  }));
  const verdicts = runGranularity(dataset, corpus.site.language);
  if (verdicts.length === 0) return declared;
  return [
    ...declared,
    { check: GRANULARITY, holds: "Every percentage is a whole number of people.", result: { verdicts } },
  ];
}

function describe(check: Dataset["checks"][number], dataset: Dataset): string {
  const label = (id: string) =>
    [...dataset.columns, ...dataset.rows].find((line) => line.id === id)?.label ?? id;
  const list = (ids: readonly string[]) => ids.map((id) => `“${label(id)}”`).join(", ");
  switch (check.kind) {
    case "total":
      return `“${label(check.column ?? check.row ?? "")}” is the sum of ${list(check.of)}.`;
    case "mean":
      return `“${label(check.column ?? check.row ?? "")}” is the ${check.weights ? `mean, weighted ${check.weights.join(" : ")}, ` : "mean "}of ${list(check.of)}.`;
    case "difference":
      return `“${label(check.column ?? check.row ?? "")}” is ${list(check.of.slice(0, 1))} less ${list(check.of.slice(1))}.`;
    case "parts":
      return `${list(check.of)} add to ${check.whole}.`;
    case "share":
      return `“${label(check.column)}” is the share of ${list(check.of)}.`;
    case "order":
      return `“${label(check.column ?? check.row ?? "")}” is in ${check.direction} order.`;
    case "range":
      return `“${label(check.column ?? check.row ?? "")}” lies between ${check.min} and ${check.max}.`;
    case "equals":
      return `The cell ${check.cell} agrees with ${check.value}.`;
  }
}
