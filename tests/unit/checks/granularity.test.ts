import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inferBase, isPossibleShare, nearestShares } from "../../../src/checks/grim.ts";

const share = (percent: number, decimals = 1) => ({ percent, decimals, addends: 1 });

describe("a percentage of n people is k of n for a whole k", () => {
  // Worked out by hand: 16 of 38 is 42.105…, 15 of 38 is 39.473…; 41.1 lies between.
  it.each([
    [42.1, 38, true],
    [41.1, 38, false],
    [39.5, 38, true],
    [50, 11, false],
    [54.5, 11, true],
    [100, 7, true],
    [0, 7, true],
    [33.3, 3, true],
    [33.4, 3, false],
  ])("%d%% of %d: %s", (percent, n, expected) => expect(isPossibleShare(share(percent), n)).toBe(expected));

  it("names the nearest that can be", () => {
    const [below, above] = nearestShares(share(41.1), 38);
    expect(below).toBeCloseTo(39.5, 6);
    expect(above).toBeCloseTo(42.1, 6);
  });
});

describe("properties", () => {
  it("a share of whole counts is always possible", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(), (n, seed) => {
        const percent = Number(((100 * (seed % (n + 1))) / n).toFixed(1));
        expect(isPossibleShare(share(percent), n)).toBe(true);
      }),
    );
  });

  it("one that is moved off all of them is always caught where n is at most 100", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        (n, seed, tenths) => {
          // Shares of n lie 100 / n ≥ 1 apart, so up to 0.4 from one (and as far from its neighbours) is no share.
          const k = seed % (n + 1);
          const moved = Number(((100 * k) / n).toFixed(1)) + (k === n ? -1 : 1) * (tenths / 10);
          const isOther = Array.from({ length: n + 1 }, (_, other) =>
            Number(((100 * other) / n).toFixed(1)),
          ).some((possible) => Math.abs(possible - moved) < 0.101);
          fc.pre(!isOther);
          expect(isPossibleShare(share(Number(moved.toFixed(1))), n)).toBe(false);
        },
      ),
    );
  });
});

describe("a base that was not published", () => {
  it("is the smallest that fits all", () => {
    // 1 of 38 is 2.6, 2 of 38 is 5.3, 15 of 38 is 39.5, 5 of 38 is 13.2; no smaller n gives all four.
    expect(inferBase([2.6, 5.3, 39.5, 13.2].map((percent) => share(percent)))).toMatchObject({ n: 38 });
  });

  it("is inferred without the cell that alone spoils it", () => {
    const cells = [2.6, 5.3, 39.5, 13.2, 41.1, 31.6, 47.4, 36.8].map((percent) => share(percent));
    expect(inferBase(cells)).toMatchObject({ n: 38, spoiler: { index: 4 } });
  });
});
