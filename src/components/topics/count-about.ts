import type { Edition } from "virtual:learning-briefs/edition";
import type { AboutTopic } from "../../corpus/query/queries.ts";

const KINDS = ["findings", "recommendations", "voices", "figures", "datasets"] as const;

/** How much is said about a topic, in words: "1 finding, 2 voices". Empty where nothing of these is. */
export function countAbout(
  about: Pick<AboutTopic, (typeof KINDS)[number]>,
  { countThings, locale: { t } }: Pick<Edition, "countThings" | "locale">,
): string {
  const counts = countThings(about);
  return KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => t(`counts.${kind}`, { count: counts[kind] }))
    .join(t("punctuation.comma"));
}
