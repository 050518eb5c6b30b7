import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";

const NO_PAGES = ["assets", "pagefind", "_hosts"];

/** One page of every kind, as files; of the kinds that have many, the first by name. */
export function kindsOfPages(dist: string): string[] {
  const shown = foldersIn(dist).filter((name) => !NO_PAGES.includes(name));
  return [
    "index.html",
    ...shown.flatMap((folder) => [
      ...(readdirSync(join(dist, folder)).includes("index.html") ? [`${folder}/index.html`] : []),
      ...foldersIn(join(dist, folder))
        .slice(0, 1)
        .map((name) => `${folder}/${name}/index.html`),
    ]),
  ];
}

function foldersIn(path: string): string[] {
  const entries = readdirSync(path, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** Opens pages one after the other and returns what went wrong and all that was asked for. */
export async function watch(
  browser: Browser,
  addresses: readonly string[],
): Promise<{ faults: string[]; requests: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
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
  for (const address of addresses) {
    await page.goto(address);
    await page.evaluate(async () => {
      // Pictures and fonts further down are asked for too.
      window.scrollTo(0, document.body.scrollHeight);
      await document.fonts.ready;
    });
  }
  await context.close();
  return { faults, requests };
}
