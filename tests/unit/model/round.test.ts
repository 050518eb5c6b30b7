import { describe, expect, it } from "vitest";
import { roundTo } from "../../../src/model/round.ts";
import { formatValue } from "../../../src/model/unit.ts";

describe("a number is rounded as it is written, halves away from zero", () => {
  it.each([
    [1.45, 1, 1.5],
    [-1.45, 1, -1.5],
    [8.05, 1, 8.1],
    [1.005, 2, 1.01],
    [45.4999999, 0, 45],
    [0, 2, 0],
    [1e-7, 3, 0],
    [123456789.5, 0, 123456790],
    // 36.4 + 9.1 with binary dust
    [45.500000000000007, 1, 45.5],
  ])("%d to %d places is %d", (value, decimals, rounded) => expect(roundTo(value, decimals)).toBe(rounded));

  it("so that a share is written alike in a table and in a download", () => {
    // 29 of 2,000 is 1.45 percent.
    expect(formatValue((100 * 29) / 2000, "percent", 1, "en")).toBe("1.5%");
    expect(roundTo((100 * 29) / 2000, 1).toFixed(1)).toBe("1.5");
  });
});
