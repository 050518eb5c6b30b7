import type { Edition } from "virtual:learning-briefs/edition";

/** What the page of findings is called: after what stands on it. */
export function findingsTitle({
  countThings,
  locale: { t },
}: Pick<Edition, "countThings" | "locale">): string {
  const { findings, recommendations } = countThings();
  if (recommendations === 0) return t("areas.findings");
  return findings === 0 ? t("things.recommendations") : t("findings.both");
}
