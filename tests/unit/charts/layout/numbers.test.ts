import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rangeOf } from "../../../../src/charts/layout/axis.ts";
import { exact, formatGap, formatTick, ticksOf } from "../../../../src/charts/layout/numbers.ts";
import { tableOf } from "../tables.ts";
import { english } from "../../../support/locale.ts";

const axisOf = (values: number[], unit = "number", zero = true) => {
  const rows = Object.fromEntries(values.map((value, index) => [`Row ${index}`, [value]]));
  const range = rangeOf(tableOf(["X"], rows, { unit }), zero);
  return ticksOf(range).map((tick) => formatTick(tick, unit, "en-US", range.step));
};

describe("the numbers on an axis have as many decimals as their step", () => {
  it.each([
    [[0.0004, 0.0007], "number", ["0", "0.0002", "0.0004", "0.0006", "0.0008"]],
    [[0.00000012], "number", ["0", "0.00000005", "0.0000001", "0.00000015"]],
    [[0.004], "percent", ["0%", "0.001%", "0.002%", "0.003%", "0.004%"]],
    [[600], "percent-change", ["0%", "+200%", "+400%", "+600%"]],
    [[-8, 8], "points", ["−10", "−5", "0", "5", "10"]],
    [[3, 4], "count", ["0", "1", "2", "3", "4"]],
    [[40_000], "number", ["0", "10K", "20K", "30K", "40K"]],
    [[0.02], "usd", ["$0", "$0.005", "$0.01", "$0.015", "$0.02"]],
  ])("%j %s: %j", (values, unit, ticks) => {
    expect(axisOf(values, unit)).toEqual(ticks);
  });

  it("tells ticks of large numbers apart that lie close together", () => {
    expect(axisOf([1_000_100, 1_000_400], "number", false)).toEqual([
      "1,000,100",
      "1,000,200",
      "1,000,300",
      "1,000,400",
    ]);
  });

  it("never gives two ticks one label, of whatever size the values are", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 9.99, noNaN: true }),
        fc.integer({ min: -12, max: 12 }),
        fc.constantFrom("number", "percent-change", "points", "usd"),
        (mantissa, power, unit) => {
          const labels = axisOf([Number((mantissa * 10 ** power).toPrecision(3))], unit);
          expect(new Set(labels).size).toBe(labels.length);
        },
      ),
    );
  });
});

describe("a gap", () => {
  it.each([
    [20, "percent", 0, "20 points"],
    [1, "points", 0, "1 point"],
    [1, "points", 1, "1.0 points"],
    [1, "hours", 0, "1 hour"],
    [2.5, "minutes", 1, "2.5 minutes"],
    [1200, "usd", 0, "$1,200"],
    [0.00000002, "number", 8, "0.00000002"],
  ])("%d %s at %d decimals is %s", (gap, unit, decimals, text) => {
    expect(formatGap(exact(gap), unit, decimals, english)).toBe(text);
  });
});
