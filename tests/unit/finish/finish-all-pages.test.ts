import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Built } from "../../../src/finish/finish.ts";
import { finishAllPages, finishPagesApart } from "../../../src/finish/pages/finish-all-pages.ts";
import { listFiles } from "../../../src/finish/site-files.ts";
import { siteOf } from "./site.ts";

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/assets/a.css"></head><body>${body}</body></html>`;

it("pages are finished alike here and in a thread of their own", async () => {
  const finishings: (Pick<Built, "pages" | "anchorFaults" | "styleHashes" | "putBack"> & {
    files: string[][];
  })[] = [];
  for (const step of [finishAllPages, finishPagesApart]) {
    using site = siteOf({
      "index.html": page('<p id="one" class="used">1</p><a href="/b/#two">two</a><a href="#nowhere">x</a>'),
      "b/index.html": page('<p id="two">2</p><p id="two">2</p>'),
      "assets/a.css": ".used { color: red } .unused { color: blue }",
    });
    const more: Partial<Built> = {
      pages: new Map(),
      anchorFaults: [],
      styleHashes: [],
      oldAnchors: new Map([
        ["index.html", [{ from: "/#before", to: "/b/", title: "Two", told: ["Moved to ", null] }]],
      ]),
    };
    await site.run(async (built, problems) => {
      await step(built, problems);
      const { pages, anchorFaults, styleHashes, putBack } = built;
      const files = await listFiles(site.dir);
      finishings.push({
        pages,
        anchorFaults,
        styleHashes,
        putBack,
        files: files.map((path) => [path, readFileSync(join(site.dir, path), "utf8")]),
      });
    }, more);
  }
  expect(finishings[0]!.anchorFaults.length).toBeGreaterThan(0);
  expect(finishings[0]!.styleHashes).toHaveLength(1);
  expect(finishings[1]).toEqual(finishings[0]);
});
