import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { type ImportSpecifier, init, parse } from "es-module-lexer";
import type { Plugin } from "vite";
import { LOADED, asLoaded } from "./as-loaded.ts";

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

/** What hands content over is one and the same for who has read it and for who shows it; so is, in a build, what all pages know. */
const HAND_OVER = "site/hand-over.ts";
const EDITION = "site/edition.ts";

/** What a page asks by in the place of an import. */
const ASK = "__shared";

/**
 * Gives pages the modules of the engine as Node has loaded them to read and check the content, in the live preview and in a build. Made
 * once more by Vite, they would take half of the time to the first page of a preview, a fifteenth of a build, and their memory
 * twice; so would a module for each of them that hands it on, a quarter. So their imports become a `require` of Node, which
 * gives a module that is loaded already. A browser gets its own.
 */
export function sharedModules(engine: string, { isBuild }: { isBuild: boolean }): Plugin {
  const source = join(engine, "src");
  return {
    name: "learning-briefs:shared-modules",
    // Behind what makes JavaScript of components and types.
    enforce: "post",
    async transform(code, id) {
      const { config } = this.environment;
      const [file = ""] = id.split("?");
      if (config.consumer === "client" || !isOfEngine(file)) return;
      await init;
      const shared = parse(code)[0].flatMap((found) => {
        const asked = sharedFile(found, file);
        return asked ? [askFor(code, found, asked)] : [];
      });
      if (shared.length === 0) return;
      // Lines stay where they are, so that the map of what came before still holds.
      const from = JSON.stringify(pathToFileURL(LOADED).href);
      const head = `import { createRequire as ${ASK}From } from "node:module"; const ${ASK} = ${ASK}From(${from}); `;
      return { code: head + replaceAll(code, shared), map: null };
    },
  };

  function isOfEngine(file: string): boolean {
    return file.startsWith(`${source}${sep}`.replaceAll("\\", "/")) && /\.(?:astro|ts)$/.test(file);
  }

  /** The file of a shared module that is imported, as Node has it. */
  function sharedFile({ n: name = "" }: ImportSpecifier, importer: string): string | undefined {
    if (!/^\.{1,2}\/.*\.ts$/.test(name)) return undefined;
    const path = relative(source, resolve(dirname(importer), name)).replaceAll("\\", "/");
    const file = asLoaded(path);
    return isShared(path) && existsSync(file) ? file : undefined;
  }

  function isShared(path: string): boolean {
    const [folder = ""] = path.split("/");
    if ((SHARED_FOLDERS as readonly string[]).includes(folder)) return true;
    // In the live preview what all pages know changes, and they see it only where the bundler has made both.
    return path === HAND_OVER || (isBuild && path === EDITION);
  }
}

/** Code that gives what a file of `src/` exports, as Node has it. */
export function asNodeHasIt(path: string, names: readonly string[]): string {
  return [
    'import { createRequire } from "node:module";',
    `export const { ${names.join(", ")} } = createRequire(${JSON.stringify(pathToFileURL(LOADED).href)})(${JSON.stringify(asLoaded(path))});`,
  ].join("\n");
}

interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** The same as an import asks for, asked of Node. */
function askFor(
  code: string,
  { ss: start, se: end, d: dynamic }: ImportSpecifier,
  file: string,
): Replacement {
  const asked = `${ASK}(${JSON.stringify(file)})`;
  if (dynamic > -1) return { start, end, text: `Promise.resolve().then(() => ${asked})` };
  const statement = code.slice(start, end);
  const [, namespace] = /^import\s*\*\s*as\s+([\w$]+)/.exec(statement) ?? [];
  const [, names = ""] = /^import\s*\{([^}]*)\}/.exec(statement) ?? [];
  const binding = namespace ?? `{${names.replace(/([\w$]+)\s+as\s+/g, "$1: ")}}`;
  // The line ends that were inside the statement stay.
  return { start, end, text: `const ${binding} = ${asked};` };
}

function replaceAll(code: string, replacements: readonly Replacement[]): string {
  let written = "";
  let from = 0;
  for (const { start, end, text } of replacements) {
    written += code.slice(from, start) + text;
    from = end;
  }
  return written + code.slice(from);
}
