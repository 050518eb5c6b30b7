import { describe, expect, it } from "vitest";
import { Problems } from "../../../src/problems/collector.ts";
import {
  addAnchors,
  anchorsOf,
  faultsOf,
  holdAnchors,
  noAnchors,
  uniteAnchors,
} from "../../../src/finish/addresses/anchors.ts";
import { finishPages } from "../../../src/finish/pages/finish-pages.ts";
import { readPage } from "../../../src/finish/pages/page-tree.ts";
import { startOf } from "../../../src/finish/finish.ts";
import { loadFiles, publication } from "../../support/read.ts";
import { siteOf } from "./site.ts";

function faults(pages: Record<string, string>): string[] {
  // As threads that have read one page each.
  const read = Object.entries(pages).map(([path, body]) => {
    const of = noAnchors();
    addAnchors(of, path, anchorsOf(readPage(path, body)));
    return of;
  });
  return faultsOf(uniteAnchors(read)).map(({ kind, what, pages }) => `${kind} ${what} on ${pages.join(" ")}`);
}

describe("ids of built pages", () => {
  it.each([
    ["an id twice", '<p id="a"></p><p id="a"></p>', ["twice a on /x/"]],
    ["an id in a template too", '<p id="a"></p><template><p id="a"></p></template>', ["twice a on /x/"]],
    ["ids that differ in case", '<p id="a"></p><p id="A"></p>', []],
    ["a link on the page", '<a href="#b"></a>', ["nowhere /x/#b on /x/"]],
    ["a link to another", '<a href="/y/#b"></a>', ["nowhere /y/#b on /x/"]],
    ["a link to another that is there", '<a href="/y/#there"></a><a href="../y/#there"></a>', []],
    ["a link with a query", '<a href="/y/?q=1#there"></a>', []],
    ["a page that is not there", '<a href="/z/#b"></a>', ["nowhere /z/#b on /x/"]],
    ["a name in two notations", '<p id="grün"></p><a href="#gr%C3%BCn"></a><a href="#grün"></a>', []],
    ["the top, text and nothing", '<a href="#top"></a><a href="#"></a><a href="/y/#:~:text=b"></a>', []],
    ["other sites and other files", '<a href="https://a.example/#b"></a><a href="/a.svg#b"></a>', []],
    ["a label", '<section aria-labelledby="b"></section>', ["nowhere /x/#b on /x/"]],
    ["two labels", '<p id="a"></p><i aria-describedby="a b"></i>', ["nowhere /x/#b on /x/"]],
    ["a popover", '<button popovertarget="b"></button>', ["nowhere /x/#b on /x/"]],
    [
      "names of every object",
      '<p id="constructor"></p><a href="#__proto__"></a>',
      ["nowhere /x/#__proto__ on /x/"],
    ],
  ])("%s", (_what, body, expected) =>
    expect(faults({ "x/index.html": body, "y/index.html": '<p id="there"></p>' })).toEqual(expected),
  );

  it("are told once, however many pages have the fault", () => {
    const body = '<p id="a"></p><p id="a"></p>';
    expect(faults({ "index.html": body, "404.html": body, "y/index.html": body })).toEqual([
      "twice a on / /404.html /y/",
    ]);
  });

  it("are read while pages are finished, and stop the build at the text that makes the page", async () => {
    const { corpus } = await loadFiles({ "publications/brief.mdx": publication("\nText.\n") });
    const page = '<html><head></head><body><p id="a"></p><p id="a"></p><a href="#b">b</a></body></html>';
    using site = siteOf({ "publications/brief/index.html": page, "about/index.html": page });
    const built = startOf({ dir: site.dir, corpus, contentDir: "" });
    const problems = new Problems();
    await finishPages(built);
    await holdAnchors(built, problems);
    expect(problems.all.map(({ rule, file, line, message }) => [rule, file, line, message])).toEqual([
      [
        "duplicate-id",
        "content/site.yaml",
        1,
        "The built page /about/, and 1 more, has two parts with the id `a`.",
      ],
      [
        "broken-link",
        "content/site.yaml",
        1,
        "The built page /about/ leads to /about/#b, and nothing there has that id.",
      ],
      [
        "broken-link",
        "content/publications/brief.mdx",
        1,
        "The built page /publications/brief/ leads to /publications/brief/#b, and nothing there has that id.",
      ],
    ]);
  });
});
