import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { chromium } from "@playwright/test";
import { find } from "../src/components/search/find.ts";
import { tongueOf } from "../src/components/search/tongue.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { LAUNCH_ARGS, findChromium } from "../tests/support/browser.ts";
import { openIndex } from "../tests/support/search-index.ts";
import { QUESTIONS } from "../tests/support/questions.ts";

/**
 * `npm run bench:search`: the hit rate of the twenty questions, and for each the bytes on the wire (brotli where the
 * build made it, headers included) and the time from the last letter typed to the first result, with an empty cache.
 */
const dist = resolve(process.argv[2] ?? "dist");
const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
  json: "application/json",
  woff2: "font/woff2",
  svg: "image/svg+xml",
};

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url!, "http://localhost").pathname).replace(
    /\/$/,
    "/index.html",
  );
  const file = join(dist, path);
  if (!existsSync(file) || statSync(file).isDirectory()) return void response.writeHead(404).end();
  const isBrotli = existsSync(`${file}.br`);
  const type = TYPES[path.split(".").at(-1)!] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": type, ...(isBrotli ? { "Content-Encoding": "br" } : {}) });
  createReadStream(isBrotli ? `${file}.br` : file).pipe(response);
}).listen(0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;

const executablePath = await findChromium();
const browser = await chromium.launch({ args: LAUNCH_ARGS, ...(executablePath ? { executablePath } : {}) });
const runs = [];
for (const { typed } of QUESTIONS) runs.push(await firstSearch(typed));
await browser.close();
server.close();
console.log(`Questions answered among the first three: ${await countAnswered()} of ${QUESTIONS.length}`);
console.log(
  `Bytes on the wire for the first search, median: ${median(runs.map(({ bytes }) => bytes)).toLocaleString("en")}; most: ${Math.max(...runs.map(({ bytes }) => bytes)).toLocaleString("en")}`,
);
console.log(`Requests, median: ${median(runs.map(({ requests }) => requests))}`);
console.log(
  `First result after the last letter, median: ${median(runs.map(({ time }) => time))} ms; slowest: ${Math.max(...runs.map(({ time }) => time))} ms (80 ms of it wait for more letters)`,
);
process.exit(0);

/** Opens the search page in a fresh profile and searches, once the page itself has loaded. */
async function firstSearch(typed: string): Promise<{ bytes: number; requests: number; time: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await page.goto(`${origin}/search/`, { waitUntil: "networkidle" });
  let [bytes, requests] = [0, 0];
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  const time = await page.evaluate(async (text) => {
    const box = document.querySelector<HTMLInputElement>("[data-search] [name=q]")!;
    const list = document.querySelector("[data-search-hits]")!;
    const shown = new Promise<void>((done) =>
      new MutationObserver(() => list.childElementCount > 0 && done()).observe(list, { childList: true }),
    );
    box.focus();
    box.value = text;
    const start = performance.now();
    box.dispatchEvent(new Event("input", { bubbles: true }));
    await shown;
    return Math.round(performance.now() - start);
  }, typed);
  await page.waitForLoadState("networkidle");
  await context.close();
  return { bytes: Math.round(bytes), requests, time };
}

async function countAnswered(): Promise<number> {
  const index = await openIndex(dist);
  const { corpus } = await loadCorpus("content", { drafts: "leave-out" });
  const tongue = tongueOf(corpus!.site);
  let answered = 0;
  for (const { typed, answers } of QUESTIONS) {
    const hits = await (await find(index, typed, {}, tongue)).load(0, 3);
    if (hits.some(({ href }) => answers.includes(href))) answered += 1;
  }
  return answered;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
