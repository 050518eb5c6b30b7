import { describe, expect, it } from "vitest";
import { NARROW, WIDE, drawTimeline } from "../../../../src/components/timeline/drawing.ts";
import { scaleOf } from "../../../../src/components/timeline/scale.ts";
import { type TimelineEntry, spanOf } from "../../../../src/corpus/query/timeline.ts";

const entry = (title: string, date: string, until?: string) =>
  ({
    kind: "event",
    title,
    href: "/",
    home: { key: "publication:one" },
    ...spanOf(date, until),
  }) as TimelineEntry;

describe("the scale of the timeline", () => {
  // 2019 has 365 days and 2020 has 366: 731 units for both make a day one unit.
  it("gives each day its place and its end", () => {
    const scale = scaleOf(["2019-03-01", "2020-12-31"], 731);
    expect(scale.years).toEqual([2019, 2020, 2021]);
    expect([scale.place("2019-01-01"), scale.place("2020-01-01"), scale.end("2020-12-31")]).toEqual([
      0, 365, 731,
    ]);
  });
});

describe("the picture of the timeline", () => {
  const entries = [
    entry("All of it, from the first year to the last", "2019", "2020"),
    entry("A year", "2019"),
    entry("A day", "2020-12-31"),
  ];

  it.each([
    ["narrow", NARROW],
    ["wide", WIDE],
  ])("keeps bars and words within the %s frame, none over another", (_name, format) => {
    const { width, height, rows } = drawTimeline(entries, format, ["one"], ({ title }) => title, "ltr");
    for (const row of rows) {
      expect(row.x).toBeGreaterThanOrEqual(format.edge);
      expect(row.x + row.width).toBeLessThanOrEqual(width - format.edge + 8);
      for (const { x, y, text } of row.lines) {
        const letters = text.length * format.fontSize * 0.52;
        expect(row.anchor === "start" ? x + letters : x).toBeLessThanOrEqual(width);
        expect(row.anchor === "start" ? x : x - letters).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
    const lines = rows.flatMap((row) => row.lines.map(({ y }) => y));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it("tells what is vague from what is a period and from what is a day", () => {
    const { rows } = drawTimeline(entries, WIDE, ["one"], ({ title }) => title, "ltr");
    expect(rows.map(({ isVague, isMark }) => [isVague, isMark])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  // 764 units for 40 years and 292 for them: 19.1 and 7.3 a year. 764 for 825 years: 0.93 a year, 46 in 50 and 93 in 100.
  it.each([
    ["every fifth year", WIDE, "1985", [1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]],
    ["every fifth year", NARROW, "1985", [1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]],
    ["every hundredth", WIDE, "1200", [1200, 1300, 1400, 1500, 1600, 1700, 1800, 1900, 2000]],
    ["each of few", NARROW, "2023", [2023, 2024, 2025]],
  ])("writes no more years than have room: %s", (_name, format, from, years) => {
    const long = [entry("From then", from), entry("To now", "2024-05-01")];
    const drawing = drawTimeline(long, format, ["one"], ({ title }) => title, "ltr");
    expect(drawing.years.map(({ year }) => year)).toEqual(years);
    expect(drawing.span).toEqual([Number(from), 2024]);
  });

  it("runs from right to left where the language does: time, bars, and where texts begin", () => {
    const draw = (direction: "ltr" | "rtl") =>
      drawTimeline(entries, WIDE, ["one"], ({ title }) => title, direction);
    const [left, right] = [draw("ltr"), draw("rtl")];
    // 800 wide, 18 at both ends: 2019 begins at 18 from the left, and so at 782.
    expect([left.years[0], right.years[0]]).toEqual([
      { x: 18, year: 2019 },
      { x: 782, year: 2019 },
    ]);
    // The bar of both years fills the line either way, that of 2019 ends where the year begins.
    expect(right.rows.map(({ x, width }) => x + width)).toEqual(left.rows.map(({ x }) => 800 - x));
    expect(right.rows.map(({ anchor }) => anchor)).toEqual(left.rows.map(({ anchor }) => anchor));
    expect(right.rows[1]!.lines[0]!.x).toBeCloseTo(800 - left.rows[1]!.lines[0]!.x);
  });
});
