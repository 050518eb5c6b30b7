import { findingFacets, voiceFacets } from "../../corpus/query/facets.ts";
import { topicPairs } from "../../corpus/query/pairs.ts";
import { knownAddresses } from "../../corpus/link/known-addresses.ts";
import type { Corpus } from "../../corpus/types.ts";
import { foldAddress } from "../../model/site-address.ts";
import type { Problems } from "../../problems/collector.ts";
import { OWN_FILES } from "../own-files.ts";
import { FIXED_PAGES, routes } from "../../model/routes.ts";
import type { Own } from "../../own-pages/read.ts";

/**
 * Files that a site is free to have its own of, in `public/`. What else stands there at an address of the site's is told.
 */
const MEANT = new Set<string>([routes.icon(), routes.touchIcon(), routes.robots()]);

/** What a route answers itself, unless `public/` has such a file: Astro makes the rest over it. */
const YIELDING = new Set<string>([routes.sitePackage(), routes.feed(), routes.forward(), routes.sitemap()]);

/** No page and no file of the site's own hides, or is hidden by, what the site makes of the content. */
export function checkOwnAddresses({ pages, publicFiles }: Own, corpus: Corpus, problems: Problems): void {
  if (pages.length + publicFiles.length === 0) return;
  const made = madeBySite(corpus);
  for (const { path, pattern } of pages) {
    const isFile = /\.(ts|js)$/.test(path);
    const address =
      isFile || pattern === "/" || pattern === routes.notFound.pattern ? pattern : `${pattern}/`;
    const there = made(pattern === routes.notFound.pattern ? routes.notFound() : address);
    if (there === undefined) continue;
    problems.add(
      "own-address",
      { file: path, line: 1, column: 1 },
      `The site makes ${there} already, and this page takes its place.`,
      `Rename the file, such as ${renamed(path)}, unless that is what you want.`,
    );
  }
  for (const path of publicFiles) {
    const address = path.slice("public".length);
    const there = made(address);
    if (MEANT.has(address) || there === undefined) continue;
    problems.add(
      "own-address",
      { file: path, line: 1, column: 1 },
      YIELDING.has(address)
        ? `The site makes ${there} already, and this file takes its place.`
        : `The site makes ${there} itself, and that takes the place of this file.`,
      YIELDING.has(address)
        ? "Rename the file or take it away, unless that is what you want."
        : "Rename the file or take it away.",
    );
  }
}

/** `src/pages/about.astro` → `src/pages/about-more.astro`, `src/pages/data/index.mdx` → `src/pages/data-more/index.mdx`. */
function renamed(path: string): string {
  return path.replace(/(\/index)?(\.[^/]*)$/, (_, index: string | undefined, end: string) =>
    path === `src/pages/index${end}` ? `/home${end}` : `-more${index ?? ""}${end}`,
  );
}

/** What the site makes at an address, as far as the content tells: pages end in a slash. */
function madeBySite(corpus: Corpus): (address: string) => string | undefined {
  const { publications, figures, datasets, site } = corpus;
  const files = [
    ...OWN_FILES.map((path) => `/${path}`),
    ...publications.map(({ id }) => routes.cover(id)),
    ...figures.flatMap(({ id }) => [routes.figureCsv(id), routes.figureSvg(id), routes.figurePng(id)]),
    ...datasets.flatMap(({ id }) => [
      routes.datasetCsv(id),
      routes.datasetXlsx(id),
      routes.datasetJson(id),
      routes.datasetPackage(id),
      routes.datasetValues(id),
    ]),
  ];
  const pages = [
    ...FIXED_PAGES,
    ...site.topicKinds.map(({ plural }) => routes.topics(plural)),
    ...knownAddresses(corpus).keys(),
    ...publications.map(({ id }) => routes.inBrief(id)),
    ...figures.map(({ id }) => routes.embed(id)),
  ];
  const shallow = byFoldedAddress([...files, ...withFiles(pages)]);
  let deep: ReadonlyMap<string, string> | undefined;
  return (address) => {
    const folded = foldAddress(address);
    // Hardly any site has a file so deep, and which of these pages there are takes a look at all that is said.
    if (DEEP.test(address)) deep ??= byFoldedAddress(withFiles(divisionsOf(corpus)));
    return deep?.get(folded) ?? shallow.get(folded);
  };
}

const DEEP = /^(?:\/[^/]+){3}\//;

/** The pages that divide lists and topics: `/voices/roles/pilot/`, `/regions/north/matters/tolls/`. */
function divisionsOf(corpus: Corpus): string[] {
  const values = [
    ...voiceFacets(corpus).flatMap(({ values: voices }) => voices),
    ...findingFacets(corpus).flatMap(({ values: findings }) => findings),
  ];
  return [...topicPairs(corpus), ...values].map(({ href }) => href);
}

function withFiles(pages: readonly string[]): string[] {
  return [...pages, ...pages.map((page) => `${page}index.html`)];
}

/** Where letters differ in their case alone, some disks have one file. */
function byFoldedAddress(addresses: readonly string[]): ReadonlyMap<string, string> {
  return new Map(addresses.map((made) => [foldAddress(made), made]));
}
