import type { Root } from "mdast";
import { BLOCKS, type Block, type BlockThing } from "../../../blocks/index.ts";
import type { TextSettings } from "../../../model/site.ts";
import type { Problems } from "../../../problems/collector.ts";
import { attributePlace } from "./attributes.ts";
import { readAllBlocks } from "./blocks.ts";
import { refuseCode } from "./forbidden.ts";
import { readNotes } from "./footnotes.ts";
import { readLinks } from "./links.ts";
import { documentOf } from "../../document-nodes.ts";
import type { SourceFile } from "../../read/folder.ts";
import { setQuotes } from "./quotes.ts";
import { readSections } from "./sections.ts";
import { countWords } from "./tree.ts";
import type { Document } from "../../types.ts";
import type { Href } from "../../../model/href.ts";
import { type Key, idOf } from "../../../model/key.ts";
import { isHome } from "../../query/texts.ts";

/** What reading a text needs to know of it. */
export interface DocumentContext {
  owner: Key;
  href: Href;
  file: SourceFile;
  site: TextSettings;
  problems: Problems;
}

/**
 * Collects what a parsed text holds: sections, blocks with checked attributes, the things that they are, footnotes, links, words.
 * Takes the ids off the headings and the comments out of the tree; refuses code of every kind.
 *
 *     ## Early wins [#early-wins region:north]  →  a section `early-wins` about the north, heading "Early wins"
 */
export function readDocument(tree: Root, context: DocumentContext): Document {
  setQuotes(tree, context.file.text, context.site.language);
  refuseCode(tree, context);
  const sections = readSections(tree, context);
  const { blocks, nodesOfBlocks, unread } = readAllBlocks(tree, sections, context);
  const notes = readNotes(tree, context);
  const { owner, href, file } = context;
  const links = readLinks(tree, sections, file.shown);
  const words = countWords(tree);
  const things = readThings(blocks, context);
  const nodes = {
    ...{ tree, blocks: nodesOfBlocks },
    things: things.map(({ children }) => children),
    notes: notes.map(({ children }) => children),
  };
  return documentOf(
    { owner, href, file: file.shown, sections, blocks, things, unread, notes, links, words },
    nodes,
    (node, attribute) => attributePlace(node, attribute, file),
  );
}

/** The blocks that have an address of their own: they have it from a publication or a page. */
function readThings(blocks: readonly Block[], { owner, href }: DocumentContext): BlockThing[] {
  if (!isHome(owner)) return [];
  const home = { id: idOf(owner), key: owner, href };
  return blocks.flatMap((block) => BLOCKS[block.name].thing(block, home) ?? []);
}
