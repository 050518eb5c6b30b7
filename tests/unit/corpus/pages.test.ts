import { describe, expect, it } from "vitest";
import { cite } from "../../../src/exports/citation.ts";
import { searchRecords } from "../../../src/exports/search-records.ts";
import { sitemap } from "../../../src/exports/sitemap.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { knownAddresses } from "../../../src/corpus/link/known-addresses.ts";
import { filesOf } from "../../../src/corpus/query/by-id.ts";
import { voiceFacets } from "../../../src/corpus/query/facets.ts";
import { aboutTopic } from "../../../src/corpus/query/queries.ts";
import { usesOfTerm } from "../../../src/corpus/query/terms.ts";
import { timeline } from "../../../src/corpus/query/timeline.ts";
import { localeOf } from "../../../src/locales/locale.ts";
import { SITE_YAML, dataset, loadFiles, publication } from "../../support/read.ts";

const PAGE = `---
title: How we work
description: How the notes are made.
---

Each berth is counted. See [the answers](dataset:answers) and [below](#by-hand).

## By hand [#by-hand region:north]

<Chart id="agreed" data="answers" kind="bars" title="Half agree" takeaway="Half of them agree." />

<Voice id="harry" role="master" region="north">The berths were counted twice.</Voice>

<Finding id="twice" title="Counting twice finds more">It did.</Finding>

<Timeline id="counts" title="The counts">
  <Event date="2021-04" title="First count" id="first-count">The first.</Event>
</Timeline>
`;

const FILES = {
  "publications/brief.mdx": publication(
    "\nRead [how we work](page:method), [by hand](page:method#by-hand).\n",
  ),
  "datasets/answers.yaml": dataset(
    "[{ id: all, label: All }]",
    "  - { id: yes-row, label: Agree, values: { all: 50 } }",
  ),
  "topics/regions/north.mdx": "---\ntitle: The North\nsummary: A region.\n---\n",
  "glossary/berth.mdx": "---\nterm: Berth\n---\n\nA place for a boat.\n",
  "pages/method.mdx": PAGE,
};

describe("a page of the content", async () => {
  const { corpus, problems } = await loadFiles(FILES);

  it("passes the check, and is linked like any other thing", () => {
    expect(problems.map(({ message }) => message)).toEqual([]);
    expect(corpus.pages.map(({ key, href, title }) => [key, href, title])).toEqual([
      ["page:method", "/method/", "How we work"],
    ]);
    expect(corpus.backlinks.get("page:method")?.map(({ href }) => href)).toEqual([
      "/method/",
      "/method/#by-hand",
      "/method/#by-hand",
    ]);
  });

  it("gives its blocks their addresses", () => {
    const { figures, voices, findings, events } = corpus;
    expect([...figures, ...voices, ...findings, ...events].map(({ href, home }) => [href, home])).toEqual([
      ["/figures/agreed/", "page:method"],
      ["/method/#harry", "page:method"],
      ["/method/#twice", "page:method"],
      ["/method/#first-count", "page:method"],
    ]);
    expect([...knownAddresses(corpus).get("/method/")!].sort()).toEqual([
      "agreed",
      "by-hand",
      "counts",
      "first-count",
      "harry",
      "twice",
    ]);
  });

  it("has what stands in it gathered where the like is gathered", () => {
    expect(timeline(corpus).map(({ href }) => href)).toContain("/method/#first-count");
    expect(aboutTopic(corpus, "region:north").sections.map(({ section }) => section.href)).toEqual([
      "/method/#by-hand",
    ]);
    expect(usesOfTerm(corpus, corpus.terms[0]!).map(({ home }) => home.key)).toEqual(["page:method"]);
    // It is of no publication, and so under none.
    expect(voiceFacets(corpus).map(({ id }) => id)).toEqual(["regions", "roles"]);
  });

  it("is found by search with its sections and its blocks", () => {
    const found = [...searchRecords(corpus)].filter(
      ({ href, place }) => href.startsWith("/method/") || place === "How we work · By hand",
    );
    expect(found.map(({ kind, href, place }) => [kind, href, place])).toEqual([
      ["page", "/method/", ""],
      ["text", "/method/#by-hand", "How we work"],
      ["finding", "/method/#twice", "How we work · By hand"],
      ["figure", "/figures/agreed/", "How we work · By hand"],
      ["voice", "/method/#harry", "Mooring master · How we work · By hand"],
      ["event", "/method/#first-count", "How we work · By hand"],
    ]);
    expect(found.every(({ publication: of }) => of === undefined)).toBe(true);
  });

  it("stands in the sitemap, and its figures are cited as the site's", () => {
    expect(sitemap(corpus, "https://example.org")).toContain("<loc>https://example.org/method/</loc>");
    expect(cite(corpus, corpus.figures[0]!, localeOf(corpus.site)).text).toMatch(
      /The Harbour Trust.*Half agree.*How we work/,
    );
  });
});

describe("a page with a folder of its own", () => {
  it("has its pictures beside it", async () => {
    const { corpus } = await loadFiles({
      ...FILES,
      "pages/method.mdx": PAGE,
      "pages/team/index.mdx":
        '---\ntitle: Team\ndescription: Who we are.\n---\n\n<Figure id="us" title="All of us" src="us.svg" alt="Three people" />\n',
      "pages/team/us.svg":
        '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0h9"/></svg>',
    });
    const figure = corpus.figures.find(({ id }) => id === "us")!;
    expect(filesOf(corpus, figure).map(({ path }) => path)).toEqual(["pages/team/us.svg"]);
  });
});

describe("a page that is a draft", () => {
  it("is left out of the built site with what stands in it", async () => {
    const all: Record<string, string> = {
      ...FILES,
      "site.yaml": SITE_YAML,
      "publications/brief.mdx": publication("\nWords.\n"),
      "pages/method.mdx": PAGE.replace("title:", "draft: true\ntitle:"),
    };
    const at = (path: string) => all[path.replace("/site/content/", "")]!;
    const effects = {
      list: async () => Object.keys(all),
      size: async (path: string) => at(path).length,
      read: async (path: string) => new TextEncoder().encode(at(path)),
    };
    const { corpus: whole } = await loadCorpus("/site/content", { cwd: "/site", effects });
    expect([...whole!.drafts].sort()).toEqual([
      "event:first-count",
      "figure:agreed",
      "finding:twice",
      "page:method",
      "voice:harry",
    ]);
    const { corpus } = await loadCorpus("/site/content", { cwd: "/site", effects, drafts: "leave-out" });
    expect([corpus!.pages, corpus!.figures, corpus!.voices].flat()).toEqual([]);
  });
});
