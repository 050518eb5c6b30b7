import { describe, expect, it } from "vitest";
import type { TreeSite, Where } from "../../../src/blocks/trees.ts";
import { routes } from "../../../src/model/routes.ts";
import { renderAway, renderDocument } from "../../../src/render/document.ts";
import { writeHtml } from "../../../src/render/write-html.ts";
import { dataset, loadFiles, publication } from "../../support/read.ts";
import { plainSite } from "../../support/tree-site.ts";

const load = async (body: string) => {
  const { corpus } = await loadFiles({
    "publications/brief.mdx": publication(`\n${body}\n`),
    "datasets/answers.yaml": dataset(
      "[{ id: agree, label: Agree }]",
      "  - { id: piers, label: Piers, values: { agree: 40 } }",
    ),
  });
  return corpus;
};

/** The HTML of a text with a block in it. */
async function inText(body: string, answers: Partial<TreeSite> = {}): Promise<string> {
  const corpus = await load(body);
  return writeHtml(renderDocument(corpus.publications[0]!.document, plainSite(corpus, answers)).children);
}

/** The HTML of a block away from its text. */
async function away(body: string, where: Where, answers: Partial<TreeSite> = {}): Promise<string> {
  const corpus = await load(body);
  const { voices, findings, recommendations, figures, events } = corpus;
  const [thing] = [...voices, ...findings, ...recommendations, ...figures, ...events];
  const tree = renderAway(thing!, { site: plainSite(corpus, answers), where, level: 3 });
  return tree ? writeHtml([tree]) : "";
}

