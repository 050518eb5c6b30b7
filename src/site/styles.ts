import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The order of the cascade layers holds from the first rule on, whichever component a page happens to import first. */
export function layersFirst(engine: string) {
  const layers = readFileSync(join(engine, "src", "styles", "layers.css"), "utf8").trim();
  const src = `${join(engine, "src").replaceAll("\\", "/")}/`;
  return {
    name: "learning-briefs:layers-first",
    enforce: "pre" as const,
    transform: (code: string, id: string) =>
      id.startsWith(src) && /(\.css$|[?&]type=style)/.test(id) && !code.startsWith(layers)
        ? { code: `${layers}\n${code}`, map: null }
        : undefined,
  };
}

/**
 * What is fetched later is not preloaded: pages end up with classic scripts, which know no addresses of modules. Astro
 * sets this by itself, so that it cannot be said under `build`.
 */
export function noPreload() {
  return {
    name: "learning-briefs:no-preload",
    configEnvironment: {
      order: "post" as const,
      handler: () => ({ build: { modulePreload: false as const } }),
    },
  };
}
