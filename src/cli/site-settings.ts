import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where Astro looks for a site's settings: https://docs.astro.build/en/guides/configuring-astro/ */
const NAMES = ["mjs", "js", "mts", "ts", "cjs", "cts"].map((extension) => `astro.config.${extension}`);

/** The file of a site's settings of Astro, where it has one. */
export function settingsOf(root: string): string | undefined {
  return NAMES.map((name) => join(root, name)).find((file) => existsSync(file));
}

/**
 * The address of the site that its settings say, as Astro's own commands find it. The settings are loaded where a word of them is
 * `site`: what they import takes its time. What cannot be loaded says nothing here, and its fault is told where Astro loads it.
 */
export async function addressInSettings(root: string): Promise<string | undefined> {
  const file = settingsOf(root);
  if (!file || !/\bsite["']?\s*[:,]/.test(readFileSync(file, "utf8"))) return undefined;
  try {
    const { default: settings } = (await import(pathToFileURL(file).href)) as { default?: unknown };
    const { site } = (settings ?? {}) as { site?: unknown };
    return typeof site === "string" ? site : undefined;
  } catch {
    return undefined;
  }
}
