import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agrees, readQuantity } from "../../../src/model/quantity.ts";
import { formatValue } from "../../../src/model/unit.ts";

describe("a number in prose stands for all that rounds to it", () => {
  // 0.5 on either side of the last digit written.
  it.each([
    ["89%", 88.5, 89.5, "percent"],
    ["88.80 percent", 88.795, 88.805, "percent"],
    ["1,234,567", 1234566.5, 1234567.5, "plain"],
    ["12 million", 11_500_000, 12_500_000, "plain"],
    ["$25,000", 24999.5, 25000.5, "money"],
    ["−3", -3.5, -2.5, "plain"],
    ["Twenty people", 19.5, 20.5, "things"],
  ] as const)("%s", (text, low, high, unit) => {
    const read = readQuantity(text)!;
    expect(read.low).toBeCloseTo(low, 6);
    expect(read.high).toBeCloseTo(high, 6);
    expect(read).toMatchObject({ open: false, unit });
  });

  it.each(["", "some", "many people", "%", "2020 330"])("%j holds none", (text) => {
    expect(readQuantity(text)).toBeUndefined();
  });
});

describe("a text is read to its end, or not at all", () => {
  it.each([
    "12 zillion", "40%, or so they say", "12 m and 3 cm", "£12m€", "40% less", "5 pigeons", "12 quadrillion", "1/0", "three or four",
    "40%%", "12k k2", "10^", "5e", "£", "between 20", "20 to", "−", "½½", "2 2/2", "12 hundredweight", "40 of 30", "12 thirds",
  ])("%s", (text) => {
    expect(readQuantity(text)).toBeUndefined();
  }); // prettier-ignore

  it("lets the table's own words stand beside the number", () => {
    const words = new Set(["pigeons", "harbour"]);
    expect(readQuantity("5 pigeons", "en", words)).toMatchObject({ value: 5, unit: "things" });
    expect(readQuantity("12 harbour pigeons", "en", words)).toMatchObject({ value: 12, unit: "things" });
    expect(readQuantity("5 pigeons less", "en", words)).toBeUndefined();
  });

  it("tells a code in capitals from a small word", () => {
    expect(readQuantity("ALL 5")).toMatchObject({ unit: "money", currencies: ["all"] });
    expect(readQuantity("all 5")).toMatchObject({ unit: "plain", value: 5 });
  });

  it("reads metres as no millions", () => {
    expect(readQuantity("12 m")).toMatchObject({ unit: "measure", value: 12 });
    expect(readQuantity("£12 m")).toMatchObject({ unit: "money", value: 12_000_000 });
  });

  it("leaves words open that mean other powers elsewhere", () => {
    expect(readQuantity("5 billion", "sv")).toBeUndefined();
    expect(readQuantity("5 million", "sv")).toMatchObject({ value: 5_000_000 });
    expect(readQuantity("5 Billionen", "de")).toMatchObject({ value: 5e12 });
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
    ["fa-IR", "۱۲٬۳۴۵٫۶", 12345.55, 12345.65],
    ["es-MX", "1,200.5", 1200.45, 1200.55],
    ["pl-PL", "1 200,5", 1200.45, 1200.55],
    ["sv-SE", "−1,5", -1.55, -1.45],
  ])("%s: %s", (language, text, low, high) => {
    const read = readQuantity(text, language)!;
    expect(read.low).toBeCloseTo(low, 6);
    expect(read.high).toBeCloseTo(high, 6);
  });
});

describe("another language's notation is no number", () => {
  it.each([
    ["de-DE", "1.5"],
    ["fr-FR", "1.200"],
    ["en-US", "1.200,5"],
    ["es-ES", "1,200.5"],
    ["en-US", "1,2"],
    ["en-US", "12,34"],
  ])("%s: %s", (language, text) => {
    expect(readQuantity(text, language)).toBeUndefined();
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

describe("whatever a value is written as, it is read back", () => {
  const languages = [
    "en-US",
    "en-IN",
    "de-DE",
    "de-CH",
    "fr-FR",
    "pt-BR",
    "es-MX",
    "ar-EG",
    "fa-IR",
    "hi-IN",
    "pl-PL",
    "sv-SE",
  ];
  const language = fc.constantFrom(...languages);
  const value = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((hundredths) => hundredths / 100);

  it.each(["number", "percent", "usd", "eur", "points", "percent-change", "per-1000", "per-100000"])(
    "of the unit %s",
    (unit) => {
      fc.assert(
        fc.property(value, language, (number, tag) => {
          const read = readQuantity(formatValue(number, unit, 2, tag), tag);
          expect(read, formatValue(number, unit, 2, tag)).toBeDefined();
          expect(agrees(read!, number)).toBe(true);
        }),
      );
    },
  );

  it("with a scale", () => {
    const scales = fc.constantFrom(
      ["k", 1e3],
      ["m", 1e6],
      ["bn", 1e9],
      [" thousand", 1e3],
      [" million", 1e6],
      [" × 10³", 1e3],
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), scales, (tenths, [scale, factor]) => {
        const text = `${(tenths / 10).toFixed(1)}${scale as string}`;
        expect(agrees(readQuantity(text)!, (tenths * (factor as number)) / 10)).toBe(true);
        expect(agrees(readQuantity(text)!, tenths / 10)).toBe(false);
      }),
    );
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
