import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agrees, readQuantity } from "../../../src/model/quantity.ts";

describe("a number in prose stands for all that rounds to it", () => {
  // 0.5 on either side of the last digit written.
  it.each([
    ["89%", 88.5, 89.5, true],
    ["88.8%", 88.75, 88.85, true],
    ["88.80 percent", 88.795, 88.805, true],
    ["1,200", 1199.5, 1200.5, false],
    ["1,234,567", 1234566.5, 1234567.5, false],
    ["12 million", 11_500_000, 12_500_000, false],
    ["1.5 billion", 1_450_000_000, 1_550_000_000, false],
    ["$25,000", 24999.5, 25000.5, false],
    ["−3", -3.5, -2.5, false],
    ["seven", 6.5, 7.5, false],
    ["Twenty people", 19.5, 20.5, false],
  ])("%s", (text, low, high, percent) => {
    const read = readQuantity(text)!;
    expect(read.low).toBeCloseTo(low, 6);
    expect(read.high).toBeCloseTo(high, 6);
    expect(read).toMatchObject({ open: false, percent });
  });

  it.each(["", "some", "many people", "%"])("%j holds none", (text) => {
    expect(readQuantity(text)).toBeUndefined();
  });

  it("does not join two numbers that stand side by side", () => {
    expect(readQuantity("2020 330")).toMatchObject({ low: 2019.5, high: 2020.5 });
  });
});

describe("a number is read as the site's language writes it", () => {
  it.each([
    ["pt-BR", "61.340", 61339.5, 61340.5],
    ["pt-BR", "39,8%", 39.75, 39.85],
    ["de-DE", "1.234.567,5", 1234567.45, 1234567.55],
    ["de-CH", "1’200", 1199.5, 1200.5],
    ["de-CH", "1'200.5", 1200.45, 1200.55],
    ["fr-FR", "1 200,5 %", 1200.45, 1200.55],
    ["en-US", "1.200", 1.1995, 1.2005],
  ])("%s: %s", (language, text, low, high) => {
    const read = readQuantity(text, language)!;
    expect(read.low).toBeCloseTo(low, 6);
    expect(read.high).toBeCloseTo(high, 6);
  });
});

describe("a phrase is a range", () => {
  it.each([
    ["more than half", 50.1, true],
    ["more than half", 50, false],
    ["less than half", 49.9, true],
    ["less than half", 50, false],
    ["nearly two-thirds", 65.8, true],
    ["nearly two-thirds", 66.7, false],
    ["two thirds", 66.7, true],
    ["about half", 48, true],
    ["half", 60, false],
    ["the overwhelming majority", 88.8, true],
    ["the overwhelming majority", 75, false],
    ["a quarter", 25, true],
    ["three-quarters", 75, true],
    ["all", 100, true],
    ["all", 99.9, false],
    ["none", 0, true],
  ])("%s holds %d: %s", (text, value, expected) => {
    expect(agrees(readQuantity(text)!, value)).toBe(expected);
  });
});

describe("rounding", () => {
  it("lets a value be written at any precision at which it rounds to what is written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.integer({ min: 0, max: 2 }),
        (thousandths, places) => {
          const value = thousandths / 1000;
          expect(agrees(readQuantity(value.toFixed(places))!, value)).toBe(true);
        },
      ),
    );
  });

  it("refuses a value that is off by more than half a unit", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.double({ min: 0.501, max: 50, noNaN: true }),
        (whole, off) => {
          expect(agrees(readQuantity(`${whole}%`)!, whole + off)).toBe(false);
          expect(agrees(readQuantity(`${whole}%`)!, whole - off)).toBe(false);
        },
      ),
    );
  });

  it("takes both neighbours of a half, because 88.5 may be written as 88 or as 89", () => {
    expect(agrees(readQuantity("88")!, 88.5)).toBe(true);
    expect(agrees(readQuantity("89")!, 88.5)).toBe(true);
  });
});
