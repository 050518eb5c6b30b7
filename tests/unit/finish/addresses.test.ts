import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  extendLedger,
  holdAddresses,
  lastingAddresses,
  ownPagesOf,
  readPages,
} from "../../../src/finish/addresses/addresses.ts";
import { addAnchors, anchorsOf, noAnchors } from "../../../src/finish/addresses/anchors.ts";
import { putBackAnchors } from "../../../src/finish/addresses/put-back-anchors.ts";
import { readPage, writePage } from "../../../src/finish/pages/page-tree.ts";
import { startOf } from "../../../src/finish/finish.ts";
import { keepOldAddresses, redirectList } from "../../../src/finish/addresses/redirects.ts";
import { listFiles } from "../../../src/finish/site-files.ts";
import { Problems } from "../../../src/problems/collector.ts";
import { corpusOf, publicationMdx } from "../exports/corpus.ts";
import { siteOf } from "./site.ts";

const page = (main: string): string =>
  `<!doctype html><html lang="en"><head><title>P</title></head><body><main id="main">${main}</main></body></html>`;

const BRIEF = `---
title: First brief
kind: brief
published: 2024-05
authors: [Ada Quay]
publishers: [Harbor Press]
summary: One.
---

## What was found [#found]

Text.
`;

/** A site of two pages, built and held. */
async function hold(lists: Record<string, string>, main = '<h2 id="found">What was found</h2>') {
  const corpus = await corpusOf({ "publications/first-brief.mdx": BRIEF, ...lists });
  const site = siteOf({
    "index.html": page('<p id="counted-3">Home</p>'),
    "404.html": page("Gone"),
    "publications/first-brief/index.html": page(main),
    "voices/index.html": page("<p>Voices</p>"),
  });
  const problems = new Problems();
  const notes: string[] = [];
  const built = startOf({ dir: site.dir, corpus, contentDir: "", note: (text) => void notes.push(text) });
  await keepOldAddresses(built, problems);
  const anchors = noAnchors();
  for (const path of await listFiles(site.dir)) {
    const read = readPage(path, site.read(path));
    putBackAnchors(read, built);
    addAnchors(anchors, path, anchorsOf(read));
    writeFileSync(join(site.dir, path), writePage(read));
  }
  built.pages = ownPagesOf(anchors.ids, built.putBack);
  await holdAddresses(built, problems);
  return { site, problems: problems.all, notes, corpus };
}

describe("the addresses that last", () => {
  it("are pages and what authors gave an id, not what the site's own parts made up", async () => {
    const { site, corpus } = await hold({});
    expect(lastingAddresses(corpus, await readPages(site.dir))).toEqual([
      "/",
      "/publications/first-brief/",
      "/publications/first-brief/#found",
      "/voices/",
    ]);
  });

  it("are listed once, and stay listed", () => {
    expect(extendLedger(["/b/", "/old/"], ["/a/", "/b/"])).toEqual(["/a/", "/b/", "/old/"]);
  });
});

describe("a build", () => {
  it("says once that no list is kept", async () => {
    expect((await hold({})).notes).toEqual([
      "No list of addresses is kept, so that none is held: npm run addresses begins one.",
    ]);
  });

  it("tells what is new", async () => {
    const { notes } = await hold({
      "addresses.txt": "/\n/publications/first-brief/\n/publications/first-brief/#found\n",
    });
    expect(notes).toEqual([
      "1 address is new and not listed yet: /voices/. npm run addresses lists them, so that they last.",
    ]);
  });

  it("stops where a page of the site's own is gone, with the line to add", async () => {
    const { problems } = await hold({ "addresses.txt": "/\n/voice/\n" });
    expect(problems).toEqual([
      {
        rule: "address-gone",
        severity: "error",
        file: "content/addresses.txt",
        line: 2,
        column: 1,
        length: 7,
        message: "/voice/ was published, and is gone.",
        hint: "Add to redirects.yaml: - { from: /voice/, to: /voices/ }",
      },
    ]);
  });

  it("stops where an anchor of the content is not on its page", async () => {
    const { problems } = await hold(
      { "addresses.txt": "/publications/first-brief/#found\n" },
      "<p>Nothing</p>",
    );
    expect(problems.map(({ message }) => message)).toEqual([
      "/publications/first-brief/#found was published, and is gone.",
    ]);
  });

  it("stops where a redirect hides a page of the site's own", async () => {
    const { problems } = await hold({ "redirects.yaml": "- { from: /voices/, to: / }\n" });
    expect(problems.map(({ message }) => message)).toEqual(["/voices/ is there: a redirect would hide it."]);
  });
});

