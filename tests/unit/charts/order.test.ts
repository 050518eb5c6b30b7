import { expect, test } from "vitest";
import { isOrdered } from "../../../src/charts/order.ts";
import { drawPicture } from "../../../src/charts/draw/picture.ts";
import { specOf } from "../../../src/charts/shows.ts";
import { transpose } from "../../../src/charts/transpose.ts";
import { english } from "../../support/locale.ts";
import { involvement, mentions, overYears, tableOf } from "./tables.ts";

const labelled = (...labels: string[]) =>
  tableOf(["A"], Object.fromEntries(labels.map((label, index) => [label, [index]])));

test.each([
  [["18 to 24", "25 to 34", "35 and older"], true],
  [["Under 18", "18 to 24", "25 to 34"], true],
  [["Never", "1 or 2 times", "3 to 5 times", "6 times or more"], true],
  [["More than 1,000", "500 to 1,000", "Up to 500"], true],
  [["١٨–٢٤", "٢٥–٣٤", "٣٥–٤٤"], true],
  [["Round 2", "Round 1", "Round 3"], false],
  [["North", "South", "Coast"], false],
  [["Under 18", "Older"], false],
])("the order of %j means something: %s", (labels, expected) =>
  expect(isOrdered(labelled(...labels), "rows")).toBe(expected),
);

test("periods have an order, and so has what a table says", () => {
  expect(isOrdered(overYears, "rows")).toBe(true);
  const declared = { ...mentions, ordered: ["rows"] as const };
  expect(isOrdered(declared, "rows")).toBe(true);
  expect(isOrdered(declared, "columns")).toBe(false);
  expect(isOrdered(transpose(declared), "columns")).toBe(true);
  expect(specOf(declared, { kind: "bars" })).toEqual({ kind: "bars" });
  expect(specOf(declared, { kind: "bars", sort: "ascending" }).sort).toBe("ascending");
});

test("parts whose order means something are steps of one color with an outline, and others have colors of their own", () => {
  const drawn = (table: typeof involvement) =>
    drawPicture(table, { kind: "stacked" }, { title: "Time", locale: english }).wide;
  const ordered = drawn({ ...involvement, ordered: ["columns"] });
  expect(ordered).toMatch(/chart-ramp-1.*chart-ramp-3.*chart-ramp-4.*chart-ramp-5/s);
  expect(ordered).toContain('stroke="var(--chart-muted)"');
  expect(drawn(involvement)).not.toContain("chart-ramp");
});
