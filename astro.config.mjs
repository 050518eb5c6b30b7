import { defineConfig } from "astro/config";

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
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    ssr: { external: ["@napi-rs/canvas", "satteri"] },
  },
});
