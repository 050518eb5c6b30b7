import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../../src/corpus/load.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { SRC } from "../../support/imports.ts";

/** Rule 1 of the design: content knows the facts, `src/` knows the behaviour. */
describe("src/", async () => {
  const { corpus } = await loadCorpus(join(SRC, "../content"));
  const names = namesOf(corpus!);
  it("is held against the names of the shipped content", () => {
    expect(names.length).toBeGreaterThan(40);
    expect(names).toEqual(
      expect.arrayContaining([
        "memphis",
        "five-lessons",
        "TFS",
        "Chan Zuckerberg Initiative",
        "covid",
        "youth",
        "core-site-partner",
        "Collective impact",
      ]),
    );
  });

  it("names nothing of it", () => {
    const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(ts|astro|css)$/.test(path),
    );
    const named = files.flatMap((file) => {
      const text = readFileSync(join(SRC, file), "utf8");
      return names.filter((name) => stands(name, text)).map((name) => `${file}: ${name}`);
    });
    expect(named).toEqual([]);
  });
});

/** Everything that is a name of the shipped site: of topics, publications, places, people and organizations. */
function namesOf(corpus: Corpus): string[] {
  const { site, publications, datasets, topics, terms } = corpus;
  const words = [
    site.name,
    site.publisher,
    ...publications.flatMap(({ id, meta }) => [
      id,
      meta.title,
      meta.subtitle,
      ...listed(meta.authors),
      ...meta.publishers,
      ...meta.funders,
    ]),
    ...topics.flatMap(({ id, meta }) => [
      id,
      meta.title,
      meta.abbreviation,
      meta.lead,
      ...(meta.place?.split(/,\s*/) ?? []),
    ]),
    // What its search knows, and who speaks on it: of a name of one word, such as document, nobody can tell whose it is.
    ...site.search.synonyms.flat(),
    ...site.roles.flatMap(({ id, label }) => [id, label]).filter((name) => /[ -]/.test(name)),
    ...Object.values(site.ledes ?? {}),
    ...datasets.map(({ id }) => id).filter((name) => /-.*-/.test(name)),
    ...terms.map(({ meta }) => meta.term).filter((name) => / /.test(name)),
    ...terms.flatMap(({ meta }) =>
      /^[A-Z].* [A-Z]/.test(meta.term) ? [meta.term, ...meta.abbreviations] : meta.abbreviations,
    ),
  ];
  return [...new Set(words.filter((word) => word !== undefined && word.length > 2))] as string[];
}

function listed(authors: string | readonly string[]): readonly string[] {
  return typeof authors === "string" ? [] : authors;
}

/** Abbreviations stand as they are written; other names in any case. */
function stands(name: string, text: string): boolean {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`,
    /^[A-Z]+$/.test(name) ? "u" : "iu",
  ).test(text);
}
