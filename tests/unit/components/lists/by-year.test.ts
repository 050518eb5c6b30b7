import { describe, expect, it } from "vitest";
import { byYear } from "../../../../src/components/lists/by-year.ts";
import type { Publication } from "../../../../src/corpus/types.ts";

const publications = (...dates: string[]): Publication[] =>
  dates.map((published, index) => ({ id: `p${index}`, meta: { published } }) as unknown as Publication);
const many = (date: string, count: number): string[] => Array.from({ length: count }, () => date);

describe("publications by year", () => {
  it("are in one row where they are few, or of one year", () => {
    expect(byYear(publications("2020", "2021"))).toBeUndefined();
    expect(byYear(publications(...many("2020-03", 20)))).toBeUndefined();
  });

  it("stand with the latest first, in their order within a year, and those without a date last", () => {
    const dates = ["2020", "not-printed", "2022-03-15", "2022-01", ...many("2021", 10)];
    expect(byYear(publications(...dates))!.map(({ year, own }) => [year, own.map(({ id }) => id)])).toEqual([
      ["2022", ["p2", "p3"]],
      ["2021", ["p4", "p5", "p6", "p7", "p8", "p9", "p10", "p11", "p12", "p13"]],
      ["2020", ["p0"]],
      [undefined, ["p1"]],
    ]);
  });
});
