import type { Locale } from "../../locales/locale.ts";
import type { CoverFacts } from "./facts.ts";

/** Names a cover for those who cannot see it, with what it is drawn from: of that, what there is. */
export function coverName(title: string, counts: CoverFacts["counts"], { t, list }: Locale): string {
  const parts = [
    ...(counts.sections > 0 ? [t("covers.sections", { count: counts.sections })] : []),
    ...(counts.voices > 0 ? [t("covers.voices", { count: counts.voices })] : []),
    ...(counts.datasets > 0 ? [t("covers.tables", { count: counts.datasets })] : []),
  ];
  return parts.length > 0
    ? t("covers.coverFrom", { title, parts: list(parts) })
    : t("covers.cover", { title });
}
