import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { finishPages } from "../../../src/finish/pages/finish-pages.ts";
import { listFiles } from "../../../src/finish/site-files.ts";
import { siteOf } from "./site.ts";

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

describe("a finished page", () => {
  it("has relative addresses wherever HTML holds one, and all else says what it said", async () => {
    using site = siteOf({
      "a/index.html": page(
        '<link rel="canonical" href="https://example.org/a/"><link rel="icon" href="/i.svg">',
        [
          "<a   HREF='/b/?x=1&amp;y=2#z' class=q>b</a>",
          '<img src="/p.png" srcset="/p.png 1x, /q.png 2x" alt="/p.png">',
          '<form action="/search/"><button formaction="/b/">go</button></form>',
          '<video poster="/p.png"></video><object data="/d.svg"></object><p data-href="/b/" data-x="/b/">/b/</p>',
          '<svg><use xlink:href="/i.svg#a"/><use href="#b"/><a href="/b/">b</a></svg>',
          '<template><a href="/b/">b</a></template>',
        ].join("\n"),
      ),
      "b/index.html": page('<meta http-equiv="refresh" content="0; url=/a/">', '<a href="/b/#z">z</a>'),
    });
    await site.run(finishPages);
    const body = /<script defer[^>]*><\/script>(.*)$/s.exec(site.read("a/index.html"))![1];
    expect(body).toBe(
      [
        '<a href="../b/index.html?x=1&amp;y=2#z" class="q">b</a>',
        '<img src="../p.png" srcset="../p.png 1x, ../q.png 2x" alt="/p.png">',
        '<form action="../search/index.html"><button formaction="../b/index.html">go</button></form>',
        '<video poster="../p.png"></video><object data="../d.svg"></object><p data-href="../b/index.html" data-x="/b/">/b/</p>',
        '<svg><use xlink:href="../i.svg#a"/><use href="#b"/><a href="../b/index.html">b</a></svg>',
        '<template><a href="../b/index.html">b</a></template>',
      ]
        .join(" ")
        .replace(/ (?=<form|<p )|(?<=<\/form>|<\/p>) /g, ""),
    );
    expect(site.read("a/index.html")).toContain(
      '<link rel="canonical" href="https://example.org/a/"><link rel="icon" href="../i.svg">',
    );
    expect(site.read("b/index.html")).toContain('content="0; url=../a/index.html"');
    expect(site.read("b/index.html")).toContain('<a href="#z">');
  });

  it("finds the script of the page for missing addresses from any depth, and under the path of the site alone where that is known", async () => {
    const files = { "404.html": page('<script type="module" src="/assets/a.js"></script>', "") };
    const sources = async (siteUrl?: string): Promise<string[]> => {
      using site = siteOf({ ...files, "assets/a.js": "document.title = 'found';" });
      await site.run(finishPages, { siteUrl });
      return [...site.read("404.html").matchAll(/<script defer src="([^"]*)"/g)].map(([, src]) =>
        src!.replace(/assets\/page\.\w+\.js$/, "script"),
      );
    };
    expect(await sources("https://example.org/briefs")).toEqual(["/briefs/script"]);
    expect(await sources("https://example.org")).toEqual(["/script"]);
    const missing = "https://example.org/briefs/a/b/c/missing";
    expect((await sources()).map((src) => new URL(src, missing).pathname)).toEqual([
      "/script",
      "/briefs/a/b/c/script",
      "/briefs/a/b/script",
      "/briefs/a/script",
      "/briefs/script",
      "/script",
    ]);
  });

  it("carries its policy before anything that it governs, with the hashes of the styles that it may meet", async () => {
    const css = "a { color: red }";
    const sheet = '<link rel="stylesheet" href="/assets/s.css">';
    using site = siteOf({
      "index.html": page("<title>a</title>", ""),
      "404.html": page(sheet, '<a href="../">up</a>'),
      "search/index.html": page(sheet, '<a href="../">up</a><form>search</form>'),
      "assets/s.css": `${css}form { color: blue }`,
    });
    await site.run(finishPages);
    const hashes = [css, `${css}form { color: blue }`].map((style) =>
      createHash("sha256").update(style).digest("base64"),
    );
    expect(site.read("index.html")).toMatch(
      /^<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; /,
    );
    expect(site.read("404.html")).toContain(
      `style-src 'self' ${hashes.map((hash) => `'sha256-${hash}'`).join(" ")};`,
    );
    expect(site.read("404.html")).toContain('<a href="../">up</a>');
  });

  it("makes the links of the page for missing addresses absolute where the address of the site is known, and finds its fonts from any depth", async () => {
    const files = {
      "404.html": page(
        '<link rel="stylesheet" href="/assets/s.css">',
        '<a href="/data/">data</a><a href="../">up</a>',
      ),
      "assets/s.css": '@font-face { font-family: a; src: url("/assets/a.woff2") } a { color: red }',
      "assets/a.woff2": "",
    };
    const missing = async (siteUrl?: string): Promise<{ links: string[]; sheets: string[] }> => {
      using site = siteOf(files);
      await site.run(finishPages, { siteUrl });
      const found = [...site.read("404.html").matchAll(/<(a|link)\b[^>]* href="([^"]*)"/g)];
      const named = (tag: string) => found.filter(([, name]) => name === tag).map(([, , href]) => href!);
      return {
        links: named("a"),
        sheets: named("link").map((href) => href.replace(/fonts\.\w+\.css$/, "fonts")),
      };
    };
    expect(await missing("https://example.org/briefs")).toEqual({
      links: ["https://example.org/briefs/data/", "../"],
      sheets: ["/briefs/assets/fonts"],
    });
    const { links, sheets } = await missing();
    expect(links).toEqual(["/data/", "../"]);
    expect(sheets).toEqual([
      "/assets/fonts",
      "./assets/fonts",
      "../assets/fonts",
      "../../assets/fonts",
      "../../../assets/fonts",
      "../../../../assets/fonts",
    ]);
  });
});

