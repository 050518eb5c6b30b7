import nodePath, { type PlatformPath } from "node:path";

/**
 * A folder as it is shown to people who stand in `cwd`: from there, with forward slashes on every system. A folder on another
 * drive is shown whole, and the one they stand in by its name.
 */
export function shownPath(cwd: string, dir: string, path: PlatformPath = nodePath): string {
  return path.relative(cwd, dir).split(path.sep).join("/") || path.basename(dir);
}
