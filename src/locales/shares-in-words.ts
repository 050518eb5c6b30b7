import type { Shares } from "../model/shares.ts";
import type { Locale } from "./locale.ts";

/** What percentages are shares of, as a phrase: as one that stands by itself, or within a sentence. */
export function sharesInWords(shares: Shares, { t }: Pick<Locale, "t">, where: keyof typeof OF): string {
  return [
    t(OF[where][shares.of]),
    ...("weighted" in shares ? [t(shares.weighted ? "base.weighted" : "base.notWeighted")] : []),
    ...("answers" in shares && shares.answers ? [t(ANSWERS[shares.answers])] : []),
  ].join(t("punctuation.comma"));
}

const OF = {
  alone: {
    respondents: "base.ofRespondents",
    things: "base.ofThings",
    amounts: "base.ofAmounts",
    none: "base.ofNone",
  },
  within: {
    respondents: "exports.sharesOfRespondents",
    things: "exports.sharesOfThings",
    amounts: "exports.sharesOfAmounts",
    none: "exports.sharesOfNone",
  },
} as const;

const ANSWERS = { one: "base.oneAnswer", several: "base.severalAnswers" } as const;
