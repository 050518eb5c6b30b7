import { describe, expect, test } from "vitest";
import { chartConfig } from "../../../../src/charts/config.ts";
import { breaksOf, gapsOf, inTime, runsOf, stretchesOf } from "../../../../src/charts/in-time.ts";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import { unsuitable } from "../../../../src/charts/suits.ts";
import { transpose } from "../../../../src/charts/transpose.ts";
import { english } from "../../../support/locale.ts";
import { overYears, sharesOverYears, tableOf, timedTableOf, unsureOverYears } from "../tables.ts";

const frame = { size: "wide", talk: english, measure: (text: string) => text.length * 7 } as const;
const pointsOf = (table: typeof overYears, column = 0) =>
  chartConfig(table, { kind: "line" }, frame).config.data.datasets[column]!.data as unknown as {
    x: number;
    y: number;
    row: string;
    order: number;
  }[];

describe("an axis of time", () => {
  test("spaces periods by their time, whatever their order in the table", () => {
    const years = timedTableOf(["A"], { "2011-Q1": [1], "2011-Q2": [2], "2011-Q4": [3] }, { unit: "count" });
    const [first, second, third] = pointsOf(years).map(({ x }) => x);
    expect(third! - second!).toBeCloseTo(2 * (second! - first!));
    const backwards = { ...years, rows: years.rows.toReversed(), cells: years.cells.toReversed() };
    expect(pointsOf(backwards)).toEqual(pointsOf(years));
  });

  test("takes columns that are periods for rows", () => {
    expect(pointsOf(transpose(overYears))).toEqual(pointsOf(overYears));
    expect(inTime(transpose(overYears)).columns.map(({ label }) => label)).toEqual([
      "Owners",
      "Private renters",
      "Social renters",
    ]);
  });

  test("a reader meets the values in the order of time", () => {
    expect(pointsOf(overYears, 2).map(({ row, order }) => [row, order])).toEqual([
      ["2011/12", 0],
      ["2012/13", 1],
      ["2014/15", 3],
      ["2016/17", 4],
      ["2017/18", 5],
    ]);
  });
});

describe("gaps", () => {
  const rowsOf = (periods: string[]) =>
    gapsOf(timedTableOf(["A"], Object.fromEntries(periods.map((period) => [`${period}`, [1]]))));

  test("a line stops where a period is missing, and where a value is", () => {
    expect(gapsOf(overYears)).toEqual([3]);
    expect(runsOf(overYears, 0)).toEqual([{ rows: [0, 1, 2, 3] }, { rows: [4, 5] }]);
    expect(runsOf(overYears, 2)).toEqual([{ rows: [0, 1] }, { rows: [4, 5] }]);
  });

  test("what is expected is the distance of most periods", () => {
    expect(rowsOf(["2011/12", "2013/14", "2015/16", "2019/20"])).toEqual([2]);
    expect(rowsOf(["2011-01", "2011-02", "2011-03", "2011-07"])).toEqual([2]);
    expect(rowsOf(["2001–2003", "2004–2006", "2007–2009"])).toEqual([]);
  });

  test("where no distance is that of most, nothing is", () => {
    expect(rowsOf(["2001/02", "2011/12", "2013/14", "2016/17"])).toEqual([]);
    expect(rowsOf(["2001/02", "2011/12"])).toEqual([]);
  });
});

describe("what the source says of its values", () => {
  test("a series that breaks is not joined, and what is estimated or provisional is another stretch", () => {
    expect(breaksOf(unsureOverYears, 0)).toEqual([{ before: 2, row: 3 }]);
    const runs = runsOf(unsureOverYears, 0);
    expect(runs).toEqual([{ rows: [0, 1, 2] }, { rows: [3, 4, 5] }]);
    expect(runs.flatMap((run) => stretchesOf(unsureOverYears, 0, run))).toEqual([
      { rows: [0, 1, 2], isUnsure: false },
      { rows: [3, 4], isUnsure: false },
      { rows: [4, 5], isUnsure: true },
    ]);
  });

  test("the picture says what its dashes and strokes mean, and only where there are any", () => {
    const svgOf = (table: typeof overYears) =>
      drawPicture(table, { kind: "line" }, { title: "T", locale: english }).wide;
    expect(svgOf(unsureOverYears)).toContain(">Dashed: estimated or provisional.</text>");
    expect(svgOf(unsureOverYears)).toContain(">Two strokes: the series breaks there");
    expect(svgOf(unsureOverYears)).toContain('fill-opacity=".2"');
    expect(svgOf(overYears)).not.toMatch(/Dashed|strokes|opacity/);
  });
});

