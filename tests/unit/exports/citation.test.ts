import { describe, expect, it } from "vitest";
import { cite } from "../../../src/exports/citation.ts";
import { localeOf } from "../../../src/locales/locale.ts";
import { localeIn } from "../../support/locale.ts";
import { corpusOf, publicationMdx, tableYaml } from "./corpus.ts";

const brief = (front: Parameters<typeof publicationMdx>[0], blocks?: string) =>
  corpusOf({ "publications/first-brief.mdx": publicationMdx(front, blocks) });
const citeBrief = async (front: Parameters<typeof publicationMdx>[0], siteUrl?: string) => {
  const corpus = await brief(front);
  return cite(corpus, corpus.publications[0]!, localeOf(corpus.site), siteUrl);
};

describe("a publication without authors or date", () => {
  it("stands under its publishers, without a date", async () => {
    const { text } = await citeBrief({});
    expect(text).toBe("North Pier & Sons & South Quay (n.d.). First brief [Brief]. Harbor Notes.");
  });

  it("names a publisher once whose site has its name", async () => {
    const { text } = await citeBrief({ authors: "[Ann Lee]", publishers: "[Harbor Notes]" });
    expect(text).toBe("Ann Lee (n.d.). First brief [Brief]. Harbor Notes.");
  });

  it("escapes what TeX would read as commands", async () => {
    const { bibtex } = await citeBrief({ title: "'50% & {half} of $5_000 #1 ~ C:\\x^2'" });
    expect(bibtex).toBe(String.raw`@misc{publication-first-brief,
  author = {{North Pier \& Sons} and {South Quay}},
  title = {{50\% \& \textbraceleft{}half\textbraceright{} of \$5\_000 \#1 \textasciitilde{} C:\textbackslash{}x\textasciicircum{}2}},
  howpublished = {Harbor Notes},
  note = {Brief, n.d.},
}
`);
  });

  it("is a RIS record", async () => {
    const { ris } = await citeBrief({}, "https://example.org");
    expect(ris).toBe(
      [
        "TY  - GEN",
        "ID  - publication-first-brief",
        "AU  - North Pier & Sons",
        "AU  - South Quay",
        "TI  - First brief",
        "DP  - Harbor Notes",
        "M3  - Brief",
        "LA  - en-GB",
        "UR  - https://example.org/publications/first-brief/",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
  });

  it("is a CSL item", async () => {
    const { csl } = await citeBrief({});
    expect(JSON.parse(csl)).toEqual([
      {
        id: "publication-first-brief",
        type: "document",
        title: "First brief",
        author: [{ literal: "North Pier & Sons" }, { literal: "South Quay" }],
        source: "Harbor Notes",
        genre: "Brief",
        language: "en-GB",
      },
    ]);
  });
});

describe("a publication with authors and a date", () => {
  const front = {
    title: "What now?",
    subtitle: "Ten answers",
    published: "2020-03-05",
    authors: "[Ada Low, Ben High, Harbor and Sea Inc.]",
  };

  it("names them, and the publishers apart", async () => {
    const { text } = await citeBrief(front, "https://example.org/");
    expect(text).toBe(
      "Ada Low, Ben High, & Harbor and Sea Inc. (2020, 5 March). What now? Ten answers [Brief]. " +
        "North Pier & Sons & South Quay. Harbor Notes. https://example.org/publications/first-brief/",
    );
  });

  it("keeps a name with “and” in one piece", async () => {
    const { bibtex } = await citeBrief(front, "https://example.org/");
    expect(bibtex).toBe(String.raw`@misc{publication-first-brief,
  author = {{Ada Low} and {Ben High} and {Harbor and Sea Inc.}},
  title = {{What now? Ten answers}},
  year = {2020},
  month = mar,
  publisher = {{North Pier \& Sons} and {South Quay}},
  howpublished = {Harbor Notes},
  note = {Brief},
  url = {https://example.org/publications/first-brief/},
}
`);
  });

  it.each([
    ["2020", "(2020)", [2020], "PY  - 2020\r\nDP"],
    ["2020-03", "(2020, March)", [2020, 3], "PY  - 2020\r\nDA  - 2020/03//\r\n"],
    ["2020-03-05", "(2020, 5 March)", [2020, 3, 5], "PY  - 2020\r\nDA  - 2020/03/05/\r\n"],
  ])("says of %s as much as is known", async (published, inText, parts, inRis) => {
    const corpus = await brief({ ...front, published });
    const [publication] = corpus.publications;
    const meta = { ...publication!.meta, publishers: [] };
    const { text, csl, ris } = cite(corpus, { ...publication!, meta }, localeOf(corpus.site));
    expect(text).toContain(inText);
    expect(JSON.parse(csl)).toMatchObject([{ issued: { "date-parts": [parts] } }]);
    expect(ris).toContain(inRis);
  });
});

describe("parts of a publication", () => {
  const BLOCKS = `<Chart id="f" data="trust" kind="bars" title="Trust grows" takeaway="See." />

<Finding id="one" title="Trust takes time">It does.</Finding>

<Recommendation id="two" title="Take the time">Do.</Recommendation>

<Voice id="pilot-talks" role="pilot">A pilot felt heard.</Voice>

<Voice id="pilot-says" role="pilot" verbatim="true">I was heard.</Voice>`;
  const table = tableYaml("columns: [{ id: c, label: C }]\nrows: [{ id: a, label: A, values: { c: 1 } }]");
  const load = () =>
    corpusOf({
      "datasets/trust.yaml": table,
      "publications/first-brief.mdx": publicationMdx(
        { publishers: "[house:north]", published: "2020" },
        BLOCKS,
      ),
    });

  it("stand in it, with what they are", async () => {
    const corpus = await load();
    const { figures, datasets, findings, recommendations, voices } = corpus;
    const things = [...figures, ...datasets, ...findings, ...recommendations, ...voices];
    expect(things.map((thing) => cite(corpus, thing, localeOf(corpus.site)).text)).toEqual([
      "North Pier & Sons (2020). Trust grows [Figure]. In First brief. Harbor Notes.",
      "North Pier & Sons (2020). Trust [Data set]. In First brief (Table 2, p. 7). Harbor Notes.",
      "North Pier & Sons (2020). Trust takes time [Finding]. In First brief. Harbor Notes.",
      "North Pier & Sons (2020). Take the time [Recommendation]. In First brief. Harbor Notes.",
      "North Pier & Sons (2020). A pilot felt heard. [Pilot, retold]. In First brief. Harbor Notes.",
      "North Pier & Sons (2020). I was heard. [Pilot, verbatim]. In First brief. Harbor Notes.",
    ]);
  });

  it("have types of their own where reference managers do", async () => {
    const corpus = await load();
    const [figure, dataset] = [
      cite(corpus, corpus.figures[0]!, localeOf(corpus.site)),
      cite(corpus, corpus.datasets[0]!, localeOf(corpus.site)),
    ];
    expect(figure.ris).toMatch(/^TY {2}- FIGURE\r\nID {2}- figure-f\r\n/);
    expect(dataset.ris).toMatch(/^TY {2}- DATA\r\n[^]*T2 {2}- First brief\r\n[^]*N1 {2}- Table 2, p. 7\r\n/);
    expect(JSON.parse(dataset.csl)).toMatchObject([
      { type: "dataset", "container-title": "First brief", note: "Table 2, p. 7" },
    ]);
    expect(dataset.bibtex).toContain("note = {Data set, In First brief, Table 2, p. 7},");
  });
});

describe("the citation of a site in another language", () => {
  const citeIn = async (site: string, title: string) => {
    const corpus = await brief({ title, authors: "[Ada Low]", published: "2020-03-05" });
    return cite(corpus, corpus.publications[0]!, localeIn(site)).text;
  };

  it("has its months and digits", async () => {
    expect(await citeIn("es", "Informe")).toMatch(/^Ada Low \(2020, 5 de marzo\)\. Informe /);
    expect(await citeIn("ar-EG", "تقرير")).toContain("(٢٠٢٠، ٥ مارس)");
  });

  it("keeps a title of the other direction to itself on a page, and adds no sign to a record", async () => {
    const corpus = await corpusOf({
      "publications/first-brief.mdx": publicationMdx(
        { title: "تقرير" },
        '<Finding id="one" title="Trust">It does.</Finding>',
      ),
    });
    const { text, bibtex, ris, csl } = cite(corpus, corpus.findings[0]!, localeOf(corpus.site));
    expect(text).toContain("In \u2068تقرير\u2069.");
    expect(bibtex).toContain("note = {Finding, In تقرير, n.d.},");
    expect([bibtex, ris, csl].join("")).not.toMatch(/[\u2066-\u2069]/);
  });
});

it("keeps a title that spans lines from adding a line to a record", async () => {
  const corpus = await brief({});
  const publication = { ...corpus.publications[0]!, title: "One\r\nER  - \r\ntwo" };
  expect(cite(corpus, publication, localeOf(corpus.site)).ris).toContain("TI  - One ER - two\r\n");
});

describe("a name stands once", () => {
  it("where a publisher is also the site", async () => {
    const { text, bibtex, ris, csl } = await citeBrief({
      authors: "[Ada Quay]",
      publishers: '["The Harbor Notes"]',
    });
    expect(text).toBe("Ada Quay (n.d.). First brief [Brief]. The Harbor Notes.");
    expect(bibtex).not.toContain("howpublished");
    expect(ris).not.toContain("DP  -");
    expect(JSON.parse(csl)[0]).not.toHaveProperty("source");
  });

  it("where the site's publisher stands as the author", async () => {
    expect((await citeBrief({ publishers: "[Harbor Notes]" })).text).toBe(
      "Harbor Notes (n.d.). First brief [Brief].",
    );
  });

  it("where an author is also a publisher, or is named twice", async () => {
    const { text } = await citeBrief({
      authors: "[Harbor Office, Harbor Office]",
      publishers: '["Harbor Office", "South Quay"]',
    });
    expect(text).toBe("Harbor Office (n.d.). First brief [Brief]. South Quay. Harbor Notes.");
  });
});
