import { hash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, walk } from "css-tree/dist/csstree.esm";
import type { Element } from "hast";
import { find, html, svg } from "property-information";
import { type KeptWork, keepNothing } from "../../kept/kept-work.ts";
import { versionsOf } from "../../kept/versions-of.ts";
import { writeOver } from "../../kept/whole-files.ts";
import { kept as memoized } from "../../model/formats.ts";
import type { Needs } from "./meeting.ts";
import { type KnownSheet, knowSheet, withoutUnused } from "./needed-css.ts";
import { type Page, attribute, makeComment, makeElement, replaceElement, wordsOf } from "./page-tree.ts";
import { type ReadSheet, readSheet, sheetAt } from "./relative-css.ts";
import type { HasFile } from "./relative-url.ts";
import { type Edit, applyEdits } from "./text-edits.ts";

/**
 * Whatever a script may use as the name of an element, a class, an id or an attribute: not a property, `list.filter` or `{ filter: 1 }`,
 * and not a place in a message, `from {filter}`.
 */
const NAME = /(?<![\w$)\]]\??\.)(?<![\w-])(?!(?<=[{,]\s*)\w+\s*:(?!:))(?!(?<=\{)\w+\})[A-Za-z_][\w-]*/g;

/**
 * Pages that share a sheet, which is half of what most of them weigh: those that are of the same parts. There are few, because hosts'
 * headers name the hash of each. What a page needs that no folder here has goes into the last.
 */
const KINDS = [
  /^publications\/[^/]+\/index\.html$/,
  /^publications\/[^/]+\//,
  /^figures\/[^/]+\/embed\//,
  /^figures\//,
  /^data\//,
  /^voices\//,
  /^findings\//,
  /^compare\//,
  /^(?:glossary|timeline)\//,
  /^search\//,
  /^index\.html$/,
  // Topics, and what two of them share.
  /^(?:[^/]+\/){2,}index\.html$/,
  /^/,
];

/** The pages that share a sheet, kind by kind. */
export function pagesOfKinds(paths: readonly string[]): string[][] {
  const kinds = KINDS.map((): string[] => []);
  for (const path of paths) kinds[KINDS.findIndex((pattern) => pattern.test(path))]!.push(path);
  return kinds;
}

/**
 * Puts the site's sheet into the pages of a kind, so that a page paints as soon as it has come; and of it only what this kind of
 * page needs: no rule that names something which stands on no page of that kind and in none of its scripts. (Scripts
 * must write the names of classes out, because a name that is put together is not found.) Fonts come last: their sheet
 * stands at the end of the page, where it keeps no text waiting.
 *
 * What a kind needs is known when all its pages were read. Until then a mark stands in the place of its style and its hash.
 */
export class KindSheet {
  readonly #dir: string;
  readonly #sheetsFor: (page: string, sheet: string) => readonly string[];
  readonly #kept: KeptWork;
  readonly #namesIn: NamesIn;
  readonly #parsed: ParsedOnce;
  readonly #scripts = new Set<string>();
  readonly #pages: { path: string; hasStyle: boolean; html: () => string; take: Take }[] = [];
  /** So much of what waits for its style is held, as long as there is room. */
  #room = HELD;
  readonly #names = new Set<string>();
  readonly #sheets = new Map<string, string>();
  /** What the pages need that it was told of. */
  readonly needs: Needs = { names: this.#names, sheets: this.#sheets };

  /**
   * `sheetsFor` gives the addresses at which a page looks for the sheet of fonts, whose path it is given. Several kinds have the same
   * scripts and the same sheet: `namesIn` gives what a script may name (`namesInScripts`), and `parsed` a sheet (`parsedOnce`).
   */
  constructor(
    dir: string,
    sheetsFor: (page: string, sheet: string) => readonly string[],
    {
      kept = keepNothing,
      namesIn = namesInScripts(),
      parsed = parsedOnce(),
    }: { kept?: KeptWork; namesIn?: NamesIn; parsed?: ParsedOnce } = {},
  ) {
    this.#dir = dir;
    this.#sheetsFor = sheetsFor;
    this.#kept = kept;
    this.#namesIn = namesIn;
    this.#parsed = parsed;
  }

  /**
   * Takes a page into which marks were put: what it names, what its scripts name, and what it holds, which is written when its
   * style is known.
   */
  async note(path: string, { names, sheets, html, take }: Noted, scripts: readonly string[]): Promise<void> {
    // Pages of a kind have the same few scripts.
    for (const script of scripts.filter((code) => !this.#scripts.has(code))) {
      this.#scripts.add(script);
      for (const name of await this.#namesIn(script)) this.#names.add(name);
    }
    for (const name of names) this.#names.add(name);
    for (const sheet of sheets) if (!this.#sheets.has(sheet)) this.#sheets.set(sheet, path);
    const text = typeof html === "string" ? this.#hold(path, html) : html;
    this.#pages.push({ path, hasStyle: sheets.length > 0, html: text, take });
  }

  /** Holds a text as long as there is room; what comes after that is written, and read again when it has its turn. */
  #hold(path: string, html: string): () => string {
    if (this.#room >= html.length) {
      this.#room -= html.length;
      return () => html;
    }
    writeOver(join(this.#dir, path), html);
    return this.#reader(path);
  }

  #reader(path: string): () => string {
    return () => this.#read(path);
  }

  /**
   * Puts the styles, of what all pages of the kind need, in the places of the marks, and returns their hashes. Tells of each page what it
   * holds now, or its sum where it was taken as it was.
   */
  async write(needs: Needs, hasFile: HasFile, tell: TellWritten = () => {}): Promise<Set<string>> {
    const hashes = new Set<string>();
    const hasStyles = this.#pages.some(({ hasStyle }) => hasStyle);
    const { fonts, rest } = hasStyles ? await this.#sheetOf(needs) : NO_SHEET;
    const fontSheet = fonts.css && this.#writeFonts(fonts, hasFile);
    const put = (path: string, html: string): void => {
      const bytes = Buffer.from(html);
      writeOver(join(this.#dir, path), bytes);
      tell(path, bytes);
    };
    for (const { path, hasStyle, html, take } of this.#pages) {
      const style = hasStyle ? sheetAt(rest, path, hasFile) : "";
      const hashOfStyle = hasStyle ? this.#hashOf(style) : "";
      if (hasStyle) hashes.add(hashOfStyle);
      const links = hasStyle && fontSheet ? this.#sheetsFor(path, fontSheet) : [];
      const taken = take(JSON.stringify([hashOfStyle, links]));
      if (taken !== undefined) tell(path, undefined, taken);
      else if (!hasStyle) put(path, html());
      else {
        const linked = links.map((href) => `<link rel="stylesheet" href="${href}">`).join("");
        const styled = html()
          .replace(STYLE_MARK, () => style)
          .replace(HASH_MARK, hashOfStyle);
        put(path, styled.replace(`<!--${FONTS_MARK}-->`, linked));
      }
    }
    return hashes;
  }

  /** Pages of one depth have the same style. */
  readonly #hashOf = memoized(hashOf);

  /** What its pages need of the site's sheet. */
  async #sheetOf(needs: Needs): Promise<Record<"fonts" | "rest", ReadSheet>> {
    const whole = [...needs.sheets.keys()].map((path) => this.#read(path));
    return this.#needed(whole.join("\n").replace(BUNDLER_MARK, ""), needs);
  }

  /** What its pages need of a sheet. */
  async #needed(css: string, { names }: Needs): Promise<Record<"fonts" | "rest", ReadSheet>> {
    const recipe = {
      kind: "kind-sheet",
      by: versionsOf(import.meta.url, "css-tree"),
      isOurs: true,
      settings: [...names].sort(),
      of: [Buffer.from(css)],
    };
    const needed = await this.#kept.get(recipe, () => {
      const { fonts, rest } = this.#parsed(css);
      const read = { fonts, rest: withoutUnused(rest, (name) => names.has(name)) };
      return Promise.resolve(Buffer.from(JSON.stringify(read)));
    });
    return JSON.parse(Buffer.from(needed).toString()) as Record<"fonts" | "rest", ReadSheet>;
  }

  #writeFonts(fonts: ReadSheet, hasFile: HasFile): string {
    const path = `assets/fonts.${hash("sha256", fonts.css).slice(0, 8)}.css`;
    writeFileSync(join(this.#dir, path), sheetAt(fonts, path, hasFile));
    return path;
  }

  #read(path: string): string {
    return readFileSync(join(this.#dir, path), "utf8");
  }
}

const NO_SHEET = { fonts: readSheet(""), rest: readSheet("") };

/** A sheet that was parsed: the faces in it that are fetched, and all else. */
type ParsedOnce = (css: string) => { fonts: ReadSheet; rest: KnownSheet };

/** Parses each sheet once. */
export function parsedOnce(): ParsedOnce {
  return memoized((css: string) => {
    const { fonts, rest } = splitFonts(css);
    return { fonts: readSheet(fonts), rest: knowSheet(rest) };
  });
}

/** What a script may name. */
type NamesIn = (script: string) => Promise<readonly string[]>;

/** Looks through each script once. */
export function namesInScripts(kept: KeptWork = keepNothing): NamesIn {
  const known = new Map<string, Promise<readonly string[]>>();
  const look = async (script: string): Promise<readonly string[]> => {
    const recipe = { kind: "script-names", by: {}, isOurs: true, of: [Buffer.from(script)] };
    const names = await kept.get(recipe, () =>
      Promise.resolve(Buffer.from([...new Set(script.match(NAME))].join(" "))),
    );
    return Buffer.from(names).toString().split(" ").filter(Boolean);
  };
  return (script) => {
    const names = known.get(script) ?? look(script);
    known.set(script, names);
    return names;
  };
}

/** How much of what waits is held, in letters; what comes after that is read again when it has its turn. */
const HELD = 8_000_000;

/** What a page names, and the paths of its sheets. */
export interface PageSheets {
  names: string[];
  sheets: string[];
}

/** A page as it waits for its style. */
interface Noted extends PageSheets {
  html: string | (() => string);
  take: Take;
}

/** Puts a page into the site as an earlier build has finished it with the same style, and returns its sum; undefined where none has. */
type Take = (style: string) => string | undefined;

/** Is told what a page holds, or the sum of that. */
type TellWritten = (path: string, bytes: Uint8Array | undefined, sum?: string) => void;

/** Puts marks for its style into a page, in the place of its sheets; the hashes are marks as well. */
export function markSheets(page: Page): PageSheets & { hashes: string[] } {
  const { elements } = page;
  const names = new Set<string>();
  for (const element of elements) addNames(element, names);
  const [first, ...others] = elements.filter(isSheet);
  if (!first) return { names: [...names], sheets: [], hashes: [] };
  replaceElement(page, first, makeElement("style", {}, STYLE_MARK));
  for (const link of others) replaceElement(page, link);
  elements.find(({ tagName }) => tagName === "body")?.children.push(makeComment(FONTS_MARK));
  const sheets = [first, ...others].map((link) => attribute(link, "href")!.slice(1));
  return { names: [...names], sheets, hashes: [HASH_MARK] };
}

/** What the bundler leaves at the end of a sheet for itself. */
const BUNDLER_MARK = /\n?\/\*\$vite\$:\d+\*\/\n?/g;
const STYLE_MARK = "/*@style-to-come@*/";
const HASH_MARK = "sha256-hash-to-come";
const FONTS_MARK = "@fonts-to-come@";

/** The hash of a style, as a policy names it (CSP level 3, section 6.7.2.3). */
export function hashOf(css: string): string {
  return `sha256-${hash("sha256", css, "base64")}`;
}

/** Faces that are fetched, apart from all else; those of local fonts stay. */
function splitFonts(css: string): { fonts: string; rest: string } {
  const edits: Edit[] = [];
  walk(parse(css, { positions: true }), {
    visit: "Atrule",
    enter({ name, loc }) {
      if (name !== "font-face" || !loc) return;
      const face = css.slice(loc.start.offset, loc.end.offset);
      if (/url\(/i.test(face)) edits.push({ start: loc.start.offset, end: loc.end.offset, text: "" });
    },
  });
  return {
    fonts: edits.map(({ start, end }) => css.slice(start, end)).join(""),
    rest: applyEdits(css, edits),
  };
}

/** What a property is called as an attribute of HTML and of SVG. */
const attributesOf = memoized((property: string) =>
  [html, svg].map((schema) => find(schema, property).attribute),
);

function addNames({ tagName, properties }: Element, names: Set<string>): void {
  names.add(tagName);
  for (const property of Object.keys(properties)) for (const name of attributesOf(property)) names.add(name);
  if (typeof properties["id"] === "string") names.add(properties["id"]);
  for (const name of wordsOf(properties["className"])) names.add(name);
}

function isSheet(element: Element): boolean {
  const href = attribute(element, "href");
  return attribute(element, "rel") === "stylesheet" && href !== undefined && /^\/[^/]/.test(href);
}
