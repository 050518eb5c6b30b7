import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import { BLOCKS } from "../blocks/index.ts";
import { blockOf } from "../corpus/parse/mdx/tree.ts";

const CONTAINERS = new Set([
  "root",
  "list",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
  "footnoteDefinition",
  "mdxJsxFlowElement",
]);

/**
 * What a reader reads of some nodes, in one line, with a space between paragraphs. Headings are left out, and so are
 * blocks with an address of their own (voices, findings, figures …): each is told where it stands.
 */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).filter(Boolean).join(" ").replace(/\s+/g, " ").trim();
}

function textOf(node: Nodes): string {
  if (node.type === "heading") return "";
  const block = blockOf(node);
  if (block && BLOCKS[block.name].scheme) return "";
  if (!CONTAINERS.has(node.type)) return toString(node);
  const shown = (block ? BLOCKS[block.name].held(block) : [])
    .filter(({ what }) => what === "words" || what === "number")
    .flatMap(({ written }) => written);
  return [...shown, "children" in node ? plainText(node.children) : ""].join(" ");
}
