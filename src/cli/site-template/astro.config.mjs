import learningBriefs from "learning-briefs";

// Typed by a comment: `defineConfig` of astro/config would load three hundred modules more, for which each start would wait.
/** @type {import("astro").AstroUserConfig} */
export default { integrations: [learningBriefs()] };
