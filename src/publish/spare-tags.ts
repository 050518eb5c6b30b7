import type { DefaultTreeAdapterTypes } from "parse5";
import type { Edit, Element, Page } from "./html.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * End tags that a reader of HTML supplies, by the elements that may come next (HTML Standard, 13.1.2.4). At the end of
 * what holds them all of these may go.
 */
const BEFORE: Record<string, ReadonlySet<string>> = {
  li: new Set(["li"]),
  dt: new Set(["dt", "dd"]),
  dd: new Set(["dt", "dd"]),
  tr: new Set(["tr"]),
  th: new Set(["th", "td"]),
  td: new Set(["th", "td"]),
  thead: new Set(["tbody", "tfoot"]),
  tbody: new Set(["tbody", "tfoot"]),
  option: new Set(["option"]),
};

/**
 * Edits that take out end tags which every reader of HTML supplies:
 *
 *     <ul><li>one</li><li>two</li></ul> → <ul><li>one<li>two</ul>
 *
 * White space between such elements is taken for none: `tight-space.ts` takes it out.
 */
export function leaveOutTags({ elements }: Page): Edit[] {
  return elements.flatMap((parent) => {
    const children = parent.childNodes.filter((node) => !isBlank(node));
    return children.flatMap((child, index) => {
      const end = isElement(child) ? child.sourceCodeLocation?.endTag : undefined;
      const isSpare = end && isSupplied(child as Element, children[index + 1]);
      return isSpare ? [{ start: end.startOffset, end: end.endOffset, text: "" }] : [];
    });
  });
}

function isSupplied({ tagName }: Element, next: Node | undefined): boolean {
  const before = BEFORE[tagName];
  if (!before) return false;
  return next ? isElement(next) && before.has(next.tagName) : tagName !== "dt" && tagName !== "thead";
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function isBlank(node: Node): boolean {
  return node.nodeName === "#text" && "value" in node && /^[ \t\n\f\r]*$/.test(node.value);
}
