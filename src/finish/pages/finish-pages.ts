import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { keepNothing } from "../../kept/kept-work.ts";
import { grow, shrink } from "../../kept/shrink.ts";
import { kept as memoized } from "../../model/formats.ts";
import { notePage } from "../addresses/addresses.ts";
import { Anchors, anchorsOf } from "../addresses/anchors.ts";
import { putBackAnchors } from "../addresses/put-back-anchors.ts";
import type { Built } from "../finish.ts";
import { isText, listFiles } from "../site-files.ts";
import { ClassicScripts, putScript, scriptsOf } from "./classic-scripts.ts";
import { sayFileSizes } from "./file-sizes.ts";
import { type FinishedPage, addPolicy, finishPage, recipeOf, sumOfSite } from "./finished-page.ts";
import { KindSheet, type PageSheets, markSheets, pagesOfKinds } from "./kind-sheets.ts";
import { NOT_FOUND, addressFromAnywhere, fromAnywhere } from "./missing-page.ts";
import { readPage, writePage } from "./page-tree.ts";
import { relativeCss } from "./relative-css.ts";
import { relativeUrl } from "./relative-url.ts";

/** Runs on every page, before the scripts of the page's own. */
const EVERYWHERE = [join(import.meta.dirname, `folder-links.browser${extname(import.meta.filename)}`)];

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
  const scripts = new ClassicScripts(dir, EVERYWHERE, kept);
  const anchors = new Anchors();
  const known = new Set(files);
  const hasFile = (path: string): boolean => known.has(path);
  const site = await sumOfSite(dir, files);
  const around = { ...built, scripts, hasFile };
  const sheetsFor = (page: string, sheet: string): string[] =>
    page === NOT_FOUND ? fromAnywhere(sheet, built.siteUrl) : [relativeUrl(`/${sheet}`, page, () => false)];
  const hashes = new Set<string>();
  const sheets = new Set<string>();
  for (const paths of pagesOfKinds(files.filter((path) => path.endsWith(".html")))) {
    const sheet = new KindSheet(dir, sheetsFor, kept);
    for (const path of paths) {
      const html = read(path);
      if (path === NOT_FOUND) {
        const missing = await finishMissingPage(html, built, { scripts, anchors, hashes });
        sheet.note(path, missing, [missing.code]);
        if (missing.sheets.length === 0) done?.(path);
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
      if (finished.sheets.length === 0) done?.(path);
      // What compresses meanwhile takes its next file between turns of the loop alone.
      await turn();
    }
    for (const hash of await sheet.write(hasFile, done)) hashes.add(hash);
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

/** A page as it is kept. */
function pack(page: FinishedPage): Uint8Array {
  return shrink(Buffer.from(JSON.stringify(page)));
}

function unpack(bytes: Uint8Array): FinishedPage {
  return JSON.parse(grow(bytes).toString()) as FinishedPage;
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

/** Finishes the page for missing addresses. The style of its kind comes into it, and the sheets of fonts from wherever they are found. */
async function finishMissingPage(
  html: string,
  built: Finishing,
  {
    scripts,
    anchors,
    hashes: others,
  }: { scripts: ClassicScripts; anchors: Anchors; hashes: Iterable<string> },
): Promise<PageSheets & { html: string; code: string }> {
  const page = readPage(NOT_FOUND, html);
  putBackAnchors(page, built);
  sayFileSizes(page, built.fileSizes);
  const facts = anchorsOf(page);
  notePage(NOT_FOUND, facts.ids, built);
  anchors.read(NOT_FOUND, facts);
  const { path, code } = await scripts.scriptOf(scriptsOf(page));
  putScript(page, path);
  addressFromAnywhere(page, built.siteUrl);
  const { hashes, ...sheets } = markSheets(page);
  // Its script reads the page of the search, and what a browser reads so is held to the policy of the page that asks.
  addPolicy(page, [...hashes, ...others]);
  return { ...sheets, code, html: writePage(page) };
}
