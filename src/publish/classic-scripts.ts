import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { init, parse as lex } from "es-module-lexer";
import { build } from "esbuild";
import { type Edit, type Element, type Page, applyEdits, attribute, removeElement } from "./html.ts";
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
  readonly #made = new Map<string, Promise<string>>();
  readonly #saved = new Set<string>();

  /** `dir` holds the built site; every page's script begins with the source files `extra`. */
  constructor(dir: string, extra: readonly string[] = []) {
    this.#dir = dir;
    this.#extra = extra;
  }

  async edit(page: Page): Promise<Edit[]> {
    const scripts = page.elements.filter(isModule);
    const modules = scripts.map((script) => this.#fileOf(page, script));
    const preloads = page.elements.filter((element) => attribute(element, "rel") === "modulepreload");
    const made = await this.#bundle([...this.#extra, ...new Set(modules)], "page");
    const head = page.elements.find(({ tagName }) => tagName === "head")?.sourceCodeLocation?.endTag;
    const src = relativeUrl(`/${made}`, page.path, () => false);
    return [
      ...[...scripts, ...preloads].flatMap(removeElement),
      ...(head ? [{ start: head.startOffset, end: head.startOffset, text: `<script defer src="${src}"></script>` }] : []),
    ];
  }

  /** Removes the modules, which no page names any more. */
  async clean(): Promise<void> {
    const files = await listFiles(this.#dir);
    const left = files.filter((path) => /^assets\/[^/]+\.js$/.test(path) && !this.#saved.has(path));
    await Promise.all(left.map((path) => rm(join(this.#dir, path))));
  }

  #fileOf(page: Page, script: Element): string {
    const { pathname } = new URL(attribute(script, "src")!, `http://site.invalid/${page.path}`);
    return join(this.#dir, pathname);
  }

  /** Writes one classic script made of `files` and returns its path from the root. */
  #bundle(files: readonly string[], name: string): Promise<string> {
    const key = files.join("\n");
    const made = this.#made.get(key) ?? this.#write(files, name);
    this.#made.set(key, made);
    return made;
  }

  async #write(files: readonly string[], name: string): Promise<string> {
    const lazy = new Map<string, string>();
    const { outputFiles } = await build({
      stdin: { contents: files.map((file) => `import ${JSON.stringify(file)};`).join("\n"), resolveDir: this.#dir },
      bundle: true,
      write: false,
      minify: true,
      format: "iife",
      target: "es2022",
      legalComments: "none",
      logLevel: "silent",
      plugins: [
        {
          name: "lazy",
          setup: ({ onResolve }) =>
            onResolve({ filter: /^\.{0,2}\//, namespace: "file" }, ({ kind, path, resolveDir }) => {
              if (kind !== "dynamic-import") return undefined;
              const file = path.startsWith("/") ? join(this.#dir, path) : join(resolveDir, path);
              lazy.set(path, file);
              return { path, external: true };
            }),
        },
      ],
    });
    const code = await this.#loadLazily(outputFiles[0]!.text, lazy);
    return this.#save(name, code);
  }

  /** `import("./live.js")` → `load("live.5e6f7a8b.js")`, which adds a script to the page. */
  async #loadLazily(code: string, lazy: ReadonlyMap<string, string>): Promise<string> {
    if (lazy.size === 0) return code;
    await init;
    const edits = await Promise.all(
      lex(code)[0].flatMap(({ n, ss, se, d }) => {
        const file = d > -1 && n !== undefined ? lazy.get(n) : undefined;
        return file === undefined ? [] : [this.#lazyCall(file, ss, se)];
      }),
    );
    return `(()=>{${LOADER}${applyEdits(code, edits)}})();\n`;
  }

  async #lazyCall(file: string, start: number, end: number): Promise<Edit> {
    const name = basename(file, ".js");
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      write: false,
      minify: true,
      format: "iife",
      globalName: `lazyScripts[${JSON.stringify(name)}]`,
      target: "es2022",
      legalComments: "none",
      logLevel: "silent",
    });
    const path = await this.#save(name.split(".")[0]!, outputFiles[0]!.text);
    return { start, end, text: `loadLazy(${JSON.stringify(basename(path))},${JSON.stringify(name)})` };
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

/** Adds a script beside this one to the page, once, and gives what it exports. */
const LOADER =
  'const beside=document.currentScript.src,loads={},tt=window.trustedTypes?.createPolicy("lazy",{createScriptURL:u=>u}),' +
  'loadLazy=(file,name)=>loads[name]??=new Promise((done,fail)=>{const s=document.createElement("script"),u=new URL(file,beside).href;' +
  "s.src=tt?tt.createScriptURL(u):u;s.onload=()=>done(window.lazyScripts[name]);s.onerror=()=>{delete loads[name];fail(Error(file))};document.head.append(s)});";

function isModule(element: Element): boolean {
  return element.tagName === "script" && attribute(element, "type") === "module" && attribute(element, "src") !== undefined;
}
