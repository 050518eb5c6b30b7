import type { Nodes, RootContent } from "hast";
import { toHtml } from "hast-util-to-html";

/** Writes trees as HTML. Text is escaped; drawings, which no author wrote, go in as they are. */
export function writeHtml(trees: readonly RootContent[]): string {
  return toHtml(
    { type: "root", children: [...trees] },
    { omitOptionalTags: false, allowDangerousHtml: true },
  );
}

/** Whether some trees hold an element of a class, e.g. `value`. */
export function holdsClass(trees: readonly Nodes[], name: string): boolean {
  return trees.some(
    (node) =>
      (node.type === "element" && [node.properties["className"]].flat().includes(name)) ||
      ("children" in node && holdsClass(node.children, name)),
  );
}

/** The names of all properties in some trees, e.g. `dataStops`. */
export function propertiesIn(trees: readonly Nodes[]): Set<string> {
  const names = new Set<string>();
  const walk = (node: Nodes): void => {
    if (node.type === "element") for (const name of Object.keys(node.properties)) names.add(name);
    if ("children" in node) node.children.forEach(walk);
  };
  trees.forEach(walk);
  return names;
}
