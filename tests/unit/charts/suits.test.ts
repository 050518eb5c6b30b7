import { expect, test } from "vitest";
import { CHART_KINDS } from "../../../src/model/chart-kinds.ts";
import { unsuitable } from "../../../src/charts/suits.ts";
import { SHAPES } from "./shapes.ts";
import {
  agreementBySite,
  agreementScale,
  involvement,
  mentions,
  shares,
  tableOf,
  twoSides,
} from "./tables.ts";

test.each([
  [agreementBySite, "grouped"],
  [agreementScale, "agreement"],
  [mentions, "bars"],
  [mentions, "columns"],
  [involvement, "stacked"],
  [twoSides, "dots"],
  [shares, "doughnut"],
] as const)("a table suits its kind (%#)", (table, kind) => {
  expect(unsuitable(table, { kind })).toBeUndefined();
});

test("an empty selection, texts, and nothing but missing values", () => {
  expect(unsuitable({ ...mentions, rows: [], cells: [] }, { kind: "bars" })).toEqual({
    message: "The chart shows no cell at all.",
    hint: "Name rows and columns that the dataset has, or leave `rows` and `columns` out.",
  });
  expect(unsuitable({ ...mentions, unit: "text" }, { kind: "bars" })).toEqual({
    message: "The values are texts, and a chart shows numbers.",
    hint: "Write `<DataTable>` instead of `<Chart>`.",
  });
  expect(unsuitable(tableOf(["A"], { B: ["not published"] }), { kind: "bars" })).toEqual({
    message: "None of the cells of the chart has a value.",
    hint: "Choose rows and columns with values, or write `<DataTable>` instead of `<Chart>`.",
  });
});

test("bars of more than one column", () => {
  expect(unsuitable(agreementBySite, { kind: "bars" })).toEqual({
    message: "`bars` shows one column, and this chart has 4.",
    hint: 'Write `kind="grouped"`, or choose one: `columns="chicago"`.',
  });
  expect(unsuitable(tableOf(["A", "B"], { X: [1, 2] }), { kind: "bars", transpose: "true" })).toBeUndefined();
});

test("more than eight series", () => {
  const names = ["A", "B", "C", "D", "E", "F", "G", "H", "I"];
  expect(unsuitable(tableOf(names, { X: [1, 2, 3, 4, 5, 6, 7, 8, 9] }), { kind: "grouped" })).toEqual({
    message: "The chart has 9 series, and readers can tell 8 apart at most.",
    hint: 'Choose fewer with `columns`, add `transpose="true"` to make the rows the series, or write `kind="multiples"`.',
  });
  expect(
    unsuitable(tableOf(names.slice(1), { X: [1, 2, 3, 4, 5, 6, 7, 8] }), { kind: "grouped" }),
  ).toBeUndefined();
});

test("a doughnut whose parts are no whole", () => {
  const ring = (values: number[], decimals = 0) =>
    unsuitable(
      tableOf(["A"], Object.fromEntries(values.map((value, index) => [`Part ${index}`, [value]])), {
        decimals,
      }),
      { kind: "doughnut" },
    );
  // Three parts printed whole may each be off by half a point: 98.5 to 101.5 is a whole, 98 is not.
  expect(ring([33, 33, 33])).toBeUndefined();
  expect(ring([33, 33, 32])).toEqual({
    message: "A doughnut shows a whole, and its parts add to 98%.",
    hint: 'Write `kind="bars"`, or choose rows that make 100%.',
  });
  // With one decimal it may be off by 0.15 only.
  expect(ring([33.3, 33.3, 33.3], 1)).toBeUndefined();
  expect(ring([33.3, 33.3, 33.1], 1)?.message).toBe("A doughnut shows a whole, and its parts add to 99.7%.");
  expect(ring([40, 10, 10, 10, 10, 10, 10])).toEqual({
    message: "A doughnut of 7 parts cannot be read: 6 are the most.",
    hint: 'Write `kind="bars"`, or choose fewer with `rows`.',
  });
  expect(ring([0, 0])?.message).toBe("A doughnut shows a whole, and its parts add to nothing.");
});

test("a doughnut of several columns, of a part missing or below zero, of years", () => {
  expect(unsuitable(twoSides, { kind: "doughnut" })).toEqual({
    message: "A doughnut shows the parts of one whole, and this chart has 2 columns.",
    hint: 'Choose one: `columns="organizational"`, or write `kind="grouped"`.',
  });
  expect(unsuitable(tableOf(["A"], { Half: [50], Other: ["not published"] }), { kind: "doughnut" })).toEqual({
    message: "A doughnut shows a whole, and “Other” has no value.",
    hint: 'Write `kind="bars"`, which says so in its place.',
  });
  expect(unsuitable(tableOf(["A"], { Up: [110], Down: [-10] }), { kind: "doughnut" })?.message).toBe(
    "`doughnut` shows parts of a whole, and “Down” is below zero.",
  );
  expect(unsuitable(tableOf(["A"], { X: [2019] }, { unit: "year" }), { kind: "doughnut" })?.message).toBe(
    "`doughnut` shows parts of a whole, and years are no parts.",
  );
  expect(unsuitable(tableOf(["A", "B"], { X: [60, 40] }), { kind: "doughnut" })).toBeUndefined();
});

