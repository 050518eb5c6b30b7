import { readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Page, attribute, readPage } from "../../src/finish/pages/page-tree.ts";
import { listFiles } from "../../src/finish/site-files.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { BRIEF, contentWithBrief } from "../support/brief.ts";
import { ROOT, copyProject } from "../support/project.ts";
import { openBrowser } from "./open-browser.ts";

interface Budget {
  htmlAndCss: number;
  scripts: number;
  fonts: number;
  perThousandWords?: number;
  perChart?: number;
  perTable?: number;
}

const budgets = JSON.parse(readFileSync(join(import.meta.dirname, "../budgets.json"), "utf8")) as Record<
  string,
  Budget
> & { others: Budget };
/** Bytes over brotli of all scripts from the first hover over a chart, and with those that draw it anew. */
const FIRST_REACH = 8 * 1024;
const WITH_CHART_JS = 80 * 1024;
const dist = inject("dist");
const pages = (await listFiles(dist))
  .filter((path) => path.endsWith("/index.html") || path === "index.html")
  .map((path) => readPage(path, readFileSync(join(dist, path), "utf8")));
/** What is sent of a file: what is small stands there in one form. */
const brotli = (path: string, dir = dist): number =>
  (statSync(join(dir, `${path}.br`), { throwIfNoEntry: false }) ?? statSync(join(dir, path))).size;

describe("bytes over brotli", () => {
  it("of every page and its sheet, and of the scripts that run at once, are within the budget of its kind", async () => {
    const size = await publicationSizes();
    const broken = pages.flatMap((page) => {
      const budget = budgetOf(page.path);
      const allowed = allowedFor(budget, size.get(page.path));
      const cost = costOf(dist, page);
      const scripts = sum(linked(page, "script", "src"));
      return [
        ...(cost > allowed ? [`${page.path}: page and sheet ${cost} > ${Math.round(allowed)}`] : []),
        ...(scripts > budget.scripts ? [`${page.path}: scripts ${scripts} > ${budget.scripts}`] : []),
      ];
    });
    expect(broken).toEqual([]);
  });

  it(`of a brief of ${BRIEF.words} words and ${BRIEF.charts} charts are within the budget of publications`, async () => {
    using content = await contentWithBrief();
    using project = copyProject({ content: content.dir });
    expect(project.run("build")).toMatchObject({ status: 0 });
    const built = join(project.dir, "dist");
    const path = `publications/${BRIEF.id}/index.html`;
    const page = readPage(path, readFileSync(join(built, path), "utf8"));
    const charts = page.elements.filter((element) => attribute(element, "data-stops") !== undefined).length;
    expect(charts).toBe(BRIEF.charts);
    const size = { words: content.words, charts, tables: 0 };
    expect(costOf(built, page)).toBeLessThanOrEqual(allowedFor(budgetOf(path), size));
  });
});

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("what a reader fetches who reaches for a chart", () => {
  it("is within the budget, and Chart.js comes first when a series is switched off", async () => {
    const tab = await browser.newPage();
    const scripts: string[] = [];
    tab.on("request", (request) => void (request.url().endsWith(".js") && scripts.push(request.url())));
    const withLegend = pages.find(
      ({ path, elements }) =>
        path.startsWith("figures/") &&
        elements.some((element) => attribute(element, "data-chart") !== undefined),
    )!;
    await tab.goto(`file://${dist}/${withLegend.path}`);
    const cost = async (ask: () => Promise<void>) => {
      const before = scripts.length;
      await ask();
      return sum(scripts.slice(before).map((url) => url.slice(`file://${dist}/`.length)));
    };
    const reached = await cost(async () => {
      await tab.locator("[data-stops]").hover({ position: { x: 1, y: 1 } });
      await tab.locator(".chart-live").waitFor();
      await tab.locator("[data-stops]").focus();
      for (const key of ["End", "Home", "ArrowRight"]) await tab.keyboard.press(key);
    });
    const drawn = await cost(async () => {
      await tab.locator(".chart-live button").first().click();
      await tab.locator(".chart-live canvas").waitFor();
    });
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThanOrEqual(FIRST_REACH);
    expect(drawn).toBeGreaterThan(FIRST_REACH);
    expect(reached + drawn).toBeLessThanOrEqual(WITH_CHART_JS);
  });
});

describe("fonts", () => {
  it("that a browser fetches on opening a page of each kind are within the budget", async () => {
    const tab = await browser.newPage({ viewport: { width: 412, height: 823 } });
    tab.setDefaultTimeout(180_000);
    const broken: string[] = [];
    for (const path of firstOfKinds()) {
      const fonts = new Set<string>();
      const note = (request: { url(): string }) =>
        void (request.url().endsWith(".woff2") && fonts.add(request.url()));
      tab.on("request", note);
      await tab.goto(`file://${dist}/${path}`);
      await tab.evaluate(() => document.fonts.ready);
      tab.off("request", note);
      const bytes = [...fonts].reduce((total, url) => total + statSync(new URL(url)).size, 0);
      if (bytes > budgetOf(path).fonts) broken.push(`${path}: fonts ${bytes} > ${budgetOf(path).fonts}`);
    }
    expect(broken).toEqual([]);
  });
});

function budgetOf(path: string): Budget {
  return budgets[kindOf(path)] ?? budgets.others;
}

function kindOf(path: string): string {
  const [folder = "", ...rest] = path.split("/").slice(0, -1);
  return [folder, ...rest.map(() => "*")].join("/");
}

/** The page of each kind that is largest. */
function firstOfKinds(): string[] {
  const largest = new Map<string, string>();
  for (const { path } of pages) {
    const other = largest.get(kindOf(path));
    if (!other || brotli(path) > brotli(other)) largest.set(kindOf(path), path);
  }
  return [...largest.values()];
}

function linked({ path, elements }: Page, tag: string, name: string): string[] {
  const addresses = elements
    .filter(({ tagName }) => tagName === tag)
    .flatMap((element) => attribute(element, name) ?? []);
  return addresses
    .filter((address) => !/^[a-z]+:/.test(address))
    .map((address) => posix.join(path, "..", address));
}

function sum(paths: readonly string[], dir = dist): number {
  return [...new Set(paths)].reduce((total, path) => total + brotli(path, dir), 0);
}

/** A page and its sheets. */
function costOf(dir: string, page: Page): number {
  const sheets = linked(page, "link", "href").filter((path) => path.endsWith(".css"));
  return brotli(page.path, dir) + sum(sheets, dir);
}

interface Size {
  words: number;
  charts: number;
  tables: number;
}

function allowedFor(budget: Budget, { words, charts, tables } = { words: 0, charts: 0, tables: 0 }): number {
  const { htmlAndCss, perThousandWords = 0, perChart = 0, perTable = 0 } = budget;
  return (
    htmlAndCss +
    (Math.max(0, words - BRIEF.words) / 1000) * perThousandWords +
    Math.max(0, charts - BRIEF.charts) * perChart +
    tables * perTable
  );
}

async function publicationSizes(): Promise<Map<string, Size>> {
  const { corpus } = await loadCorpus(join(ROOT, "content"), { cwd: ROOT });
  const sizes = (corpus?.publications ?? []).map(({ href, document: { words, blocks } }) => {
    const count = (wanted: string) => blocks.filter(({ name }) => name === wanted).length;
    // Each chart has its table behind it.
    const size = { words, charts: count("Chart"), tables: count("DataTable") + count("Chart") };
    return [`${href.slice(1)}index.html`, size] as const;
  });
  return new Map(sizes);
}
