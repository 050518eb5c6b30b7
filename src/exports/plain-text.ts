import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Block } from "../corpus/types.ts";

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

/** Blocks with an address of their own. */
const APART = new Set<Block["name"]>(["Voice", "Finding", "Recommendation", "Event", "Chart", "Figure"]);

/** Attributes of blocks that readers read. */
const SHOWN = ["as", "title", "caption"];

/**
 * What a reader reads of some nodes, in one line, with a space between paragraphs. Headings are left out, and so are
 * blocks with an address of their own (voices, findings, figures …): each is told where it stands.
 */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(textOf).filter(Boolean).join(" ").replace(/\s+/g, " ").trim();
}

function textOf(node: Nodes): string {
  if (node.type === "heading") return "";
  const { block } = node as { block?: Block };
  if (block && APART.has(block.name)) return "";
  if (!CONTAINERS.has(node.type)) return toString(node);
  const shown = SHOWN.map((name) => block?.props[name]).filter((text) => typeof text === "string");
  return [...shown, plainText((node as Nodes & { children: Nodes[] }).children)].join(" ");
}
