import type { Scale } from "../model/scale.ts";

/** In what words say that numbers are printed: “in thousands”, “(£ million)”, “Loans ('000)”; undefined where they say nothing. */
export function scaleSaid(words: string): Scale | undefined {
  return SAID.find(([pattern]) => pattern.test(words))?.[1];
}

/**
 * A scale is said of all numbers where it follows “in”, stands in brackets, behind a currency or at the end of a heading. The
 * languages are those in which numbers are read; “billion” is a thousand millions.
 */
const SAID: readonly (readonly [RegExp, Scale])[] = (
  [
    ["(?:'|’)?000s?|thousands?|miles|milliers|tausend|tsd\\.?|milhares|mil", "thousand"],
    ["millions?|mill(?:ón|ones)|millionen|mio\\.?|milh(?:ão|ões)|mn|m", "million"],
    ["billions?|milliards?|milliarden|mrd\\.?|bn", "billion"],
  ] as const
).map(([words, scale]) => [
  new RegExp(
    `(?:\\b(?:in|en|em)\\s+(?:\\p{Sc}\\s?)?|\\(\\s*(?:in |en |em )?(?:\\p{Sc}|[A-Z]{3})?\\s?|\\p{Sc}\\s?|,\\s)(?:${words})(?![\\p{L}\\d])`,
    "iu",
  ),
  scale,
]);
