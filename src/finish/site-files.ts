import { readdirSync } from "node:fs";
import nodePath, { type PlatformPath } from "node:path";

/**
 * The files under a folder, as paths from there with forward slashes, in an order that no file system or locale
 * changes: `404.html`, `assets/page.1a2b3c4d.js`, `publications/first-lessons/index.html`.
 */
export async function listFiles(dir: string): Promise<string[]> {
  return [...filesBelow(dir)].sort();
}

/** All files of a site that is being finished, those as well that no folder holds yet. */
export function filesOf({
  dir,
  unwritten,
}: {
  dir: string;
  unwritten: ReadonlyMap<string, string>;
}): string[] {
  return [...filesBelow(dir), ...unwritten.keys()].sort();
}

/** The same in any order, as they are found. Folder by folder and at once: asked for as a whole, ten thousand files take seconds. */
export function* filesBelow(folder: string, under = ""): Generator<string, void> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = under + entry.name;
    if (entry.isFile()) yield path;
    else if (entry.isDirectory()) yield* filesBelow(nodePath.join(folder, entry.name), `${path}/`);
  }
}

/** The path of a file from the root of its site, with forward slashes on every platform. */
export function toSitePath(dir: string, file: string, platform: PlatformPath = nodePath): string {
  return platform.relative(dir, file).split(platform.sep).join("/");
}

export const isPage = (path: string): boolean => path.endsWith(".html");

export function countPages(files: readonly string[]): number {
  return files.filter(isPage).length;
}

/** Text gains from compression and may hold links; pictures, fonts and archives do neither. */
export const isText = (path: string): boolean => TEXT.test(path);

const TEXT = /\.(html|css|js|mjs|json|csv|svg|xml|txt|md|yml|yaml|webmanifest|bib|ris)$/;
