import type { Corpus } from "../../corpus/types.ts";
import type { Locale } from "../../locales/locale.ts";

/** What the covers of a site are drawn from, in a sentence; empty where there is nothing to draw. */
export function coverLegend({ publications, voices, datasets }: Corpus, { t }: Locale): string {
  if (publications.length === 0) return "";
  const parts = [
    ...(publications.some(({ document }) => document.sections.length > 0) ? [t("covers.layers")] : []),
    ...(voices.length > 0 ? [t("covers.marks")] : []),
    ...(datasets.length > 0 ? [t("covers.lines")] : []),
  ];
  return parts.length > 0 ? t("covers.legend", { parts: parts.join(t("punctuation.semicolon")) }) : "";
}
