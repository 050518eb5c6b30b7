import type { Corpus, Publication } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import type { AreaWithLede } from "../model/site.ts";
import type { Edition } from "virtual:learning-briefs/edition";

/**
 * The sentence at the top of an area's page. Where the area holds something it is the publisher's own, if site.yaml has
 * one; otherwise it is made from what the content declares, so that it is true of any.
 */
export function ledeOf(
  area: AreaWithLede,
  edition: Pick<Edition, "corpus" | "countThings" | "locale">,
): string {
  const { corpus, countThings, locale } = edition;
  const made = LEDES[area](corpus, countThings(), locale);
  return made.isEmpty ? made.text : (corpus.site.ledes?.[area] ?? made.text);
}

/** Whether the publications say which of them follows another. Without that their order is the one of their ids. */
export function isOrdered(publications: readonly Publication[]): boolean {
  return (
    publications.length > 1 &&
    publications.some(({ meta }) => meta.follows.length > 0 || meta.precedes.length > 0)
  );
}

interface Lede {
  text: string;
  isEmpty: boolean;
}

type Counts = ReturnType<Edition["countThings"]>;

const LEDES: Record<AreaWithLede, (corpus: Corpus, counts: Counts, locale: Locale) => Lede> = {
  publications: ({ publications }, { publications: count }, { t }) => {
    if (count === 0) return { text: t("publications.none"), isEmpty: true };
    const key = isOrdered(publications) ? "publications.ledeOrdered" : "publications.lede";
    return { text: t(key, { count }), isEmpty: false };
  },
  voices: ({ voices }, counts, { t }) => {
    const verbatim = voices.filter((voice) => voice.verbatim).length;
    const how = verbatim === 0 ? "retold" : verbatim === voices.length ? "verbatim" : "mixed";
    return { text: t(`voices.${counts.voices === 0 ? "none" : how}`), isEmpty: counts.voices === 0 };
  },
  findings: ({ findings, recommendations }, counts, { t }) => {
    const hasEvidence = [...findings, ...recommendations].some(({ evidence }) => evidence.length > 0);
    const text = (key: "lede" | "ledeRecommendations" | "ledeBoth") =>
      t(hasEvidence ? `findings.${key}Evidence` : `findings.${key}`);
    if (counts.findings > 0)
      return { text: text(counts.recommendations > 0 ? "ledeBoth" : "lede"), isEmpty: false };
    if (counts.recommendations > 0) return { text: text("ledeRecommendations"), isEmpty: false };
    return { text: t("findings.none"), isEmpty: true };
  },
  data: (_corpus, { datasets }, { t }) => ({
    text: t(datasets === 0 ? "data.none" : "data.lede"),
    isEmpty: datasets === 0,
  }),
  glossary: ({ publications, pages }, { terms }, { t }) => ({
    text: t(
      terms === 0
        ? "glossary.none"
        : [...publications, ...pages].some(({ document }) => document.termUses.length > 0)
          ? "glossary.ledeUsed"
          : "glossary.lede",
    ),
    isEmpty: terms === 0,
  }),
  corrections: (_corpus, { corrections }, { t }) => ({
    text: t(corrections === 0 ? "corrections.none" : "corrections.lede"),
    isEmpty: corrections === 0,
  }),
};
