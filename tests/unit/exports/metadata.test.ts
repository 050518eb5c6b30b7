import { describe, expect, it } from "vitest";
import {
  type Head,
  headOfDataset,
  headOfFigure,
  headOfPublication,
  headOfSite,
  headOfTopic,
} from "../../../src/exports/metadata/head.ts";
import { localeOf } from "../../../src/locales/locale.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { editionOf } from "../../support/edition.ts";
import { corpusOf, publicationMdx, tableYaml } from "./corpus.ts";

const SITE_URL = "https://example.org/briefs/";
const TABLE = tableYaml(
  "columns: [{ id: share, label: Share }, { id: n, label: Answers, unit: count }]\nrows: [{ id: a, label: A, values: { share: 10, n: 4 } }, { id: b, label: B, values: { share: 20, n: 8 } }]",
);
const CHART =
  '<Chart id="trust-by-row" data="trust" kind="bars" columns="share" title="Most trust" takeaway="See them." />';

const corpusWith = (front: Parameters<typeof publicationMdx>[0]) =>
  corpusOf({ "publications/first-brief.mdx": publicationMdx(front, CHART), "datasets/trust.yaml": TABLE });
const tellingOf = (corpus: Corpus, siteUrl: string | undefined = SITE_URL) => ({
  corpus,
  locale: localeOf(corpus.site),
  siteUrl,
});
const headWith = async (front: Parameters<typeof publicationMdx>[0]) => {
  const corpus = await corpusWith(front);
  return headOfPublication(corpus.publications[0]!, tellingOf(corpus));
};
const all = ({ tags }: Head, name: string) =>
  tags.filter((tag) => tag.name === name).map(({ content }) => content);
const graph = ({ jsonLd }: Head) => (JSON.parse(jsonLd) as { "@graph": Record<string, unknown>[] })["@graph"];

/** scholar.google.com/intl/en/scholar/inclusion.html, "Indexing: configuring the meta-tags". */
describe("what Google Scholar asks of a page", () => {
  it("is its title, each author in a tag of their own, and the whole date with slashes", async () => {
    const head = await headWith({ title: "Trust", published: "2020-03-05", authors: "[Ann Lee, Ben High]" });
    expect(all(head, "citation_title")).toEqual(["Trust"]);
    expect(all(head, "citation_author")).toEqual(["Ann Lee", "Ben High"]);
    expect(all(head, "citation_publication_date")).toEqual(["2020/3/5"]);
    expect(all(head, "citation_technical_report_institution")).toEqual(["North Pier & Sons"]);
  });

  it("is the year alone where the day is not printed", async () => {
    for (const published of ["2020-03", "2020"])
      expect(all(await headWith({ published: `"${published}"` }), "citation_publication_date")).toEqual([
        "2020",
      ]);
  });

  it("is never the day on which a copy was put online, which has a tag of its own", async () => {
    const head = await headWith({ more: "posted: 2024-05-06\nupdated: 2024-06-07" });
    expect(all(head, "citation_publication_date")).toEqual([]);
    expect(all(head, "citation_online_date")).toEqual(["2024/5/6"]);
  });

  it("has whole addresses, or none", async () => {
    const corpus = await corpusWith({});
    const [publication] = corpus.publications;
    expect(all(headOfPublication(publication!, tellingOf(corpus)), "citation_abstract_html_url")).toEqual([
      "https://example.org/briefs/publications/first-brief/",
    ]);
    const without = headOfPublication(publication!, { corpus, locale: localeOf(corpus.site) });
    expect(JSON.stringify([without.tags, without.jsonLd])).not.toMatch(/https?:\/\/example/);
  });
});

/** dublincore.org/specifications/dublin-core/dc-html; Zotero reads the same: zotero.org/support/dev/exposing_metadata. */
describe("Dublin Core", () => {
  it("says what its words stand for, and dates as they are printed", async () => {
    const head = await headWith({ published: "2020-03", authors: "[Ann Lee]" });
    expect(head.links.filter(({ rel }) => rel.startsWith("schema."))).toEqual([
      { rel: "schema.DC", href: "http://purl.org/dc/elements/1.1/" },
      { rel: "schema.DCTERMS", href: "http://purl.org/dc/terms/" },
    ]);
    expect(all(head, "DCTERMS.issued")).toEqual(["2020-03"]);
    expect(all(head, "DC.creator")).toEqual(["Ann Lee"]);
    expect(all(await headWith({}), "DCTERMS.issued")).toEqual([]);
  });

  it("names figures and tables by the words of the DCMI types", async () => {
    const corpus = await corpusWith({});
    const telling = tellingOf(corpus);
    const [figure, dataset] = [corpus.figures[0]!, corpus.datasets[0]!];
    expect(all(headOfFigure(figure, corpus.publications[0]!, telling), "DC.type")).toEqual(["StillImage"]);
    expect(all(headOfDataset(dataset, telling), "DC.type")).toEqual(["Dataset"]);
  });
});

