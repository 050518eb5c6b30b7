import { cpSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Corpus } from "../../src/corpus/types.ts";
import { Problems } from "../../src/problems/collector.ts";
import { copiedSite } from "../../src/finish/copy/copied-site.ts";
import { holdCopy } from "../../src/finish/copy/hold-copy.ts";
import { isWorth } from "../../src/finish/compression.ts";
import { startOf } from "../../src/finish/finish.ts";
import { writeHostFiles } from "../../src/finish/hosts/host-files.ts";
import { readPage } from "../../src/finish/pages/page-tree.ts";
import { headersOf } from "../../src/finish/hosts/policy.ts";
import { encodeAddress } from "../../src/model/site-address.ts";
import { readPages } from "../support/dist.ts";
import { HOSTILE, HOSTILE_END } from "../support/hostile-redirects.ts";
import { onePageOfEachKind } from "../support/kinds.ts";
import { openBrowser } from "./open-browser.ts";
import { type Running, programOf, start } from "./run-server.ts";
import { SERVERS } from "./servers.ts";
import { addressesOf, walk } from "./walk.ts";
import { pagesOf, watch } from "./watch.ts";

/** Within this a whole site is given, on a machine that has other work. */
const TIME_MS = 300_000;
/** An old address, so that the hosts' own ways to forward can be seen at work. */
const MOVED = { from: "/a-page-that-moved/", to: "/publications/" };

const dist = join(inject("scratch"), "dist");
/** The hashes that the build itself gave to its hosts. */
const styleHashes = [
  ...new Set(readFileSync(join(inject("dist"), "_headers"), "utf8").match(/sha256-[\w+/]+=*/g)),
];
/** The richest page of each kind, but for the one that answers wrong addresses. */
const kinds = onePageOfEachKind(readPages(inject("dist")))
  .map(({ address }) => address.slice(1))
  .filter((address) => address !== "404.html");
let browser: Browser;

beforeAll(async () => {
  cpSync(inject("dist"), dist, { recursive: true });
  await writeHostFiles(
    {
      ...startOf({ dir: dist, corpus: {} as Corpus, contentDir: "" }),
      redirects: [MOVED, ...HOSTILE],
      styleHashes,
    },
    new Problems(),
  );
  browser = await openBrowser();
});

afterAll(() => browser?.close());

for (const server of SERVERS) {
  // Where a server cannot be installed (no root, no Debian) its tests are reported as skipped, never as passed.
  describe.skipIf(!programOf(server))(server.name, () => {
    describe.each(["/", "/any/deep/path/"])("at %s", (path) => {
      let running: Running;
      beforeAll(async () => void (running = await start(server, dist, path, inject("scratch"))));
      afterAll(() => running?.[Symbol.asyncDispose]());
      const get = (address: string, headers: Record<string, string> = {}) =>
        wholeResponse(running.address + address, { redirect: "manual", headers });

      it("gives every file as it was built", async () => {
        const copy = copiedSite(new URL(running.address), TIME_MS);
        expect(await holdCopy(inject("dist"), copy, { totalMs: TIME_MS })).toMatchObject({ wrong: [] });
      });

      // Under a path is the harder of the two.
      it.skipIf(path === "/")(
        "shows a page of each kind in a browser, without a failed request or a word in the console",
        async () => {
          const { faults, requests } = await watch(
            browser,
            kinds.map((page) => running.address + page),
          );
          expect(faults).toEqual([]);
          expect(requests.filter((url) => !url.startsWith(running.address))).toEqual([]);
        },
      );

      it("leads an address without its slash to the one with it", async () => {
        const response = await get("publications");
        expect([301, 302, 307, 308]).toContain(response.status);
        const location = new URL(response.headers.get("location")!, `${running.address}publications`);
        expect(location.href).toBe(`${running.address}publications/`);
      });

      it("says that a missing page is missing, at any depth", async () => {
        for (const address of ["missing", "missing/", "publications/a/b/c/missing/"]) {
          const response = await get(address);
          expect([address, response.status]).toEqual([address, 404]);
          if (server.ownMissingPage)
            expect(await response.text()).toBe(readFileSync(join(dist, "404.html"), "utf8"));
        }
      });

      if (server.ownMissingPage) leadsHome(get, () => running.address, path);
      if (server.configured) configured(get, () => running.address);
    });
  });
}

/** A response whose body has arrived: one that is left half-read breaks when its server stops. */
async function wholeResponse(address: string, options: RequestInit = {}): Promise<Response> {
  const { status, headers, body } = await fetch(address, options);
  const isEmpty = [204, 205, 304].includes(status);
  return new Response(isEmpty ? null : await new Response(body).arrayBuffer(), { status, headers });
}

