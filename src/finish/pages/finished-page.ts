import { createHash, hash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { memoizeByObject } from "../../model/memoize-by-object.ts";
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

/** What the site has to know of a page. */
export interface PageFacts extends PageAnchors, PageScripts, PageSheets {
  /** Anchors that were put back into it. */
  putBack: string[];
}

/** A page that is finished but for the style of its kind. */
export interface FinishedPage extends PageFacts {
  html: string;
}

type Around = Pick<Built, "visits" | "fileSizes" | "oldAnchors">;

/** Finishes a page as it is in `html`. What stands around it decides, too: `KeptFinished` names all of that. */
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

/** The address of a file, and its size as readers are told; an address of null stands for a sum over all. */
export type AskedSize = [address: string | null, size: string | null];

/** The sizes of files that a page is to say; those of all files where it cannot be told of which. */
export function askedSizes(html: string, sizes: Pick<Built, "fileSizes">): AskedSize[] {
  // Put together anew: a part of a text holds all of it, and these are held until all pages of a kind are finished.
  const asked = [...html.matchAll(/data-size="([^"&]*)"/g)].map(([, address]) =>
    Buffer.from(address!).toString(),
  );
  const isPlain = asked.length === [...html.matchAll(/data-size/gi)].length;
  return (isPlain ? asked : [null]).map((address) => [address, sizeOf(address, sizes)]);
}

/** Whether all of them are what they were. */
export function areSizes(asked: readonly AskedSize[], sizes: Pick<Built, "fileSizes">): boolean {
  return asked.every(([address, size]) => size === sizeOf(address, sizes));
}

function sizeOf(address: string | null, { fileSizes }: Pick<Built, "fileSizes">): string | null {
  return address === null ? sumOfSizes(fileSizes) : (fileSizes.get(address) ?? null);
}

const sumOfSizes = memoizeByObject((sizes: ReadonlyMap<string, string>) =>
  hash("sha256", JSON.stringify([...sizes])),
);

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
