import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Element } from "hast";
import { listFiles } from "../site-files.ts";
import { type LaterScript, bundleScript } from "./bundle-script.ts";
import { type Page, attribute, makeElement, replaceElement } from "./page-tree.ts";
import { relativeUrl } from "./relative-url.ts";

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
  readonly #everywhere: readonly string[];
  readonly #made = new Map<string, Promise<Made>>();
  readonly #fetched = new Map<string, Promise<LaterScript & { code: string }>>();
  readonly #saved = new Set<string>();

  /** `dir` holds the built site; every page's script begins with the source files `everywhere`. */
  constructor(dir: string, everywhere: readonly string[] = []) {
    this.#dir = dir;
    this.#everywhere = everywhere;
  }

  /** Gives a page its script, and returns the code that this and what it fetches later are made of. */
  async putInto(page: Page): Promise<string> {
    for (const script of page.elements.filter(isClassic))
      this.#saved.add(this.#addressOf(page, script).pathname.slice(1));
    const scripts = page.elements.filter(isModule);
    const modules = scripts.map((script) => join(this.#dir, this.#addressOf(page, script).pathname));
    const { path, code } = await this.#bundle([...this.#everywhere, ...new Set(modules)]);
    const preloads = page.elements.filter((element) => attribute(element, "rel") === "modulepreload");
    for (const element of [...scripts, ...preloads]) replaceElement(page, element);
    const head = page.elements.find(({ tagName }) => tagName === "head");
    const src = relativeUrl(`/${path}`, page.path, () => false);
    head?.children.push(makeElement("script", { defer: true, src }));
    return code;
  }

  /** Removes the modules, which no page names any more; scripts that were classic stay. */
  async clean(): Promise<void> {
    const files = await listFiles(this.#dir);
    const left = files.filter((path) => /^assets\/[^/]+\.js$/.test(path) && !this.#saved.has(path));
    await Promise.all(left.map((path) => rm(join(this.#dir, path))));
  }

  #addressOf({ path }: Page, script: Element): URL {
    return new URL(attribute(script, "src")!, `http://site.invalid/${path}`);
  }

  /** Writes one classic script made of `files`. */
  #bundle(files: readonly string[]): Promise<Made> {
    const key = files.join("\n");
    const made = this.#made.get(key) ?? this.#write(files);
    this.#made.set(key, made);
    return made;
  }

  async #write(files: readonly string[]): Promise<Made> {
    const later: string[] = [];
    const code = await bundleScript({
      files,
      dir: this.#dir,
      later: async (file) => {
        const script = await this.#fetchLater(file);
        later.push(script.code);
        return script;
      },
    });
    return { path: await this.#save("page", code), code: [code, ...later].join("\n") };
  }

  /** Writes what is fetched later: one script, whoever fetches it. */
  #fetchLater(file: string): Promise<LaterScript & { code: string }> {
    const known = this.#fetched.get(file);
    if (known) return known;
    const own = basename(file, ".js");
    const name = own.replace(/\W/g, "_");
    const made = bundleScript({
      files: [file],
      dir: this.#dir,
      name,
      later: (other) => this.#fetchLater(other),
    }).then(async (code) => ({ file: basename(await this.#save(own.split(".")[0]!, code)), name, code }));
    this.#fetched.set(file, made);
    return made;
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
