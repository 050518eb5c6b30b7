import type { Locale } from "../../locales/locale.ts";
import { meets } from "../../model/interval.ts";
import type { Item } from "./items.ts";

/** Whether two values have intervals with a value in common, so that they may be alike. */
export function mayBeAlike(a: Pick<Item, "interval">, b: Pick<Item, "interval">): boolean {
  return a.interval !== undefined && b.interval !== undefined && meets(a.interval, b.interval);
}

/** That the intervals of the largest and of the smallest value overlap, where they do. */
export function extremesOverlap(
  [most, least]: readonly [readonly Item[], readonly Item[]],
  { t }: Locale,
): string[] {
  return most.some((a) => least.some((b) => a.value !== b.value && mayBeAlike(a, b)))
    ? [t("charts.extremesOverlap")]
    : [];
}
