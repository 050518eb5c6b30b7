import type { Publication } from "../../corpus/types.ts";
import type { Locale } from "../../locales/locale.ts";
import { NOT_PRINTED } from "../../model/dates.ts";
import { isOrdered } from "../lede-of.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";

/** So many covers fill a screen of the home page. */
export const MOST = 12;

/** What stands on the shelf of the home page and at the foot of every page: all in reading order, or, where they are many, the latest first. */
export const onShelf = memoizeByObject((publications: readonly Publication[]): readonly Publication[] => {
  if (publications.length <= MOST) return publications;
  const dateOf = ({ meta }: Publication) => (meta.published === NOT_PRINTED ? "" : meta.published);
  return publications
    .toSorted((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1))
    .slice(0, MOST);
});

/** What stands above the shelf. Only dates tell the latest, and only the publications themselves an order of reading. */
export function shelfTitle(publications: readonly Publication[], { t }: Locale): string {
  const shelf = onShelf(publications);
  if (shelf.length === publications.length)
    return t(isOrdered(publications) ? "home.readingOrder" : "areas.publications");
  return t(shelf.every(({ meta }) => meta.published !== NOT_PRINTED) ? "home.latest" : "areas.publications");
}
