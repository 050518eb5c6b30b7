import { editDistance } from "./edit-distance.ts";

/**
 * The known names closest to what was written, best first: those within a third of its length in edits, and two at least
 * (optimal string alignment: insert, delete, replace, swap of neighbours), at most `limit`.
 */
export function nearest(written: string, known: Iterable<string>, limit = 3): string[] {
  // Two edits make any word of three letters into another.
  const allowed = written.length <= 3 ? 1 : Math.max(2, Math.floor(written.length / 3));
  const folded = written.toLowerCase();
  return [...new Set(known)]
    .map((name) => ({ name, distance: rank(folded, name.toLowerCase(), allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, limit)
    .map(({ name }) => name);
}

/** The mend of a name that is not there: the names near to it, or what else to do. */
export function changeTo(near: readonly string[], otherwise: string): string {
  return near.length > 0 ? `Change it to ${near.join(" or ")}.` : otherwise;
}

/** As many of the known names as are read through: "north, south, …". */
export function someOf(known: readonly string[]): string {
  return `${known.slice(0, MOST).join(", ")}${known.length > MOST ? ", …" : ""}`;
}

const MOST = 12;

/** A name that contains what was written, or the other way round, is near however long the rest is. */
function rank(written: string, name: string, allowed: number): number {
  const longEnough = Math.min(written.length, name.length) >= 4;
  const contained = longEnough && (name.includes(written) || written.includes(name));
  return Math.min(editDistance(written, name), contained ? allowed : Infinity);
}
