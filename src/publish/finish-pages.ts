import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { notePage } from "./addresses.ts";
import { ClassicScripts } from "./classic-scripts.ts";
import { type Edit, type Page, applyEdits, attribute, readPage, replaceElement, textOf } from "./html.ts";
import { KindSheets, hashOf } from "./kind-sheets.ts";
import { contentSecurityPolicy, kindOf } from "./policy.ts";
import type { Built } from "./publish.ts";
import { relativeCss } from "./relative-css.ts";
import { relativePage } from "./relative-page.ts";
import type { HasFile } from "./relative-url.ts";
import { listFiles } from "./site-files.ts";
import { leaveOutTags } from "./spare-tags.ts";
import { tightenSpace } from "./tight-space.ts";

/** Runs on every page, before the scripts of the page's own. */
const EVERYWHERE = [join(import.meta.dirname, "folder-links.browser.ts")];

/**
 * The page that a host gives for a missing address. Nobody knows how deep that address is, so it has no relative
 * addresses but `./` and `../`, no script, and its style in itself.
 */
export const NOT_FOUND = "404.html";

/**
 * Makes the pages and style sheets of a build work at a root, under any path and from a disk: relative addresses and
 * classic scripts; and gives each page its Content-Security-Policy, for hosts that send no headers.
 */
export async function finishPages(built: Finishing): Promise<void> {
  const { dir } = built;
  const files = await listFiles(dir);
  const read = (path: string): Promise<string> => readFile(join(dir, path), "utf8");
  const site: Site = {
    dir,
    scripts: new ClassicScripts(dir, EVERYWHERE),
    sheets: new KindSheets(dir),
    hasFile: hasFileOf(files),
  };
  for (const path of files) {
    if (!path.endsWith(".html")) continue;
    const page = readPage(path, await read(path));
    notePage(page, built);
    const edits = path === NOT_FOUND ? missingPage(page, built) : await editsOf(page, site);
    await writeFile(join(dir, path), applyEdits(page.html, withoutInner(edits)));
  }
  await site.scripts.clean();
  built.styleHashes.push(...(await site.sheets.write(site.hasFile)));
  // Sheets that scripts or pictures link.
  for (const path of await listFiles(dir))
    if (path.endsWith(".css"))
      await writeFile(join(dir, path), relativeCss(await read(path), path, site.hasFile));
}

/** What finishing needs of a built site, and what it finds: plain enough to go from thread to thread. */
export type Finishing = Pick<Built, "dir" | "putBack" | "pages" | "styleHashes">;

interface Site {
  dir: string;
  scripts: ClassicScripts;
  sheets: KindSheets;
  hasFile: HasFile;
}

async function editsOf(page: Page, { dir, scripts, sheets, hasFile }: Site): Promise<Edit[]> {
  const { edits, code } = await scripts.edit(page);
  const styled = sheets.read(page, [code, ...(await classicCode(page, dir))]);
  return [
    ...addPolicy(page, styled.hashes),
    ...styled.edits,
    ...edits,
    ...relativePage(page, hasFile),
    ...tightenSpace(page),
    ...leaveOutTags(page),
  ];
}

// Astro gives every page the site's sheet, this one too.
function missingPage(page: Page, built: Finishing): Edit[] {
  const hashes = page.elements
    .filter(({ tagName }) => tagName === "style")
    .map((style) => hashOf(textOf(style)));
  built.styleHashes.push(...hashes);
  const sheets = page.elements.filter(
    (element) => element.tagName === "link" && attribute(element, "rel") === "stylesheet",
  );
  return [...addPolicy(page, hashes), ...sheets.flatMap((sheet) => replaceElement(sheet))];
}

/** The code of the scripts that are no modules. */
async function classicCode(page: Page, dir: string): Promise<string[]> {
  const sources = page.elements
    .filter((element) => element.tagName === "script" && attribute(element, "type") !== "module")
    .map((element) => attribute(element, "src"))
    .filter((src) => src !== undefined && /^\/[^/]/.test(src));
  return Promise.all(sources.map((src) => readFile(join(dir, src!), "utf8").catch(() => "")));
}

function hasFileOf(files: readonly string[]): HasFile {
  const known = new Set(files);
  return (path) => known.has(path);
}

/** The policy stands before anything that it governs. */
function addPolicy(page: Page, styleHashes: readonly string[]): Edit[] {
  const policy = contentSecurityPolicy(kindOf(page.path), styleHashes, "page");
  const charset = page.elements.find((element) => attribute(element, "charset") !== undefined);
  const head = page.elements.find(({ tagName }) => tagName === "head");
  const at = charset?.sourceCodeLocation?.endOffset ?? head?.sourceCodeLocation?.startTag?.endOffset;
  const text = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return at === undefined ? [] : [{ start: at, end: at, text }];
}

/** Leaves out edits within the elements that others replace. */
function withoutInner(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  let outer: Edit | undefined;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (outer && outer.start < edit.start && edit.start < outer.end && edit.end <= outer.end) continue;
    kept.push(edit);
    if (!outer || edit.end > outer.end) outer = edit;
  }
  return kept;
}
