import type { TimelineEntry } from "../../corpus/query/timeline.ts";
import type { Locale } from "../../locales/locale.ts";

/** What an entry of the timeline is called. */
export function labelOf({ kind, title }: TimelineEntry, { t }: Locale): string {
  if (kind === "event") return title;
  return kind === "work" ? t("timeline.workOf", { title }) : t("timeline.publishedAs", { title });
}
