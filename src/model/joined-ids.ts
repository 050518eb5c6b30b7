/**
 * Several ids as one, in an anchor or an address. No id has two hyphens in a row, so that they can be told apart again.
 *
 *     joinIds("trust", "north")  →  "trust--north"
 */
export function joinIds(...ids: readonly string[]): string {
  return ids.join("--");
}

/** The ids that one was joined of. */
export function splitIds(joined: string): string[] {
  return joined.split("--");
}
