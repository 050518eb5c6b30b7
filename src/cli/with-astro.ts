import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AstroInlineConfig } from "astro";
import learningBriefs from "../index.ts";

/** Where Astro looks for a site's settings: https://docs.astro.build/en/guides/configuring-astro/ */
const CONFIGS = ["mjs", "js", "mts", "ts", "cjs", "cts"].map((extension) => `astro.config.${extension}`);

/** What Astro is called with: a site that has no settings of its own gets ours. */
export function withLearningBriefs(root: string): AstroInlineConfig {
  return CONFIGS.some((name) => existsSync(join(root, name)))
    ? { root }
    : { root, configFile: false, integrations: [learningBriefs()] };
}
