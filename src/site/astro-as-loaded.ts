import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type ImportSpecifier, init, parse } from "es-module-lexer";
import type { Plugin } from "vite";

/** A file of Astro's own code, as its package has it. */
const OF_ASTRO = /[\\/]node_modules[\\/]astro[\\/]dist[\\/].*\.js$/;
/** The same as an address: what Vite's runner of modules asks of Node. */
const ASKED_OF_NODE = /^file:.*\/node_modules\/astro\/dist\/.*\.js$/;
/** What only Vite can give. */
const OF_VITE = /^(?:virtual:|astro[:/]|#)/;

/**
 * Has the pages of the live preview take Astro's own code as Node has loaded it to serve them. Vite would make some three hundred of
 * its files once more for them, which is half of the time to the first page of any site of Astro. A file is left to Vite where it, or
 * anything that it imports, asks for what only Vite has: a virtual module, or `import.meta.hot`.
 */
export function astroAsLoaded(): Plugin {
  const files = new AstroFiles();
  return {
    name: "learning-briefs:astro-as-loaded",
    apply: "serve",
    enforce: "pre",
    applyToEnvironment: ({ config }) => config.consumer === "server",
    configEnvironment: (name) =>
      // Vite's runner takes built-in modules from Node without a question.
      name === "client" ? undefined : { resolve: { builtins: [...builtinModules, /^node:/, ASKED_OF_NODE] } },
    async resolveId(id, importer, options) {
      if (!importer) return;
      const file =
        id.startsWith(".") && OF_ASTRO.test(importer)
          ? resolve(dirname(importer), id)
          : id.startsWith("astro/")
            ? (await this.resolve(id, importer, { ...options, skipSelf: true }))?.id
            : undefined;
      if (file === undefined || !OF_ASTRO.test(file)) return;
      await init;
      return files.areOfNode(file) ? { id: pathToFileURL(file).href, external: true } : undefined;
    },
  };
}

/** Which files of Astro can do without Vite. */
class AstroFiles {
  readonly #imports = new Map<string, readonly string[] | undefined>();
  readonly #known = new Map<string, boolean>();

  /** Whether neither the file nor anything that it imports, however far away, needs Vite. */
  areOfNode(file: string): boolean {
    let known = this.#known.get(file);
    if (known !== undefined) return known;
    const reached = this.#reach(file);
    known = reached !== undefined;
    // All that one without a need of Vite reaches has none either.
    for (const each of reached ?? [file]) this.#known.set(each, known);
    return known;
  }

  /** The file and all that it reaches; undefined where one of them needs Vite. */
  #reach(file: string): Set<string> | undefined {
    const reached = new Set([file]);
    for (const each of reached) {
      if (this.#known.get(each) === true) continue;
      const imports = this.#known.get(each) === false ? undefined : this.#importsOf(each);
      if (!imports) return undefined;
      for (const imported of imports) reached.add(imported);
    }
    return reached;
  }

  /** The files of Astro that a file imports; undefined where it asks for what only Vite has. */
  #importsOf(file: string): readonly string[] | undefined {
    if (!this.#imports.has(file)) this.#imports.set(file, readImports(file));
    return this.#imports.get(file);
  }
}

function readImports(file: string): string[] | undefined {
  if (!OF_ASTRO.test(file) || !existsSync(file)) return undefined;
  const code = readFileSync(file, "utf8");
  const [found] = parse(code);
  if (found.some((one) => isOfVite(one, code))) return undefined;
  return found.flatMap(({ n: name = "" }) => (name.startsWith(".") ? [resolve(dirname(file), name)] : []));
}

function isOfVite({ n: name = "", d: kind, e: end }: ImportSpecifier, code: string): boolean {
  // `import.meta.env?.DEV` is written for Node too.
  return kind === -2 ? /^\.(?:env(?!\?)|hot|glob)\b/.test(code.slice(end, end + 8)) : OF_VITE.test(name);
}
