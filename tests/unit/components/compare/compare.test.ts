import { describe, expect, test } from "vitest";
import { refusedTables, tablePairs } from "../../../../src/components/compare/table-pairs.ts";
import { describeChart } from "../../../../src/charts/words/describe.ts";
import { tellApart } from "../../../../src/components/compare/tell-apart.ts";
import { topicPairs } from "../../../../src/components/compare/topic-pairs.ts";
import type { Dataset } from "../../../../src/corpus/types.ts";
import { english } from "../../../support/locale.ts";
import { siteOf, table } from "./tables.ts";

describe("two topics of a kind", () => {
  test("stand side by side, whether they are columns or rows, with what a reader has to know", () => {
    const columns = table(
      "opinions",
      ["north", "south", "all"],
      { trust: [40, 60, 50], all: [30, 20, 25] },
      { n: 12 },
    );
    const rows = table("visits", ["spring", "summer"], { north: [3, 5], south: [4, 1] }, { unit: "count" });
    const [pair, ...others] = topicPairs(siteOf(columns, rows));
    expect(others).toEqual([]);
    expect(pair).toMatchObject({
      kind: "regions",
      id: "north--south",
      href: "/compare/regions/north--south/",
    });
    const [opinions, visits] = pair!.compare().comparisons;
    expect(opinions!.table.rows.map(({ id }) => id)).toEqual(["trust", "all"]);
    expect(opinions!.table.cells.map((row) => row.map(({ value }) => value))).toEqual([
      [40, 60],
      [30, 20],
    ]);
    expect([...opinions!.totals]).toEqual(["all"]);
    expect(opinions!.cautions).toEqual(["small"]);
    expect(visits!.table.cells.map((row) => row.map(({ value }) => value))).toEqual([
      [3, 4],
      [5, 1],
    ]);
    expect(visits!.cautions).toEqual(["counts"]);
  });

  test("bring how sure their values are, and say where their intervals overlap", () => {
    const sides = table("opinions", ["north", "south"], { trust: [40, 60], voice: [50, 53] }, { margin: 3 });
    const { table: beside } = topicPairs(siteOf(sides))[0]!.compare().comparisons[0]!;
    expect(beside.cells[0]![1]).toMatchObject({ value: 60, interval: { low: 57, high: 63 } });
    expect(describeChart(beside, { kind: "dots" }, english)).toContain(
      "The two intervals overlap for voice.",
    );
  });

  test("are not where only one stands, where lines bear other names, or where there are only words", () => {
    const both = table("opinions", ["north", "south"], { trust: [40, 60] });
    const one = table("one", ["north", "east"], { trust: [40, 60] });
    const words = table("words", ["north", "south"], { trust: [1, 1] }, { unit: "text" });
    const about = { ...table("about", ["a", "b"], { trust: [1, 2] }) } as Dataset;
    const tagged = {
      ...about,
      columns: about.columns.map((column, index) => ({
        ...column,
        topics: [`region:${["north", "south"][index]}`],
      })),
    };
    const [pair] = topicPairs(siteOf(both, one, words, tagged));
    expect(
      pair!.compare().refused.map(({ datasets, reason, only }) => [datasets[0]!.id, reason, only]),
    ).toEqual([
      ["one", "only", "north"],
      ["words", "text", undefined],
      ["about", "about", undefined],
    ]);
  });
});

describe("two tables", () => {
  const rows = { parents: [10, 20, 30, 40, 0], students: [0, 10, 20, 30, 40] };
  const scale = ["strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"];

  test("of two groups stand side by side by the share that agrees", () => {
    const a = table("a", scale, rows, { title: "Trust, as teachers see it" });
    const b = table("b", scale, rows, { title: "Trust, as parents see it" });
    const [pair] = tablePairs(siteOf(a, b));
    expect(pair).toMatchObject({ href: "/compare/data/a--b/", title: "Trust: teachers / parents" });
    expect(pair!.compare().comparisons[0]!.table.cells).toMatchObject([
      [{ value: 40, label: "40%" }, { value: 40 }],
      [{ value: 70, label: "70%" }, { value: 70 }],
    ]);
    expect(pair!.compare().comparisons[0]!.cautions).toEqual(["populations", "agreement", "unknown"]);
  });

  test.each([
    ["units", table("b", scale, rows, { unit: "count" })],
    ["columns", table("b", ["x"], { parents: [1], students: [2] })],
    ["rows", table("b", scale, { parents: rows.parents, x: rows.parents, y: rows.parents })],
    ["population", table("b", scale, rows, { population: "a" })],
  ] as const)("are not, because of their %s", (reason, b) => {
    const site = siteOf(table("a", scale, { ...rows, z: rows.parents, w: rows.parents }), b);
    const same = reason === "population" ? siteOf(table("a", scale, rows), b) : site;
    expect(tablePairs(same)).toEqual([]);
    expect(refusedTables(same).map((refusal) => refusal.reason)).toEqual([reason]);
  });
});

describe("many tables that ask the same", () => {
  const tables = Array.from({ length: 8 }, (_, year) => {
    const one = table(`year-${year}`, ["x"], { trust: [year], care: [year] });
    return { ...one, meta: { ...one.meta, source: { publication: `p${year}` } } } as unknown as Dataset;
  });
  const site = siteOf(...tables);
  const publications = tables.map((_, year) => ({ ...site.corpus.publications[0]!, id: `p${year}` }));
  const read = (order: typeof publications) => ({ ...site, corpus: { ...site.corpus, publications: order } });

  test("each stand beside the five before, so that pages do not grow with the square", () => {
    const pairs = tablePairs(read(publications));
    expect(pairs.length).toBe(0 + 1 + 2 + 3 + 4 + 5 + 5 + 5);
    expect(pairs.filter(({ id }) => id.endsWith("--year-7")).map(({ id }) => id)).toEqual(
      [2, 3, 4, 5, 6].map((year) => `year-${year}--year-7`),
    );
  });

  test("come before one another as their publications are read, whatever their ids", () => {
    const pairs = tablePairs(read([...publications].reverse()));
    expect(pairs.filter(({ id }) => id.startsWith("year-0--")).map(({ id }) => id)).toEqual(
      [1, 2, 3, 4, 5].map((year) => `year-0--year-${year}`),
    );
  });
});

test.each([
  [
    "Trust, as teachers see it",
    "Trust, as parents see it",
    "Trust: teachers / parents",
    ["Teachers", "Parents"],
  ],
  ["Trust", "Trust in schools", "Trust / Trust in schools", ["Trust", "Trust in schools"]],
  ["One", "Two", "One / Two", ["One", "Two"]],
  ["Same", "Same", "Same / Same", ["Same", "Same"]],
])("%s and %s", (a, b, title, labels) => {
  expect(tellApart(a, b, english)).toEqual({ title, labels });
});
