import { RELATIONS, type Relation } from "../../blocks/finding.ts";
import type { Corpus, Finding } from "../types.ts";

/** Findings that later ones confirm, deepen or contradict, from the first to the last. */
export interface Thread {
  /** In reading order, two at least. */
  findings: Finding[];
  /** How the later of two stands to the earlier: their places in the thread. */
  ties: Tie[];
}

export interface Tie {
  earlier: number;
  later: number;
  relation: Relation;
}

/** All threads, each finding in one of them at most: what hangs together by what authors declared of it. */
export function threadsOf({ findings }: Pick<Corpus, "findings">): Thread[] {
  const places = new Map(findings.map(({ id }, place) => [id, place]));
  const ties = findings.flatMap((finding, later) =>
    RELATIONS.flatMap((relation) =>
      finding[relation].flatMap((id) => {
        const earlier = places.get(id);
        return earlier === undefined || earlier === later ? [] : [{ earlier, later, relation }];
      }),
    ),
  );
  const heads = joined(findings.length, ties);
  const inThreads = findings.map((_, place) => place).filter((place) => heads.tied.has(place));
  return [...Map.groupBy(inThreads, heads.of).values()].map((members) => {
    const at = new Map(members.map((place, index) => [place, index]));
    return {
      findings: members.map((place) => findings[place]!),
      ties: ties
        .filter(({ later }) => at.has(later))
        .map(({ earlier, later, relation }) => ({
          ...{ earlier: at.get(earlier)!, later: at.get(later)! },
          relation,
        })),
    };
  });
}

/** Which of so many things are tied to which, however far around. */
function joined(count: number, ties: readonly Pick<Tie, "earlier" | "later">[]) {
  const next = Array.from({ length: count }, (_, place) => place);
  const of = (place: number): number => {
    let at = place;
    while (next[at] !== at) at = next[at] = next[next[at]!]!;
    return at;
  };
  const tied = new Set<number>();
  for (const { earlier, later } of ties) {
    next[of(later)] = of(earlier);
    tied.add(earlier).add(later);
  }
  return { of, tied };
}
