import { describe, expect, test } from "vitest";
import { chartConfig } from "../../../../src/charts/config.ts";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import type { Frame } from "../../../../src/charts/layout/frame.ts";
import { specOf } from "../../../../src/charts/shows.ts";
import { unsuitable } from "../../../../src/charts/suits.ts";
import { SENTINELS, type Token } from "../../../../src/charts/theme.ts";
import { describeChart } from "../../../../src/charts/words/describe.ts";
import { tableOf } from "../tables.ts";
import { english } from "../../../support/locale.ts";

// Every letter is 7 px wide, so that places can be worked out by hand.
const frame = (size: Frame["size"]): Frame => ({
  size,
  talk: english,
  measure: (text) => text.length * 7,
});

const table = tableOf(
  ["A", "B", "C"],
  { Xx: [10, 20, 30], Yy: [40, 50, "not published"] },
  { unit: "count" },
);
const HEAT = { kind: "heat" } as const;

function cellsOf(size: Frame["size"], drawn = table) {
  return chartConfig(drawn, HEAT, frame(size)).config.data.datasets.map(
    ({ label, data, backgroundColor }) => ({ label, data, backgroundColor }),
  );
}

const colours = (...tokens: Token[]) => tokens.map((token) => SENTINELS[token]);

test("wide: cells side by side, a step of the ramp for each; a value on a border has the darker", () => {
  // The names of rows take 2 × 7 + 16 = 30, and a cell 120 at most, 2 of it paper. A legend of 17 + 14 and names of columns
  // of 17 + 6 end at 54; rows of 28 lie 2 apart. From 0 to 60 there are three steps of 20: the first, middle and last colour.
  const place = (column: number, y: number) => ({ x: [30 + 120 * column, 148 + 120 * column], y });
  expect(cellsOf("wide")).toEqual([
    {
      label: "A",
      data: [
        { ...place(0, 68), row: "Xx", text: "10" },
        { ...place(0, 98), row: "Yy", text: "40" },
      ],
      backgroundColor: colours("chart-ramp-1", "chart-ramp-5"),
    },
    {
      label: "B",
      data: [
        { ...place(1, 68), row: "Xx", text: "20" },
        { ...place(1, 98), row: "Yy", text: "50" },
      ],
      backgroundColor: colours("chart-ramp-3", "chart-ramp-5"),
    },
    {
      label: "C",
      data: [{ ...place(2, 68), row: "Xx", text: "30" }],
      backgroundColor: colours("chart-ramp-3"),
    },
  ]);
});

test("narrow: the names of rows stand above their cells", () => {
  // 360 / 3 = 120 for a cell. The first row's name of 18 + 4 begins at 54: its cells lie from 76 to 104.
  expect(cellsOf("narrow")[1]!.data[0]).toMatchObject({ x: [120, 238], y: 90 });
});

test("where names have no room, the cells of a row stand below each other", () => {
  const long = tableOf(["Neighborhoods", "B", "C", "D"], { Xx: [10, 20, 30, 40], Yy: [1, 2, 3, 4] });
  // "10.0%" takes 5 × 7 and 5 on each side.
  for (const { data } of cellsOf("narrow", long)) expect(data[0]).toMatchObject({ x: [0, 45] });
});

test("where cells have no room beside the names of rows, these stand above", () => {
  const years = Array.from({ length: 12 }, (_, index) => String(2001 + index));
  const row = years.map((_, index) => index);
  const wide = tableOf(years, { ["A long name ".repeat(8).trim()]: row, B: row }, { unit: "count" });
  // 720 / 12 = 60.
  expect(cellsOf("wide", wide)[1]!.data[0]).toMatchObject({ x: [60, 118] });
});

test("the legend says where each step begins; whole numbers that differ by little are steps of their own", () => {
  const textsOf = (drawn: typeof table) =>
    [...drawPicture(drawn, HEAT, { title: "T", locale: english }).wide.matchAll(/>([^<>]+)<\/text>/g)].map(
      ([, text]) => text,
    );
  expect(textsOf(table)).toEqual(expect.arrayContaining(["from 0", "from 20", "from 40"]));
  const few = tableOf(["A", "B", "C"], { X: [3, 4, 5], Y: [5, 6, 6] }, { unit: "count" });
  expect(textsOf(few).filter((text) => text?.startsWith("from"))).toEqual([]);
});

test("a missing value has no colour: a dash, and the reason below", () => {
  const { wide } = drawPicture(table, HEAT, { title: "T", locale: english });
  expect(wide).toMatch(/>–<\/text>/);
  expect(wide).toMatch(/>Yy, C: not published<\/text>/);
});

test("is told by its extremes, and by what leads across and down", () => {
  const rounds = tableOf(
    ["A", "B", "C"],
    { X: [10, 20, 30], Y: [40, 50, 60], Z: [5, 4, 3] },
    { unit: "count" },
  );
  expect(describeChart(rounds, HEAT, english)).toBe(
    "The largest value is 60 (“Y”, C), the smallest 3 (“Z”, C). C has the largest value in 2 of 3 rows. “Y” has the largest value in every column.",
  );
});

describe("suits", () => {
  const grid = (rows: number, columns: number, value = (row: number, column: number) => row + column) =>
    tableOf(
      Array.from({ length: columns }, (_, column) => `C${column}`),
      Object.fromEntries(
        Array.from({ length: rows }, (_, row) => [
          `R${row}`,
          Array.from({ length: columns }, (__, column) => value(row, column)),
        ]),
      ),
      { unit: "number", decimals: 0 },
    );

  test.each([
    [2, 3],
    [3, 2],
    [40, 12],
  ])("%i rows of %i columns", (rows, columns) => {
    expect(unsuitable(grid(rows, columns), HEAT)).toBeUndefined();
  });

  test.each([
    [
      grid(2, 2),
      {
        message:
          "`heat` shows a pattern in many cells, and this chart has 2 rows of 2 columns: 2 by 3 are the fewest.",
        hint: 'Write `kind="grouped"`, or choose more rows or columns.',
      },
    ],
    [
      grid(9, 1),
      {
        message:
          "`heat` shows a pattern in many cells, and this chart has 9 rows of 1 column: 2 by 3 are the fewest.",
        hint: 'Write `kind="bars"`, or choose more rows or columns.',
      },
    ],
    [
      grid(13, 13),
      {
        message:
          "`heat` writes a number into each cell, and 13 columns leave no room for it: 12 are the most.",
        hint: "Choose fewer with `columns`.",
      },
    ],
    [
      grid(3, 9, (row, column) => column - row),
      {
        message: "`heat` has one color from little to much, and “R1” in “C0” is below zero.",
        hint: 'Write `kind="multiples"`, which shows on which side of zero a value lies.',
      },
    ],
    [
      grid(3, 3, () => 7),
      {
        message: "`heat` shows where values differ, and these are alike.",
        hint: 'Write `kind="grouped"`.',
      },
    ],
  ])("refused %#", (refused, told) => {
    expect(unsuitable(refused, HEAT)).toEqual(told);
  });

  test("is what shows a ranking of more columns than bars can have side by side", () => {
    const shows = { shows: "ranking" } as const;
    expect(specOf(grid(3, 8), shows).kind).toBe("grouped");
    expect(specOf(grid(3, 9), shows).kind).toBe("heat");
    expect(specOf(grid(3, 13), shows).kind).toBe("heat");
    expect(specOf(grid(13, 13), shows).kind).toBe("grouped");
  });
});
