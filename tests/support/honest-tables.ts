import { COMPUTED } from "./honest/computed.ts";
import { FIGURES } from "./honest/figures.ts";
import { randomFrom } from "./honest/random.ts";
import { SHARES } from "./honest/shares.ts";
import type { HonestTable } from "./honest/table.ts";

/**
 * Tables of every sort that is published, from a seed: what is printed is rounded from figures that are not, so that
 * rounded parts need not add up. None of them holds a slip: a check that says so of one accuses a sound table.
 */
export function honestTables(count: number, seed: number): HonestTable[] {
  const random = randomFrom(seed);
  const sorts = Object.entries({ ...SHARES, ...COMPUTED, ...FIGURES });
  return Array.from({ length: count }, (_, index) => {
    const [sort, make] = sorts[index % sorts.length]!;
    return { sort, ...make(random) };
  });
}
