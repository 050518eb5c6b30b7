import { fileURLToPath } from "node:url";

const MODULES: Record<string, string> = {
  "virtual:learning-briefs/edition": "edition.ts",
  "virtual:learning-briefs/talk": "talk.ts",
  "virtual:learning-briefs/search-talk": "search-talk.ts",
  "virtual:learning-briefs/chart-talk": "chart-talk.ts",
  "virtual:learning-briefs/drawing-talk": "drawing-talk.ts",
  "virtual:learning-briefs/theme.css": "../../src/theme/default/labels.css",
};

/**
 * In tests, components ask `edition.ts` beside this file, the edition of a small site, where pages ask that of their own;
 * and scripts speak as `talk.ts` and its siblings do.
 */
export function editionOfTests() {
  return {
    name: "edition-of-tests",
    enforce: "pre" as const,
    resolveId: (id: string) => MODULES[id] && fileURLToPath(new URL(MODULES[id], import.meta.url)),
  };
}
