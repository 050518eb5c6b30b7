import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Element } from "hast";
import { absolute } from "../../model/absolute.ts";
import { kept } from "../../model/formats.ts";
import { putBackAnchors } from "../addresses/put-back-anchors.ts";
import { notePage } from "../addresses/addresses.ts";
import { Anchors } from "../addresses/anchors.ts";
import { sayFileSizes } from "./file-sizes.ts";
import { ClassicScripts } from "./classic-scripts.ts";
import { KindSheets, hashOf } from "./kind-sheets.ts";
import {
  type Page,
  attribute,
  makeElement,
  putBeside,
  readPage,
  replaceElement,
  textOf,
  writePage,
} from "./page-tree.ts";
import { contentSecurityPolicy, kindOf } from "../hosts/policy.ts";
import type { Built } from "../finish.ts";
import { relativeCss } from "./relative-css.ts";
import { makeRelative } from "./relative-page.ts";
import type { HasFile } from "./relative-url.ts";
import { listFiles } from "../site-files.ts";
import { routes } from "../../model/routes.ts";

/** Runs on every page, before the scripts of the page's own. */
const EVERYWHERE = [join(import.meta.dirname, `folder-links.browser${extname(import.meta.filename)}`)];

/**
 * The page that a host gives for a missing address. Nobody knows how deep that address is, so it has no relative
 * addresses but those that climb from it, and its style in itself.
 */
export const NOT_FOUND = routes.notFound().slice(1);

/**
 * Makes the pages and style sheets of a build work at a root, under any path and from a disk: relative addresses and
 * classic scripts; and gives each page its Content-Security-Policy, for hosts that send no headers.
 */
export async function finishPages(built: Finishing): Promise<void> {
  const { dir } = built;
  const files = await listFiles(dir);
  const read = (path: string): Promise<string> => readFile(join(dir, path), "utf8");
  const site: Site = {
    scripts: new ClassicScripts(dir, EVERYWHERE),
    sheets: new KindSheets(dir),
    hasFile: hasFileOf(files),
    codeAt: kept((src: string) => read(src).catch(() => "")),
  };
  const anchors = new Anchors();
  for (const path of files) {
    if (!path.endsWith(".html")) continue;
    const page = readPage(path, await read(path));
    putBackAnchors(page, built);
    sayFileSizes(page, built.fileSizes);
    notePage(page, built);
    anchors.read(page);
    if (path === NOT_FOUND) await finishMissingPage(page, site, built);
    else await finishPage(page, site, built);
    await writeFile(join(dir, path), writePage(page));
  }
  built.anchorFaults.push(...anchors.faults());
  await site.scripts.clean();
  built.styleHashes.push(...(await site.sheets.write(site.hasFile)));
  // Sheets that scripts or pictures link.
  for (const path of await listFiles(dir))
    if (path.endsWith(".css"))
      await writeFile(join(dir, path), relativeCss(await read(path), path, site.hasFile));
}

/** What finishing needs of a built site, and what it finds: plain enough to go from thread to thread. */
export type Finishing = Pick<
  Built,
  | "dir"
  | "siteUrl"
  | "visits"
  | "fileSizes"
  | "oldAnchors"
  | "putBack"
  | "pages"
  | "anchorFaults"
  | "styleHashes"
>;

interface Site {
  scripts: ClassicScripts;
  sheets: KindSheets;
  hasFile: HasFile;
  /** The code of a script: pages have the same few. */
  codeAt: (src: string) => Promise<string>;
}

async function finishPage(
  page: Page,
  { scripts, sheets, hasFile, codeAt }: Site,
  { visits }: Finishing,
): Promise<void> {
  const code = await scripts.putInto(page);
  const { hashes } = sheets.putInto(page, [code, ...(await classicCode(page, codeAt))]);
  addPolicy(page, hashes, visits);
  // Last, because the steps before read addresses from the root.
  makeRelative(page, hasFile);
}

// Astro gives every page the site's sheet, this one too.
async function finishMissingPage(page: Page, { scripts }: Site, built: Finishing): Promise<void> {
  await scripts.putInto(page);
  nameFromAnywhere(page, built.siteUrl);
  const hashes = page.elements
    .filter(({ tagName }) => tagName === "style")
    .map((style) => hashOf(textOf(style)));
  built.styleHashes.push(...hashes);
  const sheets = page.elements.filter(
    (element) => element.tagName === "link" && attribute(element, "rel") === "stylesheet",
  );
  for (const sheet of sheets) replaceElement(page, sheet);
  addPolicy(page, hashes);
}

/** How many folders deep a missing address is looked from for the script, where it is not known where the site stands. */
const DEEPEST = 4;

/**
 * Names the script of the missing page so that it is found from any depth: under the path of the site's real address where
 * that is known; elsewhere from the root of the host and from every folder above the missing address, of which those that
 * have no such file give none.
 */
function nameFromAnywhere(page: Page, siteUrl: string | undefined): void {
  const head = page.elements.find(({ tagName }) => tagName === "head")!;
  const script = head.children.find(
    (child) => child.type === "element" && child.tagName === "script",
  ) as Element;
  const path = attribute(script, "src")!;
  const bases = siteUrl
    ? [new URL(absolute("/", siteUrl)).pathname]
    : ["/", "./", ...Array.from({ length: DEEPEST }, (_, above) => "../".repeat(above + 1))];
  const named = bases.map((base) => makeElement("script", { defer: true, src: base + path }));
  replaceElement(page, script, ...named);
}

/** The code of the scripts that are no modules. */
async function classicCode(page: Page, codeAt: Site["codeAt"]): Promise<string[]> {
  const sources = page.elements
    .filter((element) => element.tagName === "script" && attribute(element, "type") !== "module")
    .map((element) => attribute(element, "src"))
    .filter((src) => src !== undefined && /^\/[^/]/.test(src));
  return Promise.all(sources.map((src) => codeAt(src!)));
}

function hasFileOf(files: readonly string[]): HasFile {
  const known = new Set(files);
  return (path) => known.has(path);
}

/** The policy stands before anything that it governs. */
function addPolicy(page: Page, styleHashes: readonly string[], visits?: Finishing["visits"]): void {
  const content = contentSecurityPolicy(kindOf(page.path), styleHashes, "page", visits);
  const policy = makeElement("meta", { httpEquiv: ["Content-Security-Policy"], content });
  const charset = page.elements.find((element) => attribute(element, "charset") !== undefined);
  if (charset) putBeside(page, charset, "after", policy);
  else page.elements.find(({ tagName }) => tagName === "head")?.children.unshift(policy);
}
