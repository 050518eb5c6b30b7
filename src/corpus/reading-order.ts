import type { Problems } from "../problems/collector.ts";
import type { Publication } from "./types.ts";

/**
 * Orders publications so that each stands after those that it follows (Kahn 1962), ties by id.
 * A circle is a problem; its members keep the order of their ids.
 */
export function byReadingOrder(publications: readonly Publication[], problems: Problems): Publication[] {
  const waiting = [...publications].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ordered: Publication[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(
      (candidate) =>
        !earlierOf(candidate, publications).some((id) => waiting.some((other) => other.id === id)),
    );
    if (next < 0) {
      const names = waiting.map(({ id }) => id).join(" → ");
      problems.add(
        "reading-order",
        waiting[0]!.place,
        `These publications follow each other in a circle: ${names}.`,
        "Take one `follows` or `precedes` out of the circle.",
      );
      return [...ordered, ...waiting];
    }
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

/** What comes before a publication: what it follows, and what says that it precedes it. */
function earlierOf(publication: Publication, all: readonly Publication[]): string[] {
  const preceding = all.filter((other) => other.meta.precedes.includes(publication.id)).map(({ id }) => id);
  return [...publication.meta.follows, ...preceding].filter((id) => id !== publication.id);
}
