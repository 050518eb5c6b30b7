import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ChartSpec } from "../../../../src/charts/arrange.ts";
import { chartConfig } from "../../../../src/charts/config.ts";
import type { Frame } from "../../../../src/charts/layout/frame.ts";
import { readScale } from "../../../../src/charts/likert.ts";
import { SENTINELS } from "../../../../src/charts/theme.ts";
import type { ChartTable } from "../../../../src/model/chart-table.ts";
import { agreementScale, mentions, tableOf, twoSides } from "../tables.ts";
import { english } from "../../../support/locale.ts";

// Every letter is 7 px wide, so that places can be worked out by hand.
const frame = (size: Frame["size"]): Frame => ({
  size,
  talk: english,
  measure: (text) => text.length * 7,
});

function datasetsOf(table: ChartTable, spec: ChartSpec, size: Frame["size"] = "wide") {
  return chartConfig(table, spec, frame(size)).config.data.datasets as unknown as {
    label: string;
    data: Record<string, unknown>[];
    backgroundColor: string;
  }[];
}

describe("bars", () => {
  const table = tableOf(["Mentions"], { Alpha: [8], Beta: [{ value: 4, erratum: true }] }, { unit: "count" });

  test("wide: labels in a column at the left, the axis from zero, room for the value", () => {
    const { width, height, config } = chartConfig(table, { kind: "bars" }, frame("wide"));
    // Label column: 5 letters × 7 + 16 = 51. Value beside the longest bar: 6 + 7 = 13, so the axis ends at 707.
    expect(config.options?.layout?.padding).toEqual({ left: 51, top: 0, right: 13, bottom: 0 });
    expect(config.options?.scales).toMatchObject({
      x: { min: 0, max: 8 },
      y: { min: 0, max: height, reverse: true },
    });
    // Two rows of 20 px, 10 apart, and 6 + 17 for the numbers of the axis.
    expect([width, height]).toEqual([720, 73]);
    expect(datasetsOf(table, { kind: "bars" })).toMatchObject([
      {
        label: "Mentions",
        backgroundColor: SENTINELS["chart-1"],
        data: [
          { x: 8, y: 10, row: "Alpha", text: "8" },
          { x: 4, y: 40, row: "Beta", text: "4†" },
        ],
      },
    ]);
  });

  test("narrow: labels above, bars from the left edge", () => {
    const { width, height, config } = chartConfig(table, { kind: "bars" }, frame("narrow"));
    expect(config.options?.layout?.padding).toMatchObject({ left: 0, right: 13 });
    // Twice a label of 18, 4 and a bar of 20; 12 between; 23 below.
    expect([width, height]).toEqual([360, 119]);
    expect(datasetsOf(table, { kind: "bars" }, "narrow")[0]!.data.map(({ y }) => y)).toEqual([32, 86]);
  });

  test("sorted, with missing values last; turned", () => {
    const sites = tableOf(["A", "B"], { X: [1, 9], Y: ["not published", 8], Z: [3, 7] }, { unit: "count" });
    const rows = (spec: ChartSpec) =>
      datasetsOf(sites, spec).map(({ label, data }) => [label, ...data.map(({ row }) => row)]);
    expect(rows({ kind: "grouped", sort: "descending" })).toEqual([
      ["A", "Z", "X"],
      ["B", "Z", "X", "Y"],
    ]);
    expect(rows({ kind: "grouped", sort: "ascending" })).toEqual([
      ["A", "X", "Z"],
      ["B", "X", "Z", "Y"],
    ]);
    expect(rows({ kind: "grouped", transpose: "true" })).toEqual([
      ["X", "A", "B"],
      ["Y", "B"],
      ["Z", "A", "B"],
    ]);
  });

  test.each([
    [[55], [0, 100]],
    [[12], [0, 15]],
    [[130], [0, 150]],
    [
      [-3, 5],
      [-4, 6],
    ],
    [[0], [0, 100]],
  ])("percentages %j are drawn on %j", (values, [min, max]) => {
    const rows = Object.fromEntries(values.map((value, index) => [`Row ${index}`, [value]]));
    expect(
      chartConfig(tableOf(["A"], rows), { kind: "bars" }, frame("wide")).config.options?.scales?.x,
    ).toMatchObject({ min, max });
  });
});

describe("columns", () => {
  test("stand where labels have room, and lie down where they have not", () => {
    const upright = chartConfig(twoSides, { kind: "columns" }, frame("wide"));
    expect(upright.config.options?.scales?.y).toMatchObject({ min: 0, max: 100, reverse: false });
    const lying = chartConfig(mentions, { kind: "columns" }, frame("narrow"));
    expect(lying.config.options?.scales?.x).toMatchObject({ min: 0, max: 40 });
  });
});

