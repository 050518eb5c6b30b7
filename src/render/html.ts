import type { Element, ElementContent, Root as HastRoot } from "hast";
import { toHtml } from "hast-util-to-html";
import type { FootnoteReference, Link, Nodes, Root, RootContent, Text } from "mdast";
import { toString } from "mdast-util-to-string";
import { type Handlers, type State, toHast } from "mdast-util-to-hast";
import type { Jsx } from "../corpus/attributes.ts";
import type { Block, Document, Footnote, Mark, Reference } from "../corpus/types.ts";
import { linkMarks, openDefinition } from "./terms.ts";

/** What a screen reader says of the mark beside a number whose printed value is disputed. */
const ERRATUM_LABEL = "Correction";

/**
 * Writes parsed nodes as HTML: GitHub-flavoured Markdown, typed links, bound numbers and footnote calls.
 * Attributes are made here and text is escaped by the serializer, so nothing of the author's becomes markup.
 */
export class HtmlWriter {
  readonly #document: Document | undefined;
  readonly #calls = new Map<string, number>();

  /** With a document, footnotes are numbered and linked; without one, their calls are left out. */
  constructor(document?: Document) {
    this.#document = document;
  }

  write(nodes: readonly Nodes[]): string {
    return toHtml(this.#toHast(nodes), { omitOptionalTags: false }).trim();
  }

  #toHast(nodes: readonly Nodes[]): HastRoot {
    const root = { type: "root", children: nodes as RootContent[] } as Root;
    const hast = toHast(root, { handlers: this.#handlers, allowDangerousHtml: false }) as HastRoot;
    classifyAlignment(hast);
    return hast;
  }

  /** The inside of a heading or any other run of inline nodes. */
  writeInline(nodes: readonly Nodes[]): string {
    return this.write([{ type: "paragraph", children: nodes } as Nodes]).replace(/^<p>|<\/p>$/g, "");
  }

  /** A note without its paragraph where it is a single one, so that it can stand in the margin. */
  writeNote(note: Footnote): string {
    const [first] = note.children;
    return note.children.length === 1 && first?.type === "paragraph"
      ? this.writeInline(first.children)
      : this.write(note.children);
  }

  readonly #handlers: Handlers = {
    link: (state: State, node: TermLink) => this.#link(state, node),
    text: (_state: State, node: Text & { marks?: Mark[] }) =>
      linkMarks(node.value, this.#document ? (node.marks ?? []) : []),
    mdxJsxTextElement: (state: State, node: Jsx & { block?: Block }) => inlineBlock(state, node),
    mdxJsxFlowElement: () => undefined,
    footnoteReference: (_state: State, node: FootnoteReference) => this.#call(node),
    footnoteDefinition: () => undefined,
  };

  /** A link, and beside the first to a term the button that opens its definition: on the page that holds it. */
  #link(state: State, node: TermLink): Element | Element[] {
    const made = linkElement(state, node);
    return this.#document && node.opens ? [made, openDefinition(node.opens, toString(node))].flat() : made;
  }

  /** A call, and with a note's first call the note itself, which stands in the margin where there is one. */
  #call(node: FootnoteReference): Element | Element[] | undefined {
    const note = this.#document?.notes.find(({ id }) => id === node.identifier);
    if (!note) return undefined;
    const times = (this.#calls.get(note.id) ?? 0) + 1;
    this.#calls.set(note.id, times);
    const id = times === 1 ? `call-${note.id}` : `call-${note.id}-${times}`;
    const anchor = element("a", { href: `#note-${note.id}`, id, role: "doc-noteref" }, [
      { type: "text", value: String(note.number) },
    ]);
    const call = element("sup", { className: ["note-call"] }, [anchor]);
    const [paragraph] = note.children;
    if (times > 1 || note.children.length > 1 || paragraph?.type !== "paragraph") return call;
    const inside = withoutLinks(this.#toHast(paragraph.children).children as ElementContent[]);
    // Keyboard, screen readers and print have the list of notes; the margin is for the eye alone.
    return [call, element("span", { className: ["note-text"], ariaHidden: "true" }, inside)];
  }
}

type TermLink = Link & { reference?: Reference; opens?: string };

function withoutLinks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== "element") return [node];
    const children = withoutLinks(node.children);
    return node.tagName === "a" ? children : [{ ...node, children }];
  });
}

function linkElement(state: State, node: Link & { reference?: Reference }): Element | Element[] {
  const { reference } = node;
  const children = state.all(node) as ElementContent[];
  const href = reference?.href;
  // Unresolved links stop the build; the live preview shows them as marked text.
  if (!href) return element("span", { className: ["broken"] }, children);
  if (reference.scheme === "web") return element("a", { href, rel: ["external"] }, children);
  if (reference.scheme === "value") return boundNumber(reference, href, children);
  const named: Record<string, string> = { term: "term" };
  const className = named[reference.scheme];
  return element("a", { href, ...(className ? { className: [className] } : {}) }, children);
}

/** A number that leads to its cell, and to the correction of that cell where one is declared. */
function boundNumber(reference: Reference, href: string, children: ElementContent[]): Element | Element[] {
  const computed = reference.value?.kind === "operation" ? { dataValue: reference.id } : {};
  const number = element("a", { href, className: ["value"], ...computed }, children);
  if (!reference.erratum) return number;
  const mark: ElementContent[] = [{ type: "text", value: "†" }];
  return [
    number,
    element("a", { href: reference.erratum, className: ["erratum-mark"], ariaLabel: ERRATUM_LABEL }, mark),
  ];
}

function inlineBlock(state: State, node: Jsx & { block?: Block }): Element | undefined {
  const children = state.all(node as never) as ElementContent[];
  if (node.block?.name !== "Stated") return element("span", { className: ["broken"] }, children);
  return element("span", { className: ["stated"], title: String(node.block.props["source"]) }, children);
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
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
