import { describe, expect, test } from "vitest";
import {
  comparePeriods,
  explainPeriod,
  monthsTo,
  placeInTime,
  readPeriod,
} from "../../../src/model/period.ts";

const from = (year: number, month: number) => ({ year, month });

test.each([
  [2011, "year", from(2011, 1), from(2012, 1), "2011"],
  ["2011", "year", from(2011, 1), from(2012, 1), "2011"],
  ["2011-Q3", "quarter", from(2011, 7), from(2011, 10), "2011-Q3"],
  ["2011-Q4", "quarter", from(2011, 10), from(2012, 1), "2011-Q4"],
  ["2011-05", "month", from(2011, 5), from(2011, 6), "2011-05"],
  ["2011-12", "month", from(2011, 12), from(2012, 1), "2011-12"],
  ["2011/12", "split-year", from(2011, 7), from(2012, 7), "2011/12"],
  ["1999/00", "split-year", from(1999, 7), from(2000, 7), "1999/00"],
  ["2011–2014", "range", from(2011, 1), from(2015, 1), "2011/2014"],
  ["2011-2014", "range", from(2011, 1), from(2015, 1), "2011/2014"],
  ["2011/2014", "range", from(2011, 1), from(2015, 1), "2011/2014"],
  ["2011-05/2011-08", "range", from(2011, 5), from(2011, 9), "2011-05/2011-08"],
] as const)("%s is a %s", (written, kind, start, end, text) => {
  expect(readPeriod(written)).toEqual({ kind, start, end, text });
  // What is kept of it is read as the same again.
  expect(readPeriod(text)).toEqual({ kind, start, end, text });
});

test.each([
  "",
  "11",
  "2011-13",
  "2011/14",
  "2014–2011",
  "2011–2011",
  "2011/2012/2013",
  "2011–2012-05",
  "May 2011",
  "2011-Q5",
])("“%s” is none", (written) => expect(readPeriod(written)).toBeUndefined());

describe("on an axis of time", () => {
  const place = (text: string) => placeInTime(readPeriod(text)!);

  test("a period lies where its middle is", () => {
    expect(place("2011")).toBe(2011.5);
    expect(place("2011-Q1")).toBe(2011.125);
    expect(place("2011/12")).toBe(2012);
    expect(place("2011–2014")).toBe(2013);
  });

  test("earlier comes first", () => {
    const texts = ["2013", "2011", "2012-Q2", "2012"];
    expect(
      texts
        .map((text) => readPeriod(text)!)
        .sort(comparePeriods)
        .map(({ text }) => text),
    ).toEqual(["2011", "2012", "2012-Q2", "2013"]);
  });

  test("months are counted from one to the other", () => {
    expect(monthsTo(from(2011, 5), from(2013, 2))).toBe(21);
    expect(monthsTo(from(2013, 2), from(2011, 5))).toBe(-21);
  });
});

test.each([
  ["Q3 2011", "write 2011-Q3"],
  ["2011 Q3", "write 2011-Q3"],
  ["2011-5", "write 2011-05"],
  ["2011/14", "write 2011–2014"],
  ["2011-13", "write 2011–2013"],
  ["2011–12", "write 2011/12"],
  ["2014–2011", "write 2011–2014"],
  ["May 2011", "write 2011, 2011-Q3, 2011-05, 2011/12 or 2011–2014"],
])("of “%s” is said: %s", (written, said) => expect(explainPeriod(written)).toBe(said));
