import { defineConfig } from "astro/config";
import learningBriefs from "./src/index.ts";

export default defineConfig({
  integrations: [learningBriefs()],
  vite: {
    // Nothing of these is on a page, and the preview starts sooner where nobody watches a thousand files.
    server: { watch: { ignored: ["**/tests/**", "**/docs/**", "**/bench/**", "**/schemas/**"] } },
    // The engine says itself what its scripts need: Vite does not look through its files to find out.
    optimizeDeps: { entries: ["!src/{blocks,components,layouts,routes,site}/**"] },
  },
});
