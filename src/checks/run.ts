import type { Loaded } from "../corpus/load.ts";
import type { Corpus } from "../corpus/types.ts";
import { Problems } from "../problems/collector.ts";
import type { Problem } from "../problems/problem.ts";
import { checkAcronyms } from "./acronyms.ts";
import { checkAddresses } from "./addresses.ts";
import { checkAnnotations } from "./annotations.ts";
import { checkArithmetic } from "./arithmetic.ts";
import { checkCharts } from "./charts.ts";
import type { Check } from "./check.ts";
import { checkDates } from "./dates.ts";
import { checkDrafts } from "./drafts.ts";
import { type EachCheck, isEachCheck } from "./each.ts";
import { checkFigures } from "./figures.ts";
import { withoutFollowOns } from "./follow-ons.ts";
import { checkIds } from "./ids.ts";
import { checkInBrief } from "./in-brief.ts";
import { checkInterfaceWords } from "./interface-words.ts";
import type { Ledger } from "./ledger.ts";
import { checkLinks } from "./links.ts";
import { checkLooseNumbers } from "./loose-numbers.ts";
import { checkMarkupLeft } from "./markup-left.ts";
import { checkMenus } from "./menus.ts";
import { checkPeriods } from "./periods.ts";
import { checkPlainFields } from "./plain-fields.ts";
import { checkReadingOrder } from "./reading-order.ts";
import { checkRedirects } from "./redirects.ts";
import { checkRoutes } from "./routes.ts";
import { checkSections } from "./sections.ts";
import { checkSuppressedTotals } from "./suppressed-totals.ts";
import { checkSynonyms } from "./synonyms.ts";
import { checkCaptions } from "./captions.ts";
import { checkFindingTitles } from "./finding-titles.ts";
import { checkTakeaways } from "./takeaways.ts";
import { checkTerms } from "./terms.ts";
import { checkTheme } from "./theme.ts";
import { checkToldTwice } from "./told-twice.ts";
import { checkTypefaces } from "./typefaces.ts";
import { checkTopics } from "./topics.ts";
import { checkValues } from "./values.ts";

const CHECKS: Check[] = [
  checkIds,
  checkSections,
  checkLinks,
  checkValues,
  checkLooseNumbers,
  checkTakeaways,
  checkCaptions,
  checkFindingTitles,
  checkMarkupLeft,
  checkPlainFields,
  checkPeriods,
  checkArithmetic,
  checkSuppressedTotals,
  checkCharts,
  checkAnnotations,
  checkFigures,
  checkReadingOrder,
  checkInBrief,
  checkToldTwice,
  checkDates,
  checkTerms,
  checkAcronyms,
  checkTopics,
  checkDrafts,
  checkSynonyms,
  checkInterfaceWords,
  checkTheme,
  checkTypefaces,
  checkRoutes,
  checkMenus,
  checkRedirects,
  checkAddresses,
];

/**
 * What reading has found, and what every check finds where there is a corpus. What stands in the ledger is not held, and what
 * is found to have no problem is put there.
 */
export function allProblems(loaded: Loaded, ledger?: Ledger): Problem[] {
  return new CheckRunner(ledger).run(loaded);
}

/** Runs the checks again and again over a content that changes, and holds only those things again for which something did. */
export class CheckRunner {
  readonly #found = new Map<EachCheck, WeakMap<object, Found>>();
  readonly #ledger: Ledger | undefined;

  /** A ledger is that of the first run: it tells the things of that corpus from others. */
  constructor(ledger?: Ledger) {
    this.#ledger = ledger;
  }

  /** All problems: those of reading, and those of the checks where there is a corpus. */
  run(loaded: Loaded): Problem[] {
    const steps = this.steps(loaded);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  /** The same in small steps, for whoever has something else to do between them. */
  *steps({ corpus, problems }: Loaded): Generator<void, Problem[]> {
    const found = new Problems();
    if (corpus)
      for (const check of CHECKS) {
        if (isEachCheck(check)) yield* this.#hold(check, corpus, found);
        else check(corpus, found);
        yield;
      }
    return withoutFollowOns([...problems, ...found.all], found);
  }

  *#hold(check: EachCheck, corpus: Corpus, problems: Problems): Generator<void> {
    const { things, reads, hold } = check.on(corpus);
    const kept = this.#found.get(check) ?? new WeakMap<object, Found>();
    this.#found.set(check, kept);
    for (const thing of things) {
      const read = reads(thing);
      let found = kept.get(thing);
      if (!found || !isSameList(found.read, read)) {
        found = { read, problems: this.#holdOnce(check, thing, read, hold) };
        kept.set(thing, found);
        yield;
      }
      problems.all.push(...found.problems.all);
      problems.alsoAtFault.push(...found.problems.alsoAtFault);
    }
  }

  #holdOnce(
    check: EachCheck,
    thing: object,
    read: readonly unknown[],
    hold: (thing: object, problems: Problems) => void,
  ): Problems {
    const problems = new Problems();
    const entry = this.#ledger?.entryOf(nameOf(check), thing, read);
    if (entry !== undefined && this.#ledger?.has(entry)) return problems;
    hold(thing, problems);
    const isClean = problems.all.length + problems.alsoAtFault.length === 0;
    if (isClean && entry !== undefined) this.#ledger?.add(entry);
    return problems;
  }
}

/** What an entry of a ledger calls a check: the code is the same wherever the ledger is. */
function nameOf(check: EachCheck): string {
  return String(CHECKS.indexOf(check));
}

/** What was found of a thing, and all that decided it. */
interface Found {
  read: readonly unknown[];
  problems: Problems;
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
