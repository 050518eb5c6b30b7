import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { serveBuilt } from "../../src/finish/serve-built.ts";
import {
  BROWSER_PACKAGES,
  type OtherBrowser,
  openFirefox,
  openWebKit,
  programNamed,
} from "../support/other-browsers.ts";
import { installQuietly } from "./install.ts";

/** What people read with, besides Chromium. Where one cannot be installed, its journeys are left out; in CI that is a fault. */
const BROWSERS = [
  { name: "Firefox", needs: ["firefox-esr"], open: openFirefox },
  { name: "WebKit", needs: ["WebKitWebDriver", "Xvfb"], open: openWebKit },
] as const;

const missing = (needs: readonly (keyof typeof BROWSER_PACKAGES)[]) =>
  needs.filter((program) => !programNamed(program));
const wanted = missing(BROWSERS.flatMap(({ needs }) => [...needs]));
if (wanted.length > 0 && process.getuid?.() === 0)
  installQuietly(wanted.map((program) => BROWSER_PACKAGES[program]));

let server: Server;
let site = "";

beforeAll(async () => {
  server = createServer(serveBuilt(inject("dist")));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => void server.close());

const isShown = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0)`;
const textOf = (selector: string) =>
  `document.querySelector(${JSON.stringify(selector)})?.textContent.trim() ?? ""`;

describe.each(BROWSERS)("a reader with $name", ({ needs, open }) => {
  const isLeftOut = missing(needs).length > 0 && !process.env["CI"];
  let browser: OtherBrowser;
  beforeAll(async () => {
    if (!isLeftOut) browser = await open();
  });
  afterAll(() => browser?.[Symbol.asyncDispose]());
  const shown = (selector: string) => expect.poll(() => browser.run(isShown(selector))).toBe(true);
  const gone = (selector: string) => expect.poll(() => browser.run(isShown(selector))).toBe(false);

  it.skipIf(isLeftOut)("goes from home to a publication, and nothing is wider than the window", async () => {
    await browser.open(`${site}/`);
    await browser.click('main a[href*="publications/"]');
    await expect.poll(() => browser.run("location.pathname")).toMatch(/^\/publications\/.+/);
    await shown("h1");
    expect(await browser.run("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    // Sheets and typefaces have come: the look of the site, not that of the browser.
    expect(await browser.run("getComputedStyle(document.querySelector('h1')).fontFamily")).toMatch(
      /Newsreader/,
    );
  });

  it.skipIf(isLeftOut)("opens a definition from its word, and closes it", async () => {
    await browser.open(`${site}/publications/five-lessons/`);
    await browser.click("main a.term");
    await shown("[popover]:popover-open");
    await browser.press("Escape");
    await gone("[popover]:popover-open");
    expect(await browser.run("location.pathname")).toBe("/publications/five-lessons/");
  });

  it.skipIf(isLeftOut)("is shown the cell of a number", async () => {
    await browser.open(`${site}/publications/five-lessons/`);
    await browser.hover('a.value[href$="#network-communities--five-lessons"]');
    await shown(".value-card:popover-open");
    expect(await browser.run(textOf(".value-card:popover-open"))).toMatch(/^All three networks.*300/);
  });

  it.skipIf(isLeftOut)("reaches for a chart, which comes alive", async () => {
    await browser.open(`${site}/publications/five-lessons/`);
    await shown("[data-stops] svg.chart");
    await browser.hover("[data-stops]");
    await shown(".chart-live");
  });

  it.skipIf(isLeftOut)("searches, and follows a result", async () => {
    await browser.open(`${site}/search/?q=turnover`);
    await expect.poll(() => browser.run(textOf("output"))).toMatch(/^\d+ results/);
    await browser.click(".hit a");
    await expect.poll(() => browser.run("location.pathname")).toMatch(/^\/publications\/.+/);
  });
});
