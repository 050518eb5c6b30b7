import { describe, expect, it } from "vitest";
import { atomFeed } from "../../../src/exports/feed.ts";
import { localeOf } from "../../../src/locales/locale.ts";
import { corpusOf, publicationMdx } from "./corpus.ts";

const feedOf = async (front: Parameters<typeof publicationMdx>[0]) => {
  const corpus = await corpusOf({ "publications/first-brief.mdx": publicationMdx(front) });
  return atomFeed(corpus, localeOf(corpus.site), "https://example.org");
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
    [
      "the end of the work",
      { more: "work: { from: 2016, to: 2021-06 }" },
      "2021-06-30",
      " No date is printed: the feed&#39;s date is the end of the work that it describes, June 2021.",
    ],
    [
      "the year of the work",
      { more: "work: { from: 2016 }" },
      "2016-12-31",
      " No date is printed: the feed&#39;s date is the end of the work that it describes, 2016.",
    ],
    ["none", {}, "1970-01-01", " No date is known: the feed&#39;s date only stands in for one."],
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
    const feed = atomFeed(corpus, localeOf(corpus.site), "https://example.org/");
    const days = [...feed.matchAll(/<updated>(.*)T/g)].map(([, day]) => day);
    expect(days).toEqual(["2021-12-31", "2021-12-31", "2021-12-31", "2019-12-31", "1970-01-01"]);
    expect([...feed.matchAll(/<id>.*publications\/(.*)\/</g)].map(([, id]) => id)).toEqual([
      "b",
      "c",
      "a",
      "first-brief",
    ]);
  });
});
