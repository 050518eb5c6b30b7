import { talk } from "virtual:learning-briefs/talk";
import type { Hits } from "./find.ts";
import { searchTalk } from "virtual:learning-briefs/search-talk";

/** What a search says of its results: how many they are, how many have everything that was asked, and what stands nowhere. */
export function tell(
  hits: Pick<Hits, "count" | "whole" | "unknown" | "isWordless" | "isCut">,
  isFiltered: boolean,
): string {
  const { t } = searchTalk;
  if (hits.isWordless) return t("found.wordless");
  const { count, whole, unknown } = hits;
  const results = talk.t("browser.results", { count });
  const told =
    count === 0
      ? isFiltered && unknown.length === 0
        ? t("found.noneFiltered")
        : talk.t("browser.noResults")
      : whole === count
        ? results
        : whole === 0
          ? t("found.noneWhole", { results })
          : t("found.someWhole", { results, count: whole });
  return [
    told,
    ...(unknown.length > 0
      ? [
          t("found.unknown", {
            words: unknown.map((word) => t("found.quoted", { word })).join(t("punctuation.comma")),
          }),
        ]
      : []),
    ...(hits.isCut ? [t("found.cut")] : []),
  ].join(" ");
}
