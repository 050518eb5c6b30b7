import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  distances,
  packNumbers,
  packWeight,
  rising,
  runTerms,
  unpackNumbers,
  unpackWeight,
} from "../../../src/model/search-index.ts";

describe("numbers in the search index", () => {
  it("are one letter up to 71, and come back whatever they are", () => {
    expect(packNumbers([0, 71, 72])).toHaveLength(4);
    expect(unpackNumbers(packNumbers([0, 71, 72, 1_583, 1_584, 33_335, 33_336]))).toEqual([
      0, 71, 72, 1_583, 1_584, 33_335, 33_336,
    ]);
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers);
      }),
    );
  });

  it("are no sign that a string in a script would escape", () => {
    const packed = packNumbers(Array.from({ length: 5_000 }, (_, number) => number));
    expect(JSON.stringify(packed)).toBe(`"${packed}"`);
  });

  it("that rise are kept by their distances", () => {
    expect(distances([3, 4, 9])).toEqual([3, 1, 5]);
    expect(rising([3, 1, 5])).toEqual([3, 4, 9]);
  });

  it("that weigh come back to a tenth of themselves", () => {
    for (const weight of [0.1, 0.35, 1, 2.2, 8.8])
      expect(Math.abs(unpackWeight(packWeight(weight)) / weight - 1)).toBeLessThan(0.1);
  });
});

it("a run of letters is looked for by its pairs", () => {
  expect(runTerms("日本語")).toEqual({ letters: ["~日", "~本", "~語"], pairs: ["~日本", "~本語"] });
});
