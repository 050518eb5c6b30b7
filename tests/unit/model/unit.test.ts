import { describe, expect, it } from "vitest";
import { formatValue, unitSchema } from "../../../src/model/unit.ts";

describe("a unit", () => {
  it.each(["percent", "count", "number", "year", "hours", "text", "usd", "brl"])("may be %s", (unit) =>
    expect(unitSchema.safeParse(unit).success).toBe(true),
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
    [25000, "usd", 0, "en-US", "$25,000"],
    [7.25, "brl", 2, "pt-BR", `R$${nbsp}7,25`],
  ] as const)("%d %s at %d decimals in %s is %s", (value, unit, decimals, language, expected) =>
    expect(formatValue(value, unit, decimals, language)).toBe(expected),
  );
});
