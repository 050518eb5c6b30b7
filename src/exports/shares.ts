import type { Locale } from "../locales/locale.ts";
import { sharesInWords } from "../locales/shares-in-words.ts";
import type { Shares } from "../model/shares.ts";

/** What percentages are shares of, as a sentence. */
export function describeShares(shares: Shares, locale: Locale): string {
  return locale.t("exports.shares", { phrases: sharesInWords(shares, locale, "within") });
}
