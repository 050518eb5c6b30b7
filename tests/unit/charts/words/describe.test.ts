import { describe, expect, test } from "vitest";
import { describeChart } from "../../../../src/charts/words/describe.ts";
import {
  agreementBySite,
  agreementScale,
  involvement,
  mentions,
  overYears,
  shares,
  sharesOverYears,
  tableOf,
  timedTableOf,
  unsureOverYears,
  withIntervals,
  twoSides,
} from "../tables.ts";
import { localeOf } from "../../../../src/locales/locale.ts";
import { english } from "../../../support/locale.ts";

const describeIn = (
  ...[table, spec]: [Parameters<typeof describeChart>[0], Parameters<typeof describeChart>[1]]
) => describeChart(table, spec, english);

describe("bars", () => {
  test("a few values are told in order", () => {
    const table = tableOf(["Mentions"], { Trust: [8], Voice: [31], Data: [4] }, { unit: "count" });
    expect(describeIn(table, { kind: "bars" })).toBe(
      "From largest to smallest: Voice (31); Trust (8); Data (4). The largest and the smallest are 27 apart.",
    );
  });

  test("many are told by their extremes", () => {
    const rows = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`Row ${index + 1}`, [index * 2.5]]),
    );
    expect(describeIn(tableOf(["A"], rows), { kind: "columns" })).toBe(
      "The largest value is 20.0% (Row 9), the smallest 0.0% (Row 1). The largest and the smallest are 20.0 points apart.",
    );
  });

  test("ties are told as ties, and one point is one point", () => {
    const table = tableOf(["A"], { Dayton: [41], Memphis: [42], Chicago: [41] }, { decimals: 0 });
    expect(describeIn(table, { kind: "bars" })).toBe(
      "From largest to smallest: Memphis (42%); Dayton and Chicago (41% each). The largest and the smallest are 1 point apart.",
    );
  });

  test("one value, two equal values, many equal values", () => {
    expect(describeIn(tableOf(["A"], { Dayton: [41] }), { kind: "bars" })).toBe(
      "The only value is 41.0%, for Dayton.",
    );
    expect(describeIn(tableOf(["A"], { B: [5], C: [5] }), { kind: "bars" })).toBe("Both values are 5.0%.");
    expect(describeIn(tableOf(["A"], { B: [5], C: [5], D: [5] }), { kind: "bars" })).toBe(
      "All 3 values are 5.0%.",
    );
  });

  test("missing values are named, many of them counted", () => {
    const some = tableOf(["A"], { B: [5], C: ["not published"], D: ["not applicable"] });
    expect(describeIn(some, { kind: "bars" })).toBe(
      "The only value is 5.0%, for B. No value is given for C (not published) and D (not applicable).",
    );
    const many = tableOf(["A"], {
      B: [5],
      ...Object.fromEntries(["C", "D", "E", "F"].map((name) => [name, ["not published"]])),
    });
    expect(describeIn(many, { kind: "bars" })).toBe("The only value is 5.0%, for B. 4 values are not given.");
  });
});

describe("grouped", () => {
  test("extremes, no leader, and the missing value", () => {
    expect(describeIn(agreementBySite, { kind: "grouped" })).toBe(
      "The largest value is 100.0% (“Partners talk honestly”, Memphis), the smallest 0.0% (“Roles are clear”, Chicago). " +
        "No column has the largest value in most rows. No value is given for “Residents are partners, not recipients, of " +
        "the work that the initiative does in their city”, Dayton (not published).",
    );
  });

  test("a leader; rows with a missing value do not count", () => {
    const table = tableOf(["A", "B"], { X: [1, 2], Y: [3, 4], Z: [9, "not published"] }, { unit: "count" });
    expect(describeIn(table, { kind: "grouped" })).toBe(
      "The largest value is 9 (“Z”, A), the smallest 1 (“X”, A). B has the largest value in every complete row. " +
        "No value is given for “Z”, B (not published).",
    );
    const most = tableOf(["A", "B"], { X: [1, 2], Y: [3, 4], Z: [9, 8] }, { unit: "count" });
    expect(describeIn(most, { kind: "grouped" })).toContain("B has the largest value in 2 of 3 rows.");
  });
});

test("many values that share a place are counted, not named", () => {
  const table = tableOf(
    ["A", "B"],
    { W: [100, 100], X: [100, 90], Y: [100, 80], Z: [70, 60] },
    { decimals: 0 },
  );
  expect(describeIn(table, { kind: "multiples" })).toBe(
    "The largest value is 100% (4 of 8 values), the smallest 60% (“Z”, B). A has the largest value in 3 of 4 rows.",
  );
});