/** What holds where a server gives the site's own page for a missing address. */
function leadsHome(get: (address: string) => Promise<Response>, root: () => string, path: string): void {
  it("leads home from a missing page, at any depth", async () => {
    const missing = `${root()}publications/a/b/missing/`;
    const links = addressesOf(readPage("404.html", await (await get("publications/a/b/missing/")).text()));
    expect(links.map((link) => new URL(link, missing).href).includes(root())).toBe(path === "/");
    const up = links.find((link) => link === "../")!;
    let [at, steps] = [missing, 0];
    for (; at !== root() && steps < 9; steps += 1) at = new URL(up, at).href;
    expect([at, steps]).toEqual([root(), 4]);
  });

  it("proposes what a wrong address resembles, at any depth", async () => {
    const meant = kinds.find((address) => /^publications\/[^/]+\/$/.test(address))!;
    for (const missing of [meant.replace(/.\/$/, "/"), `a/b/c/${meant.split("/")[1]!}`]) {
      const page = await browser.newPage();
      await page.goto(root() + missing);
      const first = page.locator("[data-nearest] a").first();
      await first.waitFor();
      const lists = page.locator("[data-onward] a:visible");
      const hrefs = await lists.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(await first.evaluate((link: HTMLAnchorElement) => link.href)).toBe(root() + meant);
      expect(hrefs.filter((href) => !href.startsWith(root()))).toEqual([]);
      await page.close();
    }
  });
}

/** What holds where a server runs with the file that the build made for it. */
function configured(
  get: (address: string, headers?: Record<string, string>) => Promise<Response>,
  root: () => string,
): void {
  it("sends the headers of the policy", async () => {
    const figure = "figures/any-figure/embed/";
    for (const [address, kind, status] of [
      ["", "page", 200],
      ["data/", "page", 200],
      ["forward.js", "page", 200],
      ["search/", "page", 200],
      ["missing/", "page", 404],
      [figure, "embed", 404],
    ] as const) {
      const response = await get(address);
      expect([address, response.status]).toEqual([address, status]);
      // A missing page is no embed page to every server; what matters is that it says no less than it should.
      if (address === figure) continue;
      const sent = Object.fromEntries(
        Object.keys(headersOf(kind, { styleHashes })).map((name) => [name, response.headers.get(name)]),
      );
      expect([address, sent]).toEqual([address, headersOf(kind, { styleHashes })]);
    }
  });

  it("lets what has a hash in its name be kept, and nothing else", async () => {
    const [, asset] = /href="(assets\/[^"]+\.css)"/.exec(readFileSync(join(dist, "index.html"), "utf8"))!;
    expect((await get(asset!)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await get("")).headers.get("cache-control")).toBe("no-cache");
  });

  it("sends the compressed files", async () => {
    for (const [encoding, wanted] of [
      ["br", "br, gzip"],
      ["gzip", "gzip"],
      [null, "identity"],
    ] as const) {
      for (const address of ["", "publications/", "search/index.js", "forward.js", "SHA256SUMS.txt"]) {
        const response = await get(address, { "accept-encoding": wanted });
        const file = address === "" || address.endsWith("/") ? `${address}index.html` : address;
        // Of what stands ready in one form alone, a server may make another by itself.
        const isReady = isWorth(file, statSync(join(dist, file)).size) && address !== "SHA256SUMS.txt";
        const sent = response.headers.get("content-encoding");
        if (isReady || address === "SHA256SUMS.txt")
          expect([address, sent]).toEqual([address, isReady ? encoding : null]);
        expect(await response.text()).toBe(readFileSync(join(dist, file), "utf8"));
        if (file.endsWith(".html"))
          expect(response.headers.get("content-type")).toMatch(/^text\/html; ?charset=utf-8$/i);
        if (sent) expect(response.headers.get("vary")).toMatch(/accept-encoding/i);
      }
    }
  });

  it("leads an old address to the new one", async () => {
    const response = await get("a-page-that-moved/");
    expect(response.status).toBe(301);
    expect(new URL(response.headers.get("location")!, root()).href).toBe(`${root()}publications/`);
  });

  it("leads old addresses to new ones, whatever letters and signs they are of", async () => {
    const to = new URL(`.${HOSTILE_END}`, root()).href;
    for (const { from } of HOSTILE) {
      const { status, headers } = await get(encodeAddress(from).slice(1));
      expect([from, status]).toEqual([from, 301]);
      expect([from, new URL(headers.get("location")!, root()).href]).toEqual([from, to]);
    }
  });
}

describe.skipIf(!programOf(SERVERS[0]!))("the whole site, on nginx under a path", () => {
  let running: Running;
  beforeAll(async () => {
    running = await start(SERVERS[0]!, dist, "/any/deep/path/", inject("scratch"));
  });
  afterAll(() => running?.[Symbol.asyncDispose]());

  it("has every link and every fragment", async () => {
    const { faults, pages } = await walk(running.address, async (address) => {
      const response = await wholeResponse(address);
      const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
      return response.ok ? { text: await response.text(), isPage } : { fault: String(response.status) };
    });
    expect(faults).toEqual([]);
    expect(pages.size).toBeGreaterThan(50);
  });
});

it("a browser opens every page from a disk, without a failed request or a word in the console", async () => {
  const { faults, requests } = await watch(
    browser,
    pagesOf(dist).map((page) => `file://${dist}/${page}`),
  );
  expect(faults).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(`file://${dist}/`))).toEqual([]);
});
