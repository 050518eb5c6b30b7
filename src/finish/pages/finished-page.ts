import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Recipe } from "../../kept/kept-work.ts";
import { versionsOf } from "../../kept/versions-of.ts";
import { type PageAnchors, anchorsOf } from "../addresses/anchors.ts";
import { putBackAnchors } from "../addresses/put-back-anchors.ts";
import { INDEX_FOLDER } from "../../model/search-files.ts";
import type { Built } from "../finish.ts";
import { contentSecurityPolicy, kindOf } from "../hosts/policy.ts";
import { type ClassicScripts, type PageScripts, putScript, scriptsOf } from "./classic-scripts.ts";
import { sayFileSizes } from "./file-sizes.ts";
import { type PageSheets, markSheets } from "./kind-sheets.ts";
import { type Page, attribute, makeElement, putBeside, readPage, writePage } from "./page-tree.ts";
import { makeRelative } from "./relative-page.ts";
import type { HasFile } from "./relative-url.ts";

/** A page that is finished but for the style of its kind, and all that the site has to know of it. */
export interface FinishedPage extends PageAnchors, PageScripts, PageSheets {
  html: string;
  /** Anchors that were put back into it. */
  putBack: string[];
}

type Around = Pick<Built, "visits" | "fileSizes" | "oldAnchors">;

/** Finishes a page as it is in `html`. What stands around it decides, too: `recipeOf` names all of that. */
export async function finishPage(
  path: string,
  html: string,
  { scripts, hasFile, ...around }: Around & { scripts: ClassicScripts; hasFile: HasFile },
): Promise<FinishedPage> {
  const page = readPage(path, html);
  const putBack = new Set<string>();
  putBackAnchors(page, { oldAnchors: around.oldAnchors, putBack });
  sayFileSizes(page, around.fileSizes);
  const anchors = anchorsOf(page);
  const own = scriptsOf(page);
  putScript(page, (await scripts.scriptOf(own)).path);
  const { hashes, ...sheets } = markSheets(page);
  putPolicy(page, contentSecurityPolicy(kindOf(path), hashes, "page", around.visits));
  // Last, because the steps before read addresses from the root.
  makeRelative(page, hasFile);
  return { ...anchors, ...own, ...sheets, putBack: [...putBack], html: writePage(page) };
}

/** The policy stands before anything that it governs. */
export function putPolicy(page: Page, content: string): void {
  const policy = makeElement("meta", { httpEquiv: ["Content-Security-Policy"], content });
  const charset = page.elements.find((element) => attribute(element, "charset") !== undefined);
  if (charset) putBeside(page, charset, "after", policy);
  else page.elements.find(({ tagName }) => tagName === "head")?.children.unshift(policy);
}

const BY = {
  ...versionsOf(import.meta.url, "parse5"),
  ...versionsOf(import.meta.url, "hast-util-from-parse5"),
  ...versionsOf(import.meta.url, "hast-util-to-html"),
  ...versionsOf(import.meta.url, "property-information"),
  ...versionsOf(import.meta.url, "rolldown"),
};

/** All that decides what a page is finished to: itself, and of what stands around it what it asks for. `site` is a sum of `sumOfSite`. */
export function recipeOf(path: string, html: string, site: string, around: Around): Recipe {
  const { visits, oldAnchors } = around;
  return {
    kind: "page",
    by: BY,
    isOurs: true,
    settings: [path, site, visits ?? null, oldAnchors.get(path) ?? [], sizesAskedFor(html, around)],
    of: [Buffer.from(html)],
  };
}

/** The sizes of files that a page is to say; those of all files where it cannot be told of which. */
function sizesAskedFor(html: string, { fileSizes }: Around): [string, string | undefined][] {
  const asked = [...html.matchAll(/data-size="([^"&]*)"/g)].map(([, address]) => address!);
  const isPlain = asked.length === [...html.matchAll(/data-size/gi)].length;
  return isPlain ? asked.map((address) => [address, fileSizes.get(address)]) : [...fileSizes];
}

/** A sum over what of a site decides how any of its pages is finished: which folders have a page, and the code of scripts. */
export async function sumOfSite(dir: string, files: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of files) {
    if (path.endsWith("index.html")) hash.update(`${path}\0`);
    if (/\.m?js$/.test(path) && !path.startsWith(`${INDEX_FOLDER}/`))
      hash.update(`${path}\0`).update(await readFile(join(dir, path)));
  }
  return hash.digest("hex");
}
