import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { drawChart } from "../../../src/components/blocks/drawn-chart.ts";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import { KeptCharts } from "../../../src/site/kept-charts.ts";
import { SHAPES } from "../charts/shapes.ts";
import { english } from "../../support/locale.ts";

const dir = mkdtempSync(join(tmpdir(), "kept-charts-"));
afterAll(() => rmSync(dir, { recursive: true }));

/** Draws the charts of the tests in a build of its own, and tells how many were drawn. */
async function build(decides: string, { titled = "Title", isKept = true } = {}) {
  const kept = new KeptCharts(new KeptFolder(dir, "test"), [decides]);
  let drawn = 0;
  const charts = Object.values(SHAPES).map(([table, spec]) => {
    const chart = { title: titled, table, spec };
    return kept.draw(chart, () => {
      drawn += 1;
      return drawChart(chart, english);
    });
  });
  if (isKept) await kept.close();
  return { charts, drawn };
}

it("charts are drawn once, and anew where something that decides about them is another", async () => {
  const all = Object.keys(SHAPES).length;
  const plain = Object.values(SHAPES).map(([table, spec]) =>
    drawChart({ title: "Title", table, spec }, english),
  );
  // Of a build that something changed under, nothing is kept.
  expect((await build("one", { isKept: false })).drawn).toBe(all);
  const first = await build("one");
  expect(first.charts).toEqual(plain);
  expect(first.drawn).toBe(all);
  expect(await build("one")).toEqual({ charts: plain, drawn: 0 });
  expect((await build("another")).drawn).toBe(all);
  expect((await build("one", { titled: "Another title" })).drawn).toBe(all);
});
