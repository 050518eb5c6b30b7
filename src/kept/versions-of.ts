import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";

/**
 * The versions of packages, by name: the first as the module at `from` finds it, each further one as the first finds it.
 *
 *     versionsOf(import.meta.url, "subset-font", "harfbuzzjs") → { "subset-font": "2.9.0", harfbuzzjs: "1.6.4" }
 */
export function versionsOf(from: string, first: string, ...further: string[]): Record<string, string> {
  const file = findPackageJSON(first, from)!;
  const own = [[first, versionIn(file)]];
  return Object.fromEntries([
    ...own,
    ...further.map((name) => [name, versionIn(findPackageJSON(name, file)!)]),
  ]);
}

/** The version that a package.json names. */
export function versionIn(file: string): string {
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
