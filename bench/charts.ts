import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { type Page, chromium } from "@playwright/test";
import { drawPicture } from "../src/charts/draw/picture.ts";
import { packSource } from "../src/charts/live/packed-source.ts";
import { specOf } from "../src/charts/shows.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { chartTable } from "../src/corpus/query/queries.ts";
import { LAUNCH_ARGS, findChromium } from "../tests/support/browser.ts";
import { ordinaryFiles, serveBuilt } from "./charts-ordinary.ts";
import { localeOf, localeOfCorpus } from "../src/locales/locale.ts";

/**
 * `npm run build && npm run bench:charts`: what a chart costs. Milliseconds and bytes at build; bytes and time from the
 * first hover to the values and on to the chart drawn anew in a throttled browser; and a page of ours beside the same page made the ordinary way.
 */
const root = join(import.meta.dirname, "..");
/** A slow phone: Lighthouse's throttling of "slow 4G", and a processor four times as slow. */
const SLOW = { latency: 150, downloadThroughput: (1.6 * 1024 ** 2) / 8, uploadThroughput: (750 * 1024) / 8 };
const RUNS = 5;

const locale = localeOf({ language: "en-US", direction: undefined, digits: undefined });
const { corpus } = await loadCorpus(join(root, "content"));
const charts = corpus!.figures.flatMap((figure) => {
  const dataset = corpus!.datasets.find(({ id }) => id === figure.chart?.data);
  if (!figure.chart || !dataset) return [];
  const table = chartTable(localeOfCorpus(corpus!), dataset, figure.chart);
  return [{ figure, table, spec: specOf(table, figure.chart) }];
});

measureBuild();
const server = await serveBuilt();
const executablePath = await findChromium();
const browser = await chromium.launch({ args: LAUNCH_ARGS, ...(executablePath ? { executablePath } : {}) });
await measureReach();
await measureBeside();
await browser.close();
server.stop();

function sourceOf(id: string): string {
  const { table, spec } = charts.find(({ figure }) => figure.id === id)!;
  return packSource({ table, spec });
}

function measureBuild(): void {
  const draw = () =>
    charts.map(({ figure, table, spec }) => {
      const { narrow, wide } = drawPicture(table, spec, {
        title: figure.title,
        locale,
      });
      return [narrow, wide].map((svg) => brotliCompressSync(svg).length);
    });
  draw();
  const times = charts.map(({ figure, table, spec }) => {
    const start = performance.now();
    drawPicture(table, spec, { title: figure.title, locale });
    return performance.now() - start;
  });
  const bytes = draw()
    .flat()
    .sort((a, b) => a - b);
  console.log(`${charts.length} charts, two pictures each`);
  console.log(
    `  build: ${median(times).toFixed(1)} ms a chart (median), ${Math.max(...times).toFixed(1)} ms at most`,
  );
  console.log(`  a picture: ${median(bytes)} bytes brotli (median), ${bytes.at(-1)} at most`);
}

/** From the first hover to the values of a chart, and from the first switch to the chart drawn anew; the cache empty. */
async function measureReach(): Promise<void> {
  const { address } = await pageWithCharts((html) => html.split("data-chart=").length);
  const reached: Run[] = [];
  const drawn: Run[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, received } = await openSlow();
    await page.goto(server.url + address, { waitUntil: "networkidle" });
    const chart = page.locator("[data-chart]").first();
    await chart.scrollIntoViewIfNeeded();
    const take = async (runs: Run[], ask: () => Promise<void>, shown: string) => {
      const [before, start] = [received(), performance.now()];
      await ask();
      await chart.locator(shown).waitFor();
      runs.push({ milliseconds: performance.now() - start, bytes: received() - before });
    };
    await take(reached, () => chart.hover(), ".chart-live");
    await take(drawn, () => chart.getByRole("button").first().click(), "canvas");
    await page.context().close();
  }
  console.log("slow 4G and a processor four times as slow");
  tell("first hover to values", reached);
  tell("first switch to the chart drawn anew", drawn);
}

interface Run {
  milliseconds: number;
  bytes: number;
}

function tell(what: string, runs: readonly Run[]): void {
  const of = (pick: (run: Run) => number) => Math.round(median(runs.map(pick)));
  console.log(`  ${what}: ${of(({ milliseconds }) => milliseconds)} ms, ${of(({ bytes }) => bytes)} bytes`);
}

/** The page with most charts, and the same page with canvases and `chart.js/auto`. */
async function measureBeside(): Promise<void> {
  const { address, html } = await pageWithCharts();
  const ordinary = await serveBuilt(await ordinaryFiles(html, address, sourceOf));
  console.log(`/${address} and the same page with canvases and chart.js/auto, slow 4G and a slow processor`);
  for (const [name, url] of [
    ["ours", server.url + address],
    ["ordinary", ordinary.url + address],
  ] as const) {
    await measureLoad(url);
    const runs: Awaited<ReturnType<typeof measureLoad>>[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measureLoad(url));
    const of = (pick: (run: (typeof runs)[number]) => number) => Math.round(median(runs.map(pick)));
    console.log(
      `  ${name.padEnd(9)} ${of(({ bytes }) => bytes)} bytes before interaction, of which scripts ${of(({ scripts }) => scripts)}; ` +
        `LCP ${of(({ lcp }) => lcp)} ms; blocked ${of(({ blocked }) => blocked)} ms; layout shift ${median(runs.map(({ shift }) => shift)).toFixed(3)}`,
    );
  }
  ordinary.stop();
}

async function measureLoad(url: string) {
  const { page, received, scripts } = await openSlow();
  await page.addInitScript(() => {
    const seen = { lcp: 0, blocked: 0, shift: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, look: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(look)).observe({ type, buffered: true });
    watch("largest-contentful-paint", (entry) => (seen.lcp = entry.startTime));
    watch("longtask", (entry) => (seen.blocked += Math.max(0, entry.duration - 50)));
    watch("layout-shift", (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { lcp: number; blocked: number; shift: number } }).seen,
  );
  await page.context().close();
  return { ...seen, bytes: received(), scripts: scripts() };
}

async function openSlow(): Promise<{ page: Page; received(): number; scripts(): number }> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let [all, ofScripts] = [0, 0];
  client.on(
    "Network.requestWillBeSent",
    ({ requestId, type }) => type === "Script" && scripts.add(requestId),
  );
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    all += encodedDataLength;
    if (scripts.has(requestId)) ofScripts += encodedDataLength;
  });
  await client.send("Network.enable");
  await client.send("Network.emulateNetworkConditions", { offline: false, ...SLOW });
  await client.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return { page, received: () => all, scripts: () => ofScripts };
}

/** The built publication with most charts, or with most of what `count` counts: its address from the root, and its HTML. */
async function pageWithCharts(
  count = (html: string) => html.split("data-stops=").length,
): Promise<{ address: string; html: string }> {
  const folder = join(root, "dist/publications");
  const pages = await Promise.all(
    (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => ({
        address: `publications/${name}/`,
        html: await readFile(join(folder, name, "index.html"), "utf8"),
      })),
  );
  return pages.sort((a, b) => count(b.html) - count(a.html))[0]!;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
