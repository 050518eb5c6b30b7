import type { Element, ElementContent, Root as HastRoot } from "hast";
import { h } from "hastscript";
import type { FootnoteReference, Link, Nodes, PhrasingContent, Root, RootContent, Text } from "mdast";
import { type Handlers, type State, toHast } from "mdast-util-to-hast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { statedTree } from "../blocks/stated.ts";
import type { Document, Footnote, Reference } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { pageId } from "../model/page-ids.ts";
import { linkMarks } from "./terms.ts";

/**
 * Makes HTML trees of parsed nodes: GitHub-flavored Markdown, typed links, bound numbers and footnote calls.
 * Attributes are made here and text stays text, so nothing of the author's becomes markup.
 */
export class MarkdownTrees {
  readonly #locale: Locale;
  readonly #document: Document | undefined;
  readonly #inFile: boolean;
  readonly #calls = new Map<string, number>();
  /** Where calls stand: in the text, in a note of the list, or in a note in the margin. */
  #inside: "text" | "note" | "margin" = "text";

  /**
   * With a document, footnotes are numbered and linked; without one, their calls are left out. `inFile` leaves out what a
   * file to take along has no use for: notes in the margin.
   */
  constructor(locale: Locale, document?: Document, inFile = false) {
    this.#locale = locale;
    this.#document = document;
    this.#inFile = inFile;
  }

  /** The trees of paragraphs, lists and their like. */
  trees(nodes: readonly Nodes[]): ElementContent[] {
    return this.#toHast(nodes).children.filter(
      (child) => child.type === "element" || child.type === "text" || child.type === "raw",
    );
  }

  #toHast(nodes: readonly Nodes[]): HastRoot {
    const root = { type: "root", children: nodes as RootContent[] } as Root;
    const hast = toHast(root, { handlers: this.#handlers, allowDangerousHtml: false }) as HastRoot;
    classifyAlignment(hast);
    return hast;
  }

  /** The inside of a heading or any other run of inline nodes. */
  inline(nodes: readonly Nodes[]): ElementContent[] {
    const [paragraph] = this.trees([{ type: "paragraph", children: nodes as PhrasingContent[] }]);
    return paragraph?.type === "element" ? paragraph.children : [];
  }

  /** A note without its paragraph where it is a single one, so that it can stand in the margin. */
  note(note: Footnote): ElementContent[] {
    const [first] = note.children;
    return this.#within("note", () =>
      note.children.length === 1 && first?.type === "paragraph"
        ? this.inline(first.children)
        : this.trees(note.children),
    );
  }

  #within<T>(inside: "note" | "margin", write: () => T): T {
    const outside = this.#inside;
    this.#inside = inside;
    const written = write();
    this.#inside = outside;
    return written;
  }

  readonly #handlers: Handlers = {
    link: (state: State, node: Link) => this.#link(state, node),
    text: (_state: State, node: Text) =>
      linkMarks(node.value, this.#document ? (node.data?.marks ?? []) : []),
    mdxJsxTextElement: (state: State, node: MdxJsxTextElement) => inlineBlock(state, node),
    mdxJsxFlowElement: () => undefined,
    footnoteReference: (_state: State, node: FootnoteReference) => this.#call(node),
    footnoteDefinition: () => undefined,
  };

  #link(state: State, node: Link): Element | Element[] {
    const made = linkElement(state, node, this.#locale);
    state.patch(node, [made].flat()[0]!);
    return made;
  }

  /**
   * A call, and with a note's first call the note itself, which stands in the margin where there is one. A call within
   * a note has its number alone in the margin, which repeats what the list says, and no margin of its own.
   */
  #call(node: FootnoteReference): Element | Element[] | undefined {
    const note = this.#document?.notes.find(({ id }) => id === node.identifier);
    if (!note) return undefined;
    const number: ElementContent = { type: "text", value: this.#locale.number(note.number) };
    if (this.#inside === "margin") return h("sup", {}, [number]);
    const times = (this.#calls.get(note.id) ?? 0) + 1;
    this.#calls.set(note.id, times);
    const id = pageId(times === 1 ? "call" : `call${times}`, note.id);
    const anchor = h("a", { href: `#${pageId("note", note.id)}`, id, role: "doc-noteref" }, [number]);
    const call = h("sup", { className: ["note-call"] }, [anchor]);
    const [paragraph] = note.children;
    const isShort = note.children.length === 1 && paragraph?.type === "paragraph";
    if (times > 1 || !isShort || this.#inside === "note" || this.#inFile) return call;
    const hast = this.#within("margin", () => this.#toHast([paragraph]));
    const inside = withoutLinks((hast.children[0] as Element).children);
    // Keyboard, screen readers and print have the list of notes; the margin is for the eye alone.
    return [call, h("span", { className: ["note-text"], ariaHidden: "true" }, inside)];
  }
}

function withoutLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const children = withoutLinks(node.children);
    return node.tagName === "a" ? children : [{ ...node, children }];
  });
}

function linkElement(state: State, node: Link, locale: Locale): Element | Element[] {
  const reference = node.data?.reference;
  const children = state.all(node) as ElementContent[];
  const href = reference?.href;
  // Unresolved links stop the build; the live preview shows them as marked text.
  if (!href) return h("span", { className: ["broken"] }, children);
  if (reference.scheme === "web") return h("a", { href, rel: ["external"] }, children);
  if (reference.scheme === "value") return boundNumber(reference, href, children, locale);
  const named: Record<string, string> = { term: "term" };
  const className = named[reference.scheme];
  return h("a", { href, ...(className ? { className: [className] } : {}) }, children);
}

/** A number that leads to its cell, and to the correction of that cell where one is declared. */
export function boundNumber(
  reference: Reference,
  href: string,
  children: ElementContent[],
  { t }: Locale,
): Element | Element[] {
  const computed = reference.value?.kind === "operation" ? { dataValue: reference.id } : {};
  const number = h("a", { href, className: ["value"], ...computed }, children);
  if (!reference.erratum) return number;
  const mark: ElementContent[] = [{ type: "text", value: "†" }];
  return [
    number,
    h("a", { href: reference.erratum, className: ["erratum-mark"], ariaLabel: t("blocks.correction") }, mark),
  ];
}

function inlineBlock(state: State, node: MdxJsxTextElement): Element {
  const children = state.all(node) as ElementContent[];
  const block = node.data?.block;
  return block?.name === "Stated"
    ? statedTree(block.props, children)
    : h("span", { className: ["broken"] }, children);
}

// Alignment becomes a class: the attribute is obsolete, and a style attribute would break the content policy.
function classifyAlignment(node: HastRoot | Element): void {
  for (const child of node.children) {
    if (child.type !== "element") continue;
    const { align } = child.properties;
    if (align) {
      delete child.properties["align"];
      child.properties.className = [`align-${String(align)}`];
    }
    classifyAlignment(child);
  }
}
