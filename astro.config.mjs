import { readFileSync } from "node:fs";
import { defineConfig } from "astro/config";

const layers = readFileSync(new URL("./src/styles/layers.css", import.meta.url), "utf8").trim();

// The order of the cascade layers holds from the first rule on, whichever component a page happens to import first.
const layersFirst = {
  name: "layers-first",
  enforce: /** @type {const} */ ("pre"),
  transform: (/** @type {string} */ code, /** @type {string} */ id) =>
    /\/src\/.*(\.css$|[?&]type=style)/.test(id) && !code.startsWith(layers)
      ? { code: `${layers}\n${code}`, map: null }
      : undefined,
};

// Everything that a host, a test or an author may set comes in by name; nothing is asked of the network.
export default defineConfig({
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  output: "static",
  outDir: process.env.OUT_DIR ?? "dist",
  trailingSlash: "always",
  compressHTML: true,
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
  devToolbar: { enabled: false },
  // No inline code and no data addresses, so that the content security policy needs no exceptions; one sheet for all pages.
  vite: {
    plugins: [layersFirst],
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    ssr: { external: ["@napi-rs/canvas", "satteri"] },
  },
});