describe("a block in its text", () => {
  it.each([
    [
      "a remark with a title needs no label",
      '<Callout id="c" kind="limitation" title="Few answered">\n\nOnly *nine*.\n\n</Callout>',
      '<aside class="callout" id="c"><h2 class="callout__title"><span class="callout__kind">Limitation</span> Few answered</h2><div class="prose"><p>Only <em>nine</em>.</p></div></aside>',
    ],
    [
      "a timeline holds its events",
      '<Timeline id="t" title="How it went">\n\n<Event id="e" date="2020-03" until="2021" title="Repairs">\n\nAll piers.\n\n</Event>\n\n</Timeline>',
      '<section class="timeline" id="t"><h2 class="timeline__title">How it went</h2><div class="event" id="e"><p class="event__date"><time datetime="2020-03">March 2020 to 2021</time></p><div class="event__text"><p class="event__title">Repairs</p><p>All piers.</p></div></div></section>',
    ],
    [
      "words with a source keep it beside them",
      'Some <Stated source="page 3">7 of 9</Stated> came.',
      '<p>Some <span class="stated" title="page 3">7 of 9</span> came.</p>',
    ],
    [
      "advice says to whom it is given",
      '<Recommendation id="r" title="Repair" audience="Harbor masters" evidence="dataset:answers">\n\nSoon.\n\n</Recommendation>',
      '<section class="finding recommendation" id="r"><h2 class="finding__title"><span class="finding__label">Recommendation</span> Repair</h2><div class="prose"><p>Soon.</p></div><div class="finding__foot"><p>For: Harbor masters</p><p>Evidence: <a href="/data/answers/">Answers</a></p></div></section>',
    ],
    [
      "what was not published is told in place of a picture",
      '<Figure id="f" title="The map" missing="A map of the piers.">\n\nIts legend.\n\n</Figure>',
      '<figure class="figure" id="f" aria-labelledby="title_f"><figcaption class="chart-figure__title" id="title_f">The map</figcaption><div class="figure__missing"><p class="label">Not published</p><p>A map of the piers.</p></div><div class="figure__body prose"><p>Its legend.</p></div><p class="source-line">Source: <a href="/publications/brief/">A brief</a>. <a href="/figures/f/">Figure page</a></p></figure>',
    ],
  ])("%s", async (_what, body, expected) => expect(await inText(body)).toBe(expected));

  it("shares a frame with its neighbors: big numbers with their bases and corrections", async () => {
    const number = (value: string) =>
      value.endsWith("agree")
        ? { href: "/data/answers/#piers--agree", base: "n = 20", erratum: "/corrections/#x" }
        : {};
    const html = await inText(
      '<Stat value="answers/piers/agree" as="40%">agree *now*</Stat>\n\n<Stat value="answers/piers/other" as="2">others</Stat>',
      { number },
    );
    expect(html).toBe(
      '<ul class="stats wide" role="list">' +
        '<li class="stat"><a class="stat__number" href="/data/answers/#piers--agree">40%</a> <a class="table__erratum" href="/corrections/#x"><span aria-hidden="true">†</span> <span class="visually-hidden">Printed in error: see the correction</span></a><div class="stat__text">agree <em>now</em></div><p class="label">n = 20</p></li>' +
        '<li class="stat"><a class="stat__number">2</a><div class="stat__text">others</div></li></ul>',
    );
  });

  it("is a table, under a caption of its own, with what is to be known of it", async () => {
    const html = await inText('<DataTable data="answers" id="a" caption="Who agrees" />', {
      table: () => ({
        title: "Answers",
        table: {
          rowLabel: "Pier",
          columns: [{ label: "Agree", base: "n = 20", numeric: true, total: false, derived: true }],
          rows: [
            {
              label: "All",
              note: "But one.",
              total: true,
              cells: [{ text: "none", numeric: false, missing: true, id: "all--agree" }],
            },
          ],
          wordy: false,
        },
        asked: ["Question: Who agrees?", "Based on: Piers."],
        notes: ["A note."],
        source: {
          cautions: ["Small base."],
          shares: "Percentages: shares of piers.",
          base: "n = 20.",
          source: { href: "/publications/brief/#s", title: "Brief", place: "Table 2" },
          dataset: { href: "/data/answers/", title: "Answers" },
        },
      }),
    });
    expect(html).toBe(
      '<figure class="data-table wide" id="a"><figcaption class="data-table__title" aria-hidden="true">Who agrees</figcaption>' +
        '<p class="asked-line">Question: Who agrees? Based on: Piers.</p>' +
        '<div class="table-scroll" role="region" aria-label="Table: Who agrees" tabindex="0" data-scroll-hint="Table: Who agrees. Scrolls sideways."><table class="table"><caption class="visually-hidden">Who agrees</caption>' +
        '<thead><tr><th scope="col">Pier</th><th scope="col" class="number">Agree <span class="table__aside">n = 20</span> <span class="table__aside">computed</span></th></tr></thead>' +
        '<tbody><tr class="total"><th scope="row">All <span class="table__aside">But one.</span></th><td id="all--agree" class="number missing">none</td></tr></tbody></table></div>' +
        '<p class="source-line">A note.</p>' +
        '<p class="source-line"><span class="source-line__caution">Small base.</span> <span>Percentages: shares of piers.</span> <span>n = 20.</span> <span>Source: <a href="/publications/brief/#s">Brief</a>, Table 2.</span> <span>Table: <a href="/data/answers/">Answers</a></span></p></figure>',
    );
  });

  it("is nothing where the table that it names is not there", async () => {
    expect(await inText('Before.\n\n<DataTable data="gone" />', { table: () => undefined })).toBe(
      "<p>Before.</p>",
    );
  });

  it("is a chart with its picture, its takeaway, its table and what leads on", async () => {
    const html = await inText(CHART);
    expect(html).toMatch(
      /^<figure class="chart-figure wide" id="f" aria-labelledby="title_f"><figcaption class="chart-figure__title" id="title_f">Piers agree<\/figcaption><p class="asked-line">Based on: Users\.<\/p><div class="chart-picture"/,
    );
    expect(html).toContain(
      '<div class="chart-picture" data-stops="[]" data-notes="[]"><div class="chart-picture__narrow"><svg></svg></div><div class="chart-picture__wide"><svg></svg></div></div><p class="chart-figure__takeaway">See them.</p>',
    );
    expect(html).toContain('<details class="chart-figure__table"><summary>The numbers as a table</summary>');
    expect(html).toContain('</table></div><p class="source-line">A note.</p></details>');
    expect(html).toContain(
      '<p class="chart-figure__links"><a href="/figures/f/">Figure page</a> <a href="/figures/f/" data-copied="The link is copied.">Link to this figure</a> <span role="status"></span> <a href="/figures/f.csv" download>CSV</a></p>',
    );
  });
});

const CHART = '<Chart id="f" data="answers" kind="bars" title="Piers agree" takeaway="See them." />';

