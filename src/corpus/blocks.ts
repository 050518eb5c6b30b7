import type { Nodes, Parents, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { BLOCKS, type BlockName } from "../model/blocks.ts";
import { nearest } from "../problems/nearest.ts";
import { type Jsx, attributePlace, readAttributes, tagPlace } from "./attributes.ts";
import type { DocumentContext } from "./document.ts";
import { placeOfNode } from "./parse-mdx.ts";
import type { Block, Section } from "./types.ts";
import { listOr } from "./explain-issue.ts";

/** The blocks of a text, in order, with their checked attributes and the section in which each stands. */
export function readAllBlocks(tree: Root, sections: readonly Section[], context: DocumentContext): Block[] {
  const blocks: Block[] = [];
  for (const [index, child] of tree.children.entries()) {
    const section = sections.findLast((candidate) => candidate.start <= index)?.id;
    readBlocks(child, section, context, blocks, tree);
  }
  return blocks;
}

function readBlocks(
  node: Nodes,
  section: string | undefined,
  context: DocumentContext,
  found: Block[],
  parent: Parents,
): void {
  if (node.type === "heading" && parent.type !== "root") {
    context.problems.add(
      "block-content",
      placeOfNode(context.file.shown, node),
      "A heading cannot stand inside a block.",
      "Close the block before it, or write the words in **bold**.",
    );
  }
  if (node.type === "mdxJsxFlowElement" && parent.type !== "root" && parent.type !== "mdxJsxFlowElement") {
    context.problems.add(
      "block-content",
      placeOfNode(context.file.shown, node),
      `<${node.name}> stands inside a list or a quotation.`,
      "Move it out, with an empty line before and after.",
    );
  }
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement")
    readBlock(node, section, context, found);
  if ("children" in node) for (const child of node.children) readBlocks(child, section, context, found, node);
}

function readBlock(node: Jsx, section: string | undefined, context: DocumentContext, found: Block[]): void {
  const { file, problems, owner } = context;
  const name = node.name ?? "";
  if (!Object.hasOwn(BLOCKS, name)) return reportUnknownBlock(node, context);
  const known = name as BlockName;
  checkContent(node, known, context);
  const attributes = readAttributes(node, known, context.site, file, problems);
  if (!attributes) return;
  const block: Block = {
    name: known,
    ...attributes,
    owner,
    children: node.children as RootContent[],
    place: tagPlace(node, file),
    placeOf: (attribute) => attributePlace(node, attribute, file),
  };
  if (section) block.section = section;
  found.push(block);
  // The renderer meets the node again in the tree, and needs what was read from it.
  (node as Jsx & { block?: Block }).block = block;
}

function reportUnknownBlock(node: Jsx, { file, problems }: DocumentContext): void {
  const name = node.name ?? "";
  const place = tagPlace(node, file);
  if (name === "" || /^[a-z]/.test(name)) {
    problems.add(
      "mdx-forbidden",
      place,
      name ? `Raw HTML such as <${name}> cannot stand in a text.` : "Empty tags cannot stand in a text.",
      "Use Markdown, or a block of docs/authoring.md.",
    );
    return;
  }
  const close = nearest(name, Object.keys(BLOCKS))[0];
  problems.add(
    "unknown-block",
    place,
    `<${name}> is not a block of this site.`,
    close ? `Change it to <${close}>.` : `Write one of ${listOr(Object.keys(BLOCKS))}.`,
  );
}

function checkContent(node: Jsx, name: BlockName, { file, problems }: DocumentContext): void {
  const { content } = BLOCKS[name];
  const place = tagPlace(node, file);
  const isEmpty = toString(node).trim() === "" && node.children.length === 0;
  if (content === "none" && !isEmpty)
    problems.add(
      "block-content",
      place,
      `<${name}> holds no content.`,
      `Write <${name} … /> and put the text outside.`,
    );
  if ((content === "inline" || content === "prose") && isEmpty)
    problems.add(
      "block-content",
      place,
      `<${name}> is empty.`,
      `Write its text between <${name} …> and </${name}>.`,
    );
  if (node.type === "mdxJsxTextElement" && name !== "Stated") {
    problems.add(
      "block-content",
      place,
      `<${name}> stands inside a line of text.`,
      "Put it on lines of its own, with an empty line before and after.",
    );
  }
}
