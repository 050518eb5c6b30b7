import { slipsOf } from "../corpus/query/slips.ts";
import type { Corpus } from "../corpus/types.ts";
import { homesOf } from "../corpus/query/texts.ts";
import { isOf } from "../model/key.ts";
import { looseNumbers } from "./loose-numbers.ts";
import { runAll } from "./verdicts.ts";

/** Counts of what is held and how: numbers in texts, and checks of tables. */
export interface Report {
  /** Publications by their ids, and pages that hold numbers by their keys: `page:method`. */
  texts: { id: string; bound: number; stated: number; loose: number }[];
  /** Lines of tables that a check was held against, those that passed, and those declared as errata. */
  checks: { run: number; passed: number; declared: number };
  slips: number;
}

/** Counts the numbers of every publication and page, and the verdicts of every check. */
export function makeReport(corpus: Corpus): Report {
  const counted = homesOf(corpus).map(({ id, key, document }) => ({
    id: isOf("publication", key) ? id : key,
    key,
    bound:
      corpus.references.filter((reference) => reference.owner === key && reference.scheme === "value")
        .length + document.blocks.filter((block) => block.name === "Stat").length,
    stated: document.blocks.filter((block) => block.name === "Stated").length,
    loose: looseNumbers(document, corpus).length,
  }));
  const texts = counted
    .filter(({ key, bound, stated, loose }) => isOf("publication", key) || bound + stated + loose > 0)
    .map(({ id, bound, stated, loose }) => ({ id, bound, stated, loose }));
  const verdicts = corpus.datasets.flatMap((dataset) =>
    runAll(dataset, corpus).flatMap(({ result }) => ("verdicts" in result ? result.verdicts : [])),
  );
  const passed = verdicts.filter((verdict) => verdict.holds).length;
  const slips = slipsOf(corpus.datasets).length;
  return {
    texts,
    checks: { run: verdicts.length, passed, declared: verdicts.length - passed },
    slips,
  };
}

/** The report as a person reads it. */
export function formatReport({ texts, checks, slips }: Report): string {
  const width = Math.max(...texts.map(({ id }) => id.length), "all".length);
  const line = (id: string, ...counts: (number | string)[]) =>
    id.padEnd(width) + counts.map((count) => String(count).padStart(8)).join("");
  const sum = (of: "bound" | "stated" | "loose") =>
    texts.reduce((total, publication) => total + publication[of], 0);
  return [
    "Numbers in prose",
    line("", "bound", "stated", "loose"),
    ...texts.map(({ id, bound, stated, loose }) => line(id, bound, stated, loose)),
    line("all", sum("bound"), sum("stated"), sum("loose")),
    "",
    `Checks of tables: ${checks.run} lines held, ${checks.passed} passed, ${checks.declared} do not hold as printed; ${slips} ${slips === 1 ? "slip" : "slips"} of the print declared.`,
  ].join("\n");
}
