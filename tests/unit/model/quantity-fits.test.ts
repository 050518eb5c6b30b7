import { describe, expect, it } from "vitest";
import { fit } from "../../../src/model/quantity-fits.ts";
import { readQuantity } from "../../../src/model/quantity.ts";

const held = (value: number, unit: string, isChange = false) => ({
  value,
  low: value,
  high: value,
  unit,
  isComputed: false,
  isChange,
});
const say = (text: string, value: number, unit: string, isChange = false) =>
  fit(readQuantity(text)!, held(value, unit, isChange));

describe("a cell of two ends", () => {
  it.each([
    ["20 to 30", "agrees"],
    ["between 20 and 30 people", "agrees"],
    ["20–30", "agrees"],
    ["20 to 31", "differs"],
    ["19 to 30", "differs"],
    ["25", "differs"],
    ["about 25", "differs"],
    ["20% to 30%", "other-unit"],
  ] as const)("of 20 and 30: %s %s", (text, expected) =>
    expect(fit(readQuantity(text)!, { ...held(25, "count"), low: 20, high: 30, isRange: true })).toBe(
      expected,
    ),
  );
});

describe("what a text counts is what the cell counts", () => {
  it.each([
    ["4.6 million", 4552, "count-thousand", "agrees"],
    ["4,552 thousand", 4552, "count-thousand", "agrees"],
    ["4,552,000 people", 4552, "count-thousand", "agrees"],
    ["4,552", 4552, "count-thousand", "differs"],
    ["4.5 million", 4552, "count-thousand", "differs"],
    ["4.6 billion", 4552, "count-thousand", "differs"],
    ["more than 12 million children", 12.4, "count-million", "agrees"],
    ["$4.6 million", 4552, "usd-thousand", "agrees"],
    ["€4.6 million", 4552, "usd-thousand", "other-unit"],
    ["$4.6 million", 4552, "count-thousand", "other-unit"],
    ["−$1.5bn", -1.5, "usd-billion", "agrees"],
    ["$1.5bn", -1.5, "usd-billion", "differs"],
    ["12 per 1,000", 12, "per-1000", "agrees"],
    ["12 per thousand people", 12, "per-1000", "agrees"],
    ["about 12 in every 1,000 people", 12, "per-1000", "agrees"],
    ["12", 12, "per-1000", "agrees"],
    ["12 per 100,000", 12, "per-1000", "other-unit"],
    ["12 per 100,000", 12, "per-100000", "agrees"],
    ["12 per 1,000", 12, "count", "other-unit"],
    ["12%", 12, "per-1000", "other-unit"],
    ["12‰", 12, "per-1000", "agrees"],
    ["1.2‰", 12, "per-1000", "differs"],
    ["12‰", 1.2, "percent", "agrees"],
    ["12 per 1,000", 1.2, "percent", "agrees"],
    ["12‰", 12, "per-100000", "other-unit"],
    ["104.2", 104.2, "index", "agrees"],
    ["two-thirds", 0.67, "ratio", "agrees"],
    ["3 times", 3, "ratio", "agrees"],
    ["3 times", 3, "index", "other-unit"],
    ["12%", 12, "percent", "agrees"],
    ["12", 12, "percent", "agrees"],
    ["12%", 12, "count", "other-unit"],
    ["12%", 12, "number", "other-unit"],
    ["12%", 12, "points", "other-unit"],
    ["12 points", 12, "points", "agrees"],
    ["12pp", 12, "points", "agrees"],
    ["12pp", 12, "percent", "other-unit"],
    ["12 points", 12, "percent", "other-unit"],
    ["12 points", 12, "number", "agrees"],
    ["12 percentage points", 12, "number", "other-unit"],
    ["$12", 12, "usd", "agrees"],
    ["$12", 12, "cad", "agrees"],
    ["$12", 12, "eur", "other-unit"],
    ["$12", 12, "count", "other-unit"],
    ["£12m", 12, "gbp", "differs"],
    ["£12m", 12_000_000, "gbp", "agrees"],
    ["12", 12, "gbp", "agrees"],
    ["50 cents", 0.5, "eur", "agrees"],
    ["5 hours", 5, "hours", "agrees"],
    ["5 hours", 5, "minutes", "differs"],
    ["5 hours", 300, "minutes", "agrees"],
    ["90 minutes", 1.5, "hours", "agrees"],
    ["5 days", 5, "hours", "other-unit"],
    ["5 days", 5, "count", "agrees"],
    ["5 hours", 5, "count", "other-unit"],
    ["40 people", 40, "count", "agrees"],
    ["40 people", 40, "percent", "other-unit"],
    ["40 people", 40, "usd", "other-unit"],
    ["10 km", 10, "number", "agrees"],
    ["10 km", 10, "count", "other-unit"],
    ["3x", 3, "number", "agrees"],
    ["3x", 3, "percent", "other-unit"],
    ["two-thirds", 66.7, "percent", "agrees"],
    ["two-thirds", 0.67, "number", "agrees"],
    ["two-thirds", 67, "number", "differs"],
    ["two-thirds", 67, "count", "other-unit"],
    ["¼", 1, "number", "differs"],
    ["none", 0, "count", "agrees"],
    ["none", 1, "count", "differs"],
    ["none", 0, "percent", "agrees"],
    ["594%", 594, "percent-change", "agrees"],
    ["+594%", 594, "percent-change", "agrees"],
    ["594%", -594, "percent-change", "differs"],
  ] as const)("%s of %d %s %s", (text, value, unit, expected) => {
    expect(say(text, value, unit)).toBe(expected);
  });
});

describe("a direction in the text is the sign of a change", () => {
  it.each([
    ["fell by 3.2%", -3.2, "percent-change", "agrees"],
    ["fell by 3.2%", 3.2, "percent-change", "differs"],
    ["grew by 594%", 594, "percent-change", "agrees"],
    ["grew by 594%", -594, "percent-change", "differs"],
  ] as const)("%s of %d %s %s", (text, value, unit, expected) => {
    expect(say(text, value, unit)).toBe(expected);
  });

  it("and not of a column of losses", () => {
    expect(say("fell by 12", 12, "count")).toBe("agrees");
    expect(say("fell by 12", -12, "number")).toBe("agrees");
    expect(say("fell by 12 points", 12, "points", true)).toBe("differs");
  });
});
