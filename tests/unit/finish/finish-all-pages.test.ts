import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import type { Built, Step } from "../../../src/finish/finish.ts";
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
      await built.compression?.end();
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
  // The home page has a sheet of its own.
  expect(finishings[0]!.styleHashes).toHaveLength(2);
  expect(finishings[1]).toEqual(finishings[0]);
});

describe("a page that an earlier build has finished", () => {
  const dir = mkdtempSync(join(tmpdir(), "kept-pages-"));
  afterAll(() => rmSync(dir, { recursive: true }));
  const FILES = {
    "index.html": page('<p id="one">1</p><a href="/b">two</a><small data-size="/t.csv"></small>').replace(
      "</head>",
      '<script type="module" src="/assets/m.js"></script></head>',
    ),
    "b/index.html": page('<p id="two" class="used">2</p>'),
    "assets/a.css": ".used { color: red } .unused { color: blue }",
    "assets/m.js": "document.title = 'one';",
    "t.csv": "a",
  };
  const AROUND: Partial<Built> = { fileSizes: new Map([["/t.csv", "1 KB"]]) };

  const pagesIn = (folder: string): number => readdirSync(join(folder, "page")).length;

  /** What a step makes of a site, all in all. */
  async function finish(step: Step, files: Record<string, string>, more: Partial<Built>, kept?: KeptFolder) {
    using site = siteOf(files);
    let found: Pick<Built, "pages" | "putBack" | "anchorFaults" | "styleHashes"> | undefined;
    await site.run(
      async (built, problems) => {
        await step(built, problems);
        await built.compression?.end();
        const { pages, putBack, anchorFaults, styleHashes } = built;
        found = { pages, putBack, anchorFaults, styleHashes };
      },
      { ...AROUND, ...more, ...(kept ? { kept } : {}) },
    );
    const written = (await listFiles(site.dir)).map((path) => [path, site.read(path)]);
    return { written, found };
  }

  const CHANGES: Record<string, { files?: Record<string, string>; more?: Partial<Built>; made: number }> = {
    "nothing is": { made: 0 },
    "its text is": { files: { "b/index.html": page('<p id="two">Two</p>') }, made: 1 },
    "a script is": { files: { "assets/m.js": "document.title = 'two';" }, made: 2 },
    "a sheet is": { files: { "assets/a.css": ".used { color: green }" }, made: 0 },
    "another page is there, it is": { files: { "c/index.html": page("") }, made: 3 },
    "the size of a file that it names is": { more: { fileSizes: new Map([["/t.csv", "2 KB"]]) }, made: 1 },
    "an anchor that it had is": {
      more: {
        oldAnchors: new Map([
          ["b/index.html", [{ from: "/b/#old", to: "/b/#two", title: "Two", told: ["Moved to ", null] }]],
        ]),
      },
      made: 1,
    },
    "the counting of visits is": {
      more: {
        visits: { script: "https://stats.example.net/count.js", attributes: {}, sources: [] } as never,
      },
      made: 2,
    },
  };

  it.each(Object.keys(CHANGES))("is finished again only where %s another", async (name) => {
    const { files = {}, more = {}, made } = CHANGES[name]!;
    const folder = join(dir, name.replaceAll(" ", "-"));
    const keep = () => new KeptFolder(folder, "1.0.0");
    for (const step of [finishAllPages, finishPagesApart]) await finish(step, FILES, {}, keep());
    const before = pagesIn(folder);
    const all = { ...FILES, ...files };
    const fresh = await finish(finishAllPages, all, more);
    const warm = await finish(finishPagesApart, all, more, keep());
    expect(warm).toEqual(fresh);
    expect(pagesIn(folder)).toBe(before + made);
    // And what is kept now is the same in this thread.
    const again = await finish(finishAllPages, all, more, keep());
    expect(again).toEqual(fresh);
    expect(pagesIn(folder)).toBe(before + made);
  });
});