describe("slope", () => {
  test("how many rise and fall, and which most", () => {
    // 84.2 → 63.2 falls by 21.0, 71.1 → 69.7 by 1.4; 47.4 → 60.5 rises by 13.1.
    expect(describeIn(twoSides, { kind: "slope" })).toBe(
      "From Organizational to Community, 1 of 3 rows rises and 2 fall. The largest rise is that of Families are partners " +
        "(13.1 points), the largest fall that of Students are at the center (21.0 points).",
    );
  });

  test("only one way, one row, none that changes", () => {
    const of = (rows: Record<string, number[]>) =>
      describeIn(tableOf(["A", "B"], rows, { unit: "count" }), { kind: "slope" });
    expect(of({ X: [1, 2], Y: [1, 4] })).toBe(
      "From A to B, 2 of 2 rows rise. The largest rise is that of Y (3).",
    );
    expect(of({ X: [5, 2] })).toBe("From A to B, X falls by 3.");
    expect(of({ X: [5, 5], Y: [1, 1] })).toBe("No row changes from A to B.");
  });
});

describe("stacked", () => {
  test("the largest part of each row, and the smallest of all", () => {
    expect(describeIn(involvement, { kind: "stacked" })).toBe(
      "The largest part is Three to five years (35.0%) for School staff; Three to five years (33.3%) for Community partners; " +
        "One to two years (50.0%) for Funders; Less than a year (62.5%) for Youth. " +
        "The smallest part of all is 0.0% (“Funders”, Less than a year).",
    );
  });
});

describe("agreement", () => {
  test("the share agreeing, summed without binary dust, and where more disagree", () => {
    // 39.5 + 39.5 = 79.0; 15.8 + 5.3 = 21.1, against 21.1 + 28.9 = 50.0.
    expect(describeIn(agreementScale, { kind: "agreement" })).toBe(
      "Agreement (Agree and Strongly agree together) is largest for Community members are included (79.0%) and " +
        "smallest for There is enough money (21.1%). More disagree than agree on There is enough money.",
    );
  });

  test("one row, equal rows, a missing part", () => {
    const columns = ["No", "Neutral", "Yes"];
    expect(describeIn(tableOf(columns, { A: [10, 20, 70] }), { kind: "agreement" })).toBe(
      "Agreement (Yes) is 70.0% for A.",
    );
    expect(describeIn(tableOf(columns, { A: [10, 20, 70], B: [20, 10, 70] }), { kind: "agreement" })).toBe(
      "Agreement (Yes) is 70.0% in both rows.",
    );
    expect(
      describeIn(tableOf(columns, { A: [10, 20, 70], B: [20, 10, "not published"] }), { kind: "agreement" }),
    ).toBe("Agreement (Yes) is 70.0% for A. No value is given for “B”, Yes (not published).");
  });
});

describe("doughnut", () => {
  test("the largest, the smallest, and those between", () => {
    expect(describeIn(shares, { kind: "doughnut" })).toBe(
      "The largest share is School districts (34%), the smallest Youth (7%). " +
        "Between them: Community organizations (27%); Universities and colleges (18%); Philanthropy (14%).",
    );
    expect(describeIn(tableOf(["A"], { B: [50], C: [50] }, { decimals: 0 }), { kind: "doughnut" })).toBe(
      "The 2 shares are equal, at 50% each.",
    );
  });
});

describe("dots", () => {
  test("the widest and the narrowest gap, without bases in the names", () => {
    // 84.2 − 63.2 = 21.0; 71.1 − 69.7 = 1.4; 60.5 − 47.4 = 13.1.
    expect(describeIn(twoSides, { kind: "dots" })).toBe(
      "Organizational and Community are furthest apart for Students are at the center (21.0 points) and closest for " +
        "Decisions rest on data (1.4 points). Organizational is larger in 2 of 3 rows.",
    );
  });

  test("one row, equal gaps, a missing side", () => {
    expect(describeIn(tableOf(["A", "B"], { X: [3, 5] }, { unit: "count" }), { kind: "dots" })).toBe(
      "For X, A and B are 2 apart.",
    );
    expect(
      describeIn(tableOf(["A", "B"], { X: [3, 5], Y: [5, 3] }, { unit: "count" }), { kind: "dots" }),
    ).toBe("A and B are 2 apart in both rows.");
    expect(
      describeIn(tableOf(["A", "B"], { X: [3, 5], Y: [5, "not published"] }, { unit: "count" }), {
        kind: "dots",
      }),
    ).toBe("For X, A and B are 2 apart. No value is given for “Y”, B (not published).");
  });
});

test("turned and sorted tables are told as they are drawn", () => {
  expect(describeIn(mentions, { kind: "grouped", transpose: "true" })).toMatch(
    /^The largest value is 31 \(“Mentions”, Trusting relationships\)/,
  );
});