test("stacked: overlapping answers, parts below zero, a lone part", () => {
  expect(unsuitable(twoSides, { kind: "stacked" })).toEqual({
    message:
      "The parts of “Students are at the center” add to 147.4%, more than a whole: the answers overlap.",
    hint: 'Write `kind="grouped"`, which compares values that overlap.',
  });
  // 33.4 × 3 = 100.2, and three parts of one decimal may be off by 0.15.
  expect(
    unsuitable(tableOf(["A", "B", "C"], { X: [33.4, 33.4, 33.4] }), { kind: "stacked" })?.message,
  ).toMatch(/add to 100.2%/);
  expect(
    unsuitable(tableOf(["A", "B", "C"], { X: [33.4, 33.4, 33.3] }), { kind: "stacked" }),
  ).toBeUndefined();
  expect(
    unsuitable(tableOf(["A", "B"], { X: [5, -5] }, { unit: "count" }), { kind: "stacked" })?.message,
  ).toBe("`stacked` shows parts of a whole, and “X” in “B” is below zero.");
  expect(unsuitable(mentions, { kind: "stacked" })).toEqual({
    message: "`stacked` shows the parts of each row, and there is one column.",
    hint: 'Write `kind="bars"`, or choose more columns.',
  });
});

test("agreement without a scale", () => {
  expect(unsuitable(involvement, { kind: "agreement" })).toEqual({
    message:
      "`agreement` shows a scale of 3 or 5 columns, from strongly disagree to strongly agree, and these 4 are none.",
    hint: 'Choose the columns of the scale in its order, with one for no opinion last if there is one (its id holds `not-sure` or `n-a`), or write `kind="stacked"`.',
  });
});

test("dots of one or three columns", () => {
  expect(unsuitable(mentions, { kind: "dots" })).toEqual({
    message: "`dots` compares two columns, and this chart has 1.",
    hint: 'Write `kind="bars"`, or choose two columns.',
  });
  expect(unsuitable(agreementBySite, { kind: "dots" })).toEqual({
    message: "`dots` compares two columns, and this chart has 4.",
    hint: 'Choose two: `columns="chicago dayton"`, or write `kind="grouped"`.',
  });
});

test("what cannot be drawn honestly can still be drawn", () => {
  expect(Object.values(SHAPES).filter(([table, spec]) => unsuitable(table, spec)).length).toBeGreaterThan(0);
});

test("slopes of three columns or of eleven rows", () => {
  expect(unsuitable(twoSides, { kind: "slope" })).toBeUndefined();
  expect(unsuitable(agreementBySite, { kind: "slope" })).toEqual({
    message: "`slope` compares two columns, and this chart has 4.",
    hint: 'Choose two: `columns="chicago dayton"`, or write `kind="grouped"`.',
  });
  const rows = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`Row ${index}`, [index, 5]]));
  expect(unsuitable(tableOf(["A", "B"], rows), { kind: "slope" })).toEqual({
    message: "A slope chart of 11 lines cannot be read: 10 are the most.",
    hint: 'Write `kind="dots"`, which has a line of its own for each row, or choose fewer with `rows`.',
  });
});

test("small multiples of one column and of forty", () => {
  expect(unsuitable(agreementBySite, { kind: "multiples" })).toBeUndefined();
  expect(unsuitable(mentions, { kind: "multiples" })).toEqual({
    message: "`multiples` draws a small chart for each column, and there is one.",
    hint: 'Write `kind="bars"`.',
  });
  const names = Array.from({ length: 40 }, (_, index) => `Column ${index}`);
  expect(unsuitable(tableOf(names, { X: names.map((__, index) => index) }), { kind: "multiples" })).toEqual({
    message: "40 small charts are too many to compare: 12 are the most.",
    hint: "Choose fewer with `columns`.",
  });
});

test("units that are no counts, and more than can be counted", () => {
  expect(unsuitable(mentions, { kind: "waffle" })).toBeUndefined();
  expect(unsuitable(shares, { kind: "waffle" })).toEqual({
    message: "`waffle` draws a square for each thing counted, and the unit is percent.",
    hint: 'Write `kind="bars"`.',
  });
  expect(unsuitable(tableOf(["A"], { X: [61] }, { unit: "count" }), { kind: "waffle" })?.message).toBe(
    "61 squares for “X” cannot be counted: 60 in a row are the most.",
  );
});

test("five hundred bars are refused, with a way out that is not", () => {
  const rows = Array.from({ length: 500 }, (_, index) => [`Row ${index}`, [index, 500 - index]]);
  const table = tableOf(["A", "B"], Object.fromEntries(rows), { unit: "count" });
  expect(
    unsuitable(
      { ...table, columns: table.columns.slice(0, 1), cells: table.cells.map(([a]) => [a!]) },
      { kind: "bars" },
    ),
  ).toEqual({
    message: "A chart of 500 rows cannot be taken in at a glance: 80 are the most.",
    hint: "Choose fewer with `rows`, or write `<DataTable>` instead of `<Chart>`.",
  });
  expect(unsuitable(table, { kind: "grouped" })?.message).toBe(
    "A chart of 1000 bars cannot be taken in at a glance: 80 are the most.",
  );
  for (const kind of CHART_KINDS) expect(unsuitable(table, { kind }), kind).toBeDefined();
});

test("twenty bars in each group lead to a table that is colored", () => {
  const names = Array.from({ length: 20 }, (_, index) => `C${index}`);
  const table = tableOf(names, { A: names.map((_, index) => index), B: names.map((_, index) => 20 - index) });
  expect(unsuitable(table, { kind: "grouped" })).toEqual({
    message: "The chart has 20 series, and readers can tell 8 apart at most.",
    hint: 'Choose fewer with `columns`, add `transpose="true"` to make the rows the series, or write `kind="heat"`.',
  });
});
