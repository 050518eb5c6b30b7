import { describe, expect, test } from "vitest";
import { betterAsPeople, unsuitable } from "../../../../src/charts/suits.ts";
import { chartConfig } from "../../../../src/charts/config.ts";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import { describeChart } from "../../../../src/charts/words/describe.ts";
import type { ChartTable } from "../../../../src/model/chart-table.ts";
import { english } from "../../../support/locale.ts";
import { fewPeople, mentions, overYears, peopleOf, tableOf } from "../tables.ts";

const PEOPLE = { kind: "people" } as const;

const pointsOf = (table: ChartTable) => {
  const frame = { size: "wide", talk: english, measure: (text: string) => text.length * 7 } as const;
  return chartConfig(table, PEOPLE, frame).config.data.datasets;
};

test("each who was asked has a mark, filled for those whom the value counts, and both share the name of the value", () => {
  const [marks] = pointsOf(peopleOf(["A"], { North: [[2, 4]], South: [[0, 1]], East: ["not published"] }));
  expect(marks!.data).toHaveLength(5);
  expect(marks!.data).toMatchObject([
    { row: "North", text: "2 of 4", more: ["50%"] },
    { row: "North", text: "2 of 4" },
    { row: "North", text: "2 of 4" },
    { row: "North", text: "2 of 4" },
    { row: "South", text: "0 of 1", more: ["0%"] },
  ]);
  const { pointBackgroundColor: fills, pointBorderColor: outline } = marks as unknown as Record<
    string,
    unknown
  >;
  const [filled, , empty] = fills as string[];
  expect(fills).toEqual([filled, filled, empty, empty, empty]);
  expect(outline).toBe(filled);
  expect(empty).not.toBe(filled);
});

test("the picture says how many of how many, and what its marks are", () => {
  const { wide, narrow } = drawPicture(fewPeople, PEOPLE, { title: "T", locale: english });
  for (const svg of [wide, narrow]) {
    for (const words of ["2 of 4", "7 of 9", "0 of 4", "9 of 9", "3 of 9", "not published"])
      expect(svg).toContain(`>${words}</text>`);
    expect(svg).toContain("Each mark is one respondent");
  }
});

test("few values are told one by one, many by their bases and extremes, and never how far apart they lie", () => {
  expect(describeChart(peopleOf(["A"], { North: [[2, 4]], South: [[1, 3]] }), PEOPLE, english)).toBe(
    "In people: North: 2 of 4 (50%); South: 1 of 3 (33%).",
  );
  const seven = peopleOf(
    ["A"],
    Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((count) => [`R${count}`, [[count, count + 1]]])),
  );
  // 1 of 2 is the least of 1/2, 2/3, … 7/8 = 87.5%, which prints as 88%.
  expect(describeChart(seven, PEOPLE, english)).toBe(
    "Each value rests on 2 to 8 people. The largest value is 88% (R7), the smallest 50% (R1).",
  );
});

describe("refused", () => {
  const without = (people: ChartTable["cells"][number][number]["people"]) => {
    const [first, ...rest] = fewPeople.cells;
    const { people: _, ...bare } = first![0]!;
    return { ...fewPeople, cells: [[{ ...bare, ...(people ? { people } : {}) }, first![1]!], ...rest] };
  };
  test.each([
    [
      mentions,
      {
        message: "`people` draws the people behind percentages, and the unit is count.",
        hint: 'Write `kind="waffle"`, or write `kind="bars"`.',
      },
    ],
    [
      without(undefined),
      {
        message:
          "`people` draws the people behind percentages, and of “Partners talk honestly” in “Chicago” the dataset does not say that it is a share of respondents and not weighted.",
        hint: 'Say so under `shares` in the dataset, if it is, or write `kind="grouped"`.',
      },
    ],
    [
      without({}),
      {
        message:
          "`people` draws a mark for each who was asked, and how many were asked is not published for “Partners talk honestly” in “Chicago”.",
        hint: 'Give it as `n` or `base` in the dataset, if the source prints it, or write `kind="grouped"`.',
      },
    ],
    [
      without({ of: 30, count: 15 }),
      {
        message:
          "`people` draws a mark for each who was asked, which suits bases below 30: that of “Partners talk honestly” in “Chicago” is not.",
        hint: 'Write `kind="grouped"`.',
      },
    ],
    [
      { ...without({ of: 61, count: 30 }), smallBase: 1000 },
      {
        message:
          "`people` draws a mark for each who was asked, which suits bases below 61: that of “Partners talk honestly” in “Chicago” is not.",
        hint: 'Write `kind="grouped"`.',
      },
    ],
    [
      without({ of: 4 }),
      {
        message:
          "`people` draws whole people, and “Partners talk honestly” in “Chicago” is no whole number of those asked.",
        hint: 'Correct the value or its `base`, if either is wrong, or write `kind="grouped"`.',
      },
    ],
    [
      peopleOf(
        ["A", "B", "C"],
        Object.fromEntries(
          Array.from({ length: 14 }, (_, row) => [
            `R${row}`,
            [
              [1, 2],
              [1, 2],
              [1, 2],
            ] as [number, number][],
          ]),
        ),
      ),
      {
        message:
          "`people` has a line for each value, and 42 cannot be taken in at a glance: 40 are the most.",
        hint: 'Choose fewer with `rows`, or write `kind="grouped"`.',
      },
    ],
  ])("%#", (table, told) => {
    expect(unsuitable(table, PEOPLE)).toEqual(told);
  });

  test("not where all is known, at the base below the small one", () => {
    expect(unsuitable(without({ of: 29, count: 15 }), PEOPLE)).toBeUndefined();
  });
});

test("is proposed where all is known and every base is small, and only there", () => {
  expect(betterAsPeople(fewPeople, { kind: "grouped" })).toEqual({
    message: "Each percentage of the chart is of fewer than 30 people, where one person changes it by much.",
    hint: 'Write `kind="people"`, which shows each of them, or leave it if the percentages are what you mean.',
  });
  expect(betterAsPeople(fewPeople, PEOPLE)).toBeUndefined();
  expect(betterAsPeople(fewPeople, { kind: "line" })).toBeUndefined();
  expect(betterAsPeople(overYears, { kind: "grouped" })).toBeUndefined();
  expect(betterAsPeople(tableOf(["A"], { X: [50] }), { kind: "bars" })).toBeUndefined();
  const { smallBase: _, ...unsaid } = fewPeople;
  expect(betterAsPeople(unsaid, { kind: "grouped" })).toBeUndefined();
});