test("a name of the other direction is kept to itself once, however deep it stands", () => {
  const table = tableOf(["A"], { الثقة: [5], Data: [3] });
  expect(describeIn(table, { kind: "bars" })).toBe(
    "From largest to smallest: \u2068الثقة\u2069 (5.0%); Data (3.0%). The largest and the smallest are 2.0 points apart.",
  );
});

test("numbers have the digits of the site", () => {
  const arabic = localeOf({ language: "ar", direction: undefined, digits: "native" });
  const table = tableOf(["A", "B"], { ب: [31, 11] }, { unit: "count" });
  expect(describeChart(table, { kind: "dots" }, arabic)).toContain("٢٠");
});

describe("lines over time", () => {
  test("few are told one by one, with the gaps between periods and the values that are missing", () => {
    expect(describeIn(overYears, { kind: "line" })).toBe(
      "Owners rose from 88.4% in 2011/12 to 92.1% in 2017/18. Private renters rose from 61.2% in 2011/12 to 69.9% in 2017/18. Social renters rose from 70.5% in 2011/12 to 75.2% in 2017/18. Highest in between: Private renters (70.3% in 2016/17). Lowest in between: Social renters (69.1% in 2012/13). There are no figures between 2014/15 and 2016/17. No value is given for “2013/14”, Social renters (not published).",
    );
  });

  test("one alone also by its highest and its lowest value, where these are at neither end", () => {
    const table = timedTableOf(
      ["Visits"],
      { "2011-Q1": [20], "2011-Q2": [65], "2011-Q3": [18], "2011-Q4": [62] },
      { unit: "count" },
    );
    expect(describeIn(table, { kind: "line" })).toBe(
      "Visits rose from 20 in Q1 2011 to 62 in Q4 2011. The highest value was 65, in Q2 2011. The lowest value was 18, in Q3 2011.",
    );
    const fell = timedTableOf(["Visits"], { "2011-Q1": [20], "2011-Q2": [15] }, { unit: "count" });
    expect(describeIn(fell, { kind: "line" })).toBe("Visits fell from 20 in Q1 2011 to 15 in Q2 2011.");
  });

  test("many by how many rise and fall, and which do most", () => {
    const table = timedTableOf(
      ["A", "B", "C", "D"],
      { "2011/12": [10, 20, 30, 40], "2012/13": [15, 18, 31, 40] },
      { unit: "count" },
    );
    expect(describeIn(table, { kind: "line" })).toBe(
      "From 2011/12 to 2012/13, 2 of 4 lines rise and 1 falls. The largest rise is that of A (5), the largest fall that of B (2). The largest value is 40 (“D”, 2011/12; “D”, 2012/13), the smallest 10 (“A”, 2011/12).",
    );
  });

  test("parts over time are told as lines are", () => {
    expect(describeIn(sharesOverYears, { kind: "area" })).toMatch(
      /^Owners fell from 66% in 2011–2013 to 65% in 2020–2022\. /,
    );
  });
});

describe("values of which the source says how sure they are", () => {
  test("over time: nothing is compared across a break, and intervals that overlap are told", () => {
    expect(describeIn(unsureOverYears, { kind: "line" })).toBe(
      "Owners rose from 55.0% in 2014/15 to 58.0% in 2016/17. Renters rose from 39.0% in 2014/15 to 44.0% in 2016/17. The series breaks in 2014/15: what follows is not to be compared with what went before.",
    );
    const alike = timedTableOf(["A"], {
      "2011/12": [{ value: 20, ends: [15, 25] }],
      "2012/13": [{ value: 24, ends: [25, 29] }],
    });
    expect(describeIn(alike, { kind: "line" })).toBe(
      "A rose from 20.0% in 2011/12 to 24.0% in 2012/13. The intervals of the first and the last value overlap for A.",
    );
  });

  test("in pairs: in which rows both intervals overlap", () => {
    expect(describeIn(withIntervals, { kind: "dots" })).toMatch(
      / The two intervals overlap for Decisions rest on data\.$/,
    );
    expect(describeIn(withIntervals, { kind: "slope" })).toMatch(
      / The two intervals overlap for Decisions rest on data\.$/,
    );
  });

  test("in order: whether those of the largest and the smallest do", () => {
    const near = tableOf(["A"], {
      B: [{ value: 20, ends: [15, 25] }],
      C: [{ value: 24, ends: [19, 29] }],
      D: [22],
    });
    expect(describeIn(near, { kind: "bars" })).toMatch(
      / The intervals of the largest and the smallest overlap\.$/,
    );
    const apart = tableOf(["A"], { B: [{ value: 20, ends: [15, 22] }], C: [{ value: 24, ends: [23, 29] }] });
    expect(describeIn(apart, { kind: "bars" })).not.toContain("overlap");
  });
});