describe("a block away from its text", () => {
  it("has no title of its own on its page, and its table stands open", async () => {
    const html = await away(CHART, "alone");
    expect(html).toMatch(
      /^<figure class="chart-figure wide"><p class="asked-line">Based on: Users\.<\/p><div class="chart-picture"/,
    );
    expect(html).toContain('<details class="chart-figure__table" open>');
    // The page itself hands out its files, and the link to it.
    expect(html).not.toContain("chart-figure__links");
  });

  it("has neither page nor files as a chart of another page", async () => {
    expect(await away(CHART, "unlisted")).not.toContain("chart-figure__links");
  });

  it("leads back from its title, and has no anchor", async () => {
    expect(await away('<Event id="e" date="2020" title="Repairs">\n\nAll.\n\n</Event>', "list")).toBe(
      '<div class="event"><p class="event__date"><time datetime="2020">2020</time></p><div class="event__text"><p class="event__title"><a href="/publications/brief/#e">Repairs</a></p><p>All.</p></div></div>',
    );
  });

  it("tells of a voice who speaks, where, and who tells it too", async () => {
    const html = await away('<Voice id="v" role="master" verbatim>\n\nSaid.\n\n</Voice>', "list", {
      speaker: () => ({
        role: "Harbor master",
        places: [{ href: "/regions/north/", title: "North" }],
        mark: "M0 0h1z",
      }),
      section: () => ({ href: "/publications/brief/#s", title: "Early wins" }),
      alsoTold: () => [
        { href: "/a/", title: "One" },
        { href: "/b/", title: "Two" },
      ],
    });
    expect(html).toBe(
      '<div class="voice__row"><p class="voice__who"><span class="voice__role"><svg class="voice__mark" viewBox="-4 -4 8 8" aria-hidden="true"><path d="M0 0h1z"/></svg>Harbor master</span> <a href="/regions/north/">North</a> <span class="voice__told">In their words</span> <a class="voice__from" href="/publications/brief/#v">Early wins</a></p>' +
        '<div class="voice__words"><p>Said.</p><p class="label">Also told in <a href="/a/">One</a>, <a href="/b/">Two</a></p></div></div>',
    );
  });

  it("tells of a finding what it answers, and how it stands to others before and after", async () => {
    const corpus = await load(
      [
        '<Finding id="old" title="Piers sink" evidence="dataset:answers">\n\nThey do.\n\n</Finding>',
        '<Finding id="new" title="They sink faster" deepens="old" question="answers/piers">\n\nThey do.\n\n</Finding>',
      ].join("\n\n"),
    );
    const [old, later] = corpus.findings;
    const site = plainSite(corpus, {
      question: ({ question }) => (question ? { href: "/data/answers/", title: "Why?" } : undefined),
      laterFindings: ({ id }) => (id === "old" ? [{ relation: "deepens", finding: later! }] : []),
    });
    const foot = (tree: ReturnType<typeof renderAway>) =>
      writeHtml([tree!]).replace(/^.*<div class="finding__foot">(.*)<\/div><\/section>$/s, "$1");
    expect(foot(renderAway(old!, { site, where: "list", level: 3 }))).toBe(
      '<p>Evidence: <a href="/data/answers/">Answers</a></p><p>Deepened later by: <a href="/publications/brief/#new">They sink faster</a> (A brief)</p>',
    );
    expect(foot(renderAway(later!, { site, where: "list", level: 3 }))).toBe(
      '<p>Answers: <a href="/data/answers/">Why?</a></p><p>Deepens: <a href="/publications/brief/#old">Piers sink</a> (A brief)</p>',
    );
  });

  it("shows a picture with its description, and the ground that it was drawn for", async () => {
    const html = await away('<Figure id="f" title="A map" src="map.png" alt="Nine piers." />', "alone", {
      picture: () => ({ name: "map.png", width: 300, height: 200, seeThrough: true }),
    });
    expect(html).toContain(
      '<img class="see-through" src="/figures/f/map.png" alt="Nine piers." width="300" height="200" loading="lazy" decoding="async">',
    );
  });

  it("plays a video that is fetched when it is asked for, and prints its picture and its transcript", async () => {
    const source =
      '<Video id="v" title="A talk" src="talk.mp4" poster="p.png" captions="talk.vtt">\n\nHello.\n\n</Video>';
    const view = {
      src: routes.picture("v", "talk.mp4"),
      type: "video/mp4",
      size: "MP4, 1.2 MB",
      poster: { href: routes.picture("v", "p.png"), width: 640, height: 360 },
    };
    expect(
      await away(source, "list", { video: () => ({ ...view, captions: routes.picture("v", "talk.vtt") }) }),
    ).toBe(
      '<figure class="figure video wide" id="v" aria-labelledby="title_v"><figcaption class="chart-figure__title" id="title_v">A talk</figcaption>' +
        '<video controls preload="none" poster="/figures/v/p.png" width="640" height="360" aria-label="A talk"><source src="/figures/v/talk.mp4" type="video/mp4"><track kind="captions" src="/figures/v/talk.vtt" srclang="en" label="Captions" default></video>' +
        '<img class="video__poster" src="/figures/v/p.png" width="640" height="360" alt="" loading="lazy">' +
        '<p class="source-line">Source: <a href="/publications/brief/">A brief</a>. <a href="/figures/v/talk.mp4" download>The video as a file</a> (MP4, 1.2 MB). <a href="/figures/v/">Figure page</a></p>' +
        '<div class="figure__body prose"><p class="label">Transcript</p><p>Hello.</p></div></figure>',
    );
    const silent = await away(source, "alone", { video: () => view });
    expect(silent).toContain("(MP4, 1.2 MB). Without captions. </p>");
    expect(silent).not.toContain("<track");
  });

  it("leaves out its text where its title is enough, and takes up what the page adds", async () => {
    const corpus = await load('<Event id="e" date="2020" title="Repairs">\n\nAll.\n\n</Event>');
    const [event] = corpus.events;
    const around = { site: plainSite(corpus), where: "list" as const, level: 3 };
    expect(writeHtml([renderAway(event!, { ...around, bare: true })!])).not.toContain("All.");
    const more = [{ type: "text" as const, value: "Added" }];
    expect(writeHtml([renderAway(event!, { ...around, more })!])).toContain("<p>All.</p>Added</div>");
  });
});
