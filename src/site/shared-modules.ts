import { existsSync } from "node:fs";
import { dirname, extname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Plugin } from "vite";

/** The folders of the engine that know nothing of Astro: what stands in them runs as it is. */
export const SHARED_FOLDERS = [
  "blocks",
  "charts",
  "checks",
  "corpus",
  "exports",
  "finish",
  "kept",
  "locales",
  "model",
  "pictures",
  "problems",
  "render",
  "tables",
  "theme",
] as const;

/** The folder in which Node finds this code: `src/`, or `lib/` of the package. */
const LOADED = fileURLToPath(new URL("..", import.meta.url));
const EXTENSION = extname(import.meta.url);
const PREFIX = "\0learning-briefs:shared/";

/**
 * Gives the pages of the live preview, and the collections of a build, the modules of the engine as Node has loaded them to read and check the content. Made
 * once more by Vite, they would take half of the time to the first page, and their memory twice. A browser gets its own.
 */
export function sharedModules(engine: string): Plugin {
  const source = join(engine, "src");
  return {
    name: "learning-briefs:shared-modules",
    enforce: "pre",
    resolveId(id, importer) {
      // A build asks a server too, for the collections; its pages are bundled.
      const { mode, config } = this.environment;
      if (mode === "build" || config.consumer === "client" || !importer || !/^\.{1,2}\/.*\.ts$/.test(id))
        return;
      const path = relative(source, resolve(dirname(importer), id)).replaceAll("\\", "/");
      const [folder = ""] = path.split("/");
      const isShared = (SHARED_FOLDERS as readonly string[]).includes(folder) && existsSync(fileOf(path));
      return isShared ? PREFIX + path : undefined;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return;
      const file = fileOf(id.slice(PREFIX.length));
      const names = Object.keys((await import(pathToFileURL(file).href)) as object);
      return [
        'import { createRequire } from "node:module";',
        `export const { ${names.join(", ")} } = createRequire(${JSON.stringify(pathToFileURL(file).href)})(${JSON.stringify(file)});`,
      ].join("\n");
    },
  };
}

function fileOf(path: string): string {
  return join(LOADED, path.replace(/\.ts$/, EXTENSION));
}
