import { escapePattern } from "../../../src/model/escape-pattern.ts";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIXED_PAGES, NAMES_AT_ROOT, type Route, routes } from "../../../src/model/routes.ts";
import { SRC } from "../../support/imports.ts";

const all = Object.entries(routes) as [string, Route<string[]>][];

/** Design, rule 7: each address stands in one table of routes. */
describe("the table of routes", () => {
  it("names every file of src/routes/, by the pattern that Astro would read from its path", () => {
    const files = readdirSync(join(SRC, "routes"), { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => /\.(astro|ts)$/.test(path));
    expect(all.map(([, { entry }]) => entry).sort()).toEqual(files.sort());
    for (const [, { entry, pattern }] of all)
      expect(`/${entry.replace(/\.(astro|ts)$/, "").replace(/(^|\/)index$/, "")}`).toBe(pattern);
  });

  it("makes addresses and reads them", () => {
    expect(routes.home()).toBe("/");
    expect(routes.publication("first-lessons")).toBe("/publications/first-lessons/");
    expect(routes.datasetCsv("trust")).toBe("/data/trust.csv");
    expect(routes.topicPair("regions", "north", "themes", "trust")).toBe("/regions/north/themes/trust/");
    expect(routes.notFound()).toBe("/404.html");
    expect(routes.datasetCsv.idsIn("/data/trust.csv")).toEqual(["trust"]);
    expect(routes.datasetCsv.idsIn("/data/trust-csv")).toBeUndefined();
    expect(routes.dataset.idsIn("/data/trust/#north--agree")).toBeUndefined();
    expect(routes.topic.idsIn("/regions/north/")).toEqual(["regions", "north"]);
  });

  it("tells which pages every site has, and which names are taken at its root", () => {
    expect(FIXED_PAGES).toHaveLength(12);
    expect(FIXED_PAGES).not.toContain("/404.html");
    expect(NAMES_AT_ROOT.files).toEqual([
      "404.html",
      "apple-touch-icon.png",
      "card.png",
      "datapackage.json",
      "feed.xml",
      "forward.js",
      "icon.svg",
      "index.html",
      "llms.txt",
      "notices.txt",
      "robots.txt",
      "sitemap.xml",
    ]);
    expect(NAMES_AT_ROOT.folders).toContain("figures");
    expect(NAMES_AT_ROOT.folders).not.toContain("");
  });

  it("is the table of addresses in the paper", () => {
    const paper = readFileSync(join(SRC, "../docs/architecture.md"), "utf8");
    const section = /^## Addresses\n([^]*?)\n\n[^|\n]/m.exec(paper)![1]!;
    const lines = section.split("\n").filter((line) => line.startsWith("| `"));
    const written = lines.flatMap((line) =>
      [...line.split("|")[1]!.matchAll(/`([^`]+)`/g)].map(([, one]) => one!),
    );
    const inTable = all.map(([, make]) => make("<>", "<>", "<>", "<>"));
    expect(written.map((address) => address.replace(/<[\w-]+>/g, "<>")).sort()).toEqual(inTable.sort());
  });
});

describe("src/", () => {
  it("writes no address out", () => {
    const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter(
        (path) =>
          /\.(astro|js|ts)$/.test(path) &&
          path !== "model/routes.ts" &&
          !/^(pages|cli\/site-template)\//.test(path),
      );
    const found = files.flatMap((file) =>
      writtenOut(readFileSync(join(SRC, file), "utf8")).map((text) => `${file}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it("would be found to write one out", () => {
    expect(writtenOut('<a href="/data/">')).toHaveLength(1);
    expect(writtenOut("const a = `/figures/${id}/`;")).toHaveLength(1);
    expect(writtenOut("const a = `/${kind.plural}/`;")).toHaveLength(1);
    expect(writtenOut("const a = `${dataset.href}datapackage.json`;")).toHaveLength(1);
    expect(writtenOut('const a = "/feed.xml";')).toHaveLength(1);
    expect(writtenOut("/** `/data/<id>.json` */ const a = '/database/'; // \"/data/\"")).toEqual([]);
  });
});

/** Literals of code that begin with an address of the table, or put one together of parts. Comments are no code. */
function writtenOut(text: string): string[] {
  const names = [...NAMES_AT_ROOT.folders, ...NAMES_AT_ROOT.files]
    .filter((name) => name !== "index.html")
    .map((name) => escapePattern(name))
    .join("|");
  const code = text.replace(/\/\*[^]*?\*\/|(?<![:"'`\w])\/\/.*$/gm, "");
  const literal = new RegExp(`["'\`]/(?:${names})(?![\\w-])[^"'\`\\n]*`, "g");
  const parts = /`\/?\$\{[\w.]*plural\}\/|href\}[a-z/][^`\n]*/g;
  return [literal, parts].flatMap((pattern) => [...code.matchAll(pattern)].map(([found]) => found));
}
