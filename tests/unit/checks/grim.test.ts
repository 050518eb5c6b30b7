import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type PrintedShare,
  canBeImpossible,
  inferBase,
  isPossibleShare,
  nearestShares,
  smallestBase,
} from "../../../src/checks/grim.ts";

const tenth = (percent: number): PrintedShare => ({ percent, decimals: 1 });
const whole = (percent: number): PrintedShare => ({ percent, decimals: 0 });

describe("isPossibleShare", () => {
  // Brown & Heathers 2017: a mean of 5.19 of 28 whole numbers cannot be, as 145/28 is 5.18 and 146/28 is 5.21.
  // Their fractions are shares of 28: 5/28 is 17.9%, 6/28 is 21.4%, and nothing is 19%.
  it("refuses the paper's example and accepts its neighbours", () => {
    expect([whole(18), whole(19), whole(21)].map((share) => isPossibleShare(share, 28))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it.each([
    [63.6, 11, true], // 7/11 is 63.63…
    [63.7, 11, false], // between 7/11 and 8/11
    [41.1, 38, false], // 15/38 is 39.47…, 16/38 is 42.10…
    [42.1, 38, true],
    [100, 7, true],
    [0, 7, true],
    [12.5, 8, true],
    [12.4, 8, false],
  ])("%f%% of %i: %s", (percent, n, possible) => expect(isPossibleShare(tenth(percent), n)).toBe(possible));

  it("allows a half to be rounded either way: 1/16 is 6.25%", () => {
    expect([tenth(6.2), tenth(6.3)].map((share) => isPossibleShare(share, 16))).toEqual([true, true]);
  });

  it("widens the rounding for a sum of two rounded figures: 9/19 + 9/19 print as 47.4 + 47.4", () => {
    expect(isPossibleShare(tenth(94.8), 19)).toBe(false);
    expect(isPossibleShare({ ...tenth(94.8), addends: 2 }, 19)).toBe(true);
  });
});

describe("canBeImpossible", () => {
  it.each([
    [tenth(50), 999, true],
    // Of 1,000 people every tenth of a percent occurs, and of 100 every percent.
    [tenth(50), 1000, false],
    [whole(50), 99, true],
    [whole(50), 100, false],
  ])("%o of %i: %s", (share, n, can) => expect(canBeImpossible(share, n)).toBe(can));
});

describe("nearestShares", () => {
  it("names the two that can be", () => expect(nearestShares(tenth(41.1), 38)).toEqual([39.5, 42.1]));
  it("stays within 0 and 100", () => expect(nearestShares(tenth(99.9), 4)).toEqual([75, 100]));
});

describe("inferBase", () => {
  it("finds the smallest n that fits all: 4/15, 7/15 and 11/15", () => {
    expect(smallestBase([tenth(26.7), tenth(46.7), tenth(73.3)])).toBe(15);
    expect(inferBase([tenth(26.7), tenth(46.7), tenth(73.3)])).toEqual({ n: 15 });
  });

  it("is content with one share: 90.9 is 10 of 11, and of no fewer", () => {
    expect(inferBase([tenth(100), tenth(90.9), tenth(100)])).toEqual({ n: 11 });
  });

  it("names the one that alone spoils it", () => {
    // 1, 2, 5, 12, 14, 15 and 18 of 38 beside a figure that is none of 38. 78 of 190 is 41.05…, and the others are every
    // fifth count of 190.
    const shares = [2.6, 5.3, 13.2, 31.6, 36.8, 39.5, 47.4, 41.1].map(tenth);
    expect(inferBase(shares)).toEqual({ n: 38, spoiler: { index: 7, withIt: 190 } });
  });

  it("names none where a larger base explains all of them by chance", () => {
    // Of 190 people every fifth count is one of 38, so that four such counts beside another prove nothing.
    expect(inferBase([2.6, 13.2, 31.6, 47.4, 41.1].map(tenth))).toEqual({ n: 190 });
    // Of 12 people all counts that are a third of the way are shares of 4.
    expect(inferBase([25, 50, 75, 100, 0, 8.3].map(tenth))).toEqual({ n: 12 });
  });

  it("names none of two that spoil it alike", () => {
    const shares = [2.6, 5.3, 13.2, 31.6, 36.8, 39.5, 47.4, 41.1, 61.9].map(tenth);
    expect(inferBase(shares)?.spoiler).toBeUndefined();
  });

  it("counts 30 and 70, and what follows from others, as one", () => {
    const shares = [2.6, 97.4, 5.3, 94.7, 13.2, 86.8, 31.6, 68.4, 41.1].map(tenth);
    expect(inferBase(shares)?.spoiler).toBeUndefined();
    // Seven shares that differ tell enough, and six do not.
    const answers = [2.6, 5.3, 13.2, 31.6, 36.8, 39.5, 47.4, 41.1].map(tenth);
    expect(inferBase(answers)?.spoiler?.index).toBe(7);
    expect(inferBase(answers, [[0, 1, 2, 3]])?.spoiler).toBeUndefined();
    expect(inferBase(answers, [[0, 1, 2, 7]])?.spoiler?.index).toBe(7);
  });

  it("says nothing where the figures tell nothing", () => {
    expect(inferBase([tenth(100), tenth(0)])).toBeUndefined();
    // 1 of 286 is 0.349…: of so many, more than a quarter of all percentages occur.
    expect(inferBase([tenth(0.3)])).toBeUndefined();
  });
});

/** n people, and how many of them gave each of several answers. */
const counts = fc
  .integer({ min: 2, max: 100 })
  .chain((n) =>
    fc.tuple(fc.constant(n), fc.array(fc.integer({ min: 0, max: n }), { minLength: 1, maxLength: 12 })),
  );
const printed = (k: number, n: number): number => Number(((100 * k) / n).toFixed(1));

describe("whole counts", () => {
  it("never fail", () => {
    fc.assert(
      fc.property(counts, ([n, answers]) => answers.every((k) => isPossibleShare(tenth(printed(k, n)), n))),
    );
  });

  it("are fitted by their own n or by a smaller", () => {
    fc.assert(
      fc.property(
        counts,
        ([n, answers]) => (smallestBase(answers.map((k) => tenth(printed(k, n)))) ?? Infinity) <= n,
      ),
    );
  });
});
