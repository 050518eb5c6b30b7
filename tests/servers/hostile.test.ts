import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Page as BuiltPage, attribute, readPage, textOf } from "../../src/finish/pages/page-tree.ts";
import { listFiles } from "../../src/finish/site-files.ts";
import { attributesOf } from "../support/attributes.ts";
import { type Project, ROOT, copyProject } from "../support/project.ts";
import { openBrowser } from "./open-browser.ts";
import { pagesOf, watch } from "./watch.ts";

/**
 * A site whose every text tries to break out of where it stands, and whose ids are names that JavaScript knows. It is
 * content that check has nothing against; what is refused, tests/unit/finish/hostile.test.ts shows.
 */
const content = join(ROOT, "tests/fixtures/hostile/content");
/** What only content can have put there: an element, an attribute, a part of an address. */
const EVIL = /evil/i;
let project: Project;
let dist: string;
let files: string[];
let browser: Browser;
let tab: Page;

const read = (path: string): string => readFileSync(join(dist, path), "utf8");
const filesOf = (pattern: RegExp): string[] => files.filter((path) => pattern.test(path));

beforeAll(async () => {
  project = copyProject({ content });
  dist = join(project.dir, "dist");
  const { status, output } = project.run("build", { SITE_URL: "https://example.org" });
  expect([output, status]).toEqual([expect.stringContaining("Built 1 publication"), 0]);
  files = await listFiles(dist);
  browser = await openBrowser();
  tab = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  project?.[Symbol.dispose]();
});

describe("hostile content", () => {
  it("puts no element, no attribute, no code and no style into a page", () => {
    const faults = filesOf(/\.html$/).flatMap((path) =>
      readPage(path, read(path)).elements.flatMap((element) => [
        ...(EVIL.test(element.tagName) ? [`${path}: <${element.tagName}>`] : []),
        ...attributesOf(element).flatMap(({ name, value }) =>
          EVIL.test(name) ||
          /^on/.test(name) ||
          (ADDRESSES.has(name) && /^\s*(?!https?:)[a-z]+:/i.test(value) && !MAIL.test(value))
            ? [`${path}: ${name}="${value}"`]
            : [],
        ),
        ...(element.tagName === "script" && attribute(element, "src") === undefined && !isData(element)
          ? [`${path}: code`]
          : []),
      ]),
    );
    expect(faults).toEqual([]);
  });

  it("is shown as it was written", () => {
    const title = readPage("", read("figures/constructor/index.html")).elements.find(
      ({ tagName }) => tagName === "h1",
    )!;
    expect(JSON.stringify(textOf(title))).toContain(
      JSON.stringify(
        `Chart"’><evil onevil=a src=x><script>evil()</script>]]></style></script></textarea></title>`,
      ).slice(1, -1),
    );
  });

  it("runs nothing in a browser, nor asks for anything, on any page", async () => {
    const { faults, requests } = await watch(
      browser,
      pagesOf(dist).map((path) => pathToFileURL(join(dist, path)).href),
    );
    expect(faults).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(pathToFileURL(dist).href))).toEqual([]);
  });

  it("is found by search and shown as text, and so are the values of a chart", async () => {
    await tab.goto(pathToFileURL(join(dist, "search/index.html")).href);
    await tab.getByRole("searchbox").fill("evil");
    await expect.poll(() => tab.locator("main").innerText()).toContain("<script>evil()");
    expect(await elementsOfContent(tab)).toEqual([]);
    await tab.goto(pathToFileURL(join(dist, "figures/second/index.html")).href);
    await tab.locator("[data-stops]").first().focus();
    await expect.poll(() => tab.locator(".chart-live__tip").innerText()).toMatch(/./);
    expect(await elementsOfContent(tab)).toEqual([]);
  });

  it("leaves every feed, sitemap and picture well-formed, with no element or attribute of its own", async () => {
    // A page of the site lets nobody parse.
    await tab.goto("about:blank");
    const paths = filesOf(/\.(xml|svg)$/);
    expect(paths).toEqual(expect.arrayContaining(["feed.xml", "sitemap.xml", "figures/second.svg"]));
    for (const path of paths)
      expect([path, ...(await namesInXml(read(path)))].join(" ")).not.toMatch(
        /parsererror|evil|script|\son/i,
      );
    expect((await namesInXml(read("feed.xml"))).filter((name) => name === "entry")).toEqual(["entry"]);
  });

  it("leaves every JSON file readable, with its words in it", () => {
    const paths = filesOf(/\.json$/);
    for (const path of paths) expect(() => void JSON.parse(read(path))).not.toThrow();
    const { rows } = JSON.parse(read("data/constructor.json")) as { rows: { id: string; label: string }[] };
    expect(rows.map(({ id }) => id)).toEqual(["constructor", "second", "third"]);
    expect(rows[0]!.label).toMatch(/^=cmd\|’ \/C calc’!A0"’><evil/);
  });

  it.each([",", ";", "\t"])("puts no formula into a spreadsheet that parts cells at %j", (delimiter) => {
    for (const path of filesOf(/\.csv$/)) {
      const rows = readCsv(join(dist, path), delimiter);
      const formulas = rows
        .flat()
        .filter((cell) => /^[=+\-@\t\r\0＝＋－＠]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell));
      expect([path, formulas]).toEqual([path, []]);
      if (delimiter === ",")
        expect([path, ...rows.map(({ length }) => length)]).toEqual([
          path,
          ...rows.map(() => rows[0]!.length),
        ]);
    }
  });
});

/** A letter that a reader may send, with all that content wrote in it encoded. */
const MAIL = /^mailto:\?subject=[^<>"\s&]*&body=[^<>"\s&]*$/;

/** What programs are told of a page: data, which no browser runs, and in which no sign of HTML is left. */
function isData(element: BuiltPage["elements"][number]): boolean {
  if (attribute(element, "type") !== "application/ld+json") return false;
  const text = textOf(element);
  return !text.includes("<") && typeof JSON.parse(text) === "object";
}

const ADDRESSES = new Set(["href", "src", "action", "formaction", "data", "xlink:href", "poster", "cite"]);

/** Elements and attributes that only content can have made, as a browser sees them after its scripts ran. */
function elementsOfContent(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) =>
      [element.localName, ...element.getAttributeNames()].filter((name) => /evil|^on/i.test(name)),
    ),
  );
}

/** The names of all elements and attributes of an XML file, read by the browser's own parser. */
function namesInXml(text: string): Promise<string[]> {
  return tab.evaluate(
    (xml) =>
      [...new DOMParser().parseFromString(xml, "application/xml").querySelectorAll("*")].flatMap(
        (element) => [element.localName, ...element.getAttributeNames()],
      ),
    text,
  );
}

/** The cells of a CSV file, read by Python's own parser, whose module knows how spreadsheets read. */
function readCsv(path: string, delimiter: string): string[][] {
  const program =
    "import csv, json, sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8'), delimiter=sys.argv[2]))))";
  const { stdout, stderr } = spawnSync("python3", ["-c", program, path, delimiter], { encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as string[][];
}
