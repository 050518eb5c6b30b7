import type { Problems } from "../../problems/collector.ts";
import type { Place } from "../../problems/problem.ts";
import type { Publication } from "../types.ts";

/**
 * Orders publications so that each stands after those that it follows (Kahn 1962), ties by id.
 * A circle is a problem; its members keep the order of their ids.
 */
export function byReadingOrder(publications: readonly Publication[], problems: Problems): Publication[] {
  const waiting = [...publications].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ordered: Publication[] = [];
  const earlier = findEarlier(publications);
  const ids = new Set(waiting.map(({ id }) => id));
  while (waiting.length > 0) {
    const next = waiting.findIndex((candidate) => !earlier.get(candidate)!.some((id) => ids.has(id)));
    if (next < 0) {
      const circle = findCircle(waiting, earlier);
      problems.add(
        "reading-order",
        placeOfLink(circle.at(-1)!, circle[0]!),
        circle.length === 1
          ? `${circle[0]!.id} follows itself.`
          : `These publications follow each other in a circle: ${[...circle, circle[0]!].map(({ id }) => id).join(" → ")}.`,
        circle.length === 1 ? "Take it out of its own list." : "Take one `follows` or `precedes` out of it.",
      );
      return [...ordered, ...waiting];
    }
    ids.delete(waiting[next]!.id);
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

/** A circle among publications that all wait for one of them: followed back from the first until one comes again. */
function findCircle(waiting: readonly Publication[], earlier: Earlier): Publication[] {
  const back = [waiting[0]!];
  for (;;) {
    const ids = earlier.get(back.at(-1)!)!;
    const before = waiting.find(({ id }) => ids.includes(id))!;
    const again = back.indexOf(before);
    if (again >= 0) return back.slice(again).reverse();
    back.push(before);
  }
}

/** Where one publication says that it precedes another, or the other that it follows the one. */
function placeOfLink(one: Publication, other: Publication): Place {
  const precedes = one.meta.precedes.indexOf(other.id);
  return precedes >= 0
    ? one.placeOf(["precedes", precedes])
    : other.placeOf(["follows", other.meta.follows.indexOf(one.id)]);
}

/** The ids of what comes before each publication. */
type Earlier = ReadonlyMap<Publication, readonly string[]>;

/** What a publication follows, and what says that it precedes it. */
function findEarlier(publications: readonly Publication[]): Earlier {
  const preceding = new Map<string, string[]>();
  for (const { id, meta } of publications)
    for (const later of meta.precedes) preceding.set(later, [...(preceding.get(later) ?? []), id]);
  return new Map(publications.map((one) => [one, [...one.meta.follows, ...(preceding.get(one.id) ?? [])]]));
}
