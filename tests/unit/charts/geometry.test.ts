import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ChartSpec } from "../../../src/charts/arrange.ts";
import { drawPicture } from "../../../src/charts/picture.ts";
import { CHART_KINDS } from "../../../src/model/blocks.ts";
import type { ChartTable } from "../../../src/model/chart-table.ts";
import { faultsOf } from "./geometry.ts";
import { SHAPES } from "./shapes.ts";
import { tableOf } from "./tables.ts";

const TEXT = { title: "Title", language: "en-US" };

describe.each(Object.entries(SHAPES))("%s", (_, [table, spec]) => {
  const picture = drawPicture(table, spec, TEXT);
  test.each(["narrow", "wide"] as const)("%s: nothing is clipped, nothing overlaps", (size) => {
    expect(faultsOf(picture[size])).toEqual([]);
  });
});

test("whatever the table, nothing is clipped and nothing overlaps", () => {
  fc.assert(
    fc.property(anyChart(), ([table, spec]) => {
      const { narrow, wide } = drawPicture(table, spec, TEXT);
      expect([...faultsOf(narrow), ...faultsOf(wide)]).toEqual([]);
    }),
    { numRuns: 60, seed: 20261121 },
  );
});

test("the measure sees a clipped and an overlapping text", () => {
  const svg =
    '<svg viewBox="0 0 360 40"><g fill="var(--chart-text)"><text x="300" y="20">Community members</text><text x="310" y="22">B</text></g></svg>';
  expect(faultsOf(svg)).toEqual([
    "“Community members” leaves the picture",
    "“Community members” and “B” overlap",
  ]);
});

const COLUMNS = {
  bars: 1,
  doughnut: 1,
  dots: 2,
  slope: 2,
  agreement: 6,
  stacked: 5,
  grouped: 4,
  columns: 3,
  multiples: 5,
  waffle: 2,
};

function anyChart(): fc.Arbitrary<[ChartTable, ChartSpec]> {
  const word = fc.string({
    unit: fc.constantFrom(..."abcdefghilmnorstuWAQ-–/’éß日".split("")),
    minLength: 1,
    maxLength: 30,
  });
  const label = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" ").slice(0, 80));
  const value = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10) },
    { weight: 1, arbitrary: fc.constantFrom(0, 100, "not published", "not applicable") },
  );
  return fc.constantFrom(...CHART_KINDS).chain((kind) => {
    const columns = COLUMNS[kind];
    const ids = kind === "agreement" ? ["a", "b", "c", "d", "e", "not sure"] : undefined;
    const most = kind === "doughnut" ? 6 : 12;
    return fc
      .record({
        names: ids ? fc.constant(ids) : fc.array(label, { minLength: columns, maxLength: columns }),
        rows: fc.uniqueArray(fc.tuple(label, fc.array(value, { minLength: columns, maxLength: columns })), {
          minLength: 1,
          maxLength: most,
          selector: ([name]) => name,
        }),
      })
      .map(({ names, rows }): [ChartTable, ChartSpec] => [
        tableOf(
          names,
          Object.fromEntries(
            kind === "stacked" || kind === "agreement"
              ? rows.map(whole)
              : kind === "waffle"
                ? rows.map(few)
                : rows,
          ),
          kind === "waffle" ? { unit: "count" } : {},
        ),
        { kind },
      ]);
  });
}

/** Counts of up to 30. */
function few([name, values]: [string, (number | string)[]]): [string, (number | string)[]] {
  return [name, values.map((value) => (typeof value === "number" ? Math.round(value * 10) % 31 : value))];
}

/** Scales a row's values so that they add to about 100. */
function whole([name, values]: [string, (number | string)[]]): [string, (number | string)[]] {
  const sum =
    values.reduce<number>((total, value) => total + (typeof value === "number" ? value : 0), 0) || 1;
  return [
    name,
    values.map((value) => (typeof value === "number" ? Math.round((value / sum) * 1000) / 10 : value)),
  ];
}
