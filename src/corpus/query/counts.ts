import type { Corpus } from "../types.ts";
import { slipsOf } from "./slips.ts";
import { voicesOnce } from "./voices.ts";

/** How many of each kind of thing there are, as every page says it. */
export type Counts = Record<keyof typeof COUNTERS, number>;

/** What is counted, or a part of it: what is gathered about a topic has no terms and no corrections of its own. */
type Countable = Partial<
  Pick<
    Corpus,
    "publications" | "findings" | "recommendations" | "voices" | "figures" | "datasets" | "terms" | "events"
  >
>;

const COUNTERS = {
  publications: ({ publications }: Countable) => publications?.length ?? 0,
  findings: ({ findings }: Countable) => findings?.length ?? 0,
  recommendations: ({ recommendations }: Countable) => recommendations?.length ?? 0,
  // A voice that is told twice is one voice.
  voices: ({ voices }: Countable) => (voices ? voicesOnce({ voices }).length : 0),
  figures: ({ figures }: Countable) => figures?.length ?? 0,
  datasets: ({ datasets }: Countable) => datasets?.length ?? 0,
  terms: ({ terms }: Countable) => terms?.length ?? 0,
  events: ({ events }: Countable) => events?.length ?? 0,
  // A slip that two checks find, or that stands in two tables, is one slip.
  corrections: ({ datasets }: Countable) => slipsOf(datasets ?? []).length,
};

/** Counts the things of a site, or those about a topic. Whatever tells a number of things asks here. */
export function countThings(things: Countable): Counts {
  return Object.fromEntries(Object.entries(COUNTERS).map(([kind, count]) => [kind, count(things)])) as Counts;
}
