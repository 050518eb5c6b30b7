import { hash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import type { KeptFolder } from "../../kept/kept-folder.ts";
import { keepNothing } from "../../kept/kept-work.ts";
import { writeAnew } from "../../kept/whole-files.ts";
import { kept as memoized } from "../../model/formats.ts";
import { ownPagesOf } from "../addresses/addresses.ts";
import {
  type ReadAnchors,
  addAnchors,
  anchorsOf,
  faultsOf,
  noAnchors,
  uniteAnchors,
} from "../addresses/anchors.ts";
import { putBackAnchors } from "../addresses/put-back-anchors.ts";
import type { Built } from "../finish.ts";
import { contentSecurityPolicy, kindOf } from "../hosts/policy.ts";
import { countPages, filesOf, isPage, isText, listFiles } from "../site-files.ts";
import { ClassicScripts, putScript, removeModules, scriptsOf } from "./classic-scripts.ts";
import { escapeHtml } from "./escape-html.ts";
import { sayFileSizes } from "./file-sizes.ts";
import { finishPage, putPolicy, sumOfSite } from "./finished-page.ts";
import { KeptFinished, type ToStyle } from "./kept-finished.ts";
import { KindSheet, markSheets, namesInScripts, pagesOfKinds, parsedOnce } from "./kind-sheets.ts";
import { type Meet, alone } from "./meeting.ts";
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
export async function finishPages(built: Built): Promise<void> {
  const { kept, compression, progress } = built;
  const files = filesOf(built);
  const share = await finishShare(
    { ...built, files },
    {
      ...{ at: 0, of: 1, meet: alone, kept },
      finished: (pages) => progress("Finishing pages", pages, countPages(files)),
      done: (...of) => compression?.add(...of),
    },
  );
  await endFinishing(built, [share]);
}

/** Those of all pages that one thread finishes, and what it does so with. */
export interface Share {
  /** Which of how many threads it is. */
  at: number;
  of: number;
  meet: Meet;
  kept?: KeptFolder | undefined;
  /** Is told how many of its pages are finished. */
  finished?: (pages: number) => void;
  /** Is told of each file that changes no more, and what it holds, or the sum of that, where it is at hand. */
  done?: (path: string, bytes?: Uint8Array, sum?: string) => void;
}

/** What is known of the pages of a share. */
export interface FinishedShare {
  anchors: ReadAnchors;
  /** Old anchors that were put back. */
  putBack: Set<string>;
  /** The hashes of their styles. */
  hashes: Set<string>;
  /** Sheets that they named, and that no page names any more. */
  sheets: Set<string>;
  /** Their scripts. */
  scripts: Set<string>;
  /** Of each page, a sum over what it was made of. */
  madeOf: ReadonlyMap<string, string>;
}

/** Finishes the pages that fall to a share: of each kind every so-manyth, since pages of a kind cost about the same. */
export async function finishShare(built: Finishing, share: Share): Promise<FinishedShare> {
  const { dir, files } = built;
  const { kept = keepNothing, finished: tellFinished, done } = share;
  const isMine = (_: string, at: number): boolean => at % share.of === share.at;
  for (const path of files.filter(isFinal)) if (numberOf(path) % share.of === share.at) done?.(path);
  // At once, not in turn: what compresses meanwhile keeps the threads for files busy.
  const read = (path: string): string => readFileSync(join(dir, path), "utf8");
  const known = new Set(files);
  const codeAt = memoized((src: string) => (known.has(src) ? read(src) : ""));
  const namesIn = namesInScripts(kept);
  const parsed = parsedOnce();
  const scripts = new ClassicScripts(dir, { everywhere: EVERYWHERE, files, kept });
  const hasFile = (path: string): boolean => known.has(path);
  const around = { ...built, scripts, hasFile };
  const kinds = pagesOfKinds(files.filter(isPage)).map((paths) => paths.filter(isMine));
  const mine = new Set(kinds.flat());
  const site = await sumOfSite(dir, files);
  const pages = new KeptFinished(share.kept, { ...built, site }, (path) => mine.has(path));
  const sheetsFor = (page: string, sheet: string): string[] =>
    page === NOT_FOUND ? fromAnywhere(sheet, built.siteUrl) : [relativeUrl(`/${sheet}`, page, () => false)];
  const found = {
    anchors: noAnchors(),
    putBack: new Set<string>(),
    hashes: new Set<string>(),
    sheets: new Set<string>(),
  };
  const tellDone: Share["done"] = (path, ...of) => path !== NOT_FOUND && done?.(path, ...of);
  let count = 0;
  for (const paths of kinds) {
    const sheet = new KindSheet(dir, sheetsFor, { kept, namesIn, parsed });
    for (const path of paths) {
      const finished =
        path === NOT_FOUND
          ? await finishMissingPage(read(path), { ...built, scripts })
          : await pages.get(path, (html) => finishPage(path, html, around));
      for (const from of finished.putBack) found.putBack.add(from);
      addAnchors(found.anchors, path, finished);
      const { code } = await scripts.scriptOf(finished);
      await sheet.note(path, finished, [code, ...finished.fromRoot.map(codeAt)]);
      tellFinished?.(++count);
      // What compresses meanwhile takes its next file between turns of the loop alone.
      await turn();
    }
    const needs = await share.meet(sheet.needs);
    for (const hash of await sheet.write(needs, hasFile, tellDone)) found.hashes.add(hash);
    for (const path of needs.sheets.keys()) found.sheets.add(path);
  }
  const { madeOf } = pages;
  return { ...found, scripts: scripts.saved, madeOf };
}

/** Finishes what waits for the last page, once all shares are finished. */
export async function endFinishing(
  built: Pick<Built, "dir" | "putBack" | "pages" | "finished" | "anchorFaults" | "styleHashes">,
  shares: readonly FinishedShare[],
): Promise<void> {
  const { dir } = built;
  const all = <Of>(of: (share: FinishedShare) => Iterable<Of>): Set<Of> =>
    new Set(shares.flatMap((share) => [...of(share)]));
  const anchors = uniteAnchors(shares.map((share) => share.anchors));
  for (const from of all(({ putBack }) => putBack)) built.putBack.add(from);
  built.pages = ownPagesOf(anchors.ids, built.putBack);
  built.anchorFaults.push(...faultsOf(anchors));
  for (const { madeOf } of shares) for (const [path, sum] of madeOf) built.finished.set(path, sum);
  built.styleHashes.push(...[...all(({ hashes }) => hashes)].sort());
  allowStyles(dir, built.styleHashes);
  for (const path of all(({ sheets }) => sheets)) rmSync(join(dir, path));
  const files = new Set(await listFiles(dir));
  removeModules(
    dir,
    files,
    all(({ scripts }) => scripts),
  );
  // Sheets that scripts or pictures link.
  for (const path of files)
    if (path.endsWith(".css")) {
      const css = readFileSync(join(dir, path), "utf8");
      const relative = relativeCss(css, path, (file) => files.has(file));
      if (relative !== css) writeAnew(join(dir, path), relative);
    }
}

/**
 * A number for a path, the same in each thread. Files of a thing follow one another by kind, so that of two threads one would get all
 * that are large.
 */
function numberOf(path: string): number {
  return hash("md5", path, "buffer").readUInt32LE();
}

/** Whether a file stays as it is while pages are finished: neither a page nor a sheet, nor among what scripts are made of. */
function isFinal(path: string): boolean {
  return isText(path) && !/\.(html|css)$|^assets\//.test(path);
}

/** What finishing needs of a built site: plain enough to go from thread to thread. */
export type Finishing = Pick<
  Built,
  "dir" | "standing" | "siteUrl" | "visits" | "fileSizes" | "oldAnchors" | "unwritten"
> & {
  /** All files of it, as they are before any page is finished. */
  files: readonly string[];
};

/** Finishes the page for missing addresses. The style of its kind comes into it, and the sheets of fonts from wherever they are found. */
async function finishMissingPage(
  html: string,
  { scripts, ...built }: Finishing & { scripts: ClassicScripts },
): Promise<ToStyle> {
  const page = readPage(NOT_FOUND, html);
  const putBack = new Set<string>();
  putBackAnchors(page, { ...built, putBack });
  sayFileSizes(page, built.fileSizes);
  const anchors = anchorsOf(page);
  const own = scriptsOf(page);
  putScript(page, (await scripts.scriptOf(own)).path);
  addressFromAnywhere(page, built.siteUrl);
  const { names, sheets } = markSheets(page);
  // Its script reads the page of the search, and what a browser reads so is held to the policy of the page that asks.
  putPolicy(page, POLICY_MARK);
  return {
    ...anchors,
    ...own,
    names,
    sheets,
    putBack: [...putBack],
    html: writePage(page),
    take: () => undefined,
  };
}

/** Has the page for missing addresses, where there is one, allow the styles of all pages. */
function allowStyles(dir: string, hashes: readonly string[]): void {
  const file = join(dir, NOT_FOUND);
  if (!existsSync(file)) return;
  const policy = escapeHtml(contentSecurityPolicy(kindOf(NOT_FOUND), hashes, "page"));
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(POLICY_MARK, () => policy),
  );
}

const POLICY_MARK = "@policy-to-come@";
