import type { Element, ElementContent } from "hast";

/** The elements in an element, without the words between them. */
export function childrenOf({ children }: Element): Element[] {
  return children.filter((child) => child.type === "element");
}

/** All elements of some trees, from the outermost in. */
export function elementsIn(trees: readonly ElementContent[]): Element[] {
  return trees.flatMap((tree) => (tree.type === "element" ? [tree, ...elementsIn(tree.children)] : []));
}

/** The words in a tree, as they stand there. */
export function textOf(node: ElementContent): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}
