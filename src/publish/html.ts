import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

export type Element = DefaultTreeAdapterTypes.Element;

/** A page as it stands in its file. */
export interface Page {
  /** From the root of the site: `publications/first-lessons/index.html`. */
  path: string;
  html: string;
  /** All elements in order of the text. Those that the parser supplied have no place in the text. */
  elements: Element[];
}

/** Text that takes the place of what stands from `start` up to `end`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Reads a page by the HTML standard's own algorithm, so that nothing is seen otherwise than browsers see it. */
export function readPage(path: string, html: string): Page {
  const elements: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    for (const child of node.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child)) continue;
      elements.push(child);
      walk("content" in child ? (child as DefaultTreeAdapterTypes.Template).content : child);
    }
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  return { path, html, elements };
}

/** The page's text with all edits made; what no edit touches keeps its bytes. Edits do not overlap. */
export function applyEdits(html: string, edits: readonly Edit[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += html.slice(from, start) + text;
    from = end;
  }
  return result + html.slice(from);
}

/** The value of an attribute; `xlink:href` is asked for under this name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => fullName(attr) === name)?.value;
}

export function fullName({ prefix, name }: Element["attrs"][number]): string {
  return prefix ? `${prefix}:${name}` : name;
}

/** Gives an attribute another value. Undefined where the element does not stand in the text. */
export function editAttribute(element: Element, name: string, value: string): Edit | undefined {
  const place = element.sourceCodeLocation?.attrs?.[name];
  return place && { start: place.startOffset, end: place.endOffset, text: `${name}="${escape(value)}"` };
}

/** Puts markup in the place of an element and of all that it holds; takes the element out where there is none. */
export function replaceElement(element: Element, markup = ""): Edit[] {
  const place = element.sourceCodeLocation;
  return place ? [{ start: place.startOffset, end: place.endOffset, text: markup }] : [];
}

/** The text inside an element such as a style. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");
}

function escape(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

/** Text as it stands in HTML, between tags or in an attribute. */
export function escapeText(text: string): string {
  return escape(text).replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