describe("line and area are refused", () => {
  const untimed = tableOf(["A"], { "2011": [1], "2012": [2] });

  test.each([
    [
      "without periods, even where labels look like them",
      unsuitable(untimed, { kind: "line" }),
      "`line` runs over time, and no row and no column of the chart has a `period`.",
      'Give each its `period` in the dataset, or write `kind="bars"`.',
    ],
    [
      "where one row has none",
      unsuitable(
        { ...overYears, rows: [...overYears.rows.slice(1), { id: "x", label: "All" }] },
        { kind: "line" },
      ),
      "`line` runs over time, and “All” has no `period`.",
      'Give it one in the dataset, leave it out, or write `kind="grouped"`.',
    ],
    [
      "of one period",
      unsuitable(timedTableOf(["A"], { "2011/12": [1] }), { kind: "line" }),
      "`line` runs over time, and there is one period.",
      'Write `kind="bars"`, or choose more periods.',
    ],
    [
      "in another order",
      unsuitable(overYears, { kind: "line", sort: "descending" }),
      "`line` runs over time, and stands in no other order.",
      'Take `sort` out, or write `kind="grouped"`.',
    ],
    [
      "of too many lines",
      unsuitable(
        timedTableOf(["A", "B", "C", "D", "E", "F"], {
          "2011/12": [1, 2, 3, 4, 5, 6],
          "2012/13": [1, 2, 3, 4, 5, 7],
        }),
        {
          kind: "line",
        },
      ),
      "The chart has 6 lines, and readers can tell 5 apart at most.",
      'Light one with `highlight`, choose fewer with `columns`, or write `kind="heat"`.',
    ],
    [
      "where a part has no value",
      unsuitable(overYears, { kind: "area" }),
      "The parts of “2011/12” add to 220.1%, more than a whole: the answers overlap.",
      'Write `kind="grouped"`, which compares values that overlap.',
    ],
    [
      "where parts are no whole",
      unsuitable(timedTableOf(["A", "B"], { "2011/12": [50, 50], "2012/13": [40, 50] }), { kind: "area" }),
      "`area` shows the parts of a whole, and those of “2012/13” add to 90%.",
      'Choose all parts, or write `kind="stacked"`.',
    ],
    [
      "where a part is missing",
      unsuitable(timedTableOf(["A", "B"], { "2011/12": [50, 50], "2012/13": [40, "not published"] }), {
        kind: "area",
      }),
      "`area` shows the parts of a whole, and “2012/13” in “B” has no value.",
      'Write `kind="line"`, which leaves a gap, or write `kind="stacked"`.',
    ],
    [
      "of one part",
      unsuitable(timedTableOf(["A"], { "2011/12": [50], "2012/13": [40] }), { kind: "area" }),
      "`area` shows the parts of a whole over time, and there is one.",
      'Write `kind="line"`, or choose more columns.',
    ],
    [
      "where a period stands alone",
      unsuitable(
        timedTableOf(["A", "B"], {
          "2011/12": [50, 50],
          "2012/13": [40, 60],
          "2013/14": [40, 60],
          "2017/18": [30, 70],
        }),
        { kind: "area" },
      ),
      "`area` fills what lies between two periods, and the periods before and after “2017/18” are missing.",
      'Write `kind="stacked"`.',
    ],
  ])("%s", (_, found, message, hint) => expect(found).toEqual({ message, hint }));

  test("parts that rounding explains are a whole", () => {
    const rounded = timedTableOf(["A", "B", "C"], {
      "2011/12": [33.3, 33.3, 33.3],
      "2012/13": [33.4, 33.3, 33.3],
    });
    expect(unsuitable(rounded, { kind: "area" })).toBeUndefined();
    expect(unsuitable(sharesOverYears, { kind: "area" })).toBeUndefined();
  });
});
