import type { Publication } from "../../corpus/types.ts";
import { NOT_PRINTED } from "../../model/dates.ts";
import { MOST } from "./on-shelf.ts";

/** Publications of a year; those whose date is not printed have none. */
export interface PublicationsOfYear {
  year: string | undefined;
  own: Publication[];
}

/**
 * Publications by year, the latest first and those without a date last, where they are more than one reads through in a row;
 * undefined where they are few, or all of one year. Within a year they keep their order.
 */
export function byYear(publications: readonly Publication[]): PublicationsOfYear[] | undefined {
  if (publications.length <= MOST) return undefined;
  const years = Map.groupBy(publications, ({ meta: { published } }) =>
    published === NOT_PRINTED ? undefined : published.slice(0, 4),
  );
  if (years.size < 2) return undefined;
  return [...years]
    .map(([year, own]) => ({ year, own }))
    .toSorted((a, b) => ((a.year ?? "") < (b.year ?? "") ? 1 : -1));
}
