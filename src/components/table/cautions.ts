import type { Cell, Dataset } from "../../corpus/types.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { misprintsOf, smallBaseOf } from "./describe-base.ts";
import { statusesDrawn } from "./statuses-drawn.ts";
import { intervalsDrawn } from "./statuses.ts";

/**
 * What is to be known of the cells of a chart before trusting them, a sentence each: small bases, slips of the print, what the
 * source says of values, and what whiskers are. No mark beside a drawn number leads there.
 */
export function cautionsOfDrawn(
  dataset: Dataset,
  edition: Pick<Edition, "corpus" | "locale" | "cellLabel" | "expectedLabels">,
  shown: readonly Cell[],
): string[] {
  return [
    ...smallBaseOf(edition, shown),
    ...misprintsOf(dataset, edition, shown),
    ...statusesDrawn(dataset, shown, edition.locale),
    ...intervalsDrawn(shown, edition.locale),
  ];
}
