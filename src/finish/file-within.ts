import nodePath, { type PlatformPath } from "node:path";
import { writeAnew } from "../kept/whole-files.ts";
import { DEVICE_NAME } from "../model/site-address.ts";

/**
 * The file of a site on the disk, from its path with forward slashes. Throws where that would be no file under the
 * folder, on any platform: whatever is written into a site or read from one by a name that comes from elsewhere goes
 * through here.
 *
 *     "/site", "a/b/index.html"  → "/site/a/b/index.html"
 *     "/site", "../b"            → throws
 */
export function fileWithin(dir: string, path: string, platform: PlatformPath = nodePath): string {
  if (!isSitePath(path)) throw new Error(`${JSON.stringify(path)} is no path of a file within a site.`);
  return platform.join(dir, ...path.split("/"));
}

/** Writes a file of a site, and the folders that it stands in. Nothing is written into a file that is there: another takes its place. */
export function writeWithin(dir: string, path: string, content: string | Uint8Array): void {
  writeAnew(fileWithin(dir, path), content);
}

/** Whether a path names one and the same file under a folder on every platform. */
export function isSitePath(path: string): boolean {
  return path.split("/").every(isFileName);
}

// Windows takes full stops and spaces at the end away, so that "... " may be "..", and keeps some names for devices.
// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
function isFileName(name: string): boolean {
  return name !== "" && !/[\\:\p{Cc}]|[. ]$/u.test(name) && !DEVICE_NAME.test(name);
}
