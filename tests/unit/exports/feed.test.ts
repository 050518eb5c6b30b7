import { describe, expect, it } from "vitest";
import { atomFeed, undatedPublications } from "../../../src/exports/feed.ts";
import { localeOf } from "../../../src/locales/locale.ts";
import { corpusOf, publicationMdx } from "./corpus.ts";

const feedOf = async (front: Parameters<typeof publicationMdx>[0]) => {
  const corpus = await corpusOf({ "publications/first-brief.mdx": publicationMdx(front) });
  return atomFeed(corpus, localeOf(corpus.site), "https://example.org", () => "<p>It begins.</p>");
};

it("is an Atom feed with whole addresses", async () => {
  const feed = await feedOf({ title: "'Trust & <b>talk</b>'", published: "2020-03-05" });
  expect(feed).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>https://example.org/</id>
  <title>Harbor Notes</title>
  <subtitle>What the harbor learned.</subtitle>
  <link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>
  <link rel="alternate" type="text/html" href="https://example.org/"/>
  <updated>2020-03-05T00:00:00Z</updated>
  <author><name>Harbor Press</name></author>
  <rights>CC BY 4.0</rights>
  <entry>
    <id>https://example.org/publications/first-brief/</id>
    <title>Trust &amp; &lt;b&gt;talk&lt;/b&gt;</title>
    <link rel="alternate" type="text/html" href="https://example.org/publications/first-brief/"/>
    <updated>2020-03-05T00:00:00Z</updated>
    <published>2020-03-05T00:00:00Z</published>
    <author><name>North Pier &amp; Sons</name></author>
    <author><name>South Quay</name></author>
    <category term="brief" label="Brief"/>
    <summary>What was learned.</summary>
    <content type="html">&lt;p&gt;It begins.&lt;/p&gt;</content>
  </entry>
</feed>
`);
});

describe("the date of an entry", () => {
  it.each([
    ["its edition's change", { published: "2020", more: "updated: 2024-05-06" }, "2024-05-06", ""],
    ["its day of publication", { published: "2020-03-05" }, "2020-03-05", ""],
    [
      "the last day of its month",
      { published: "2020-02" },
      "2020-02-29",
      " Published: February 2020. The feed&#39;s date is the last day of it.",
    ],
    ["the day on which it was posted", { published: "2020", more: "posted: 2024-05-06" }, "2024-05-06", ""],
  ])("is %s, and says so", async (_what, front, day, label) => {
    const feed = await feedOf(front);
    expect(feed).toContain(`    <updated>${day}T00:00:00Z</updated>`);
    expect(feed).toContain(`<summary>What was learned.${label}</summary>`);
  });

  it("puts the latest first, and the feed at its date", async () => {
    const corpus = await corpusOf({
      "publications/a.mdx": publicationMdx({ published: "2019" }),
      "publications/b.mdx": publicationMdx({ published: "2021" }),
      "publications/c.mdx": publicationMdx({ published: "2021-12-31" }),
    });
    const feed = atomFeed(corpus, localeOf(corpus.site), "https://example.org/", () => "")!;
    const days = [...feed.matchAll(/<updated>(.*)T/g)].map(([, day]) => day);
    expect(days).toEqual(["2021-12-31", "2021-12-31", "2021-12-31", "2019-12-31"]);
    expect([...feed.matchAll(/<id>.*publications\/(.*)\/</g)].map(([, id]) => id)).toEqual(["b", "c", "a"]);
    expect(undatedPublications(corpus).map(({ id }) => id)).toEqual(["first-brief"]);
  });

  it("is never made up: without a date there is no entry, and without an entry no feed", async () => {
    expect(await feedOf({ more: "work: { from: 2016, to: 2021-06 }" })).toBeUndefined();
  });

  it("tells when a text was posted, beside the day on which it was last changed", async () => {
    const feed = await feedOf({ more: "posted: 2024-05-06\nupdated: 2024-06-07" });
    expect(feed).toContain("<published>2024-05-06T00:00:00Z</published>");
    expect(feed).toContain("    <updated>2024-06-07T00:00:00Z</updated>");
  });

  it("has the whole texts of the latest twenty", async () => {
    const files = Array.from({ length: 21 }, (_, index) => [
      `publications/p${index}.mdx`,
      publicationMdx({ published: `20${String(index + 10)}` }),
    ]);
    const corpus = await corpusOf(Object.fromEntries(files) as Record<string, string>);
    const feed = atomFeed(corpus, localeOf(corpus.site), "https://example.org", ({ id }) => id)!;
    expect(feed.match(/<entry>/g)).toHaveLength(21);
    expect(feed.match(/<content type="html">/g)).toHaveLength(20);
    expect(feed).not.toContain(">p0</content>");
  });
});
