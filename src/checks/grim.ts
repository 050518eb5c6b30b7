/**
 * Granularity of percentages. A share of n people is k/n for a whole k, so that for small n most percentages cannot
 * occur. Source: Brown & Heathers 2017, "The GRIM Test", Social Psychological and Personality Science 8(4), there for
 * means of whole numbers; a percentage is 100 times the mean of zeros and ones.
 */

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
  const half = slackOf(share);
  const low = Math.ceil(((share.percent - half) * n) / 100 - DUST);
  const high = Math.floor(((share.percent + half) * n) / 100 + DUST);
  return low <= high && high >= 0 && low <= n;
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

export interface InferredBase {
  /** The smallest n that fits all shares, the spoiling one left out. */
  n: number;
  /** Index of the one share without which a far smaller n fits all others. */
  spoiler?: number;
}

/**
 * Infers the base behind percentages whose n was not printed. A share spoils the base where it alone, out of at least
 * four that differ, more than doubles the smallest n. Undefined where the shares tell nothing: too few of them differ,
 * or the n that fits is so large that every share would.
 */
export function inferBase(shares: readonly PrintedShare[]): InferredBase | undefined {
  const telling = new Set(
    shares.map(({ percent }) => percent).filter((percent) => percent > 0 && percent < 100),
  );
  if (telling.size < 2) return undefined;
  const all = smallestBase(shares);
  if (telling.size >= 4) {
    const without = shares.map(
      (_, index) => smallestBase(shares.filter((_share, other) => other !== index)) ?? Infinity,
    );
    const least = Math.min(...without);
    const spoilers = without.flatMap((n, index) => (n === least ? [index] : []));
    if (spoilers.length === 1 && least * 2 < (all ?? Infinity) && isTelling(least, shares))
      return { n: least, spoiler: spoilers[0]! };
  }
  return all !== undefined && isTelling(all, shares) ? { n: all } : undefined;
}

/** Whether a base is small enough for the printed precision to rule most others out. */
function isTelling(n: number, shares: readonly PrintedShare[]): boolean {
  const coarsest = Math.min(...shares.map(({ decimals }) => decimals));
  return n <= 10 ** (coarsest + 2) / 4;
}

function slackOf({ decimals, addends = 1 }: PrintedShare): number {
  return (0.5 * addends) / 10 ** decimals + DUST;
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
