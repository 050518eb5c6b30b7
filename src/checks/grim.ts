/**
 * Granularity of percentages. A share of n people is k/n for a whole k, so that for small n most percentages cannot
 * occur. Source: Brown & Heathers 2017, "The GRIM Test", Social Psychological and Personality Science 8(4), there for
 * means of whole numbers; a percentage is 100 times the mean of zeros and ones.
 */

import { countsOf } from "../model/share-counts.ts";

/** A percentage as printed, with the decimals that it is printed to. */
export interface PrintedShare {
  percent: number;
  decimals: number;
  /** How many separately rounded figures it is the sum of; 1 for most. */
  addends?: number;
}

/** Above this n every percentage of one decimal occurs, and nothing can be told from it. */
const LARGEST_BASE = 1000;

// Binary dust of decimals: 100 × 29 / 66 is 43.939393…, and 0.05 is not exactly 0.05.
const DUST = 1e-9;

/** Whether some whole k of n prints as this percentage. Both ways of rounding a half are allowed. */
export function isPossibleShare(share: PrintedShare, n: number): boolean {
  const { low, high } = countsOf({ percent: share.percent, slack: slackOf(share) }, n);
  return low <= high;
}

/** Whether some percentage of so many decimals is no share of n. Where n is large, every one is. */
export function canBeImpossible(share: PrintedShare, n: number): boolean {
  return n * 2 * slackOf(share) < 100;
}

/** The two percentages next to a printed one that k of n can give, e.g. 41.1 of 38 → [39.5, 42.1]. */
export function nearestShares(
  { percent, decimals }: PrintedShare,
  n: number,
): [below: number, above: number] {
  const k = Math.min(Math.max(Math.floor((percent * n) / 100 + DUST), 0), Math.max(n - 1, 0));
  return [round((100 * k) / n, decimals), round((100 * (k + 1)) / n, decimals)];
}

/** The smallest n for which all shares are possible; undefined above 1,000, where all are. */
export function smallestBase(shares: readonly PrintedShare[]): number | undefined {
  for (let n = 1; n <= LARGEST_BASE; n++) if (shares.every((share) => isPossibleShare(share, n))) return n;
  return undefined;
}

/** The smallest n that fits shares of one base: a lower bound, as each multiple of an n fits whatever it does. */
export interface InferredBase {
  /** The smallest n that fits all shares, the spoiling one left out. */
  n: number;
  /** The one share without which a far smaller n fits all others. */
  spoiler?: {
    index: number;
    /** The smallest n that fits it with the others; undefined above 1,000. */
    withIt: number | undefined;
  };
}

/**
 * Works out the smallest base behind percentages whose n was not printed. One share is enough: 90.9% is of 11 at
 * least. Undefined where the shares tell nothing: all are 0 or 100, or the n that fits is so large that nearly every
 * share would. `sums` holds indices of shares of which one follows from the others: answers that add to 100, a total
 * with its parts.
 */
export function inferBase(
  shares: readonly PrintedShare[],
  sums: readonly (readonly number[])[] = [],
): InferredBase | undefined {
  if (!shares.some(isInside)) return undefined;
  const all = smallestBase(shares);
  const spoiled = findSpoiler(shares, sums, all);
  if (spoiled) return { n: spoiled.n, spoiler: { index: spoiled.index, withIt: all } };
  return all !== undefined && isTelling(all, shares) ? { n: all } : undefined;
}

/** How often an honest table may look spoiled. */
const CHANCE = 1e-4;

/**
 * The one share that spoils a base: out of at least four that differ, it alone more than doubles the smallest n. With
 * few shares that happens by chance, above all where the true base is a multiple of the smaller n (of 190 people every
 * fifth count is one of 38 as well). So the chance of it is worked out for every base that fits all shares, each count
 * of it taken as equally likely, and the share is named only where the largest of these chances is below 1 in 10,000.
 */
function findSpoiler(
  shares: readonly PrintedShare[],
  sums: readonly (readonly number[])[],
  all: number | undefined,
): { n: number; index: number } | undefined {
  if (distinct(shares).length < 4) return undefined;
  const without = shares.map(
    (_, index) => smallestBase(shares.filter((_share, other) => other !== index)) ?? Infinity,
  );
  const n = Math.min(...without);
  const spoilers = without.flatMap((least, index) => (least === n ? [index] : []));
  if (spoilers.length !== 1 || n * 2 >= (all ?? Infinity) || !isTelling(n, shares)) return undefined;
  const index = spoilers[0]!;
  // What the spoiler is a part of determines nothing.
  const following = sums.flatMap((sum) => (sum.includes(index) ? [] : [sum.at(-1)]));
  const others = distinct(shares.filter((_share, other) => other !== index && !following.includes(other)));
  return chanceOfSpoiler(n, others, shares) < CHANCE ? { n, index } : undefined;
}

/** How likely it is at most that counts of a base that fits all shares fit `n` or less as well, but for one of them. */
function chanceOfSpoiler(
  n: number,
  others: readonly PrintedShare[],
  shares: readonly PrintedShare[],
): number {
  let most = 0;
  for (let base = 2 * n + 1; base <= LARGEST_BASE && most < CHANCE; base++) {
    if (base < LARGEST_BASE && !shares.every((share) => isPossibleShare(share, base))) continue;
    let chance = 0;
    for (let smaller = 2; smaller <= n; smaller++)
      chance += others.reduce((product, share) => product * fitting(smaller, base, share), 1);
    most = Math.max(most, chance * (others.length + 1));
  }
  return most;
}

/**
 * The part of all counts k of a base that print as a share of `n`. Where k × n leaves the remainder r, the nearest share
 * of n is 100 r / (n × base) away, and the rounding of print, equally likely in its range, makes up for that or not.
 */
function fitting(n: number, base: number, share: PrintedShare): number {
  const step = greatestDivisor(n, base);
  const reach = (2 * slackOf(share) * n * base) / 100;
  let fits = step - 1;
  for (let rest = step; rest < reach; rest += step) fits += 2 * step * (1 - rest / reach);
  return Math.min(1, fits / (base - 1));
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Shares that tell something, each once; 30% and 70% tell the same. */
function distinct(shares: readonly PrintedShare[]): PrintedShare[] {
  const seen = new Map(
    shares.filter(isInside).map((share) => [round(Math.min(share.percent, 100 - share.percent), 6), share]),
  );
  return [...seen.values()];
}

function isInside({ percent }: PrintedShare): boolean {
  return percent > 0 && percent < 100;
}

/** Whether a base is small enough for the printed precision to rule most others out. */
function isTelling(n: number, shares: readonly PrintedShare[]): boolean {
  const coarsest = Math.min(...shares.filter(isInside).map(({ decimals }) => decimals));
  return n <= 10 ** (coarsest + 2) / 4;
}

function slackOf({ decimals, addends = 1 }: PrintedShare): number {
  return (0.5 * addends) / 10 ** decimals + DUST;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
