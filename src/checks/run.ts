import type { Loaded } from "../corpus/load.ts";
import type { Corpus } from "../corpus/types.ts";
import { Problems } from "../problems/collector.ts";
import type { Problem } from "../problems/problem.ts";
import { checkAcronyms } from "./acronyms.ts";
import { checkAddresses } from "./addresses.ts";
import { checkArithmetic } from "./arithmetic.ts";
import { checkCharts } from "./charts.ts";
import type { Check } from "./check.ts";
import { checkDates } from "./dates.ts";
import { checkDrafts } from "./drafts.ts";
import { checkFigures } from "./figures.ts";
import { checkIds } from "./ids.ts";
import { checkLinks } from "./links.ts";
import { checkLooseNumbers } from "./loose-numbers.ts";
import { checkReadingOrder } from "./reading-order.ts";
import { checkRedirects } from "./redirects.ts";
import { checkRoutes } from "./routes.ts";
import { checkSections } from "./sections.ts";
import { checkTakeaways } from "./takeaways.ts";
import { checkTerms } from "./terms.ts";
import { checkTopics } from "./topics.ts";
import { checkValues } from "./values.ts";

const CHECKS: Check[] = [
  checkIds,
  checkSections,
  checkLinks,
  checkValues,
  checkLooseNumbers,
  checkTakeaways,
  checkArithmetic,
  checkCharts,
  checkFigures,
  checkReadingOrder,
  checkDates,
  checkTerms,
  checkAcronyms,
  checkTopics,
  checkDrafts,
  checkRoutes,
  checkRedirects,
  checkAddresses,
];

/** What reading has found, and what every check finds where there is a corpus. */
export function allProblems({ corpus, problems }: Loaded): Problem[] {
  return [...problems, ...(corpus ? runChecks(corpus) : [])];
}

/** Runs every check on a corpus and returns all that they find. */
function runChecks(corpus: Corpus): Problem[] {
  const problems = new Problems();
  for (const check of CHECKS) check(corpus, problems);
  return problems.all;
}
