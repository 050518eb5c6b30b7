import { beforeAll, describe, expect, it } from "vitest";
import { findingFacets, voiceFacets } from "../../../src/corpus/query/facets.ts";
import { topicPairs } from "../../../src/corpus/query/pairs.ts";
import { termsOn, usesOfTerm } from "../../../src/corpus/query/terms.ts";
import { spanOf, timeline } from "../../../src/corpus/query/timeline.ts";
import type { Corpus } from "../../../src/corpus/types.ts";
import { voicesOnce } from "../../../src/corpus/query/voices.ts";
import { MarkdownTrees } from "../../../src/render/markdown.ts";
import { writeHtml } from "../../../src/render/write-html.ts";
import { english } from "../../support/locale.ts";
import { SITE_YAML, loadFiles, publication } from "../../support/read.ts";

const KINDS =
  "topicKinds: [{ id: region, plural: regions, label: Region, pluralLabel: Regions }, { id: trade, plural: trades, label: Trade, pluralLabel: Trades }]";

let corpus: Corpus;
beforeAll(async () => {
  const loaded = await loadFiles({
    "site.yaml": SITE_YAML.replace(/topicKinds:.*/, KINDS),
    "publications/brief.mdx": publication(
      `The quays, said the HMO. An HMO again, and [a landing](term:quay).

## Found [#found region:north trade:rope]

Quays again, in the quay.

<Voice id="first" role="master" region="north" trade="rope">

Rope holds.

</Voice>

<Finding id="holds" title="Rope holds" region="north" trade="rope">

It does.

</Finding>
`,
      "work: { from: 2020, to: 2021-03 }\ntopics: [trade:rope]\nprecedes: [later]\n",
    ).replace("published: 2024", "published: not-printed"),
    "publications/later.mdx": publication(
      `<Voice id="again" role="master" sameAs="first">

Rope held.

</Voice>

<Timeline id="days" title="Days">

<Event id="launch" date="2020-02" title="A launch">

In winter.

</Event>

</Timeline>
`,
      "topics: [region:north, trade:rope]\nfollows: [brief]\n",
    ),
    "topics/regions/north.mdx": "---\ntitle: North\nsummary: N.\n---\n",
    "topics/trades/rope.mdx": "---\ntitle: Rope\nsummary: R.\n---\n",
    "glossary/quay.mdx": "---\nterm: Quay\n---\n\nA wall.\n",
    "glossary/office.mdx": "---\nterm: Harbour office\nabbreviations: [HMO]\n---\n\nAn office.\n",
  });
  expect(loaded.problems).toEqual([]);
  corpus = loaded.corpus;
});

describe("voices", () => {
  it("told twice are one with two places", () => {
    expect(voicesOnce(corpus).map(({ tellings }) => tellings.map(({ id }) => id))).toEqual([
      ["first", "again"],
    ]);
  });

  it("stand under what they say, and under what their whole publication is about", () => {
    expect(
      voiceFacets(corpus).map(({ id, values }) => [
        id,
        values.map(({ href, items }) => `${href} ${items.length}`),
      ]),
    ).toEqual([
      ["regions", ["/voices/regions/north/ 1"]],
      ["trades", ["/voices/trades/rope/ 1"]],
      ["roles", ["/voices/roles/master/ 1"]],
      ["publications", ["/voices/publications/brief/ 1", "/voices/publications/later/ 1"]],
    ]);
  });
});

describe("findings", () => {
  it("are divided without a facet that none has", () => {
    expect(findingFacets(corpus).map(({ id }) => id)).toEqual(["regions", "trades", "publications"]);
  });
});

describe("pairs of topics", () => {
  it("have a page from three things on, under the kind that comes later", () => {
    expect(topicPairs(corpus).map(({ href, count }) => `${href} ${count}`)).toEqual([
      // The section, the voice and the finding; that a whole publication is about both is none.
      "/trades/rope/regions/north/ 3",
    ]);
  });
});

describe("the timeline", () => {
  it("knows the days that a date leaves open", () => {
    expect(spanOf("2020")).toMatchObject({ first: "2020-01-01", last: "2020-12-31" });
    expect(spanOf("2020-02")).toMatchObject({ first: "2020-02-01", last: "2020-02-29" });
    expect(spanOf("2019-03", "2021-02")).toMatchObject({ first: "2019-03-01", last: "2021-02-28" });
  });

  it("holds work, events and what was published, by their first day", () => {
    expect(
      timeline(corpus).map(({ kind, title, first, last }) => `${kind} ${title} ${first} ${last}`),
    ).toEqual([
      "work A brief 2020-01-01 2021-03-31",
      "event A launch 2020-02-01 2020-02-29",
      "published A brief 2024-01-01 2024-12-31",
    ]);
  });
});

describe("words of the glossary", () => {
  it("are linked at their first use in each part", () => {
    const [{ document }] = corpus.publications as [Corpus["publications"][number]];
    const html = writeHtml(new MarkdownTrees(english, document).trees(document.tree.children.slice(0, 1)));
    expect(html).toBe(
      '<p>The <a href="/glossary/#quay" class="term">quays</a>, said the ' +
        '<a href="/glossary/#office" class="term"><abbr title="Harbour office">HMO</abbr></a>. ' +
        'An HMO again, and <a href="/glossary/#quay" class="term">a landing</a>.</p>',
    );
  });

  it("are plain words where no document is known whose page would explain them", () => {
    const [{ document }] = corpus.publications as [Corpus["publications"][number]];
    expect(writeHtml(new MarkdownTrees(english).trees(document.tree.children.slice(0, 1)))).not.toContain(
      "quays</a>",
    );
  });

  it("know their pages and their uses", () => {
    const [brief, later] = corpus.publications;
    expect(termsOn(corpus, brief!.document).map(({ id }) => id)).toEqual(["office", "quay"]);
    expect(termsOn(corpus, later!.document)).toEqual([]);
    expect(usesOfTerm(corpus, corpus.terms[1]!).map(({ sections }) => sections.map(({ id }) => id))).toEqual([
      ["found"],
    ]);
  });
});
