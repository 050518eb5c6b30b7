import type { Cell, Dataset } from "../../corpus/types.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import type { Locale } from "../../locales/locale.ts";
import { describeBase } from "./describe-base.ts";
import { sharesInWords } from "../../locales/shares-in-words.ts";

/**
 * What was asked, where a dataset says so, of whom or of what, and of how many of the cells that are shown: a sentence each. It
 * stands under the title. A table of words counts nothing.
 */
export function describeAsked(
  dataset: Dataset,
  site: Pick<Edition, "corpus" | "locale" | "basesOf">,
  shown?: readonly Cell[],
): string[] {
  const { question, population, unit } = dataset.meta;
  const { t } = site.locale;
  return [
    ...(question ? [ended(t("exports.asked", { question }))] : []),
    t("card.population", { population }),
    ...(unit === "text" ? [] : [describeBase(dataset, site, shown)]),
  ];
}

/**
 * What the percentages among the cells that are shown are shares of, as a sentence; by their rows and columns where they
 * differ. None where there are no percentages, or the publisher says nothing of them.
 */
export function sharesOf(
  { meta, columns, rows }: Dataset,
  locale: Locale,
  shown: readonly Cell[],
): string | undefined {
  const percentages = shown.filter(({ unit, value }) => unit === "percent" && value !== undefined);
  const phraseOf = ({ shares }: Pick<Cell, "shares">) =>
    shares ? sharesInWords(shares, locale, "within") : undefined;
  const said = [...new Set(percentages.map(phraseOf))];
  if (said.every((phrase) => phrase === undefined)) return undefined;
  const ofLines = [...columns, ...rows].flatMap(({ label, shares }) =>
    shares && percentages.some((cell) => cell.shares === shares)
      ? [locale.t("punctuation.labeled", { label, text: phraseOf({ shares })! })]
      : [],
  );
  const ofTable = percentages.some(({ shares }) => shares !== undefined && shares === meta.shares);
  const phrases =
    said.length === 1
      ? said[0]!
      : [...(ofTable ? [phraseOf(meta)!] : []), ...ofLines].join(locale.t("punctuation.semicolon"));
  return locale.t("exports.shares", { phrases });
}

/** A question has its mark, and what is none gets a full stop. */
function ended(sentence: string): string {
  return /[.?!…؟。][”"»’')]*$/u.test(sentence) ? sentence : `${sentence}.`;
}
