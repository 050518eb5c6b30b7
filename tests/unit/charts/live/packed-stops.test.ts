import { createCanvas } from "@napi-rs/canvas";
import { Chart } from "chart.js";
import { describe, expect, test } from "vitest";
import type { ChartSpec } from "../../../../src/charts/arrange.ts";
import { chartConfig } from "../../../../src/charts/config.ts";
import { bundledMeasure } from "../../../../src/charts/draw/canvas.ts";
import { carriedOf } from "../../../../src/charts/draw/carried.ts";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import { filledPaths } from "../../../../src/charts/draw/svg-shapes.ts";
import { STILL } from "../../../../src/charts/draw/svg.ts";
import { unpackSource } from "../../../../src/charts/live/packed-source.ts";
import { unpackStops } from "../../../../src/charts/live/packed-stops.ts";
import { type Reachable, readReach } from "../../../../src/charts/live/stops.ts";
import type { Locale } from "../../../../src/locales/locale.ts";
import type { ChartTable } from "../../../../src/model/chart-table.ts";
import { english, rightToLeft } from "../../../support/locale.ts";
import { SHAPES } from "../shapes.ts";
import { fewPeople, mentions, shares, tableOf } from "../tables.ts";

const SIZES = ["narrow", "wide"] as const;

test("values and their places as the page carries them", () => {
  // The marks say where they are.
  expect(packed(tableOf(["Mentions"], { Trust: [31], Data: [22] }, { unit: "count" }))).toBe(
    '[[0,["Trust","Data"],[31,22]]]',
  );
  // A bar of nothing is not drawn: of it the page says that it is the second, 0 px wide, at the zero of the axis.
  const drawn = packed(tableOf(["Share"], { Trust: [75], Data: [0] }));
  expect(drawn).toBe('[[0,["Trust","Data"],["75.0","0.0"],"%"],[[[1],0,76,0,20]],[[[1],50,30,0,20]]]');
});

test("rows of one name, values of nothing, and a cell without a value are told apart", () => {
  const two = tableOf(
    ["A", "B"],
    { Trust: [1, 0], Data: ["not published", 2], Time: [0, 3] },
    { unit: "count" },
  );
  expect(carry(two, { kind: "grouped" }).stops).toMatch(
    /^\[\[\["A","B"\],\["Trust","Data","Time"\],\[\[1,"0"\],\[0,2\],\["0",3\]\]\],/,
  );
  // Beside the swatches of the legend the marks are found; two of nothing, the second value and two on, are told.
  expect((JSON.parse(carry(two, { kind: "grouped" }).stops!) as unknown[][][])[1]![0]![0]).toEqual([1, 2]);
  const rows = two.rows.map((row) => ({ ...row, label: row.label === "Time" ? "Trust" : row.label }));
  for (const table of [two, { ...two, rows }]) {
    const { picture, unpacked } = carry(table, { kind: "grouped" });
    for (const size of SIZES) expectSame(unpacked(size), picture.reach[size]);
  }
});

test("what has no value carries nothing, and what has no legend nothing to be drawn anew from", () => {
  const carried = (table: ChartTable, kind: ChartSpec["kind"]) =>
    carriedOf(drawPicture(table, { kind }, { title: "T", locale: english }), { table, spec: { kind } });
  expect(carried(tableOf(["A"], { Trust: ["not published"] }), "bars")).toEqual({
    stops: undefined,
    data: undefined,
  });
  for (const [table, kind] of [
    [mentions, "bars"],
    [shares, "doughnut"],
    [fewPeople, "people"],
  ] as const)
    expect(carried(table, kind)).toEqual({ stops: expect.any(String) as string, data: undefined });
  const two = tableOf(["A", "B"], { Trust: [1, 2] });
  expect(carried(two, "grouped")).toEqual({
    stops: expect.any(String) as string,
    data: expect.any(String) as string,
  });
});

describe.each([english, rightToLeft])("what can be reached, $direction,", (locale) => {
  const shapes = Object.entries(SHAPES).map(([name, [table, spec]]) => ({ name, table, spec }));

  test.each(shapes)("of $name is the same once it was packed", ({ table, spec }) => {
    const { picture, stops, unpacked } = carry(table, spec, locale);
    for (const size of SIZES) {
      if (stops === undefined) expect(picture.reach[size].stops).toEqual([]);
      else expectSame(unpacked(size), picture.reach[size]);
    }
  });

  test.each(shapes)(
    "of $name is that of the chart drawn anew, with all series and with some",
    ({ table, spec }) => {
      const { data, unpacked } = carry(table, spec, locale);
      if (data === undefined) return;
      const source = unpackSource(data);
      for (const size of SIZES) {
        const still = unpacked(size);
        const frame = { size, talk: locale, measure: bundledMeasure } as const;
        const drawn = chartConfig(source.table, source.spec, frame);
        const canvas = createCanvas(drawn.width, drawn.height) as unknown as HTMLCanvasElement;
        const options = { ...drawn.config.options, ...STILL, devicePixelRatio: 1 };
        const chart = new Chart(canvas, { ...drawn.config, options });
        const read = () => readReach(chart, drawn.keys, locale.direction);
        for (const { series: off } of drawn.keys) {
          chart.setDatasetVisibility(off, false);
          chart.update();
          expectSame(read(), { ...still, stops: still.stops.filter(({ series }) => series !== off) });
          chart.setDatasetVisibility(off, true);
        }
        chart.update();
        expectSame(read(), still);
        chart.destroy();
      }
    },
  );
});

/** The same words in the same order, at the same places to within a pixel. */
function expectSame(some: Reachable, others: Reachable): void {
  const words = ({ stops, keys }: Reachable) => ({
    stops: stops.map(({ box: _, ...stop }) => stop),
    keys,
  });
  expect(words(some)).toEqual(words(others));
  const edges = ({ stops }: Reachable) =>
    stops.flatMap(({ box }) => [box.left, box.top, box.right, box.bottom]);
  const expected = edges(others);
  edges(some).forEach((edge, index) => expect(Math.abs(edge - expected[index]!)).toBeLessThanOrEqual(1));
}

function carry(table: ChartTable, spec: ChartSpec, locale: Locale = english) {
  const picture = drawPicture(table, spec, { title: "T", locale });
  const { stops, data } = carriedOf(picture, { table, spec });
  const none: Reachable = { stops: [], keys: [] };
  const unpacked = (size: "narrow" | "wide") =>
    stops === undefined ? none : unpackStops(stops, size, filledPaths(picture[size]));
  return { picture, stops, data, unpacked };
}

function packed(table: ChartTable): string | undefined {
  return carry(table, { kind: "bars" }).stops;
}
