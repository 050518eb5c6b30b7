import { expect, test } from "vitest";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import { unsuitable } from "../../../../src/charts/suits.ts";
import type { ChartKind } from "../../../../src/model/chart-kinds.ts";
import type { ChartTable } from "../../../../src/model/chart-table.ts";
import { english } from "../../../support/locale.ts";
import { agreementScale, lit, mentions, overYears, timedTableOf, twoSides } from "../tables.ts";

const draw = (table: ChartTable, kind: ChartKind) =>
  drawPicture(table, { kind }, { title: "Title", locale: english });

test("a row stands out among bars, and a series among bars side by side", () => {
  const fills = (table: ChartTable, kind: ChartKind) =>
    [
      ...new Set(
        [...draw(table, kind).wide.matchAll(/<path fill="var\(--([a-z0-9-]+)\)/g)].map(([, fill]) => fill),
      ),
    ].sort();
  expect(fills(lit(mentions, "Shared goals"), "bars")).toEqual(["chart-1", "chart-unsure"]);
  expect(fills(mentions, "bars")).toEqual(["chart-1"]);
  expect(fills(lit(twoSides, "Community"), "grouped")).toEqual(["chart-1", "chart-unsure"]);
});

test("a line that stands out is thicker, over the others, and told in words", () => {
  const { wide, description } = draw(lit(overYears, "Owners"), "line");
  const strokes = [...wide.matchAll(/stroke="var\(--(chart-1|chart-muted)\)" stroke-width="([23])"/g)];
  expect(strokes.map(([, color, width]) => `${color} ${width}`)).toEqual(["chart-muted 2", "chart-1 3"]);
  expect(description).toContain(" Highlighted: Owners.");
});

test("what a kind cannot light is refused", () => {
  expect(unsuitable(lit(agreementScale, "Agree"), { kind: "agreement" })).toEqual({
    message: "`agreement` has a meaning for each of its colors, and lights no line.",
    hint: 'Write `kind="grouped"`, which does, or take `highlight` out.',
  });
  expect(unsuitable(lit(twoSides, "Families are partners"), { kind: "grouped" })).toEqual({
    message: "`grouped` lights series of this table, and “Families are partners” is none.",
    hint: 'Write `kind="slope"`, which does, or take `highlight` out.',
  });
  expect(unsuitable(lit(twoSides, "Families are partners"), { kind: "slope" })).toBeUndefined();
});

test("more lines are taken where one stands out", () => {
  const names = ["A", "B", "C", "D", "E", "F"];
  const table = timedTableOf(names, { "2011/12": [1, 2, 3, 4, 5, 6], "2012/13": [1, 2, 3, 4, 5, 7] });
  expect(unsuitable(table, { kind: "line" })?.hint).toBe(
    'Light one with `highlight`, choose fewer with `columns`, or write `kind="heat"`.',
  );
  expect(unsuitable(lit(table, "B"), { kind: "line" })).toBeUndefined();
});
