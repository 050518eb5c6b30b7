import { type Instance, type Relation, holds, holdsExactly, weightOf } from "./relation.ts";

/** A relation that the table itself speaks for. */
export interface Believed {
  relation: Relation;
  holding: Instance[];
  failing: Instance[];
  /** How much speaks for it, in tens of chances to one. */
  weight: number;
}

/**
 * Whether enough of a table's own lines bear a relation out: at least two where a heading says so and all but one (or one
 * in five) hold; at least three, all but one, and far more than chance where none does. `tried` is how many relations
 * were looked for, each of which could hold by chance.
 */
export function believe(relation: Relation, tried: number): Believed | undefined {
  const holding = relation.instances.filter(holds);
  const failing = relation.instances.filter((instance) => !holds(instance));
  const seen = new Set<string>();
  let weight = 0;
  for (const instance of holding) {
    const key = [instance.printed, ...instance.operands.map(({ value }) => value)].join(" ");
    // The same numbers twice bear out nothing more.
    if (!seen.has(key)) weight += weightOf(instance);
    seen.add(key);
  }
  const most = Math.max(1, Math.floor(holding.length / 5));
  // A wrong running total fails twice: where it is reached, and where it is added to.
  const faults = failing.filter(
    ({ operands }) => !failing.some(({ target }) => target && operands.includes(target)),
  ).length;
  const isBelieved = relation.isLabelled
    ? seen.size >= 2 && weight >= 2 && faults <= most
    : seen.size >= 3 && weight >= 5 + Math.log10(Math.max(1, tried)) && faults <= most;
  return isBelieved ? { relation, holding, failing, weight } : undefined;
}

/** How unlikely it must be that rounded numbers meet exactly everywhere, to be taken for counts. */
const PROOF = 0.001;

/**
 * Where whole numbers meet exactly so often that they cannot have been rounded, what is off by a little fails too, and is
 * moved from the holding instances to the failing ones.
 */
export function holdCountsExactly(believed: readonly Believed[]): Believed[] {
  const counted = believed.flatMap(({ holding }) => holding).filter(({ strict, slack }) => strict < slack);
  const exact = counted.filter(holdsExactly);
  const off = counted.length - exact.length;
  const chance = exact.reduce((product, { chanceOfExact }) => product * chanceOfExact, 1);
  // One wrong cell stands in two sums at most.
  if (chance >= PROOF || off > 2 || off * 4 > exact.length) return [...believed];
  return believed.map((one) => {
    const failing = one.holding.filter(
      (instance) => instance.strict < instance.slack && !holdsExactly(instance),
    );
    if (failing.length === 0 || one.failing.length + failing.length > 1) return one;
    return {
      ...one,
      holding: one.holding.filter((instance) => !failing.includes(instance)),
      failing: [...one.failing, ...failing],
    };
  });
}
