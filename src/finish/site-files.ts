import { readdir } from "node:fs/promises";
import nodePath, { type PlatformPath } from "node:path";

/**
 * The files under a folder, as paths from there with forward slashes, in an order that no file system or locale
 * changes: `404.html`, `assets/page.1a2b3c4d.js`, `publications/first-lessons/index.html`.
 */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => toSitePath(dir, nodePath.join(entry.parentPath, entry.name)))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** The path of a file from the root of its site, with forward slashes on every platform. */
export function toSitePath(dir: string, file: string, platform: PlatformPath = nodePath): string {
  return platform.relative(dir, file).split(platform.sep).join("/");
}

/** Text gains from compression and may hold links; pictures, fonts and archives do neither. */
export const isText = (path: string): boolean => TEXT.test(path);

const TEXT = /\.(html|css|js|mjs|json|csv|svg|xml|txt|md|yml|yaml|webmanifest|bib|ris)$/;
