import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { init, parse as lex } from "es-module-lexer";
import { type Plugin, build } from "esbuild";
import { type Edit, type Element, type Page, applyEdits, attribute, replaceElement } from "./html.ts";
import { relativeUrl } from "./relative-url.ts";
import { listFiles } from "./site-files.ts";

/**
 * Turns the module scripts of pages into classic ones, because no browser runs modules from a disk. All modules of a
 * page become one deferred script, which runs when they would have run; pages with the same modules share it. What a
 * module imports when it is used stays a file of its own, fetched then.
 *
 *     <script type="module" src="/assets/a.js"></script> … <script type="module" src="/assets/b.js"></script>
 *     <script defer src="../assets/page.1a2b3c4d.js"></script> …
 */
export class ClassicScripts {
  readonly #dir: string;
  readonly #extra: readonly string[];
  readonly #made = new Map<string, Promise<Made>>();
  readonly #saved = new Set<string>();

  /** `dir` holds the built site; every page's script begins with the source files `extra`. */
  constructor(dir: string, extra: readonly string[] = []) {
    this.#dir = dir;
    this.#extra = extra;
  }

  /** The edits to a page, and the code that its script and what that fetches later are made of. */
  async edit(page: Page): Promise<{ edits: Edit[]; code: string }> {
    const scripts = page.elements.filter(isModule);
    for (const { pathname } of page.elements.filter(isClassic).map((script) => this.#addressOf(page, script)))
      this.#saved.add(pathname.slice(1));
    const modules = scripts.map((script) => this.#fileOf(page, script));
    const preloads = page.elements.filter((element) => attribute(element, "rel") === "modulepreload");
    const { path, code } = await this.#bundle([...this.#extra, ...new Set(modules)]);
    const head = page.elements.find(({ tagName }) => tagName === "head")?.sourceCodeLocation?.endTag;
    const tag = `<script defer src="${relativeUrl(`/${path}`, page.path, () => false)}"></script>`;
    const edits = [
      ...[...scripts, ...preloads].flatMap((element) => replaceElement(element)),
      ...(head ? [{ start: head.startOffset, end: head.startOffset, text: tag }] : []),
    ];
    return { edits, code };
  }

  /** Removes the modules, which no page names any more; scripts that were classic stay. */
  async clean(): Promise<void> {
    const files = await listFiles(this.#dir);
    const left = files.filter((path) => /^assets\/[^/]+\.js$/.test(path) && !this.#saved.has(path));
    await Promise.all(left.map((path) => rm(join(this.#dir, path))));
  }

  #fileOf(page: Page, script: Element): string {
    return join(this.#dir, this.#addressOf(page, script).pathname);
  }

  #addressOf(page: Page, script: Element): URL {
    return new URL(attribute(script, "src")!, `http://site.invalid/${page.path}`);
  }

  /** Writes one classic script made of `files`. */
  #bundle(files: readonly string[]): Promise<Made> {
    const key = files.join("\n");
    const made = this.#made.get(key) ?? this.#write(files);
    this.#made.set(key, made);
    return made;
  }

  async #write(files: readonly string[]): Promise<Made> {
    const lazy = new Map<string, string>();
    const contents = files.map((file) => `import ${JSON.stringify(file)};`).join("\n");
    const { outputFiles } = await build({
      ...CLASSIC,
      stdin: { contents, resolveDir: this.#dir },
      plugins: [leaveLazy(this.#dir, lazy)],
    });
    const { code, later } = await this.#loadLazily(outputFiles[0]!.text, lazy);
    return { path: await this.#save("page", code), code: [code, ...later].join("\n") };
  }

  /** `import("./live.js")` → `loadLazy("live.5e6f7a8b.js", "live")`, which adds a script to the page. */
  async #loadLazily(
    code: string,
    lazy: ReadonlyMap<string, string>,
  ): Promise<{ code: string; later: string[] }> {
    if (lazy.size === 0) return { code, later: [] };
    await init;
    const later: string[] = [];
    const edits: Edit[] = [];
    for (const { n: name, ss: start, se: end, d: dynamic } of lex(code)[0]) {
      const file = dynamic > -1 && name !== undefined ? lazy.get(name) : undefined;
      if (file === undefined) continue;
      const key = basename(file, ".js");
      const { outputFiles } = await build({
        ...CLASSIC,
        entryPoints: [file],
        globalName: `lazyScripts[${JSON.stringify(key)}]`,
      });
      later.push(outputFiles[0]!.text);
      const path = await this.#save(key.split(".")[0]!, outputFiles[0]!.text);
      edits.push({ start, end, text: `loadLazy(${JSON.stringify(basename(path))},${JSON.stringify(key)})` });
    }
    return { code: `(()=>{${LOADER}${applyEdits(code, edits)}})();\n`, later };
  }

  async #save(name: string, code: string): Promise<string> {
    const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
    const path = `assets/${name}.${hash}.js`;
    this.#saved.add(path);
    await mkdir(join(this.#dir, "assets"), { recursive: true });
    await writeFile(join(this.#dir, path), code);
    return path;
  }
}

interface Made {
  /** From the root. */
  path: string;
  /** What it holds, and what it fetches later. */
  code: string;
}

const CLASSIC = {
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
  logLevel: "silent",
} as const;

/** Leaves imports for later out of a bundle and collects their files. */
function leaveLazy(dir: string, lazy: Map<string, string>): Plugin {
  return {
    name: "lazy",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\.{0,2}\//, namespace: "file" }, ({ kind, path, resolveDir }) => {
        if (kind !== "dynamic-import") return undefined;
        lazy.set(path, path.startsWith("/") ? join(dir, path) : join(resolveDir, path));
        return { path, external: true };
      }),
  };
}

/** Adds a script beside this one to the page, once, and gives what it exports. */
const LOADER =
  'const beside=document.currentScript.src,loads={},tt=window.trustedTypes?.createPolicy("lazy",{createScriptURL:u=>u}),' +
  'loadLazy=(file,name)=>loads[name]??=new Promise((done,fail)=>{const s=document.createElement("script"),u=new URL(file,beside).href;' +
  "s.src=tt?tt.createScriptURL(u):u;s.onload=()=>done(window.lazyScripts[name]);s.onerror=()=>{delete loads[name];fail(Error(file))};document.head.append(s)});";

function isClassic(element: Element): boolean {
  return element.tagName === "script" && attribute(element, "src") !== undefined && !isModule(element);
}

function isModule(element: Element): boolean {
  return (
    element.tagName === "script" &&
    attribute(element, "type") === "module" &&
    attribute(element, "src") !== undefined
  );
}
