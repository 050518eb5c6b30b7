import type { AstroInlineConfig } from "astro";
import learningBriefs from "../index.ts";
import { settingsOf } from "./site-settings.ts";

/** What Astro is called with: a site that has no settings of its own gets ours. */
export function withLearningBriefs(root: string): AstroInlineConfig {
  return settingsOf(root) ? { root } : { root, configFile: false, integrations: [learningBriefs()] };
}
