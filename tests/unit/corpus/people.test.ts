import { expect, test } from "vitest";
import { peopleIn } from "../../../src/corpus/query/people.ts";
import type { Cell } from "../../../src/corpus/types.ts";

const cell = {
  value: 50,
  unit: "percent",
  decimals: 0,
  precision: 0,
  n: 4,
  derived: false,
  shares: { of: "respondents", weighted: false },
} as Cell;

test.each([
  ["50% of 4", {}, { of: 4, count: 2 }],
  ["33% of 3", { value: 33, n: 3 }, { of: 3, count: 1 }],
  // 12.5% of 8 prints as 12 or as 13.
  ["a half that was rounded down", { value: 12, n: 8 }, { of: 8, count: 1 }],
  ["none of them", { value: 0, n: 7 }, { of: 7, count: 0 }],
  ["what no whole number gives", { value: 40, n: 3 }, { of: 3 }],
  // 98, 99 and 100 of 300 all print as 33%.
  ["what several give", { value: 33, n: 300 }, { of: 300 }],
  ["a base that is not published", { n: undefined }, {}],
  ["weighted shares", { shares: { of: "respondents", weighted: true } }, undefined],
  ["shares of things", { shares: { of: "things", weighted: false } }, undefined],
  ["shares of which nothing is said", { shares: undefined }, undefined],
  ["what the build worked out", { derived: true }, undefined],
  ["no percentage", { unit: "count" }, undefined],
  ["no value", { value: undefined }, undefined],
])("%s", (_, other, people) => {
  expect(peopleIn({ ...cell, ...(other as Partial<Cell>) })).toEqual(people);
});
