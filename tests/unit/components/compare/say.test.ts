import { expect, test } from "vitest";
import { sayCaution, sayRefusal } from "../../../../src/components/compare/say.ts";
import { english } from "../../../support/locale.ts";

test("a caution tells how small a base is", () => {
  expect(sayCaution("small", 30, english)).toBe(
    "One side has a base (n) of fewer than 30: read a difference of a few points with care.",
  );
  expect(sayCaution("counts", 30, english)).toBe(
    "These are counts, not shares: the larger group may have more of everything.",
  );
});

test("a refusal names the side that stands alone", () => {
  expect(sayRefusal({ datasets: [], reason: "only", only: "North" }, english)).toBe(
    "Only North has a row or column of its own there.",
  );
  expect(sayRefusal({ datasets: [], reason: "rows" }, english)).toBe("They share too few rows.");
});
