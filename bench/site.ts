import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { LAUNCH_ARGS, findChromium } from "../tests/support/browser.ts";
import { readOwnPages } from "../tests/support/dist.ts";
import { onePageOfEachKind } from "../tests/support/kinds.ts";
import { servePreview } from "./serve.ts";
import { BUILD_OPTIONS, benchBuilds } from "./builds.ts";
import { measure } from "./measure.ts";
import { PREVIEW_OPTIONS, benchPreview } from "./preview.ts";

/**
 * `npm run bench -- [--publications 5] [--saves 200] [--before <commit>]`: what `check` and `build` cost, what each kind of page
 * costs a reader, and the live preview beside plain Astro, with as many publications and saves.
 */
const { values } = parseArgs({ options: { ...PREVIEW_OPTIONS, ...BUILD_OPTIONS } });
const dist = join(import.meta.dirname, "../dist");
await benchBuilds(Number(values.publications), values.before);
await measure(join(import.meta.dirname, ".."), ["build"]);
const pages = readOwnPages(dist);
console.log(`pages: ${pages.length}`);

const server = await servePreview();
const browser = await chromium.launch({ executablePath: await findChromium(), args: LAUNCH_ARGS });
console.log(
  "\nkind | page | requests | raw KB | brotli KB | of it HTML | requests without scripts | brotli KB without scripts",
);
for (const { kind, address } of onePageOfEachKind(pages)) {
  const [all, still] = [await visit(browser, address, true), await visit(browser, address, false)];
  console.log(
    [
      kind,
      address,
      all.requests,
      kb(all.raw),
      kb(all.brotli),
      kb(all.html),
      still.requests,
      kb(still.brotli),
    ].join(" | "),
  );
}
await browser.close();
server.stop();
await benchPreview(Number(values.publications), Number(values.saves));

interface Cost {
  requests: number;
  raw: number;
  brotli: number;
  html: number;
}

/** Loads a page cold and adds up what it asked for, before anybody touches it; fonts and pictures are not compressed twice. */
async function visit(from: Browser, address: string, javaScriptEnabled: boolean): Promise<Cost> {
  const context = await from.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const cost: Cost = { requests: 0, raw: 0, brotli: 0, html: 0 };
  page.on("requestfinished", (request) => {
    const path = decodeURIComponent(new URL(request.url()).pathname).replace(/\/$/, "/index.html");
    const bytes = readFileSync(join(dist, path));
    const small = /\.(woff2|png|jpe?g|webp|br|gz)$/.test(path)
      ? bytes.length
      : brotliCompressSync(bytes).length;
    cost.requests += 1;
    cost.raw += bytes.length;
    cost.brotli += small;
    if (path.endsWith(".html")) cost.html += small;
  });
  await page.goto(new URL(address, server.url).href, { waitUntil: "networkidle" });
  await context.close();
  return cost;
}

function kb(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
