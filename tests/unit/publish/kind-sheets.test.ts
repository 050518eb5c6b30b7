import { describe, expect, it } from "vitest";
import { finishPages } from "../../../src/publish/finish-pages.ts";
import { withoutUnused } from "../../../src/publish/kind-sheets.ts";
import { siteOf } from "./site.ts";

const names = new Set(["a", "p", "there", "id", "data-x", "html"]);
const kept = (css: string) => withoutUnused(css, (name) => names.has(name));

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
    ["@layer b{@media print{.gone{}.there{}}}", "@layer b{@media print{.there{}}}"],
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
});

it("every kind of page gets a sheet of its own, and what scripts name stays in all", async () => {
  const page = (body: string) =>
    `<!DOCTYPE html><html><head><link rel="stylesheet" href="/assets/site.css"><script src="/theme.js"></script></head><body>${body}</body></html>`;
  using site = siteOf({
    "assets/site.css": ".one{}.two{}.scripted{}.nowhere{}",
    "theme.js": 'document.body.className = "scripted";',
    "a/one/index.html": page('<p class="one">'),
    "a/two/index.html": page('<p class="two">'),
    "b/index.html": page(""),
  });
  await site.run(finishPages);
  const sheetOf = (path: string) =>
    /href="[./]*(assets\/style\.[0-9a-f]{8}\.css)"/.exec(site.read(path))![1]!;
  expect(site.read(sheetOf("a/one/index.html"))).toBe(".one{}.two{}.scripted{}");
  expect(sheetOf("a/two/index.html")).toBe(sheetOf("a/one/index.html"));
  expect(site.read(sheetOf("b/index.html"))).toBe(".scripted{}");
  expect(() => site.read("assets/site.css")).toThrow("ENOENT");
});
