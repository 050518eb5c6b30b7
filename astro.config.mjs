import learningBriefs from "./src/index.ts";

// Typed by a comment: `defineConfig` of astro/config would load three hundred modules more, for which each start would wait.
/** @type {import("astro").AstroUserConfig} */
export default {
  integrations: [learningBriefs()],
  vite: {
    // Nothing of these is on a page, and the preview starts sooner where nobody watches a thousand files.
    server: { watch: { ignored: ["**/tests/**", "**/docs/**", "**/bench/**", "**/schemas/**"] } },
    // The engine says itself what its scripts need: Vite does not look through its files to find out.
    optimizeDeps: { entries: ["!src/{blocks,components,layouts,routes,site}/**"] },
  },
};
