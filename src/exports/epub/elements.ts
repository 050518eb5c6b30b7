import type { Element, ElementContent } from "hast";

/** All elements of some trees, from the outermost in. */
export function elementsIn(trees: readonly ElementContent[]): Element[] {
  return trees.flatMap((tree) => (tree.type === "element" ? [tree, ...elementsIn(tree.children)] : []));
}
