import { readdirSync } from "node:fs";
import type { Browser } from "@playwright/test";

/** One page of every kind, as files: of the pages at one depth of one folder, the first by name. */
export function kindsOfPages(dist: string): string[] {
  const kinds = new Map<string, string>();
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) =>
    /(^|\/)index\.html$/.test(path),
  );
  for (const path of files.sort()) {
    const [folder = "", ...rest] = path.split("/").slice(0, -1);
    const kind = [folder, ...rest.map(() => "*")].join("/");
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
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
