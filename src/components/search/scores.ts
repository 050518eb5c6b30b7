/** How much something weighs in each record that has it, by the record's number. */
export type Scores = Map<number, number>;

/** The best score of each record that is in any list; undefined where there is none. */
export function inAny(lists: readonly Scores[]): Scores | undefined {
  const scores: Scores = new Map();
  for (const list of lists)
    for (const [record, score] of list) if (score > (scores.get(record) ?? 0)) scores.set(record, score);
  return scores.size > 0 ? scores : undefined;
}

/** The records that are in every list, with the sum of their scores. */
export function inAll(lists: readonly Scores[]): Scores {
  const [first, ...others] = lists;
  const shared = [...(first ?? [])].filter(([record]) => others.every((other) => other.has(record)));
  return new Map(
    shared.map(([record, score]) => [record, others.reduce((sum, other) => sum + other.get(record)!, score)]),
  );
}
