import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { drawChart } from "../../../src/components/blocks/drawn-chart.ts";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import { keptCharts } from "../../../src/site/kept-charts.ts";
import { SHAPES } from "../charts/shapes.ts";
import { english } from "../../support/locale.ts";

const dir = mkdtempSync(join(tmpdir(), "kept-charts-"));
afterAll(() => rmSync(dir, { recursive: true }));

/** Draws the charts of the tests in a build of its own, and tells how many were drawn. */
function build(decides: string, titled = "Title") {
  const drawKept = keptCharts(new KeptFolder(dir, "test"), decides);
  let drawn = 0;
  const charts = Object.values(SHAPES).map(([table, spec]) => {
    const chart = { title: titled, table, spec };
    return drawKept(chart, () => {
      drawn += 1;
      return drawChart(chart, english);
    });
  });
  return { charts, drawn };
}

it("charts are drawn once, and anew where something that decides about them is another", () => {
  const all = Object.keys(SHAPES).length;
  const plain = Object.values(SHAPES).map(([table, spec]) =>
    drawChart({ title: "Title", table, spec }, english),
  );
  const first = build("one");
  expect(first.charts).toEqual(plain);
  expect(first.drawn).toBe(all);
  expect(build("one")).toEqual({ charts: first.charts, drawn: 0 });
  expect(build("another").drawn).toBe(all);
  expect(build("one", "Another title").drawn).toBe(all);
});
