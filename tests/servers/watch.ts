import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";

/** One page of every kind, as files; of the kinds that have many, the first by name. */
export function kindsOfPages(dist: string): string[] {
  const of = (folder: string): string[] => {
    const names = readdirSync(join(dist, folder), { withFileTypes: true });
    return names
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .slice(0, 1)
      .map((name) => `${folder}/${name}/index.html`);
  };
  const folders = readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const shown = folders.filter((name) => !["assets", "pagefind", "_hosts"].includes(name));
  return [
    "index.html",
    ...shown.flatMap((folder) => [
      ...(readdirSync(join(dist, folder)).includes("index.html") ? [`${folder}/index.html`] : []),
      ...of(folder),
    ]),
  ];
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
  const pending = new Set<Request>();
  page.on("request", (request) => pending.add(request));
  for (const ended of ["requestfinished", "requestfailed"] as const)
    page.on(ended as "requestfinished", (request) => pending.delete(request));
  page.on("requestfailed", (request) =>
    faults.push(`${page.url()}: ${request.url()} ${request.failure()?.errorText}`),
  );
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
