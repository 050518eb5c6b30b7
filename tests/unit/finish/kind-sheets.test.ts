import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { finishPages } from "../../../src/finish/pages/finish-pages.ts";
import { knowSheet, withoutUnused } from "../../../src/finish/pages/needed-css.ts";
import { siteOf } from "./site.ts";

const names = new Set(["a", "p", "there", "id", "data-x", "html"]);
const kept = (css: string) => withoutUnused(knowSheet(css), (name) => names.has(name)).css;

describe("a sheet without what is unused", () => {
  it.each([
    [".gone{color:red}", ""],
    [".there{color:red}", ".there{color:red}"],
    [".gone a,.there a{color:red}", ".gone a,.there a{color:red}"],
    ["a.gone,#gone{}p{}", "p{}"],
    ['[data-gone]{}[data-x="1"] p{}', '[data-x="1"] p{}'],
    ["table{}*{}::selection{}:root{}", "*{}::selection{}:root{}"],
    [":is(.gone,p):not(.gone)::before{}", ":is(.gone,p):not(.gone)::before{}"],
    [":is(.gone) .gone{}", ""],
    [
      ":is(.gone,#gone) p{}:where(.gone){}html:has(.gone){}html:has(> .gone,.there){}",
      "html:has(> .gone,.there){}",
    ],
    ["p:not(:has(.gone)){}", "p:not(:has(.gone)){}"],
    [
      "@page a{margin:0}@page gone:first{margin:0}.there{page:a}.gone{page:gone}",
      "@page a{margin:0}.there{page:a}",
    ],
    ["@layer b{@media print{.gone{}.there{}}}", "@layer b{@media print{.there{}}}"],
    [
      "p{}@supports (a:b){@media print{.gone{}}}@media print{@page{margin:0}}",
      "p{}@media print{@page{margin:0}}",
    ],
    ["@keyframes turn{from{rotate:0}to{rotate:1turn}}", "@keyframes turn{from{rotate:0}to{rotate:1turn}}"],
    [
      ".there{& .gone{color:red}& p{color:light-dark(#fff,#000)}}",
      ".there{& p{color:light-dark(#fff,#000)}}",
    ],
    [
      '@layer x,y;@font-face{font-family:"gone"}@property --gone{syntax:"*"}',
      '@layer x,y;@font-face{font-family:"gone"}@property --gone{syntax:"*"}',
    ],
  ])("%s → %s", (css, expected) => expect(kept(css)).toBe(expected));

  it("has its addresses where they stand then", () => {
    const css =
      ".gone{}.there{background:url(/a.png)}.gone{background:url(/b.png)}p{background:url(/c.png)}.gone{}";
    const left = withoutUnused(knowSheet(css), (name) => names.has(name));
    expect(left.css).toBe(".there{background:url(/a.png)}p{background:url(/c.png)}");
    expect(left.addresses.map(({ start, end, url }) => [left.css.slice(start, end), url])).toEqual([
      ["url(/a.png)", "/a.png"],
      ["url(/c.png)", "/c.png"],
    ]);
  });
});

describe("the site's sheet", () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html><head><link rel="stylesheet" href="/assets/site.css"><script src="/theme.js"></script></head><body>${body}</body></html>`;
  const face = "@font-face{font-family:A;src:url(/assets/a.woff2)}";
  const local = '@font-face{font-family:B;src:local("Arial")}';
  const site = () =>
    siteOf({
      "assets/site.css": `@layer a;${face}${local}@layer a{.one{}.two{}.scripted{}.nowhere{}}`,
      "theme.js": 'document.body.className = "scripted"; document.nowhere();',
      "publications/one/index.html": page('<p class="one">'),
      "publications/two/index.html": page('<p class="two">'),
      "index.html": page("<p>nowhere</p>"),
    });
  const styleIn = (html: string) => /<style>(.*)<\/style>/.exec(html)![1]!;

  it("stands in every page, with what that kind of page and its scripts need", async () => {
    using built = site();
    await built.run(finishPages);
    expect(styleIn(built.read("publications/one/index.html"))).toBe(
      `@layer a;${local}@layer a{.one{}.two{}.scripted{}}`,
    );
    expect(styleIn(built.read("publications/two/index.html"))).toBe(
      styleIn(built.read("publications/one/index.html")),
    );
    expect(styleIn(built.read("index.html"))).toBe(`@layer a;${local}@layer a{.scripted{}}`);
    expect(() => built.read("assets/site.css")).toThrow("ENOENT");
  });

  it("keeps what a script names that is fetched later, and one that this fetches in turn", async () => {
    using built = siteOf({
      "assets/site.css": ".at-once{}.later{}.last{}.nowhere{}",
      "assets/one.js": 'document.body.className = "at-once"; go = () => import("./two.js");',
      "assets/two.js": 'export const name = "later"; export const go = () => import("./three.js");',
      "assets/three.js": 'export const name = "last";',
      "index.html": page('<script type="module" src="/assets/one.js"></script>'),
    });
    await built.run(finishPages);
    expect(styleIn(built.read("index.html"))).toBe(".at-once{}.later{}.last{}");
  });

  it("leaves out what scripts call a property or a place in a message", async () => {
    using built = siteOf({
      "assets/site.css": ".class-name{}.key{}.place{}.other{}",
      "theme.js": 'show({ key: 1, other: 2 }, list.other, "class-name", `from {place}`);',
      "index.html": page(""),
    });
    await built.run(finishPages);
    expect(styleIn(built.read("index.html"))).toBe(".class-name{}");
  });

  it("is named by its hash in the page's policy and in what hosts are told", async () => {
    using built = site();
    const styleHashes: string[] = [];
    await built.run(finishPages, { styleHashes });
    const html = built.read("index.html");
    const hash = `sha256-${createHash("sha256").update(styleIn(html)).digest("base64")}`;
    expect(html).toContain(`style-src 'self' '${hash}';`);
    expect(styleHashes).toHaveLength(2);
    expect(styleHashes).toContain(hash);
  });

  it("leaves the fonts that are fetched to a sheet at the end of the page", async () => {
    using built = site();
    await built.run(finishPages);
    const [, path] = /<link rel="stylesheet" href="\.\.\/\.\.\/(assets\/fonts\.[0-9a-f]{8}\.css)">$/.exec(
      built.read("publications/one/index.html"),
    )!;
    expect(built.read(path!)).toBe('@font-face{font-family:A;src:url("a.woff2")}');
  });
});