describe("parts", () => {
  test("stacked parts lie end to end on the whole", () => {
    const table = tableOf(["A", "B", "C"], { X: [20, "not published", 30] });
    expect(datasetsOf(table, { kind: "stacked" }).map(({ data }) => data.map(({ x }) => x))).toEqual([
      [[0, 20]],
      [],
      [[20, 50]],
    ]);
    expect(chartConfig(table, { kind: "stacked" }, frame("wide")).config.options?.scales?.x).toMatchObject({
      min: 0,
      max: 100,
    });
  });

  test("agreement diverges from the middle of neutral; no opinion stands apart", () => {
    const table = tableOf(
      ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree", "Not sure"],
      { X: [10, 20, 40, 15, 10, 5] },
    );
    const spans = datasetsOf(table, { kind: "agreement" }).map(({ data }) => data[0]!.x as [number, number]);
    expect(spans.slice(0, 5)).toEqual([
      [-50, -40],
      [-40, -20],
      [-20, 20],
      [20, 35],
      [35, 45],
    ]);
    expect(spans[5]![0]).toBeGreaterThan(46);
    expect(spans[5]![1] - spans[5]![0]).toBeCloseTo(5);
  });

  test("agreement is sorted by the share that agrees", () => {
    const first = datasetsOf(agreementScale, { kind: "agreement", sort: "descending" })[4]!.data.map(
      ({ row }) => row,
    );
    expect(first[0]).toBe("Community members are included");
    expect(first.at(-1)).toBe("There is enough money");
  });

  test("colours follow the scale", () => {
    expect(
      datasetsOf(agreementScale, { kind: "agreement" }).map(({ backgroundColor }) => backgroundColor),
    ).toEqual(
      (["ramp-1", "ramp-2", "ramp-3", "ramp-4", "ramp-5", "unsure"] as const).map(
        (name) => SENTINELS[`chart-${name}`],
      ),
    );
  });
});

test.each([
  ["a b c d e", { disagree: [0, 1], neutral: 2, agree: [3, 4] }],
  ["a b c", { disagree: [0], neutral: 1, agree: [2] }],
  ["a b c d e not-sure", { disagree: [0, 1], neutral: 2, agree: [3, 4], apart: 5 }],
  ["a b c n-a-or-not-sure", { disagree: [0], neutral: 1, agree: [2], apart: 3 }],
  ["a b c d", undefined],
  ["not-sure a b", undefined],
  ["a b c d e f", undefined],
  ["a b canal-a", { disagree: [0], neutral: 1, agree: [2] }],
])("the scale of %s", (ids, scale) => {
  expect(readScale(ids.split(" ").map((id) => ({ id })))).toEqual(scale);
});

test("the scale of a table that says itself which answers stand apart", () => {
  const columns = ["non", "ni", "oui", "sin-opinion"].map((id) => ({ id, apart: id === "sin-opinion" }));
  expect(readScale(columns)).toEqual({ disagree: [0], neutral: 1, agree: [2], apart: 3 });
  expect(readScale(columns.map(({ id }) => ({ id })))).toBeUndefined();
});

test("dots: bases in the legend, the first series over the second", () => {
  const dots = datasetsOf(twoSides, { kind: "dots" });
  expect(dots.map(({ label }) => label)).toEqual([
    "Organizational (n\u00a0=\u00a038)",
    "Community (n\u00a0=\u00a041)",
  ]);
  expect(dots[0]!.data.map(({ x }) => x)).toEqual([84.2, 71.1, 47.4]);
});

test("a ring's parts keep the order of the rows", () => {
  const ring = datasetsOf(tableOf(["A", "B"], { X: [60, 40] }), { kind: "doughnut" });
  expect(ring[0]!.data).toEqual([
    { value: 60, row: "A", text: "60.0%" },
    { value: 40, row: "B", text: "40.0%" },
  ]);
});

test("the table is left as it is", () => {
  const before = structuredClone(agreementScale);
  chartConfig(agreementScale, { kind: "agreement", sort: "ascending", transpose: "true" }, frame("wide"));
  expect(agreementScale).toEqual(before);
});

test("a configuration needs nothing of Node, of the canvas or of zod", () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  visit(new URL("../../../../src/charts/config.ts", import.meta.url));
  expect([...packages]).toEqual([]);

  function visit(file: URL): void {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    const imports = readFileSync(file, "utf8").matchAll(/^import (?!type )[^;]*? from "([^"]+)";/gms);
    for (const [, from] of imports) {
      if (from!.startsWith(".")) visit(new URL(from!, file));
      else packages.add(from!);
    }
  }
});
