import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { find } from "../../../../src/components/search/find.ts";
import { nearestWord } from "../../../../src/components/search/nearest-word.ts";
import type { SearchIndex } from "../../../../src/components/search/search-index.ts";
import { tell } from "../../../../src/components/search/tell.ts";
import { tongueOf } from "../../../../src/components/search/tongue.ts";
import type { Corpus } from "../../../../src/corpus/types.ts";
import { tokenize } from "../../../../src/model/search-tokens.ts";
import { startOf } from "../../../../src/finish/finish.ts";
import { indexForSearch } from "../../../../src/finish/index-for-search.ts";
import { Vocabulary } from "../../../../src/finish/search/vocabulary.ts";
import { openIndex } from "../../../support/search-index.ts";
import { SITE_YAML, loadFiles, publication } from "../../../support/read.ts";

const told = (text: string, language: string) =>
  tokenize(text, language).map((token) =>
    token.kind === "word" ? [token.text, ...token.parts].join("/") : `${token.kind} ${token.text}`,
  );

describe("a text is taken apart alike by the build and by the page", () => {
  it.each([
    ["José’s ﬁnance, Straße", "en", ["joses/jose", "finance", "strasse"]],
    ["part\u00ADner, part\u200Bner, ＡＢＣ", "en", ["partner", "partner", "abc"]],
    ["win-win l’école don’t", "fr", ["winwin/win/win", "lecole/ecole", "dont"]],
    [
      "88.8%, 1,200 and 84.0; in 2019, 300",
      "en",
      ["number 88.8", "number 1200", "and", "number 84", "in", "number 2019", "number 300"],
    ],
    ["88,8 % de 1.200", "pt-BR", ["number 88.8", "de", "number 1200"]],
    ["1 200 and 1\u00a0200", "fr", ["number 1", "number 200", "and", "number 1200"]],
    ["COVID-19, 12th, £13m, 10², ½", "en", ["covid19/covid/19", "12th", "13m", "number 10"]],
    ["كِتَاب ٨٨٫٨", "ar", ["كتاب", "number 88.8"]],
    ["мой ёлка İstanbul", "ru", ["мой", "елка", "istanbul"]],
    ["日本語のテキスト and 語", "en", ["run 日本語のテキスト", "and", "run 語"]],
  ])("%s", (text, language, tokens) => expect(told(text, language)).toEqual(tokens));

  it("and the vocabulary has its words, the most frequent first", () => {
    const vocabulary = new Vocabulary();
    for (const text of ["the José 12", "the quay", "a quay the"]) vocabulary.add(tokenize(text, "en"));
    expect(vocabulary.words).toEqual(["the", "quay", "jose"]);
  });
});

describe("a word that may have been meant", () => {
  const words = ["trust", "parents", "patents", "memphis", "rope"];
  it.each([
    ["parrents", "parents"],
    ["trsut", "trust"],
    ["memfis", "memphis"],
    ["xylophone", undefined],
    ["rap", undefined],
    ["a".repeat(5000), undefined],
  ])("for %s", (typed, meant) => expect(nearestWord(typed, words)).toBe(meant));
});

const BODY = `
## Money [#money]

The ﬁnance of Straße and José: the students’ own part\u00ADner. A row of 1,200 people, x of them. Difficult
conversations about trust; then conversations that are difficult for the Muller-Lüdenscheidt family.

## Letters [#letters]

日本語のテキストです。 كِتَاب جديد. Handling the trustworthy.
`;

describe("the search of a small site", () => {
  const dir = mkdtempSync(join(tmpdir(), "letters-"));
  let corpus: Corpus;
  let index: SearchIndex;
  beforeAll(async () => {
    const site = `${SITE_YAML}search: { synonyms: [[quay, Straße]] }\n`;
    const loaded = await loadFiles({ "site.yaml": site, "publications/brief.mdx": publication(BODY) });
    corpus = loaded.corpus;
    await indexForSearch(startOf({ dir, corpus, contentDir: "content" }));
    index = await openIndex(dir);
  });
  afterAll(() => rmSync(dir, { recursive: true }));
  const search = (typed: string, filters = {}) => find(index, typed, filters, tongueOf(corpus.site));
  const MONEY = "/publications/brief/#money";
  const LETTERS = "/publications/brief/#letters";

  it.each([
    ["finance", MONEY],
    ["ﬁnance", MONEY],
    ["FINANCE", MONEY],
    ["strasse", MONEY],
    ["Straße", MONEY],
    ["quay", MONEY],
    ["jose", MONEY],
    ["José", MONEY],
    ["partner", MONEY],
    ["students'", MONEY],
    ["students’", MONEY],
    ["1200", MONEY],
    ["1,200", MONEY],
    ["1,200.0", MONEY],
    ["ludenscheidt", MONEY],
    ["“difficult conversations”", MONEY],
    ['"strasse and jose"', MONEY],
    ['"1200 people"', MONEY],
    ["テキスト", LETTERS],
    ["日本", LETTERS],
    ["語", LETTERS],
    ["كتاب", LETTERS],
    ["كِتَاب", LETTERS],
    ["handlin", LETTERS],
    ["trustw", LETTERS],
  ])("finds %s", async (typed, href) => {
    const hits = await search(typed);
    expect((await hits.load(0, 10)).map((hit) => hit.href)).toEqual([href]);
    expect(tell(hits, false)).toBe("1 result");
  });

  it.each([
    "xylophone",
    "200",
    "12",
    '"conversations difficult"',
    '"people 1200"',
    "本日",
    "テス",
    "zzz",
    "financial",
  ])("finds nothing for %s", async (typed) => {
    const hits = await search(typed);
    expect(await hits.load(0, 10)).toEqual([]);
    expect(tell(hits, false)).toMatch(/^Nothing was found\. Try other words, or fewer\. Not found: “/);
  });

  it("marks what it found where it stands", async () => {
    const excerpt = async (typed: string) => (await (await search(typed)).load(0, 1))[0]!.excerpt;
    expect(await excerpt("strasse")).toContain("<mark>Straße</mark>");
    expect(await excerpt("finance")).toContain("<mark>ﬁnance</mark>");
    expect(await excerpt("テキスト")).toContain("日本語の<mark>テキスト</mark>です");
  });

  it("says what it does", async () => {
    const told = async (typed: string, filters = {}) =>
      tell(await search(typed, filters), Object.keys(filters).length > 0);
    expect(await told("?! —")).toBe("Type a word or a number to search.");
    expect(await told("finance xylophone")).toBe(
      "1 result, none with everything you typed. Not found: “xylophone”.",
    );
    expect(await told("finance", { kind: { any: ["voice"] } })).toBe(
      "Nothing was found with these filters. Remove one, or try other words.",
    );
    for (const typed of ["テキスト", '"strasse and jose"', '"difficult conversations"', "1,200"])
      expect(await told(typed, { kind: { any: ["voice"] } })).toMatch(
        /^Nothing was found with these filters/,
      );
    const long = `finance ${Array.from({ length: 200 }, (_, at) => `finance${at}x`).join(" ")}`;
    expect(await told(long)).toContain("That was too long: only its first words were searched.");
  });
});
