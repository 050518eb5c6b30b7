import type { Link, Nodes, Root, Text } from "mdast";
import type { Entry, Lexicon } from "./lexicon.ts";
import { sectionsByIndex } from "../parse/mdx/sections.ts";
import { blockOf } from "../parse/mdx/tree.ts";
import { isOf } from "../../model/key.ts";
import type { Document, Mark, Section, TermUse } from "../types.ts";

/** Where no word is linked: in titles, other links and code, beside sources, and in notes, which stand in two places. */
const LEFT_ALONE = new Set(["heading", "link", "inlineCode", "code", "footnoteDefinition"]);

/**
 * Finds the words of the glossary in the nodes of a text and marks them for the renderer: a term at its first use in each part of the
 * text, a short form at its first use on the page as well. A part is a section of the first level, or what stands before
 * the first. An author's own link to a term counts as a use.
 *
 *     "The NGOs met."  →  the text node carries `data.marks: [{ start: 4, end: 8, expansion: "Non-governmental organization", … }]`
 */
export function markTerms(tree: Root, document: Document, lexicon: Lexicon): TermUse[] {
  const inSections = sectionsByIndex(document.sections, tree.children.length);
  const reader = new Reader(document, inSections, lexicon);
  for (const [index, child] of tree.children.entries()) reader.enter(index).read(child);
  return reader.uses;
}

class Reader {
  readonly uses: TermUse[] = [];
  readonly #document: Document;
  readonly #lexicon: Lexicon;
  readonly #sections: readonly (Section | undefined)[];
  #section: string | undefined;
  /** Keys that have been linked in this part, and short forms that have been expanded on this page. */
  #linked = new Set<string>();
  readonly #expanded = new Set<string>();

  constructor(document: Document, inSections: readonly (Section | undefined)[], lexicon: Lexicon) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#sections = inSections;
  }

  /** Goes on to the next node of the first level. */
  enter(index: number): this {
    const section = this.#sections[index];
    if (section?.depth === 2 && section.start === index) this.#linked = new Set();
    this.#section = section?.id;
    return this;
  }

  read(node: Nodes): void {
    if (node.type === "link") this.#readLink(node);
    if (LEFT_ALONE.has(node.type) || blockOf(node)?.name === "Stated") return;
    if (node.type === "text") this.#readText(node);
    if ("children" in node) for (const child of node.children) this.read(child);
  }

  #readLink(node: Link): void {
    const reference = node.data?.reference;
    if (reference?.scheme !== "term" || !reference.target) return;
    this.#linked.add(reference.target);
    this.#use(reference.target);
  }

  #readText(node: Text): void {
    const marks = this.#lexicon.find(node.value).flatMap(({ entry, start, end }) => {
      const mark = this.#mark(entry);
      return mark ? [{ start, end, ...mark }] : [];
    });
    if (marks.length > 0) node.data = { ...node.data, marks };
  }

  /** What to do at a use: link a term at the first in this part, a topic at the first of its short form on the page. */
  #mark({ key, href, expansion }: Entry): Omit<Mark, "start" | "end"> | undefined {
    const isTerm = isOf("term", key);
    const isNew = expansion !== undefined && !this.#expanded.has(key);
    if (!isNew && (!isTerm || this.#linked.has(key))) return undefined;
    this.#linked.add(key);
    if (isNew) this.#expanded.add(key);
    if (isTerm) this.#use(key);
    return { href, ...(isNew ? { expansion } : {}) };
  }

  #use(term: string): void {
    const section = this.#section;
    this.uses.push({ term, owner: this.#document.owner, ...(section ? { section } : {}) });
  }
}
