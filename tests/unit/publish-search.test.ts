import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Hit, find } from "../../src/components/search/find.ts";
import type { Pagefind } from "../../src/components/search/pagefind.ts";
import { cellAddress, hasNumbers, parseQuery } from "../../src/components/search/query.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import type { Corpus } from "../../src/corpus/types.ts";
import { searchRecords } from "../../src/exports/search-records.ts";
import { startOf } from "../../src/publish/publish.ts";
import { indexForSearch } from "../../src/publish/search.ts";
import { listFiles } from "../../src/publish/site-files.ts";
import { Problems } from "../../src/problems/collector.ts";
import { openIndex } from "../support/pagefind.ts";
import { QUESTIONS } from "../support/questions.ts";
import { corpusOf, publicationMdx, tableYaml } from "./exports/corpus.ts";

describe("what can be found", () => {
  const body = `columns: [{ id: chicago, label: North }, { id: all, label: All }]
rows: [{ id: trust, label: Partners trust, values: { chicago: 84.0, all: 88.75 } }]`;

  it("has a record for each row of a table, with what is printed in it and where each number stands", async () => {
    const records = searchRecords(await corpusOf({ "datasets/trust.yaml": tableYaml(body) }));
    expect(records.find(({ href }) => href === "/data/trust/#trust--chicago")).toEqual({
      kind: "data",
      href: "/data/trust/#trust--chicago",
      title: "Partners trust",
      place: "Trust · First brief",
      text: "North: 84.0%; All: 88.75%",
      publication: "first-brief",
      topics: [],
      cells: "84.0=trust--chicago 88.75=trust--all",
    });
  });

  it("leaves no thing with an address out, and gives each one record", async () => {
    const corpus = await corpusOf({ "publications/first-brief.mdx": publicationMdx({}) });
    const found = searchRecords(corpus).map(({ href }) => href);
    const sections = corpus.publications.flatMap(({ document }) => document.sections);
    for (const { href } of [...corpus.entities.values(), ...sections]) expect(found).toContain(href);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe("a query", () => {
  it("is taken apart into telling words and numbers", () => {
    expect(parseQuery("How many said 88.8%?")).toEqual({ words: ["88.8%"], numbers: ["88.8"] });
    expect(parseQuery("“win-win” in Round 2,145")).toEqual({
      words: ["win-win", "Round", "2,145"],
      numbers: ["2145"],
    });
    expect(parseQuery("COVID-19")).toEqual({ words: ["COVID-19"], numbers: [] });
    // Where nothing else is there, the words that build a sentence are what is looked for.
    expect(parseQuery("what is it")).toEqual({ words: ["what", "is", "it"], numbers: [] });
  });

  it("finds numbers as a whole", () => {
    expect(hasNumbers("Average: 88.8%.", ["88.8"])).toBe(true);
    expect(hasNumbers("188.8 and 88.85 and 8.8", ["88.8"])).toBe(false);
    expect(hasNumbers("2,145 students", ["2145"])).toBe(true);
  });

  it("leads to the cell that holds its number", () => {
    const cells = "84.0=trust--chicago 88.8=trust--all";
    expect(cellAddress("/data/t/#trust--chicago", cells, ["88.8"])).toBe("/data/t/#trust--all");
    expect(cellAddress("/data/t/#trust--chicago", cells, ["84"])).toBe("/data/t/#trust--chicago");
    expect(cellAddress("/data/t/", undefined, ["84"])).toBe("/data/t/");
  });
});

describe("the search of the shipped publications", () => {
  const dir = mkdtempSync(join(tmpdir(), "search-"));
  let corpus: Corpus;
  let pagefind: Pagefind;
  beforeAll(async () => {
    corpus = (await loadCorpus("content", { drafts: "leave-out" })).corpus!;
    await index(corpus, join(dir, "one"));
    pagefind = await openIndex(join(dir, "one"));
  });
  afterAll(() => rmSync(dir, { recursive: true }));
  const search = async (typed: string, filters = {}): Promise<Hit[]> =>
    (await find(pagefind, typed, filters)).load(0, 10);

  it.each(QUESTIONS)("answers “$typed” among the first three", async ({ typed, answers }) => {
    const first = (await search(typed)).slice(0, 3).map(({ href }) => href);
    expect(
      answers.filter((answer) => first.includes(answer)),
      first.join(" "),
    ).not.toEqual([]);
  });

  it("finds things of one kind about one topic", async () => {
    const hits = await search("trust", { kind: { any: ["voice"] }, "topic:site": { any: ["memphis"] } });
    const voices = corpus.voices
      .filter(({ topics }) => topics.includes("site:memphis"))
      .map(({ href }) => href);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter(({ href }) => !voices.includes(href))).toEqual([]);
  });

  it("is the same bytes twice", async () => {
    await index(corpus, join(dir, "two"));
    const bytesOf = async (site: string) =>
      Object.fromEntries(
        (await listFiles(join(dir, site))).map((path) => [
          path,
          readFileSync(join(dir, site, path), "base64"),
        ]),
      );
    expect(await bytesOf("two")).toEqual(await bytesOf("one"));
  });
});

async function index(corpus: Corpus, dir: string): Promise<void> {
  await indexForSearch(startOf({ dir, corpus, contentDir: "content" }), new Problems());
}
