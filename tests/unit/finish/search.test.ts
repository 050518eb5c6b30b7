import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Hit, find } from "../../../src/components/search/find.ts";
import type { Filters, SearchIndex } from "../../../src/components/search/search-index.ts";
import { cellAddress, parseQuery } from "../../../src/components/search/query.ts";
import { tongueOf } from "../../../src/components/search/tongue.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { type SearchRecord, searchRecords } from "../../../src/exports/search-records.ts";
import { filtersOf } from "../../../src/finish/search/parts.ts";
import { startOf } from "../../../src/finish/finish.ts";
import { indexForSearch } from "../../../src/finish/index-for-search.ts";
import { searchLanguageOf } from "../../../src/locales/search-language.ts";
import { listFiles } from "../../../src/finish/site-files.ts";
import { openIndex } from "../../support/search-index.ts";
import { QUESTIONS } from "../../support/questions.ts";
import { corpusOf, publicationMdx, tableYaml } from "../exports/corpus.ts";

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
      cells: "84=trust--chicago 88.75=trust--all",
    });
  });

  it("leaves no thing with an address out, and gives each one record", async () => {
    const corpus = await corpusOf({ "publications/first-brief.mdx": publicationMdx({}) });
    const found = [...searchRecords(corpus)].map(({ href }) => href);
    const sections = corpus.publications.flatMap(({ document }) => document.sections);
    for (const { href } of [...corpus.entities.values(), ...sections]) expect(found).toContain(href);
    expect(new Set(found).size).toBe(found.length);
  });
});

const ENGLISH = { language: "en", words: searchLanguageOf("en") };

describe("what can be filtered by", () => {
  it("is told apart from what every object has", () => {
    const record = {
      kind: "publication",
      href: "/",
      title: "T",
      place: "",
      text: "",
      topics: ["kind:constructor"],
    };
    const filters = filtersOf([{ ...record, publication: "constructor" } as SearchRecord]);
    expect(Object.keys(filters["publication"]!)).toEqual(["constructor"]);
    expect(Object.keys(filters["topic:kind"]!)).toEqual(["constructor"]);
  });
});

describe("a query", () => {
  const parsed = (typed: string, language = "en") =>
    parseQuery(typed, { language, words: searchLanguageOf(language) }).units.map(
      ({ kind, text }) => `${kind} ${text}`,
    );

  it("is taken apart into telling words, numbers and phrases", () => {
    expect(parsed("How many said 88.8%?")).toEqual(["number 88.8"]);
    expect(parsed("“win-win game” in Round 2,145")).toEqual([
      "phrase win-win game",
      "word round",
      "number 2145",
    ]);
    expect(parsed("COVID-19 and Straße")).toEqual(["word covid19", "word strasse"]);
    // Where nothing else is there, the words that build a sentence are what is looked for.
    expect(parsed("what is it")).toEqual(["word what", "word is", "word it"]);
    // They build English sentences alone: in Portuguese "as" and "me" are words like any.
    expect(parsed("as me", "pt-BR")).toEqual(["word as", "word me"]);
    expect(parsed("?! … —")).toEqual([]);
  });

  it("is cut where it is no question any more", () => {
    const { units, isCut } = parseQuery(
      Array.from({ length: 5000 }, (_, index) => `w${index}x`).join(" "),
      ENGLISH,
    );
    expect([units.length, isCut]).toEqual([32, true]);
    expect(parseQuery("trust trust Trust", ENGLISH)).toMatchObject({ units: { length: 1 }, isCut: false });
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
  let built: SearchIndex;
  beforeAll(async () => {
    corpus = (await loadCorpus("content", { drafts: "leave-out" })).corpus!;
    await index(corpus, join(dir, "one"));
    built = await openIndex(join(dir, "one"));
  });
  afterAll(() => rmSync(dir, { recursive: true }));
  const search = async (typed: string, filters: Filters = {}): Promise<Hit[]> =>
    (await find(built, typed, filters, tongueOf(corpus.site))).load(0, 10);

  it.each(QUESTIONS)("answers “$typed” among the first three", async ({ typed, answers }) => {
    const first = (await search(typed)).slice(0, 3).map(({ href }) => href);
    expect(
      answers.filter((answer) => first.includes(answer)),
      first.join(" "),
    ).not.toEqual([]);
  });

  it("finds things of one kind about one topic", async () => {
    const hits = await search("trust", { kind: { any: ["voice"] }, "topic:site": { any: ["memphis"] } });
    const voices: string[] = corpus.voices
      .filter(({ topics }) => topics.includes("site:memphis"))
      .map(({ href }) => href);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.filter(({ href }) => !voices.includes(href))).toEqual([]);
  });

  it("has no values but those of its records", async () => {
    expect(await search("trust", { publication: { any: ["constructor"] } })).toEqual([]);
  });

  it("finds nothing for a word that stands nowhere, and says which might be meant", async () => {
    const asked = async (typed: string) => {
      const { count, whole, unknown, suggestion } = await find(built, typed, {}, tongueOf(corpus.site));
      return { count, whole, unknown, suggestion };
    };
    expect(await asked("xylophone")).toEqual({
      count: 0,
      whole: 0,
      unknown: ["xylophone"],
      suggestion: undefined,
    });
    expect(await asked("Parrents?")).toEqual({
      count: 0,
      whole: 0,
      unknown: ["Parrents"],
      suggestion: "parents",
    });
    const both = await asked("xylophone trust");
    expect(both).toMatchObject({ whole: 0, unknown: ["xylophone"] });
    expect(both.count).toBeGreaterThan(0);
    const right = await asked("parents");
    expect(right).toMatchObject({ unknown: [], suggestion: undefined, whole: right.count });
    expect(await asked("?!")).toMatchObject({ count: 0, unknown: [] });
  });

  it("finds the site's own words for one by the other", async () => {
    const counts = [];
    for (const typed of ["pandemic", "COVID-19", "covid"])
      counts.push((await find(built, typed, {}, tongueOf(corpus.site))).count);
    expect(new Set(counts).size).toBe(1);
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
  await indexForSearch(startOf({ dir, corpus, contentDir: "content" }));
}
