import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { LAUNCH_ARGS, findChromium } from "../tests/support/browser.ts";
import { yardstick } from "./yardstick.ts";

/**
 * `npm run bench:pages [-- <publication>]`: every publication page of `dist/` beside the same prose and pictures as one
 * hand-minified file, in a throttled Chromium, turn by turn in one run. Prints medians.
 */
const dist = join(import.meta.dirname, "../dist");
const RUNS = 7;
/** Lighthouse's mobile profile, applied as DevTools does: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const SLOW = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const CPU_SLOWDOWN = 4;
const TYPES: Record<string, string> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

const only = process.argv[2];
const publications = readdirSync(join(dist, "publications"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** What is sent at an address. Compressing takes longer the longer a page is, so nobody waits for it while measured. */
const packed = new Map<string, Buffer>();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url!, "http://localhost");
  const path = decodeURIComponent(pathname)
    .replace(/^\//, "")
    .replace(/(^|\/)$/, "$1index.html");
  const extension = path.split(".").at(-1)!;
  try {
    const content = packed.get(path) ?? pack(path);
    packed.set(path, content);
    const encoding = extension === "woff2" ? {} : { "content-encoding": "br" };
    response
      .writeHead(200, { "content-type": TYPES[extension] ?? "application/octet-stream", ...encoding })
      .end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(0, "127.0.0.1");
await new Promise((ready) => server.once("listening", ready));
const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const executablePath = await findChromium();
const browser = await chromium.launch({ args: LAUNCH_ARGS, ...(executablePath ? { executablePath } : {}) });

console.log(
  "publication | LCP ms | yardstick LCP ms | ratio | CLS | yardstick HTML br KB | page HTML br KB | bytes before interaction KB",
);
for (const id of publications.filter((name) => !only || name === only)) {
  for (const address of [`publications/${id}/`, `yardstick/${id}.html`])
    await visit(browser, `${root}/${address}`);
  const runs: { ours: Visit; theirs: Visit }[] = [];
  for (let run = 0; run < RUNS; run += 1)
    runs.push({
      ours: await visit(browser, `${root}/publications/${id}/`),
      theirs: await visit(browser, `${root}/yardstick/${id}.html`),
    });
  const ours = median(runs.map((run) => run.ours.lcp));
  const theirs = median(runs.map((run) => run.theirs.lcp));
  const html = readFileSync(join(dist, `publications/${id}/index.html`), "utf8");
  console.log(
    [
      id,
      Math.round(ours),
      Math.round(theirs),
      (ours / theirs).toFixed(2),
      Math.max(...runs.map((run) => run.ours.cls)).toFixed(4),
      kb(brotliCompressSync(yardstick(html)).length),
      kb(brotliCompressSync(html).length),
      kb(median(runs.map((run) => run.ours.bytes))),
    ].join(" | "),
  );
}
await browser.close();
server.close();

function pack(path: string): Buffer {
  const [, id] = /^yardstick\/(.+)\.html$/.exec(path) ?? [];
  if (id)
    return brotliCompressSync(yardstick(readFileSync(join(dist, `publications/${id}/index.html`), "utf8")));
  const content = readFileSync(join(dist, path));
  return path.endsWith(".woff2") ? content : brotliCompressSync(content);
}

interface Visit {
  lcp: number;
  cls: number;
  bytes: number;
}

/** Opens an address cold on a slow phone and waits until nothing moves any more. */
async function visit(from: Browser, address: string): Promise<Visit> {
  const context = await from.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let bytes = 0;
  await session.send("Network.enable");
  session.on("Network.loadingFinished", ({ encodedDataLength }) => void (bytes += encodedDataLength));
  await session.send("Network.emulateNetworkConditions", SLOW);
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  await page.goto(address, { waitUntil: "networkidle" });
  const { lcp, cls } = await page.evaluate(
    () =>
      new Promise<{ lcp: number; cls: number }>((done) => {
        const seen = { lcp: 0, cls: 0 };
        new PerformanceObserver((list) => {
          seen.lcp = list.getEntries().at(-1)!.startTime;
        }).observe({ type: "largest-contentful-paint", buffered: true });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            seen.cls += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => done(seen), 500);
      }),
  );
  await context.close();
  return { lcp, cls, bytes };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
