import type { Locale } from "../locales/locale.ts";
import type { Shares } from "../model/shares.ts";

/** What percentages are shares of, as a sentence. */
export function describeShares(shares: Shares, { t }: Locale): string {
  const phrases = [
    t(SHARES_OF[shares.of]),
    ...("weighted" in shares ? [t(shares.weighted ? "exports.weighted" : "exports.notWeighted")] : []),
    ...("answers" in shares && shares.answers
      ? [t(shares.answers === "one" ? "exports.oneAnswer" : "exports.severalAnswers")]
      : []),
  ];
  return t("exports.shares", { phrases: phrases.join(t("punctuation.comma")) });
}

const SHARES_OF = {
  respondents: "exports.sharesOfRespondents",
  things: "exports.sharesOfThings",
  amounts: "exports.sharesOfAmounts",
  none: "exports.sharesOfNone",
} as const;
