import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CssNode, type Rule, parse, walk } from "css-tree";
import { type Edit, type Element, type Page, applyEdits, attribute } from "./html.ts";

/** Whatever a script may use as the name of an element, a class, an id or an attribute. */
const NAME = /[A-Za-z_][\w-]*/g;

/**
 * Gives every kind of page a sheet of its own: the site's sheet, without the rules that name something which stands on
 * no page of that kind and in none of its scripts. A page then waits for one sheet, with little in it that it does not
 * use. Scripts must write the names of classes out, because a name that is put together is not found.
 *
 * What a kind's pages hold is known when all were read. Until then they name a sheet that is not there.
 */
export class KindSheets {
  readonly #dir: string;
  readonly #kinds = new Map<string, { names: Set<string>; pages: string[]; sheets: Map<string, string> }>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Takes note of what a page and its scripts name, and returns the names that its sheets have for now. */
  read({ path, elements }: Page, scripts: readonly string[]): Map<string, string> {
    const kind = kindFolder(path);
    const { names, pages, sheets } = this.#kinds.get(kind) ?? { names: new Set(), pages: [], sheets: new Map<string, string>() };
    this.#kinds.set(kind, { names, pages, sheets });
    pages.push(path);
    for (const script of scripts) for (const [name] of script.matchAll(NAME)) names.add(name);
    for (const element of elements) {
      names.add(element.tagName);
      for (const { name } of element.attrs) names.add(name);
      for (const list of ["class", "id"]) attribute(element, list)?.split(/\s+/).forEach((name) => names.add(name));
      if (isSheet(element)) {
        const address = attribute(element, "href")!;
        if (!sheets.has(address)) sheets.set(address, `/assets/sheet-${[...this.#kinds.keys()].indexOf(kind)}-${sheets.size}-to-come.css`);
      }
    }
    return sheets;
  }

  /** Writes the sheets and their names into the pages; removes the sheets that were taken apart. */
  async write(): Promise<void> {
    const whole = new Set<string>();
    const made = new Set<string>();
    for (const { names, pages, sheets } of this.#kinds.values()) {
      const final: [string, string][] = [];
      for (const [address, forNow] of sheets) {
        whole.add(address.slice(1));
        final.push([forNow.slice(1), await this.#writeOne(address.slice(1), names)]);
      }
      for (const page of pages) await this.#rename(page, final);
      for (const [, path] of final) made.add(path);
    }
    for (const path of whole) if (!made.has(path)) await rm(join(this.#dir, path));
  }

  async #writeOne(path: string, names: ReadonlySet<string>): Promise<string> {
    const css = withoutUnused(await readFile(join(this.#dir, path), "utf8"), (name) => names.has(name));
    const made = `assets/style.${createHash("sha256").update(css).digest("hex").slice(0, 8)}.css`;
    await writeFile(join(this.#dir, made), css);
    return made;
  }

  async #rename(page: string, names: readonly (readonly [string, string])[]): Promise<void> {
    if (names.length === 0) return;
    const html = await readFile(join(this.#dir, page), "utf8");
    await writeFile(join(this.#dir, page), names.reduce((text, [forNow, final]) => text.replaceAll(forNow, final), html));
  }
}

/** A sheet without the rules that name what is not there; all other bytes stay. */
export function withoutUnused(css: string, isThere: (name: string) => boolean): string {
  const edits: Edit[] = [];
  walk(parse(css, { positions: true }), {
    visit: "Rule",
    enter(rule) {
      // The steps of an animation look like rules.
      const isStep = this.atrule?.name.endsWith("keyframes");
      if (!rule.loc || isStep || isNeeded(rule, isThere)) return undefined;
      edits.push({ start: rule.loc.start.offset, end: rule.loc.end.offset, text: "" });
      return this.skip;
    },
  });
  return applyEdits(css, edits);
}

function isNeeded(rule: Rule, isThere: (name: string) => boolean): boolean {
  if (rule.prelude.type !== "SelectorList") return true;
  return rule.prelude.children.some((selector) => canMatch(selector, isThere));
}

function canMatch(selector: CssNode, isThere: (name: string) => boolean): boolean {
  let can = true;
  walk(selector, function (node) {
    // What stands in :is(), :not() and their like is one of several, or must not be there.
    if (node.type === "PseudoClassSelector") return this.skip;
    if (node.type === "AttributeSelector") can &&= isThere(node.name.name);
    const isName = node.type === "ClassSelector" || node.type === "IdSelector" || node.type === "TypeSelector";
    if (isName && node.name !== "*" && !node.name.includes("|")) can &&= isThere(node.name.replaceAll("\\", ""));
    return undefined;
  });
  return can;
}

/** Pages of one kind lie in one folder: `publications/five-lessons/index.html` → `publications/*`. */
function kindFolder(path: string): string {
  const [folder = "", ...rest] = path.split("/").slice(0, -1);
  return [folder, ...rest.map(() => "*")].join("/");
}

function isSheet(element: Element): boolean {
  const href = attribute(element, "href");
  return attribute(element, "rel") === "stylesheet" && href !== undefined && /^\/[^/]/.test(href);
}
