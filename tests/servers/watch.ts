import { readdirSync } from "node:fs";
import type { Browser, Page } from "@playwright/test";

/** How many pages are open at once. */
const TABS = 3;

/** What a browser saw on the pages that it opened. */
export interface Watched {
  /** What went wrong, with the address of the page. */
  faults: string[];
  /** Every address that was asked for. */
  requests: string[];
}

/** All pages of a build but the one for missing addresses, as files. */
export function pagesOf(dist: string): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => /(^|\/)index\.html$/.test(path))
    .sort();
}

/** Opens every address in a browser and returns what went wrong and all that was asked for. */
export async function watch(browser: Browser, addresses: readonly string[]): Promise<Watched> {
  const context = await browser.newContext();
  // A busy machine is no fault of a page.
  context.setDefaultTimeout(180_000);
  const watched: Watched = { faults: [], requests: [] };
  const waiting = [...addresses];
  const work = async (): Promise<void> => {
    const page = await context.newPage();
    listen(page, watched);
    for (let address = waiting.shift(); address; address = waiting.shift()) await open(page, address);
  };
  await Promise.all(Array.from({ length: TABS }, work));
  await context.close();
  return watched;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    // Pictures and fonts further down are asked for too.
    window.scrollTo(0, document.body.scrollHeight);
    await document.fonts.ready;
  });
}

function listen(page: Page, { faults, requests }: Watched): void {
  page.on("console", (message) => faults.push(`${page.url()}: ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => requests.push(request.url()));
  page.on("requestfailed", (request) => {
    // The browser fetches the icon after all else, and gives it up when the next page is opened.
    const why = request.failure()?.errorText;
    if (why !== "net::ERR_ABORTED") faults.push(`${page.url()}: ${request.url()} ${why}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${page.url()}: ${response.url()} ${response.status()}`);
  });
}
