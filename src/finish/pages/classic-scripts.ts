import { createHash } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
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
  /** With the code of each that of what it fetches in turn. */
  readonly #fetched = new Map<string, Promise<LaterScript & { code: string }>>();
  /** For which others each of those waits, since it names them. */
  readonly #waits = new Map<string, Set<string>>();
  readonly #saved = new Set<string>();

  /** `dir` holds the built site; every page's script begins with the source files `everywhere`. */
  constructor(dir: string, everywhere: readonly string[] = []) {
    this.#dir = dir;
    this.#everywhere = everywhere;
  }

  /** The script of a page, and the code that this and what it fetches later are made of. */
  scriptOf({ classics, modules }: Pick<PageScripts, "classics" | "modules">): Promise<Made> {
    for (const path of classics) this.#saved.add(path);
    return this.#bundle([...this.#everywhere, ...modules.map((path) => join(this.#dir, path))]);
  }

  /** Removes the modules, which no page names any more; scripts that were classic stay. */
  async clean(): Promise<void> {
    const files = await listFiles(this.#dir);
    const left = files.filter((path) => /^assets\/[^/]+\.js$/.test(path) && !this.#saved.has(path));
    await Promise.all(left.map((path) => rm(join(this.#dir, path))));
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
    const later: string[] = [];
    const made = bundleScript({
      files: [file],
      dir: this.#dir,
      name,
      later: async (other, from) => {
        this.#noteWait(file, other, from);
        const script = await this.#fetchLater(other);
        later.push(script.code);
        return script;
      },
    }).then(async (code) => ({
      file: basename(await this.#save(own.split(".")[0]!, code)),
      name,
      code: [code, ...later].join("\n"),
    }));
    this.#fetched.set(file, made);
    return made;
  }

  /** Notes that `file` waits for `other`, which the module `from` in it fetches; throws where that waits for `file` in turn. */
  #noteWait(file: string, other: string, from: string): void {
    if (this.#waitsFor(other, file))
      throw new Error(sayCircle(relative(this.#dir, other), relative(this.#dir, from)));
    this.#waits.set(file, (this.#waits.get(file) ?? new Set()).add(other));
  }

  #waitsFor(file: string, other: string): boolean {
    return file === other || [...(this.#waits.get(file) ?? [])].some((next) => this.#waitsFor(next, other));
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

/** A script is named after what it holds: two that name each other have no names. */
function sayCircle(fetched: string, from: string): string {
  return `The script ${fetched} is fetched by ${from} when it is used, and needs ${from} itself, by an import or by what it fetches. Each is written as a file that holds or names the other, which has no end. Import ${fetched} at the top of ${from}, or have it import nothing of ${from}.`;
}

/** The files of a page's scripts, from the root of the site. */
export interface PageScripts {
  classics: string[];
  /** Of those, what the page names from the root. */
  fromRoot: string[];
  /** Each once. */
  modules: string[];
}

export function scriptsOf(page: Page): PageScripts {
  const filesOf = (scripts: readonly Element[]) =>
    scripts.map((script) =>
      new URL(attribute(script, "src")!, `http://site.invalid/${page.path}`).pathname.slice(1),
    );
  const { elements } = page;
  const classics = elements.filter(isClassic);
  return {
    classics: filesOf(classics),
    fromRoot: filesOf(classics.filter((script) => /^\/[^/]/.test(attribute(script, "src")!))),
    modules: [...new Set(filesOf(elements.filter(isModule)))],
  };
}

/** Puts the script at a path from the root into a page, in the place of its modules. */
export function putScript(page: Page, path: string): void {
  const isGone = (element: Element) => isModule(element) || attribute(element, "rel") === "modulepreload";
  for (const element of page.elements.filter(isGone)) replaceElement(page, element);
  const head = page.elements.find(({ tagName }) => tagName === "head");
  const src = relativeUrl(`/${path}`, page.path, () => false);
  head?.children.push(makeElement("script", { defer: true, src }));
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
