import { describe, expect, it } from "vitest";
import { formatValue, unitSchema } from "../../../src/model/unit.ts";

describe("a unit", () => {
  it.each(["percent", "percent-change", "points", "count", "number", "year", "hours", "text", "usd", "brl"])(
    "may be %s",
    (unit) => expect(unitSchema.safeParse(unit).success).toBe(true),
  );
  it.each(["percentage", "USD", "euro", ""])("may not be %j", (unit) =>
    expect(unitSchema.safeParse(unit).success).toBe(false),
  );
});

describe("a value is written with its unit, at its decimals, in the site's language", () => {
  const nbsp = "\u00a0";
  it.each([
    [88.8, "percent", 1, "en-US", "88.8%"],
    [79, "percent", 1, "en-US", "79.0%"],
    [88.8, "percent", 0, "en-US", "89%"],
    [88.8, "percent", 1, "pt-BR", "88,8%"],
    [12000000, "count", 0, "en-US", "12,000,000"],
    [61340, "count", 0, "pt-BR", "61.340"],
    [1998, "year", 0, "en-US", "1998"],
    [1998, "year", 0, "ar-u-nu-arab", "١٩٩٨"],
    [3, "points", 0, "ar", "3 نقاط مئوية"],
    [594, "percent-change", 0, "en-US", "+594%"],
    [-3.2, "percent-change", 1, "en-US", "−3.2%"],
    [0, "percent-change", 0, "en-US", "0%"],
    [20, "points", 0, "en-US", "20 points"],
    [1, "points", 0, "en-US", "1 point"],
    [1, "points", 1, "en-US", "1.0 points"],
    [-8.5, "points", 1, "de-DE", "−8,5 Prozentpunkte"],
    [20, "points", 0, "sv-SE", "20 pp"],
    [-4, "number", 0, "en-US", "−4"],
    [0.00000012, "number", 8, "en-US", "0.00000012"],
    [0.00000012, "percent", 8, "en-US", "0.00000012%"],
    [13.5, "hours", 1, "en-US", "13.5 hours"],
    [1, "minutes", 0, "en-US", "1 minute"],
    [2, "hours", 0, "de-DE", "2 Stunden"],
    [25000, "usd", 0, "en-US", "$25,000"],
    [7.25, "brl", 2, "pt-BR", `R$${nbsp}7,25`],
    [4552, "count-thousand", 0, "en-US", "4,552 thousand"],
    [12, "usd-million", 0, "en-US", "$12 million"],
    [-1.5, "gbp-billion", 1, "en-GB", "−£1.5 billion"],
    [1, "count-million", 0, "es", "1 millón"],
    [12, "eur-million", 0, "es", `12 millones${nbsp}€`],
    [3, "number-billion", 0, "es", "3 mil millones"],
    [3, "count-million", 0, "ar", "3 ملايين"],
    [12, "count-thousand", 0, "sv-SE", "12 × 10³"],
    [12, "per-1000", 0, "en-US", "12 per 1,000"],
    [4.5, "per-100000", 1, "es", "4,5 por cada 100.000"],
    [104.2, "index", 1, "en-US", "104.2"],
    [0.67, "ratio", 2, "de-DE", "0,67"],
  ] as const)("%d %s at %d decimals in %s is %s", (value, unit, decimals, language, expected) =>
    expect(formatValue(value, unit, decimals, language)).toBe(expected),
  );
});
