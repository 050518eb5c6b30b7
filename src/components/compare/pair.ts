import type { Pair } from "./types.ts";

/**
 * A pair whose comparisons are made when they are first asked for: a menu asks whether there are pairs, a page on a topic who
 * is in them, and the page of a pair alone what they hold.
 */
export function pair({ compare, ...known }: KnownPair & { compare(): Compared }): Pair {
  let compared: Compared | undefined;
  const ask = () => (compared ??= compare());
  return {
    ...known,
    get comparisons() {
      return ask().comparisons;
    },
    get refused() {
      return ask().refused;
    },
  };
}

type Compared = Pick<Pair, "comparisons" | "refused">;
type KnownPair = Omit<Pair, keyof Compared>;
