import type { Publication } from "../../corpus/types.ts";
import { NOT_PRINTED } from "../../model/dates.ts";

/** So many covers fill a screen of the home page. */
const MOST = 12;

/** What stands on the shelf of the home page and at the foot of every page: all in reading order, or, where they are many, the latest first. */
export function onShelf(publications: readonly Publication[]): readonly Publication[] {
  if (publications.length <= MOST) return publications;
  const dateOf = ({ meta }: Publication) => (meta.published === NOT_PRINTED ? "" : meta.published);
  return publications
    .toSorted((a, b) => (dateOf(a) === dateOf(b) ? 0 : dateOf(a) < dateOf(b) ? 1 : -1))
    .slice(0, MOST);
}
