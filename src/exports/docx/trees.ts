import type { Element, ElementContent } from "hast";
import { childrenOf } from "../elements.ts";

/** Whether something stands within a line. */
export function isInline(node: ElementContent): boolean {
  return (
    node.type === "text" || node.type === "comment" || (node.type === "element" && INLINE.has(node.tagName))
  );
}

const INLINE = new Set([
  ..."a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q s samp small span strong sub sup time u var".split(
    " ",
  ),
]);

export function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

export function childrenNamed(node: Element, name: string): Element[] {
  return childrenOf(node).filter(({ tagName }) => tagName === name);
}