/** developers.google.com/search/docs/appearance/structured-data/dataset. */
describe("what Google asks of a dataset", () => {
  it("is a name, a description of 50 to 5,000 characters, its variables and its files by whole addresses", async () => {
    const corpus = await corpusWith({});
    const [dataset, way] = graph(headOfDataset(corpus.datasets[0]!, tellingOf(corpus)));
    expect(dataset).toMatchObject({
      "@type": "Dataset",
      name: "Trust",
      url: "https://example.org/briefs/data/trust/",
      license: "https://creativecommons.org/licenses/by/4.0/",
      creator: [
        { "@type": "Organization", name: "North Pier & Sons" },
        { "@type": "Organization", name: "South Quay" },
      ],
      variableMeasured: [
        { "@type": "PropertyValue", name: "Share", unitText: "percent" },
        { "@type": "PropertyValue", name: "Answers", unitText: "count" },
      ],
    });
    expect((dataset!["description"] as string).length).toBeGreaterThanOrEqual(50);
    expect(dataset!["description"]).toMatch(/[.!?] Base \(n\): /);
    expect(dataset!["distribution"]).toContainEqual({
      "@type": "DataDownload",
      encodingFormat: "text/csv",
      contentUrl: "https://example.org/briefs/data/trust.csv",
    });
    expect(way).toMatchObject({ "@type": "BreadcrumbList" });
  });

  it.each(["housing-survey", "organisation-es", "organisation-ar"])(
    "holds of every table of %s",
    async (site) => {
      const { corpus } = await editionOf(`tests/fixtures/${site}/content`);
      expect(corpus.datasets.length).toBeGreaterThan(0);
      for (const dataset of corpus.datasets) {
        const [{ description, variableMeasured } = {}] = graph(headOfDataset(dataset, tellingOf(corpus)));
        expect((description as string).length, dataset.id).toBeGreaterThanOrEqual(50);
        expect((description as string).length, dataset.id).toBeLessThanOrEqual(5000);
        expect(variableMeasured, dataset.id).toHaveLength(dataset.columns.length);
      }
    },
  );
});

describe("JSON-LD", () => {
  it("tells of a report what its page says, and of no date that is not printed", async () => {
    const [report] = graph(
      await headWith({ subtitle: "A report", more: "work: { from: 2016, to: 2020 }\nfunders: [A fund]" }),
    );
    expect(report).toMatchObject({
      "@type": "Report",
      name: "First brief",
      alternativeHeadline: "A report",
      temporalCoverage: "2016/2020",
      funder: ["A fund"],
      isPartOf: { "@type": "WebSite", name: "Harbor Notes" },
    });
    expect(report).not.toHaveProperty("datePublished");
  });

  it("does not guess whether a printed name is a person's", async () => {
    const [report] = graph(await headWith({ authors: "[Ann Lee, The Harbor Group]" }));
    expect(report!["author"]).toEqual(["Ann Lee", "The Harbor Group"]);
  });

  /** developers.google.com/search/docs/appearance/structured-data/breadcrumb: an address at each step but the last. */
  it("leads from the first page to each", async () => {
    const corpus = await corpusWith({});
    const way = graph(headOfTopic(corpus.topics[0]!, tellingOf(corpus)))[0]!["itemListElement"];
    expect(way).toEqual([
      { "@type": "ListItem", position: 1, name: "Harbor Notes", item: SITE_URL },
      { "@type": "ListItem", position: 2, name: "Houses", item: `${SITE_URL}houses/` },
      { "@type": "ListItem", position: 3, name: "North Pier & Sons" },
    ]);
    expect(headOfTopic(corpus.topics[0]!, { corpus, locale: localeOf(corpus.site) }).jsonLd).toBe("");
  });

  it("ends no element, whatever an author writes", async () => {
    const head = await headWith({ title: "'</script><script>alert(1)</script>'" });
    expect(head.jsonLd).not.toContain("<");
    expect(graph(head)[0]!["name"]).toBe("</script><script>alert(1)</script>");
  });

  it("says who publishes the site", async () => {
    const corpus = await corpusWith({});
    expect(graph(headOfSite(tellingOf(corpus)))[0]).toMatchObject({
      "@type": "WebSite",
      url: SITE_URL,
      publisher: { "@type": "Organization", name: "Harbor Press" },
    });
  });
});
