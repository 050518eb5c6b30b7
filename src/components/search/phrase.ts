import { type Scores, inAll } from "./scores.ts";
import type { SearchIndex } from "./search-index.ts";

/** A term of a phrase, and its place from where the phrase begins. */
export interface Step {
  term: string;
  at: number;
}

/** The records in which terms stand at their places beside each other; undefined where there is none. */
export async function findPhrase(index: SearchIndex, steps: readonly Step[]): Promise<Scores | undefined> {
  const found = await Promise.all(steps.map(({ term }) => index.scores(term)));
  if (!found.every((scores) => scores !== undefined)) return undefined;
  const all = inAll(found);
  if (all.size === 0 || steps.length === 1) return all.size > 0 ? all : undefined;
  const places = await Promise.all(steps.map(({ term }) => index.places(term)));
  const [first, ...others] = places.map((byRecord, step) => ({ byRecord, at: steps[step]!.at }));
  const holds = (record: number) =>
    first!.byRecord
      .get(record)!
      .some((place) =>
        others.every(({ byRecord, at }) => byRecord.get(record)!.includes(place + at - first!.at)),
      );
  const held = [...all].filter(([record]) => holds(record));
  return held.length > 0 ? new Map(held) : undefined;
}