describe("the scripts of a page", () => {
  const modules = {
    "assets/shared.js": "export const say = (word) => said.push(word);",
    "assets/one.js": 'import { say } from "./shared.js"; const hidden = 1; say("one");',
    "assets/two.js":
      'import { say } from "./shared.js"; const hidden = 2; say("two"); go = () => import("./later.js").then((m) => m.default());',
    "assets/later.js": 'import { say } from "./shared.js"; export default () => "later";',
  };
  const scripts = (...names: string[]) =>
    names.map((name) => `<script type="module" src="/assets/${name}.js"></script>`).join("");

  it("become one that is no module, the same for pages with the same modules", async () => {
    using site = siteOf({
      ...modules,
      "index.html": page("", scripts("one", "two", "one")),
      "a/index.html": page("", scripts("one", "two")),
      "b/index.html": page("", `${scripts("one")}<script src="/theme.js"></script>`),
    });
    await site.run(finishPages);
    const [name] = /assets\/page\.[0-9a-f]{8}\.js/.exec(site.read("index.html"))!;
    expect(site.read("index.html")).toContain(`<script defer src="${name}"></script>`);
    expect(site.read("a/index.html")).toContain(`<script defer src="../${name}"></script>`);
    expect(site.read("b/index.html")).not.toContain(name);
    expect(site.read("b/index.html")).toContain('<script src="../theme.js"></script>');
    expect(
      (await listFiles(join(site.dir, "assets"))).filter(
        (path) => !/^(page|later)\.[0-9a-f]{8}\.js$/.test(path),
      ),
    ).toEqual([]);
    expect(existsSync(join(site.dir, name))).toBe(true);
  });

  it("run in order, and fetch by a script element what is imported later", async () => {
    using site = siteOf({ ...modules, "index.html": page("", scripts("one", "two")) });
    await site.run(finishPages);
    const [name] = /assets\/page\.[0-9a-f]{8}\.js/.exec(site.read("index.html"))!;
    const world = browserWorld(site.dir);
    runInNewContext(site.read(name!), world);
    expect(world["said"]).toEqual(["one", "two"]);
    const go = world["go"] as () => Promise<string>;
    expect(await go()).toBe("later");
    expect(await go()).toBe("later");
    expect(world["fetched"]).toHaveLength(1);
  });

  it.each([
    [
      "imports the one that fetches it",
      {
        "assets/one.js": 'export const word = "one"; go = () => import("./later.js");',
        "assets/later.js": 'import { word } from "./one.js"; export default () => word;',
      },
      ["assets/one.js", "assets/later.js"],
    ],
    [
      "is fetched by what it fetches, whichever of both comes first",
      {
        "assets/one.js": 'go = () => [import("./later.js"), import("./last.js")];',
        "assets/later.js": 'export default () => import("./last.js");',
        "assets/last.js": 'export default () => import("./later.js");',
      },
      ["assets/later.js", "assets/last.js"],
    ],
  ])("stop the build where a script %s", async (_, scriptsInCircle, named) => {
    using site = siteOf({ ...scriptsInCircle, "index.html": page("", scripts("one")) });
    const [one, other] = named;
    await expect(site.run(finishPages)).rejects.toThrow(
      new RegExp(
        `^The script (${one}|${other}) is fetched by (?!\\1)(${one}|${other}) when it is used, and needs \\2 itself, by an import or by what it fetches\\. Each is written as a file that holds or names the other, which has no end\\. Import \\1 at the top of \\2, or have it import nothing of \\2\\.$`,
      ),
    );
  });

  /** As much of a browser as the scripts use; scripts that are added to it run from the built site. */
  function browserWorld(dir: string): Record<string, unknown> {
    const world: Record<string, unknown> = {
      said: [],
      fetched: [],
      URL,
      Error,
      Promise,
      location: { protocol: "file:" },
    };
    world["window"] = world;
    world["document"] = {
      currentScript: { src: "file:///site/assets/page.js" },
      querySelectorAll: () => [],
      createElement: () => ({}),
      head: {
        append: (script: { src: string; onload(): void }) => {
          (world["fetched"] as string[]).push(script.src);
          void import("node:fs").then(({ readFileSync }) => {
            runInNewContext(readFileSync(join(dir, script.src.replace("file:///site/", "")), "utf8"), world);
            script.onload();
          });
        },
      },
    };
    return world;
  }
});

it("a finished sheet leads to its files from where it lies", async () => {
  const css =
    '@import "/assets/b.css";@font-face{src:url(/assets/f.woff2)format("woff2")}a{content:"/assets/b.css";background:url("https://example.org/a.png"),url( \'/p.png\' )}';
  using site = siteOf({ "assets/a.css": css });
  await site.run(finishPages);
  expect(site.read("assets/a.css")).toBe(
    '@import "b.css";@font-face{src:url("f.woff2")format("woff2")}a{content:"/assets/b.css";background:url("https://example.org/a.png"),url("../p.png")}',
  );
});
