import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeAll, expect, inject, it } from "vitest";
import { anchorOf, pageOf } from "../../src/model/href.ts";
import { routes } from "../../src/model/routes.ts";
import { type BuiltPage, idsOf, readPages } from "../support/dist.ts";
import { ROOT } from "../support/project.ts";

/**
 * The shipped site was published before the engine was parted from it. Of what it had then this has every page and file, and
 * every id that authors gave: the list of addresses of that day, held against a build of that day.
 */
const PUBLISHED = join(ROOT, "tests/fixtures/published-addresses.txt.gz");

const dist = inject("dist");
const published = gunzipSync(readFileSync(PUBLISHED)).toString("utf8").trim().split("\n");
let pages: Map<string, { ids: ReadonlySet<string>; forwardsTo: string | undefined }>;
let led: ReadonlyMap<string, string>;

beforeAll(() => {
  pages = new Map(
    readPages(dist).map((page) => [page.address, { ids: new Set(idsOf(page)), forwardsTo: forwardOf(page) }]),
  );
  // What hosts forward: old addresses and the new ones, the same once more for another host.
  const lines = readFileSync(join(dist, "_redirects"), "utf8").split("\n");
  led = new Map(
    lines.flatMap((line) => {
      const [from, to] = line.split(" ");
      return from?.startsWith("/") ? [[from, to!] as const] : [];
    }),
  );
});

it("has a list that is worth the name", () => {
  // 1,234 pages and anchors of the list of that day, and 184 files of its build.
  expect(published).toHaveLength(1418);
  expect(published).toContain("/");
  expect(published).toContain("/publications/five-lessons/");
  expect(published).toContain("/datapackage.json");
});

it("still answers at every address that was published once, or leads on from it", () => {
  expect(published.filter((address) => !answers(address))).toEqual([]);
});

it("would miss what is gone", () => {
  expect(["/publications/never-written/", "/data/never.csv", "/about/#never"].filter(answers)).toEqual([]);
});

function answers(address: string): boolean {
  const page = pages.get(pageOf(address));
  const id = anchorOf(address);
  if (!page) return isFile(address) || led.has(address) || isPictureOfNoFigure(address);
  if (id === undefined || page.ids.has(id)) return true;
  return page.forwardsTo !== undefined && (pages.get(pageOf(page.forwardsTo))?.ids.has(id) ?? false);
}

function isFile(address: string): boolean {
  return !address.endsWith("/") && existsSync(join(dist, address));
}

/** A figure that was taken back, because its table says the same, leads on to a page that has no picture to give. */
function isPictureOfNoFigure(address: string): boolean {
  const [id] = routes.figureSvg.idsIn(address) ?? routes.figurePng.idsIn(address) ?? [];
  const to = id && led.get(routes.figure(id));
  return to !== undefined && to !== "" && routes.figure.idsIn(to) === undefined;
}

function forwardOf({ elements, address }: BuiltPage): string | undefined {
  const link = elements.find(({ attributes }) => attributes["data-forward"] !== undefined);
  const href = link?.attributes["href"];
  return href === undefined
    ? undefined
    : new URL(href, `http://site${address}`).pathname.replace(/index\.html$/, "");
}
