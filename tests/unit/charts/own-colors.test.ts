import { expect, test } from "vitest";
import { ownColors } from "../../../src/charts/own-colors.ts";
import type { ChartSpec } from "../../../src/charts/arrange.ts";
import { tableOf } from "./tables.ts";

const plain = tableOf(["North", "South"], { Alpha: [40, 60], Beta: [30, 70] });
const columns = plain.columns.map((column, index) => ({ ...column, color: index === 0 ? 4 : 1 }));
const table = { ...plain, columns };
const tokens = (spec: ChartSpec, of = table) => ownColors(of, spec).map(({ token }) => token);

test.each(["grouped", "dots", "line", "stacked"] as const)(
  "%s draws each column in the color of its topic",
  (kind) => {
    expect(tokens({ kind })).toEqual(["chart-5", "chart-2"]);
  },
);

test("of a table that is turned the rows are meant", () => {
  expect(tokens({ kind: "grouped", transpose: "true" })).toEqual([]);
});

test.each(["multiples", "agreement", "heat", "slope"] as const)(
  "%s draws no column in a color of its own",
  (kind) => {
    expect(tokens({ kind })).toEqual([]);
  },
);

test("beside one that stands out all are grey", () => {
  const lit = {
    ...table,
    columns: columns.map((column, index) => (index === 0 ? { ...column, isLit: true as const } : column)),
  };
  expect(tokens({ kind: "grouped" }, lit)).toEqual([]);
});
