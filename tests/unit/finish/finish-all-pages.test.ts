import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { keepFinished } from "../../../src/finish/pages/kept-finished.ts";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import { keepMadePage } from "../../../src/kept/made-pages.ts";
import { sumOf } from "../../../src/kept/whole-files.ts";
import type { Built, Step } from "../../../src/finish/finish.ts";
import { finishAllPages, finishPagesApart } from "../../../src/finish/pages/finish-all-pages.ts";
import { finishPages } from "../../../src/finish/pages/finish-pages.ts";
import { listFiles } from "../../../src/finish/site-files.ts";
import { siteOf } from "./site.ts";

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><link rel="stylesheet" href="/assets/a.css"></head><body>${body}</body></html>`;

it("pages are finished alike here and in a thread of their own", async () => {
  const finishings: (Pick<Built, "pages" | "anchorFaults" | "styleHashes" | "putBack"> & {
    files: string[][];
  })[] = [];
  for (const step of [finishAllPages(), finishPagesApart()]) {
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

it("threads that share the pages give each kind one style, whoever of them has read what that needs", async () => {
  const of = (sheets: readonly string[], body: string) => {
    const links = sheets.map((name) => `<link rel="stylesheet" href="/assets/${name}.css">`);
    return `<!DOCTYPE html><html><head><meta charset="utf-8">${links.join("")}</head><body>${body}</body></html>`;
  };
  const names = Array.from({ length: 150 }, (_, index) => String(index).padStart(3, "0"));
  // Two sheets are first named by pages of two threads, and not in the order of their names.
  const sheetsAt = (index: number) => ["a", ...(index > 3 ? ["c"] : []), ...(index > 4 ? ["b"] : [])];
  const voice = (name: string) =>
    of(sheetsAt(Number(name)), `<p id="v" class="v${name}"></p><a href="/figures/000/#f">f</a>`);
  const files: Record<string, string> = {
    "404.html": of(["a"], '<p class="missing"></p>'),
    "index.html": of(
      ["a"],
      '<a href="/voices/149/#v">v</a><script type="module" src="/assets/m.js"></script>',
    ),
    ...Object.fromEntries(names.map((name) => [`voices/${name}/index.html`, voice(name)])),
    ...Object.fromEntries(
      names.map((name) => [`figures/${name}/index.html`, of(["a"], '<a href="/voices/000/#w">w</a>')]),
    ),
    "assets/a.css": `${names.map((name) => `.v${name}{order:${Number(name)}}`).join("")}.missing{}.none{}`,
    "assets/b.css": "p{order:-1}",
    "assets/c.css": "p{order:-2}",
    "assets/m.js": "document.body.className = 'v007';",
    "font.bin": "binary",
  };
  const finish = async (step: Step, more: Partial<Built> = {}) => {
    using site = siteOf(files);
    const told: Parameters<Built["progress"]>[] = [];
    let found: unknown;
    const finished: Step = async (built, problems) => {
      await step(built, problems);
      await built.compression?.end();
      found = [built.pages, built.anchorFaults, built.styleHashes];
    };
    await site.run(finished, { ...more, progress: (...what) => told.push(what) });
    const written = (await listFiles(site.dir)).filter((path) => !/\.(br|gz)$/.test(path));
    return {
      found,
      told: told.at(-1),
      times: told.length,
      written: written.map((path) => [path, site.read(path)]),
    };
  };
  const alone = await finish(finishPages);
  expect(alone.told).toEqual(["Finishing pages", 302, 302]);
  expect(JSON.stringify(alone.found)).toContain('"what":"/voices/000/#w"');
  const order = /p\{order:-2\}\np\{order:-1\}/;
  expect(alone.written.find(([path]) => path === "voices/000/index.html")![1]).toMatch(order);
  const shared = await finish(finishPagesApart());
  const each = {
    told: expect.arrayContaining(["Finishing pages"]) as unknown,
    times: expect.any(Number) as unknown,
  };
  expect(shared).toEqual({ ...alone, ...each });
  // Each page is told of here, and each twenty-fifth where threads are at work.
  const made = async (some: number) => (await finish(finishAllPages(), { made: some })).times;
  expect(await made(2)).toBe(302);
  expect(await made(302)).toBeLessThan(302);
});

it("tells what stopped a thread, and stops the others", async () => {
  const names = Array.from({ length: 301 }, (_, index) => String(index).padStart(3, "0"));
  using site = siteOf({
    ...Object.fromEntries(names.map((name) => [`${name}/index.html`, page("")])),
    "300/index.html": page('<script type="module" src="/assets/gone.js"></script>'),
    "assets/a.css": "p{}",
  });
  await expect(site.run(finishPagesApart())).rejects.toThrow("gone.js");
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

  const pagesIn = (folder: string): number => readdirSync(join(folder, "finished-page")).length;

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
    // Kept in the place of what it was.
    "the size of a file that it names is": { more: { fileSizes: new Map([["/t.csv", "2 KB"]]) }, made: 0 },
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
    for (const step of [finishAllPages(), finishPagesApart()]) await finish(step, FILES, {}, keep());
    const before = pagesIn(folder);
    const all = { ...FILES, ...files };
    const fresh = await finish(finishAllPages(), all, more);
    const warm = await finish(finishPagesApart(), all, more, keep());
    expect(warm).toEqual(fresh);
    expect(pagesIn(folder)).toBe(before + made);
    // And what is kept now is the same in this thread.
    const again = await finish(finishAllPages(), all, more, keep());
    expect(again).toEqual(fresh);
    expect(pagesIn(folder)).toBe(before + made);
  });

  it("is not read again, and that of the last build, where its style is the same too", async () => {
    const folder = join(dir, "linked");
    const keep = () => new KeptFolder(folder, "1.0.0");
    const PAGES = ["index.html", "b/index.html"] as const;
    const build = async (step: Step, more: Partial<Built>) => {
      const waits = more.unwritten ?? new Map();
      const site = siteOf(Object.fromEntries(Object.entries(FILES).filter(([path]) => !waits.has(path))));
      const finished: Step = async (built, problems) => {
        await step(built, problems);
        await built.compression?.end();
        await keepFinished(built, problems);
      };
      await site.run(finished, { ...AROUND, kept: keep(), ...more });
      const links = PAGES.map((path) => statSync(join(site.dir, path)).nlink);
      for (const path of PAGES) keep().keepFile(sumOf(Buffer.from(site.read(path))), join(site.dir, path));
      return { site, links, texts: PAGES.map(site.read) };
    };
    const unwritten = new Map(PAGES.map((path) => [path as string, sumOf(Buffer.from(FILES[path]))]));
    const { site, texts } = await build(finishAllPages(), {});
    using last = site;
    // What was made is in no folder, nor is it kept: what it was finished to is all that is asked for.
    for (const step of [finishAllPages(), finishPagesApart()]) {
      const next = await build(step, { unwritten, standing: last.dir });
      expect(next.texts).toEqual(texts);
      expect(next.links).toEqual([2, 2]);
      next.site[Symbol.dispose]();
    }
    const again = async (more: Partial<Built> = {}): Promise<string[]> => {
      const next = await build(finishAllPages(), { unwritten, ...more });
      next.site[Symbol.dispose]();
      return next.texts;
    };
    // The last build may be gone, and what was kept of it, and what was finished: then what was made is asked for.
    expect(await again()).toEqual(texts);
    rmSync(join(folder, "site-file"), { recursive: true });
    expect(await again()).toEqual(texts);
    rmSync(join(folder, "site-file"), { recursive: true });
    rmSync(join(folder, "finished-page"), { recursive: true });
    await expect(again()).rejects.toThrow("Build it again.");
    for (const path of PAGES) await keepMadePage(keep(), unwritten.get(path)!, Buffer.from(FILES[path]));
    expect(await again()).toEqual(texts);
  });
});
