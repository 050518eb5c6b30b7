import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { constants, deflateRawSync, inflateRawSync } from "node:zlib";
import type { Element } from "hast";
import { keepNothing } from "../../kept/kept-work.ts";
import { kept as memoized } from "../../model/formats.ts";
import { absolute } from "../../model/absolute.ts";
import { routes } from "../../model/routes.ts";
import { notePage } from "../addresses/addresses.ts";
import { Anchors, anchorsOf } from "../addresses/anchors.ts";
import { putBackAnchors } from "../addresses/put-back-anchors.ts";
import type { Built } from "../finish.ts";
import { isText, listFiles } from "../site-files.ts";
import { ClassicScripts, putScript, scriptsOf } from "./classic-scripts.ts";
import { sayFileSizes } from "./file-sizes.ts";
import { type FinishedPage, addPolicy, finishPage, recipeOf, sumOfSite } from "./finished-page.ts";
import { KindSheet, hashOf, pagesOfKinds } from "./kind-sheets.ts";
import {
  type Page,
  attribute,
  makeElement,
  readPage,
  replaceElement,
  textOf,
  writePage,
} from "./page-tree.ts";
import { relativeCss } from "./relative-css.ts";

/** Runs on every page, before the scripts of the page's own. */
const EVERYWHERE = [join(import.meta.dirname, `folder-links.browser${extname(import.meta.filename)}`)];

/**
 * The page that a host gives for a missing address. Nobody knows how deep that address is, so it has no relative
 * addresses but `../` and `../../`, no script, and its style in itself.
 */
export const NOT_FOUND = routes.notFound().slice(1);

/**
 * Makes the pages and style sheets of a build work at a root, under any path and from a disk: relative addresses and
 * classic scripts; and gives each page its Content-Security-Policy, for hosts that send no headers. A page that an earlier build
 * has finished, and that nothing around it changes, is taken as it was.
 */
export async function finishPages(built: Finishing & Around): Promise<void> {
  const { dir, kept = keepNothing, done } = built;
  const files = await listFiles(dir);
  for (const path of files) if (isFinal(path)) done?.(path);
  // At once, not in turn: what compresses meanwhile keeps the threads for files busy.
  const read = (path: string): string => readFileSync(join(dir, path), "utf8");
  const codeAt = memoized((src: string) => (known.has(src) ? read(src) : ""));
  const scripts = new ClassicScripts(dir, EVERYWHERE);
  const anchors = new Anchors();
  const known = new Set(files);
  const hasFile = (path: string): boolean => known.has(path);
  const site = await sumOfSite(dir, files);
  const around = { ...built, scripts, hasFile };
  const hashes = new Set<string>();
  const sheets = new Set<string>();
  for (const paths of pagesOfKinds(files.filter((path) => path.endsWith(".html")))) {
    const sheet = new KindSheet(dir);
    for (const path of paths) {
      const html = read(path);
      if (path === NOT_FOUND) {
        const missing = Buffer.from(await finishMissingPage(html, built, { scripts, anchors }));
        writeFileSync(join(dir, path), missing);
        done?.(path, missing);
        continue;
      }
      const bytes = await kept.get(recipeOf(path, html, site, built), async () =>
        pack(await finishPage(path, html, around)),
      );
      const finished = unpack(bytes);
      for (const from of finished.putBack) built.putBack.add(from);
      notePage(path, finished.ids, built);
      anchors.read(path, finished);
      const { code } = await scripts.scriptOf(finished);
      sheet.note(path, finished, [code, ...finished.fromRoot.map(codeAt)]);
      writeFileSync(join(dir, path), finished.html);
      // A page that names no sheet waits for none.
      if (finished.sheets.length === 0) done?.(path);
    }
    for (const hash of sheet.write(hasFile, done)) hashes.add(hash);
    for (const path of sheet.sheets) sheets.add(path);
  }
  built.anchorFaults.push(...anchors.faults());
  await scripts.clean();
  built.styleHashes.push(...[...hashes].sort());
  for (const path of sheets) rmSync(join(dir, path));
  // Sheets that scripts or pictures link.
  for (const path of await listFiles(dir))
    if (path.endsWith(".css")) writeFileSync(join(dir, path), relativeCss(read(path), path, hasFile));
}

/** What stands around the finishing, where anything does. */
type Around = Partial<Pick<Built, "kept">> & {
  /** Is told of each file that changes no more, and what it holds where that is at hand. */
  done?: (path: string, bytes?: Uint8Array) => void;
};

/** Whether a file stays as it is while pages are finished: neither a page nor a sheet, nor among what scripts are made of. */
function isFinal(path: string): boolean {
  return isText(path) && !/\.(html|css)$|^assets\//.test(path);
}

/** A page as it is kept: a site has as many as pages, and the quickest compression leaves a fifth of each. */
function pack(page: FinishedPage): Uint8Array {
  return deflateRawSync(JSON.stringify(page), { level: constants.Z_BEST_SPEED });
}

function unpack(bytes: Uint8Array): FinishedPage {
  return JSON.parse(inflateRawSync(bytes).toString()) as FinishedPage;
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

// Astro gives every page the site's sheet, this one too.
async function finishMissingPage(
  html: string,
  built: Finishing,
  { scripts, anchors }: { scripts: ClassicScripts; anchors: Anchors },
): Promise<string> {
  const page = readPage(NOT_FOUND, html);
  putBackAnchors(page, built);
  sayFileSizes(page, built.fileSizes);
  const facts = anchorsOf(page);
  notePage(NOT_FOUND, facts.ids, built);
  anchors.read(NOT_FOUND, facts);
  putScript(page, (await scripts.scriptOf(scriptsOf(page))).path);
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
  return writePage(page);
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
