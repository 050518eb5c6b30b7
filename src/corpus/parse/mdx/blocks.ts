import type { Nodes, Parents, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { BLOCKS, BLOCK_NAMES, type Block, type BlockName, isBlockName } from "../../../blocks/index.ts";
import { nearest } from "../../../problems/nearest.ts";
import { type Jsx, attributePlace, readAttributes, tagPlace } from "./attributes.ts";
import type { DocumentContext } from "./document.ts";
import { explainHtml } from "./explain-html.ts";
import { placeOfNode } from "./parse.ts";
import { sectionsByIndex } from "./sections.ts";
import type { Document, Section } from "../../types.ts";
import { toId } from "../../../model/ids.ts";
import { listOr } from "../yaml/explain-issue.ts";
import { isOf } from "../../../model/key.ts";
import { isHome } from "../../query/texts.ts";

/** The blocks of a text, in order, with their checked attributes and the section in which each stands. */
export function readAllBlocks(tree: Root, sections: readonly Section[], context: DocumentContext): Found {
  const found: Found = { blocks: [], nodesOfBlocks: [], unread: [] };
  const inSections = sectionsByIndex(sections, tree.children.length);
  for (const [index, child] of tree.children.entries())
    readBlocks(child, inSections[index]?.id, context, found, tree);
  return found;
}

interface Found extends Pick<Document, "blocks" | "unread"> {
  nodesOfBlocks: Jsx[];
}

function readBlocks(
  node: Nodes,
  section: string | undefined,
  context: DocumentContext,
  found: Found,
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
  if (
    node.type === "mdxJsxFlowElement" &&
    parent.type === "mdxJsxFlowElement" &&
    holdsWordsAlone(parent, node)
  )
    context.problems.add(
      "block-content",
      tagPlace(node, context.file),
      `<${node.name}> stands inside <${parent.name}>, which holds words alone.`,
      `Move it below </${parent.name}>, with an empty line before and after.`,
    );
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") {
    checkWithin(node, parent, context);
    const block = readBlock(node, section, context);
    if (block) {
      found.blocks.push(block);
      found.nodesOfBlocks.push(node);
    } else found.unread.push({ name: node.name ?? "", ids: idsWritten(node) });
  }
  if ("children" in node) for (const child of node.children) readBlocks(child, section, context, found, node);
}

/** Whether a block would be lost in another, which is shown in lists where only its words go along. */
function holdsWordsAlone({ name: outer }: Jsx, { name: inner }: Jsx): boolean {
  if (!outer || !inner || !isBlockName(outer) || !isBlockName(inner) || BLOCKS[inner].inLine) return false;
  return ["prose", "inline"].includes(BLOCKS[outer].content);
}

/** A block that stands in another alone stands there, and what takes such blocks alone holds nothing else. */
function checkWithin(node: Jsx, parent: Parents, { file, problems }: DocumentContext): void {
  const name = node.name ?? "";
  if (!isBlockName(name)) return;
  const { within } = BLOCKS[name];
  if (within === undefined || ("name" in parent && parent.name === within)) return;
  problems.add(
    "block-content",
    tagPlace(node, file),
    `<${name}> stands outside of a <${within}>.`,
    `Move it between <${within} …> and </${within}>, on a line of its own.`,
  );
}

/** The blocks that stand in a block of this name alone. */
function partsOf(name: BlockName): BlockName[] {
  return BLOCK_NAMES.filter((part) => BLOCKS[part].within === name);
}

/** What stands behind `id=`, and the id that it is near to. */
function idsWritten({ attributes }: Jsx): string[] {
  return attributes.flatMap((attribute) =>
    attribute.type === "mdxJsxAttribute" && attribute.name === "id" && typeof attribute.value === "string"
      ? [attribute.value, toId(attribute.value)]
      : [],
  );
}

function readBlock(node: Jsx, section: string | undefined, context: DocumentContext): Block | undefined {
  const { file, problems, owner } = context;
  const name = node.name ?? "";
  if (!isBlockName(name)) {
    reportUnknownBlock(node, context);
    return undefined;
  }
  if (!checkHome(node, name, context)) return undefined;
  checkContent(node, name, context);
  const standing = {
    ...(section ? { section } : {}),
    owner,
    children: node.children,
    place: tagPlace(node, file),
    placeOf: (attribute: string) => attributePlace(node, attribute, file),
  };
  const block = readAttributes(node, name, standing, context.site, file, problems);
  if (block) node.data = { ...node.data, block };
  return block;
}

/** Whether a block is shown where it stands: nothing that is written is left out in silence. */
function checkHome(node: Jsx, name: BlockName, { owner, file, problems }: DocumentContext): boolean {
  const isTerm = isOf("term", owner);
  const { inLine, scheme } = BLOCKS[name];
  // What has an address of its own has it from a publication or a page.
  if (isHome(owner) || inLine || (!isTerm && !scheme)) return true;
  problems.add(
    "block-content",
    tagPlace(node, file),
    isTerm
      ? `A definition of the glossary holds no blocks, and <${name}> is one.`
      : `<${name}> stands in a publication or a page alone, where it has an address.`,
    isTerm
      ? "Write its words as ordinary text, or move it into a publication."
      : "Move it into a publication, and link to it from here.",
  );
  return false;
}

function reportUnknownBlock(node: Jsx, { file, problems }: DocumentContext): void {
  const name = node.name ?? "";
  const place = tagPlace(node, file);
  if (name === "" || /^[a-z]/.test(name)) {
    const [message, hint] = name
      ? explainHtml(name, toString(node).trim())
      : ["Empty tags cannot stand in a text.", "Remove them, and keep the words."];
    problems.add(hint!.startsWith("Change") ? "unknown-block" : "mdx-forbidden", place, message!, hint!);
    return;
  }
  const close = nearest(name, BLOCK_NAMES)[0];
  problems.add(
    "unknown-block",
    place,
    `<${name}> is not a block of this site.`,
    close ? `Change it to <${close}>.` : `Write one of ${listOr(BLOCK_NAMES)}.`,
  );
}

function checkContent(node: Jsx, name: BlockName, { file, problems }: DocumentContext): void {
  const { content, needsContent, inLine } = BLOCKS[name];
  const place = tagPlace(node, file);
  const isEmpty = toString(node).trim() === "" && node.children.length === 0;
  if (content === "none" && !isEmpty)
    problems.add(
      "block-content",
      place,
      `<${name}> holds no content.`,
      `Write <${name} … /> and put the text outside.`,
    );
  const parts = content === "parts" ? partsOf(name) : [];
  const stranger =
    content === "parts"
      ? node.children.find(
          (child) =>
            !("name" in child && isBlockName(child.name ?? "") && parts.includes(child.name as BlockName)),
        )
      : undefined;
  if (stranger)
    problems.add(
      "block-content",
      placeOfNode(file.shown, stranger),
      `<${name}> holds ${parts.map((part) => `<${part}>`).join(" and ")} alone.`,
      `Put this below </${name}>, with an empty line before and after.`,
    );
  if (needsContent && isEmpty)
    problems.add(
      "block-content",
      place,
      `<${name}> is empty.`,
      `Write its text between <${name} …> and </${name}>.`,
    );
  if (node.type === "mdxJsxTextElement" && !inLine) {
    problems.add(
      "block-content",
      place,
      `<${name}> stands inside a line of text.`,
      "Put it on lines of its own, with an empty line before and after.",
    );
  }
}
