import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { Element } from "hast";
import { type KeptWork, keepNothing } from "../../kept/kept-work.ts";
import { versionsOf } from "../../kept/versions-of.ts";
import type { LaterScript } from "./bundle-script.ts";
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
  readonly #files: readonly string[];
  readonly #kept: KeptWork;
  /** All modules of the site, with what they hold: scripts are made of these, and of code of the engine's. */
  #modules: Promise<Uint8Array[]> | undefined;
  readonly #made = new Map<string, Promise<Made>>();
  readonly #fetched = new Map<string, Promise<Fetched>>();
  /** For which others each of those waits, since it names them. */
  readonly #waits = new Map<string, Set<string>>();
  /** The scripts that pages name, from the root. */
  readonly saved = new Set<string>();

  /**
   * `dir` holds the built site, `files` what stood in it before any script was made; every page's script begins with the source
   * files `everywhere`.
   */
  constructor(
    dir: string,
    {
      files,
      everywhere = [],
      kept = keepNothing,
    }: { files: readonly string[]; everywhere?: readonly string[]; kept?: KeptWork },
  ) {
    this.#dir = dir;
    this.#files = files;
    this.#everywhere = everywhere;
    this.#kept = kept;
  }

  /** The script of a page, and the code that this and what it fetches later are made of. */
  scriptOf({ classics, modules }: Pick<PageScripts, "classics" | "modules">): Promise<Made> {
    for (const path of classics) this.saved.add(path);
    return this.#bundle([...this.#everywhere, ...modules.map((path) => join(this.#dir, path))]);
  }

  /** Writes one classic script made of `files`. */
  #bundle(files: readonly string[]): Promise<Made> {
    const key = files.join("\n");
    const made = this.#made.get(key) ?? this.#write(files);
    this.#made.set(key, made);
    return made;
  }

  /** Takes the script as an earlier build has made it of the same, so that what makes it need not be loaded. */
  async #write(files: readonly string[]): Promise<Made> {
    this.#modules ??= this.#readModules();
    const recipe = {
      kind: "classic-script",
      by: versionsOf(import.meta.url, "rolldown"),
      isOurs: true,
      settings: files.map((path) => basename(path)),
      of: await this.#modules,
    };
    const bytes = await this.#kept.get(recipe, async () =>
      Buffer.from(JSON.stringify(await this.#make(files))),
    );
    const [script, ...later] = JSON.parse(Buffer.from(bytes).toString()) as Script[];
    for (const { path, code } of later) await this.#save(path, code);
    await this.#save(script!.path, script!.code);
    return { path: script!.path, code: [script!, ...later].map(({ code }) => code).join("\n") };
  }

  async #readModules(): Promise<Uint8Array[]> {
    const paths = this.#files.filter((path) => MODULE.test(path));
    const all = paths.map(async (path) => [Buffer.from(path), await readFile(join(this.#dir, path))]);
    return (await Promise.all(all)).flat();
  }

  /** One classic script made of `files`, and those that it fetches later, and these in turn. */
  async #make(files: readonly string[]): Promise<Script[]> {
    const later = new Map<string, Script>();
    const { bundleScript } = await import("./bundle-script.ts");
    const code = await bundleScript({
      files,
      dir: this.#dir,
      later: async (file) => {
        const script = await this.#fetchLater(file);
        for (const one of script.scripts) later.set(one.path, one);
        return script;
      },
    });
    return [{ path: pathOf("page", code), code }, ...later.values()];
  }

  /** What is fetched later: one script, whoever fetches it. */
  #fetchLater(file: string): Promise<Fetched> {
    const known = this.#fetched.get(file);
    if (known) return known;
    const made = this.#makeLater(file);
    this.#fetched.set(file, made);
    return made;
  }

  async #makeLater(file: string): Promise<Fetched> {
    const own = basename(file, ".js");
    const name = own.replace(/\W/g, "_");
    const further: Script[] = [];
    const { bundleScript } = await import("./bundle-script.ts");
    const code = await bundleScript({
      files: [file],
      dir: this.#dir,
      name,
      later: async (other, from) => {
        this.#noteWait(file, other, from);
        const script = await this.#fetchLater(other);
        further.push(...script.scripts);
        return script;
      },
    });
    const path = pathOf(own.split(".")[0]!, code);
    return { file: basename(path), name, scripts: [{ path, code }, ...further] };
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

  async #save(path: string, code: string): Promise<void> {
    if (this.saved.has(path)) return;
    this.saved.add(path);
    await mkdir(join(this.#dir, "assets"), { recursive: true });
    await writeFile(join(this.#dir, path), code);
  }
}

/** Where modules of the site stand. */
const MODULE = /^assets\/[^/]+\.js$/;

/** `page.1a2b3c4d.js`, after what it holds. */
function pathOf(name: string, code: string): string {
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 8);
  return `assets/${name}.${hash}.js`;
}

/** A script that was made, at its path from the root. */
interface Script {
  path: string;
  code: string;
}

/** A script that is fetched later, with those that it fetches in turn. */
interface Fetched extends LaterScript {
  scripts: Script[];
}

/** A script is named after what it holds: two that name each other have no names. */
function sayCircle(fetched: string, from: string): string {
  return `The script ${fetched} is fetched by ${from} when it is used, and needs ${from} itself, by an import or by what it fetches. Each is written as a file that holds or names the other, which has no end. Import ${fetched} at the top of ${from}, or have it import nothing of ${from}.`;
}

/** The files of a page's scripts, from the root of the site. */
/** Removes the modules, which no page names any more; `saved` are the scripts that pages name. */
export function removeModules(dir: string, files: Iterable<string>, saved: ReadonlySet<string>): void {
  for (const path of files) if (MODULE.test(path) && !saved.has(path)) rmSync(join(dir, path));
}

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