describe("an old address", () => {
  it("of a page forwards without scripts, through a chain too", async () => {
    const { site } = await hold({
      "redirects.yaml":
        "- { from: /publications/pilot/, to: /publications/draft/ }\n- { from: /publications/draft/, to: /publications/first-brief/#found }\n",
    });
    const html = site.read("publications/pilot/index.html");
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/publications/first-brief/#found">');
    expect(html).toContain('<a href="/publications/first-brief/#found" data-forward>What was found</a>');
  });

  it("of a section stands where the new one is", async () => {
    const { site } = await hold({
      "redirects.yaml":
        "- { from: /publications/first-brief/#results, to: /publications/first-brief/#found }\n- { from: /publications/first-brief/#outcome, to: /publications/first-brief/#found }\n",
    });
    expect(site.read("publications/first-brief/index.html")).toContain(
      '<h2 id="found"><span id="results"></span><span id="outcome"></span>What was found</h2>',
    );
  });

  it("of a section that moved to another page says where it is", async () => {
    const { site } = await hold({
      "redirects.yaml": "- { from: /publications/first-brief/#heard, to: /voices/ }\n",
    });
    expect(site.read("publications/first-brief/index.html")).toContain(
      '<p class="small moved" id="heard">What was at this address is now at: <a href="/voices/">/voices/</a></main>',
    );
  });

  it("of a cell stands in the cell, and of a row in its first", async () => {
    const table = '<table><tbody><tr id="found"><td>1</td></tr></tbody></table>';
    const { site } = await hold(
      {
        "redirects.yaml":
          "- { from: /publications/first-brief/#old, to: /publications/first-brief/#found }\n",
      },
      table,
    );
    expect(site.read("publications/first-brief/index.html")).toContain(
      '<tr id="found"><td><span id="old"></span>1</table>',
    );
  });

  it("is told to hosts, with the downloads of a table", async () => {
    const redirects = `- { from: /data/a/, to: /data/b/ }
- { from: /publications/pilot/, to: /publications/first-brief/ }
- { from: /publications/pilot/#x, to: /publications/first-brief/#found }
`;
    const files = {
      "publications/first-brief.mdx": publicationMdx({}),
      "redirects.yaml": redirects.split("\n").slice(1).join("\n"),
    };
    const corpus = await corpusOf({ ...files, "publications/first-brief.mdx": BRIEF });
    expect(redirectList(corpus)).toEqual([
      { from: "/publications/pilot/", to: "/publications/first-brief/" },
    ]);
    const data = { ...corpus, redirects: [{ ...corpus.redirects[0]!, from: "/data/a/", to: "/data/b/" }] };
    expect(redirectList(data)).toEqual([
      { from: "/data/a/", to: "/data/b/" },
      { from: "/data/a.csv", to: "/data/b.csv" },
      { from: "/data/a.xlsx", to: "/data/b.xlsx" },
      { from: "/data/a.json", to: "/data/b.json" },
    ]);
  });

  it("leads from the numbers of a figure to those of the table that took its place", async () => {
    const corpus = await corpusOf({ "publications/first-brief.mdx": BRIEF });
    const place = { file: "redirects.yaml", line: 1, column: 1 };
    const redirect = { from: "/figures/a/", to: "/data/b/", fromPlace: place, toPlace: place };
    expect(redirectList({ ...corpus, redirects: [redirect] })).toEqual([
      { from: "/figures/a/", to: "/data/b/" },
      { from: "/figures/a.csv", to: "/data/b.csv" },
    ]);
  });
});
