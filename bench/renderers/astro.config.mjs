import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

// One small site, three ways to render the same publications: RENDERER chooses. `run.ts` builds and compares them.
const { RENDERER } = process.env;
const options = {
  "mdx-unified": { processor: unified({ smartypants: true }) },
  "mdx-satteri": {},
  "mdx-satteri-optimized": { optimize: { ignoreElementNames: ["a", "h2"] } },
};

export default defineConfig({
  integrations: RENDERER === "parsed" ? [] : [mdx(options[RENDERER])],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: { ssr: { external: ["satteri"] }, build: { assetsInlineLimit: 0 } },
});
