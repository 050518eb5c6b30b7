import type { Link, Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { BLOCKS } from "../../../blocks/index.ts";
import { type Key, keyOf } from "../../../model/key.ts";
import type { Block, Section, WrittenLink } from "../../types.ts";
import { withSentence } from "../../with-sentence.ts";
import { placeOfNode } from "./parse.ts";
import { sectionsByIndex } from "./sections.ts";
import { Sentences, blockOf } from "./tree.ts";

const BLOCK_LEVEL = new Set(["paragraph", "heading", "tableCell"]);

/** Every link of a text as it is written, in order of the text: that of `collectNodes(tree, "link")`. */
export function readLinks(tree: Root, sections: readonly Section[], file: string): WrittenLink[] {
  const links: WrittenLink[] = [];
  const walk = (
    node: Nodes,
    section: string | undefined,
    block: Key | undefined,
    paragraph: () => Sentences,
  ): void => {
    const here = blockOf(node);
    const inside = here ? (keyOfBlock(here) ?? block) : block;
    if (node.type === "link") links.push(readLink(node, { section, block: inside, paragraph }, file));
    const around = BLOCK_LEVEL.has(node.type) ? sentencesOf(node) : paragraph;
    if ("children" in node) for (const child of node.children) walk(child, section, inside, around);
  };
  const inSections = sectionsByIndex(sections, tree.children.length);
  for (const [index, child] of tree.children.entries())
    walk(child, inSections[index]?.id, undefined, sentencesOf(child));
  return links;
}

/** The sentences of a paragraph, read when the first is asked for. */
function sentencesOf(paragraph: Nodes): () => Sentences {
  let sentences: Sentences | undefined;
  return () => (sentences ??= new Sentences(paragraph));
}

/** The entity that a block is, if it has an address: `<Voice id="x">` → `voice:x`. */
function keyOfBlock(block: Block): Key | undefined {
  const { scheme } = BLOCKS[block.name];
  const id = "id" in block.props ? block.props.id : undefined;
  return scheme && id ? keyOf(scheme, id) : undefined;
}

function readLink(
  node: Link,
  {
    section,
    block,
    paragraph,
  }: { section: string | undefined; block: Key | undefined; paragraph: () => Sentences },
  file: string,
): WrittenLink {
  const link = {
    ...(section ? { section } : {}),
    ...(block ? { block } : {}),
    url: node.url,
    text: toString(node),
    place: placeOfNode(file, node),
  };
  return withSentence(
    link,
    once(() => paragraph().around(node)),
  );
}

/** Works something out once; what it came from is held no longer than that, since the nodes of a text may be given up. */
function once(work: () => string): () => string {
  let from: (() => string) | undefined = work;
  let worked = "";
  return () => {
    if (from) worked = from();
    from = undefined;
    return worked;
  };
}
