import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import {
  CITATION_FILES,
  type CitationFile,
  citationPaths,
  citationResponse,
} from "../../../src/exports/citation-files.ts";
import type { Citable } from "../../../src/exports/citation.ts";
import { localeOf } from "../../../src/locales/locale.ts";
import { corpusOf, publicationMdx, tableYaml } from "./corpus.ts";

/** What citation-js makes of a file, as CSL. */
interface Item {
  title: string;
  author: { literal?: string; family?: string; given?: string }[];
  issued?: { "date-parts": number[][] };
  URL?: string;
}

const CHART = '<Chart id="trust-by-row" data="trust" kind="bars" title="Most trust" takeaway="See them." />';

async function corpusWith(front: Parameters<typeof publicationMdx>[0]) {
  return corpusOf({
    "publications/first-brief.mdx": publicationMdx(front, CHART),
    "datasets/trust.yaml": tableYaml(
      "columns: [{ id: share, label: Share }]\nrows: [{ id: a, label: A, values: { share: 10 } }, { id: b, label: B, values: { share: 20 } }]",
    ),
  });
}

async function read(
  front: Parameters<typeof publicationMdx>[0],
  of: "publications" | "figures" | "datasets",
  form: CitationFile,
): Promise<Item> {
  const corpus = await corpusWith(front);
  const thing = corpus[of][0] as Citable;
  const response = citationResponse(
    { thing, form },
    { corpus, locale: localeOf(corpus.site) },
    "https://example.org/",
  );
  expect(response.headers.get("content-type")).toContain(CITATION_FILES[form].type);
  const [item, ...more] = new Cite(await response.text()).get({
    format: "real",
    type: "json",
    style: "csl",
  }) as Item[];
  expect(more).toEqual([]);
  return item!;
}

const names = ({ author }: Item) =>
  author.map(({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(" "));

describe.each(Object.keys(CITATION_FILES) as CitationFile[])("cite.%s, read back by citation-js", (form) => {
  const dated = {
    title: "Trust & talk, 50% {of} all_of it",
    published: "2020-03-05",
    authors: "[Ann Lee, Harbor and Sea Inc.]",
  };

  it("is a publication with its title, each author whole, its day and its address", async () => {
    const item = await read(dated, "publications", form);
    expect(item.title).toBe("Trust & talk, 50% {of} all_of it");
    expect(names(item)).toEqual(["Ann Lee", "Harbor and Sea Inc."]);
    // BibTeX has no day.
    expect(item.issued!["date-parts"][0]!.slice(0, form === "bib" ? 2 : 3)).toEqual(
      form === "bib" ? [2020, 3] : [2020, 3, 5],
    );
    expect(item.URL).toBe("https://example.org/publications/first-brief/");
  });

  // RIS takes what stands before a comma for a family name, and has no sign against it.
  it.runIf(form !== "ris")("keeps a name whole that has a comma and an “and”", async () => {
    const item = await read({ authors: '["Harbor, Sea and Sons Inc."]' }, "publications", form);
    expect(names(item)).toEqual(["Harbor, Sea and Sons Inc."]);
  });

  it("has no date where none is printed, and the publishers as authors", async () => {
    const item = await read({}, "publications", form);
    expect(item.issued).toBeUndefined();
    expect(names(item)).toEqual(["North Pier & Sons", "South Quay"]);
  });

  it("is a figure, and a table, by their own addresses", async () => {
    expect(await read(dated, "figures", form)).toMatchObject({
      title: "Most trust",
      URL: "https://example.org/figures/trust-by-row/",
    });
    expect(await read(dated, "datasets", form)).toMatchObject({
      title: "Trust",
      URL: "https://example.org/data/trust/",
    });
  });
});

it("has a path for each file of each thing", () => {
  expect(
    citationPaths([{ id: "a" }, { id: "b" }]).map(({ params }) => `${params.id}.${params.form}`),
  ).toEqual(["a.bib", "a.ris", "a.json", "b.bib", "b.ris", "b.json"]);
});

it("is read by the parsers that the tests mean", () => {
  expect(plugins.list()).toEqual(expect.arrayContaining(["@bibtex", "@csl", "@ris"]));
});
