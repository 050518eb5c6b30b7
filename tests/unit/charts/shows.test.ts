import { expect, test } from "vitest";
import { specOf } from "../../../src/charts/shows.ts";
import {
  agreementBySite,
  agreementScale,
  fewPeople,
  involvement,
  mentions,
  overYears,
  shares,
  tableOf,
  twoSides,
} from "./tables.ts";

test.each([
  ["one column ranked", mentions, "ranking", { kind: "bars", sort: "descending" }],
  ["several columns ranked", agreementBySite, "ranking", { kind: "grouped", sort: "descending" }],
  ["parts of one whole", shares, "parts", { kind: "doughnut" }],
  ["parts of a row", tableOf(["A", "B"], { X: [60, 40] }), "parts", { kind: "doughnut" }],
  ["parts of several rows", involvement, "parts", { kind: "stacked", sort: "descending" }],
  ["a scale", agreementScale, "agreement", { kind: "agreement", sort: "descending" }],
  ["two groups", twoSides, "difference", { kind: "dots", sort: "descending" }],
  ["two rounds", twoSides, "change", { kind: "slope" }],
  ["lines over time", overYears, "trend", { kind: "line" }],
] as const)("%s", (_, table, shows, spec) => {
  expect(specOf(table, { shows })).toEqual(spec);
});

test("more parts than a ring can hold, few enough to count", () => {
  const names = ["A", "B", "C", "D", "E", "F", "G"];
  const table = tableOf(["Mentions"], Object.fromEntries(names.map((name) => [name, [4]])), {
    unit: "count",
  });
  expect(specOf(table, { shows: "parts" })).toEqual({ kind: "waffle", sort: "descending" });
});

test("parts that are none keep the kind whose reasons an editor should read", () => {
  expect(specOf(tableOf(["A"], { X: [60], Y: [60] }), { shows: "parts" })).toEqual({ kind: "doughnut" });
});

test("a kind that is named stays, and so do the author's order and turn", () => {
  expect(specOf(mentions, { kind: "columns" })).toEqual({ kind: "columns", sort: "descending" });
  expect(specOf(mentions, { kind: "columns", sort: "table" })).toEqual({ kind: "columns" });
  expect(specOf(mentions, { shows: "ranking", sort: "ascending" })).toEqual({
    kind: "bars",
    sort: "ascending",
  });
  const turned = tableOf(["A", "B", "C"], { X: [1, 2, 3] });
  expect(specOf(turned, { shows: "ranking", transpose: "true" })).toEqual({
    kind: "bars",
    sort: "descending",
    transpose: "true",
  });
});

test("few people are shown as people, whatever is to be seen of them, but for what changes", () => {
  for (const shows of ["ranking", "agreement", "difference", "parts"] as const)
    expect(specOf(fewPeople, { shows }).kind, shows).toBe("people");
  expect(specOf(fewPeople, { shows: "change" }).kind).toBe("slope");
  expect(specOf(fewPeople, { kind: "grouped" }).kind).toBe("grouped");
  // A site that calls no base small, and a base that is not.
  const { smallBase: _, ...withoutBase } = fewPeople;
  expect(specOf(withoutBase, { shows: "ranking" }).kind).toBe("grouped");
  expect(specOf({ ...fewPeople, smallBase: 5 }, { shows: "ranking" }).kind).toBe("grouped");
});
