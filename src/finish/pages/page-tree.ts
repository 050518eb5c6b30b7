import type { Comment, Element, ElementContent, Parents, Root } from "hast";
import { fromParse5 } from "hast-util-from-parse5";
import { toHtml } from "hast-util-to-html";
import { parse } from "parse5";
import { find, html as htmlNames } from "property-information";
import { versionsOf } from "../../kept/versions-of.ts";
import { tightenSpace } from "./tight-space.ts";

/** A page of a built site as a tree, which the steps of finishing change. */
export interface Page {
  /** From the root of the site: `publications/first-lessons/index.html`. */
  path: string;
  tree: Root;
  /** All elements in order of the text, those in templates too, as they were read. */
  elements: Element[];
}

/** What takes pages apart, with its versions: others may read something else. */
export const READ_BY = {
  ...versionsOf(import.meta.url, "parse5"),
  ...versionsOf(import.meta.url, "hast-util-from-parse5"),
};

/** Reads a page by the HTML standard's own algorithm, so that nothing is seen otherwise than browsers see it. */
export function readPage(path: string, html: string): Page {
  // Without scripting, what stands in `noscript` is elements as well.
  const tree = fromParse5(parse(html, { scriptingEnabled: false })) as Root;
  const elements: Element[] = [];
  eachElement(tree, (element) => elements.push(element));
  return { path, tree, elements };
}

/**
 * Writes a page, without the white space that no reader sees and without the tags that every reader of HTML supplies
 * (HTML Standard, 13.1.2.4):
 *
 *     <ul>⏎  <li> <a href="/a/"> one⏎two </a> </li>⏎</ul> → <ul><li><a href="/a/">one two</a></ul>
 */
export function writePage({ tree }: Page): string {
  tightenSpace(tree);
  eachElement(tree, keepMeaning);
  return toHtml(tree, {
    omitOptionalTags: true,
    closeEmptyElements: true,
    tightSelfClosing: true,
    collapseEmptyAttributes: true,
    characterReferences: { useNamedReferences: true },
    // Browsers that read code out of an apostrophe between quotation marks are gone.
    allowDangerousCharacters: true,
    allowDangerousHtml: true,
  });
}

/** The value of an attribute by its name in HTML; lists as they stand there. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[propertyOf(name)];
  if (value === undefined || value === null || value === false) return undefined;
  return value === true ? "" : Array.isArray(value) ? value.join(" ") : String(value);
}

/** What an attribute is called as a property; a few are asked for of each element. */
function propertyOf(name: string): string {
  const property = PROPERTIES.get(name) ?? find(htmlNames, name).property;
  PROPERTIES.set(name, property);
  return property;
}

const PROPERTIES = new Map<string, string>();

/** The words of an attribute that may hold several. */
export function wordsOf(value: Element["properties"][string]): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "string" ? value.split(/\s+/).filter(Boolean) : [];
}

/** The text inside an element such as a style. */
export function textOf({ children }: Element): string {
  return children.map((child) => ("value" in child ? child.value : "")).join("");
}

/** Takes an element out of its page, or puts others in its place. */
export function replaceElement({ tree }: Page, element: Element, ...others: ElementContent[]): void {
  const parent = parentOf(tree, element);
  parent?.children.splice(parent.children.indexOf(element), 1, ...others);
}

/** Puts a node beside an element of a page, before or after it. */
export function putBeside(
  { tree }: Page,
  element: Element,
  side: "before" | "after",
  node: ElementContent,
): void {
  const parent = parentOf(tree, element);
  parent?.children.splice(parent.children.indexOf(element) + (side === "after" ? 1 : 0), 0, node);
}

export function makeElement(
  tagName: string,
  properties: Element["properties"] = {},
  ...children: (ElementContent | string)[]
): Element {
  return {
    type: "element",
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === "string" ? { type: "text" as const, value: child } : child,
    ),
  };
}

export function makeComment(value: string): Comment {
  return { type: "comment", value };
}

function eachElement(parent: Parents, visit: (element: Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== "element") continue;
    visit(child);
    eachElement(child.content ?? child, visit);
  }
}

function parentOf(tree: Parents, element: Element): Parents | undefined {
  if (tree.children.includes(element)) return tree;
  for (const child of tree.children) {
    const found = child.type === "element" ? parentOf(child.content ?? child, element) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Elements whose text browsers take as it stands: no character reference in it is read. */
const RAW = new Set(["iframe", "noembed", "noframes", "plaintext", "xmp"]);
/** Elements at whose beginning browsers leave a line break out. */
const LEFT_OUT = new Set(["listing", "pre", "textarea"]);

function keepMeaning(element: Element): void {
  const [first] = element.children;
  // A page that began with it, without the tag of its body, would have it in its head.
  if (element.tagName === "body" && first?.type === "element" && first.tagName === "noscript")
    element.children.unshift(makeComment(""));
  if (first?.type !== "text") return;
  if (RAW.has(element.tagName)) element.children = [{ type: "raw", value: textOf(element) }];
  if (LEFT_OUT.has(element.tagName) && first.value.startsWith("\n")) first.value = `\n${first.value}`;
}
