import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a careful person would write by hand to show a long text with pictures and tables, and no more. */
const CSS =
  "body{max-width:42rem;margin:auto;padding:1rem;font:1.125rem/1.58 Georgia,serif;background:#fbf9f4;color:#1d2530}h1{font-size:2.4rem;line-height:1.06}svg{max-width:100%;height:auto;font-family:Arial,sans-serif;--chart-text:#1d2530;--chart-muted:#555e69;--chart-grid:#dcd5c6;--chart-1:#0d5a62;--chart-2:#8a5a12;--chart-3:#6b3a55;--chart-4:#33548a;--chart-5:#4a6130}table{border-collapse:collapse}td,th{padding:.2rem .6rem;text-align:left;border-bottom:1px solid}";

/** Elements that carry the text; others give way to what is in them. */
const KEPT = new Set(
  "a abbr b blockquote caption cite dd dl dt em figcaption figure h1 h2 h3 h4 li ol p strong sub sup table tbody td th thead tr ul".split(
    " ",
  ),
);
const LEFT_OUT = new Set([
  "button",
  "details",
  "dialog",
  "fieldset",
  "form",
  "nav",
  "script",
  "style",
  "template",
]);

/**
 * The yardstick of the issue: the same prose and pictures as a built publication page, as one minified file with its
 * style in it, no scripts and no fonts. Of two pictures of one chart the narrow one is kept, as a phone shows it.
 */
export function yardstick(html: string): string {
  const page = parse(html);
  const main = find(page, (element) => element.tagName === "main")!;
  const title = find(page, (element) => element.tagName === "title")!;
  const body = main.childNodes.map(write).join("");
  return `<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1"><title>${title.childNodes.map(write).join("")}</title><style>${CSS}</style>${body}`;
}

function write(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return escape(node.value.replace(/\s+/g, " "));
  if (!defaultTreeAdapter.isElementNode(node)) return "";
  if (
    LEFT_OUT.has(node.tagName) ||
    classOf(node).includes("chart-picture__wide") ||
    classOf(node).includes("visually-hidden")
  )
    return "";
  if (node.tagName === "svg")
    return `<svg${attributes(node, ["viewBox", "width", "height", "role", "aria-label"])}>${serialize(node)}</svg>`;
  const inner = node.childNodes.map(write).join("").trim();
  if (!KEPT.has(node.tagName)) return inner && ` ${inner} `.replace(/^ (?=<)|(?<=>) $/g, "");
  const end = ["li", "p", "td", "th", "tr", "dd", "dt"].includes(node.tagName) ? "" : `</${node.tagName}>`;
  return inner && `<${node.tagName}${attributes(node, ["href"])}>${inner}${end}`;
}

function attributes(element: Element, names: readonly string[]): string {
  return element.attrs
    .filter(({ name }) => names.includes(name))
    .map(({ name, value }) => ` ${name}="${escape(value)}"`)
    .join("");
}

function classOf(element: Element): string {
  return element.attrs.find(({ name }) => name === "class")?.value ?? "";
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function find(
  node: DefaultTreeAdapterTypes.ParentNode,
  test: (element: Element) => boolean,
): Element | undefined {
  for (const child of node.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    const found = test(child) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}
