import type { Element, ElementContent } from "hast";
import type { Nodes, RootContent } from "mdast";
import { type Block, BLOCKS, type BlockThing } from "../blocks/index.ts";
import type { Around, TreeSite } from "../blocks/trees.ts";
import { blockOf } from "../corpus/parse/mdx/tree.ts";
import type { Document, Footnote } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { headingTree } from "./heading.ts";
import { MarkdownTrees } from "./markdown.ts";
import { notesTree } from "./notes.ts";
import { type PlacedNote, placeNotes } from "./place-notes.ts";

/** A text as HTML trees: what stands in it, block by block, and its footnotes. */
export interface Rendered {
  children: ElementContent[];
  /** Undefined where there are none. */
  notes?: Element;
}

/** Renders a document as it stands on its page, with what is to be said of places in it. */
export function renderDocument(
  document: Document,
  site: TreeSite,
  said: readonly PlacedNote[] = [],
): Rendered {
  const markdown = new MarkdownTrees(site.locale, document);
  const children = new Renderer(document, site, markdown).nodes(document.tree.children, 2);
  const notes = notesTree(document.notes, markdown, site.locale);
  const all = placeNotes([...children, ...(notes ? [notes] : [])], said);
  return { children: all.filter((tree) => tree !== notes), ...(notes ? { notes } : {}) };
}

/** The same for a file, where notes have no list of their own on a page. */
export function renderForFile(document: Document, site: TreeSite): RenderedForFile {
  const markdown = new MarkdownTrees(site.locale, document, true);
  const children = new Renderer(document, site, markdown).nodes(document.tree.children, 2);
  return { children, notes: document.notes.map((note) => ({ note, children: markdown.note(note) })) };
}

interface RenderedForFile {
  children: ElementContent[];
  notes: { note: Footnote; children: ElementContent[] }[];
}

/** Renders the inside of a voice, finding or event where it is shown away from its page: no blocks, no footnote calls. */
export function renderFragment(children: readonly Nodes[], locale: Locale): ElementContent[] {
  const markdown = new MarkdownTrees(locale);
  const isInline = children.some((child) => ["text", "link", "emphasis", "strong"].includes(child.type));
  return isInline ? markdown.inline(children) : markdown.trees(children);
}

/**
 * Renders one block, or the thing that it is, away from its text. `more` stands behind what its tags hold, which a `bare`
 * one leaves out.
 */
export function renderAway(
  shown: Block | BlockThing,
  { more = [], bare = false, ...around }: Away,
): Element | undefined {
  const own = bare ? [] : renderFragment(shown.children, around.site.locale);
  const whole = { ...around, body: [...own, ...more] };
  return "block" in shown
    ? BLOCKS[shown.block].treeOfThing(shown, whole)
    : BLOCKS[shown.name].tree(shown, whole);
}

interface Away extends Omit<Around, "body"> {
  bare?: boolean;
  more?: readonly ElementContent[];
}

class Renderer {
  readonly #document: Document;
  readonly #site: TreeSite;
  readonly #markdown: MarkdownTrees;

  constructor(document: Document, site: TreeSite, markdown: MarkdownTrees) {
    this.#document = document;
    this.#site = site;
    this.#markdown = markdown;
  }

  /** The trees of neighboring nodes; `level` is that of a block's heading before the first heading among them. */
  nodes(nodes: readonly RootContent[], level: number): ElementContent[] {
    const trees: ElementContent[] = [];
    let here = level;
    let at = 0;
    while (at < nodes.length) {
      const rest = nodes.slice(at);
      const made = this.#heading(rest[0]!) ?? this.#blocks(rest, here) ?? this.#run(rest);
      if (made.depth) here = Math.min(made.depth + 1, 6);
      if (trees.length > 0 && made.trees.length > 0) trees.push({ type: "text", value: "\n" });
      trees.push(...made.trees);
      at += made.taken;
    }
    return trees;
  }

  #heading(node: RootContent): Made | undefined {
    if (node.type !== "heading") return undefined;
    const { sections, tree } = this.#document;
    const section = sections.find(({ start }) => tree.children[start] === node);
    if (!section) return undefined;
    const title = this.#markdown.inline(node.children);
    const [heading, ...topics] = headingTree(section, title, this.#site);
    return { trees: [at(heading!, node), ...topics], taken: 1, depth: section.depth };
  }

  /** A block, and with it its neighbors of the same kind where they share a frame. */
  #blocks(nodes: readonly RootContent[], level: number): Made | undefined {
    const first = flowBlock(nodes[0]!);
    if (!first) return undefined;
    const { group } = BLOCKS[first.name];
    const end = group ? nodes.findIndex((node) => flowBlock(node)?.name !== first.name) : 1;
    const own = nodes.slice(0, end < 0 ? nodes.length : end);
    const items = own.flatMap((node) => {
      const block = flowBlock(node);
      if (!block) return [];
      const tree = this.#block(block, level);
      return tree ? [{ block, tree: at(tree, node) }] : [];
    });
    const trees = group && items.length > 0 ? [at(group(items), ...own)] : items.map(({ tree }) => tree);
    return { trees, taken: own.length };
  }

  #block(block: Block, level: number): Element | undefined {
    const body = this.nodes(block.children, Math.min(level + 1, 6));
    return BLOCKS[block.name].tree(block, { site: this.#site, body, level, where: "text" });
  }

  /** What stands up to the next heading or block. */
  #run(nodes: readonly RootContent[]): Made {
    const end = nodes.findIndex((node) => node.type === "heading" || flowBlock(node) !== undefined);
    const run = nodes.slice(0, Math.max(1, end < 0 ? nodes.length : end));
    return {
      trees: run.every(isInline) ? this.#markdown.inline(run) : this.#markdown.trees(run),
      taken: run.length,
    };
  }
}

interface Made {
  trees: ElementContent[];
  /** How many nodes it was made from. */
  taken: number;
  /** Of a heading. */
  depth?: number;
}

/** A tree with the place of the node, or the neighbors, that it was made from: what is to be said of that place finds it. */
function at<Tree extends ElementContent>(tree: Tree, ...from: RootContent[]): Tree {
  const [first, last] = [from[0]?.position, from.at(-1)?.position];
  return first && last ? { ...tree, position: { start: first.start, end: last.end } } : tree;
}

function flowBlock(node: RootContent): Block | undefined {
  return node.type === "mdxJsxFlowElement" ? blockOf(node) : undefined;
}

const INLINE = new Set<RootContent["type"]>([
  "text",
  "emphasis",
  "strong",
  "link",
  "inlineCode",
  "delete",
  "break",
  "footnoteReference",
  "mdxJsxTextElement",
]);

function isInline({ type }: RootContent): boolean {
  return INLINE.has(type);
}
