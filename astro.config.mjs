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

// The pages of a build take over the corpus that its command has read: one module for both, and so none of the bundle's.
const handOver = {
  name: "hand-over",
  enforce: /** @type {const} */ ("pre"),
  apply: /** @type {const} */ ("build"),
  resolveId: (/** @type {string} */ id) =>
    id.endsWith("/corpus/hand-over.ts")
      ? { id: new URL("./src/corpus/hand-over.ts", import.meta.url).href, external: true }
      : undefined,
};

// What is fetched later is not preloaded: pages end up with classic scripts, which know no addresses of modules. Astro
// sets this by itself, so that it cannot be said under `build`.
const noPreload = {
  name: "no-preload",
  configEnvironment: {
    order: /** @type {const} */ ("post"),
    handler: () => ({ build: { modulePreload: /** @type {const} */ (false) } }),
  },
};

// Nothing is asked of the network. The folder and the address of a build come from src/cli/build.ts, which checks them.
export default defineConfig({
  output: "static",
  trailingSlash: "always",
  compressHTML: true,
  build: { format: "directory", inlineStylesheets: "never", assets: "assets" },
  devToolbar: { enabled: false },
  // No inline code and no data addresses, so that the content security policy needs no exceptions; one sheet for all pages.
  vite: {
    plugins: [layersFirst, handOver, noPreload],
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    ssr: { external: ["@napi-rs/canvas", "satteri", "sharp"] },
  },
});
