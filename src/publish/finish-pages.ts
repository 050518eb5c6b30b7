import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ClassicScripts } from "./classic-scripts.ts";
import { type Edit, type Element, type Page, applyEdits, attribute, readPage, removeElement, textOf } from "./html.ts";
import { contentSecurityPolicy, kindOf } from "./policy.ts";
import type { Step } from "./publish.ts";
import { relativeCss } from "./relative-css.ts";
import { relativePage } from "./relative-page.ts";
import { listFiles } from "./site-files.ts";

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
export const finishPages: Step = async ({ dir }) => {
  const files = await listFiles(dir);
  const known = new Set(files);
  const hasFile = (path: string): boolean => known.has(path);
  const scripts = new ClassicScripts(dir, EVERYWHERE);
  for (const path of files.filter((file) => file.endsWith(".html"))) {
    const page = readPage(path, await readFile(join(dir, path), "utf8"));
    const edits =
      path === NOT_FOUND ? page.elements.filter(isSheet).flatMap(removeElement) : [...(await scripts.edit(page)), ...relativePage(page, hasFile)];
    await writeFile(join(dir, path), applyEdits(page.html, merge([...addPolicy(page), ...edits])));
  }
  for (const path of files.filter((file) => file.endsWith(".css"))) {
    const css = await readFile(join(dir, path), "utf8");
    await writeFile(join(dir, path), relativeCss(css, path, hasFile));
  }
  await scripts.clean();
};

/** The hashes of a page's inline style sheets, as a policy names them. */
export function styleHashesOf(page: Page): string[] {
  const styles = page.elements.filter(({ tagName }) => tagName === "style").map(textOf);
  return styles.map((css) => `sha256-${createHash("sha256").update(css).digest("base64")}`);
}

// Astro gives every page the site's sheet, this one too.
function isSheet(element: Element): boolean {
  return element.tagName === "link" && attribute(element, "rel") === "stylesheet";
}

/** The policy stands before anything that it governs. */
function addPolicy(page: Page): Edit[] {
  const policy = contentSecurityPolicy(kindOf(page.path), styleHashesOf(page), "page");
  const charset = page.elements.find((element) => attribute(element, "charset") !== undefined);
  const head = page.elements.find(({ tagName }) => tagName === "head");
  const at = charset?.sourceCodeLocation?.endOffset ?? head?.sourceCodeLocation?.startTag?.endOffset;
  const text = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return at === undefined ? [] : [{ start: at, end: at, text }];
}

/** Leaves out edits within what another takes out. */
function merge(edits: readonly Edit[]): Edit[] {
  const removed = edits.filter(({ text, start, end }) => text === "" && end > start);
  return edits.filter(
    (edit) => !removed.some((other) => other !== edit && other.start <= edit.start && edit.end <= other.end),
  );
}
