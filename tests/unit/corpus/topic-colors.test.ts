import { expect, test } from "vitest";
import { seriesOf } from "../../../src/charts/layout/legend.ts";
import { packSource, unpackSource } from "../../../src/charts/live/packed-source.ts";
import { withTopicColors } from "../../../src/corpus/query/topic-colors.ts";
import type { Corpus, Dataset } from "../../../src/corpus/types.ts";
import { tableOf } from "../charts/tables.ts";

const topics = ["site:north", "site:south", "site:coast", "round:one"].map((key) => ({
  key,
  kind: key.split(":")[0],
})) as Corpus["topics"];

/** The colors of the series of a chart whose columns are of these topics. */
function colorsOf(...columns: string[][]) {
  const names = columns.map((_, index) => `Column ${index}`);
  const table = tableOf(names, { Alpha: names.map(() => 40), Beta: names.map(() => 30) });
  const dataset = {
    rows: table.rows.map(({ id }) => ({ id, topics: [] })),
    columns: table.columns.map(({ id }, index) => ({ id, topics: columns[index] })),
  } as unknown as Dataset;
  const colored = withTopicColors(table, dataset, { topics });
  const alive = unpackSource(packSource({ table: colored, spec: { kind: "grouped" } })).table;
  const tokens = seriesOf(colored.columns).map(({ token }) => token);
  expect(seriesOf(alive.columns).map(({ token }) => token)).toEqual(tokens);
  return tokens;
}

test("a topic has the color of its place among its kind, in every chart, still and alive", () => {
  expect(colorsOf(["site:north"], ["site:south"], ["site:coast"])).toEqual(["chart-1", "chart-2", "chart-3"]);
  expect(colorsOf(["site:coast"], ["site:south"])).toEqual(["chart-3", "chart-2"]);
});

test("what stands for no topic, for several, for the same, or for topics of two kinds has the color of its place in the chart", () => {
  for (const others of [[], ["site:north", "round:one"], ["site:coast"], ["round:one"]])
    expect(colorsOf(["site:coast"], others)).toEqual(["chart-1", "chart-2"]);
});
