import type { Corpus, Dataset } from "../corpus/types.ts";
import { runDeclared } from "./declared.ts";
import { GRANULARITY, runGranularity } from "./granularity.ts";
import type { Fault, Verdict } from "./verdict.ts";

/** What one check says of a dataset: the declared ones, and granularity, which follows from percentages. */
export interface CheckResult {
  /** The id by which errata name it. */
  check: string;
  result: { verdicts: Verdict[] } | Fault;
}

/** Runs every check of a dataset, in the order in which they are declared; granularity comes last. */
export function runAll(dataset: Dataset, corpus: Corpus): CheckResult[] {
  const declared = dataset.checks.map((check) => ({
    check: check.id,
    result: runDeclared(check, dataset, corpus),
  }));
  const verdicts = runGranularity(dataset, corpus.site.language);
  if (verdicts.length === 0) return declared;
  return [...declared, { check: GRANULARITY, result: { verdicts } }];
}
