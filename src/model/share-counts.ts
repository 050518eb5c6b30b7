/** A percentage as it may be off: by half of its last digit, or as much as `slack` says. */
interface Rounded {
  percent: number;
  slack: number;
}

// Binary dust of decimals: 100 × 29 / 66 is 43.939393…, and 0.05 is not exactly 0.05.
const DUST = 1e-9;

/**
 * The least and the largest whole number out of `n` that print as a percentage: both ways of rounding a half are allowed.
 * Where `low` is above `high`, none does.
 *
 *     { percent: 33, slack: 0.5 }, 3    →  { low: 1, high: 1 }
 *     { percent: 33, slack: 0.5 }, 300  →  { low: 98, high: 100 }
 *     { percent: 40, slack: 0.5 }, 3    →  { low: 2, high: 1 }
 */
export function countsOf({ percent, slack }: Rounded, n: number): { low: number; high: number } {
  return {
    low: Math.max(0, Math.ceil(((percent - slack) * n) / 100 - DUST)),
    high: Math.min(n, Math.floor(((percent + slack) * n) / 100 + DUST)),
  };
}
