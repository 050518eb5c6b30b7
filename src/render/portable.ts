import type { Element, ElementContent, Properties } from "hast";
import { h } from "hastscript";
import type { TreeSite } from "../blocks/trees.ts";
import type { Document } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { pageId } from "../model/page-ids.ts";
import { renderForFile } from "./document.ts";

/** A text for files that stand alone: a PDF, a book, a document of Word. Nothing in its trees leads into the page that it was. */
export interface PortableText {
  /**
   * Plain elements with the classes that blocks have. An address is `#id` of something in this text or absolute; a picture
   * is named by its address on the site, `/figures/trust.svg`. A figure's caption begins with `span.figure-number`. A call
   * of a note is `a[role=doc-noteref]`, which leads to the id of the note.
   */
  children: ElementContent[];
  /** In the order of their first calls: those of the text, then the corrections of its numbers. */
  notes: PortableNote[];
}

export interface PortableNote {
  /** What its calls lead to. */
  id: string;
  /** What its calls show: a number of the language, or a dagger. */
  sign: string;
  /** Words of a line, or paragraphs. */
  children: ElementContent[];
}

/** Where the links of a text lead from within a file. */
export interface Leads {
  /** `#id` or an absolute address; undefined where a link leads nowhere in a file: its words stay. */
  leadOf(href: string): string | undefined;
  /** What is said of a number that is printed wrong, by the address of its correction. */
  correctionAt(href: string): { id: string; children: ElementContent[] } | undefined;
}

/** Renders a text for files. `site` answers as for its page. */
export function renderPortable(document: Document, site: TreeSite, leads: Leads): PortableText {
  const { children, notes } = renderForFile(document, { ...site, inFile: true });
  const porter = new Porter(site.locale, leads);
  return {
    children: porter.nodes(children),
    notes: [
      ...notes.map(({ note, children: inside }) => ({
        id: pageId("note", note.id),
        sign: site.locale.number(note.number),
        children: porter.nodes(inside),
      })),
      ...porter.corrections.values(),
    ],
  };
}

/** Makes trees portable that were rendered for a file: of a definition, or of a block away from its text. */
export function portableTrees(
  trees: readonly ElementContent[],
  locale: Locale,
  leads: Leads,
): ElementContent[] {
  return new Porter(locale, leads).nodes(trees);
}

/** What an element keeps of its attributes: all else is for the page that it stood on. */
const KEPT = new Set([
  ...["id", "className", "href", "src", "alt", "width", "height", "title", "rel"],
  ...["scope", "colSpan", "rowSpan", "start", "dateTime", "cite"],
]);

/** A mark that leads to a correction: beside a number of the text, or of a table. */
const ERRATUM = ["erratum-mark", "table__erratum"];

/** Walks the trees of one file: figures and tables are counted as they come. */
class Porter {
  readonly corrections = new Map<string, PortableNote>();
  readonly #locale: Locale;
  readonly #leads: Leads;
  readonly #count = { figure: 0, table: 0 };

  constructor(locale: Locale, leads: Leads) {
    this.#locale = locale;
    this.#leads = leads;
  }

  nodes(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node) => {
      if (node.type === "text") return node;
      return node.type === "element" ? this.#element(node) : [];
    });
  }

  #element(element: Element): ElementContent[] {
    if (hasClass(element, "visually-hidden")) return [];
    if (element.tagName === "a") return this.#link(element);
    if (element.tagName === "figure") return [this.#figure(element)];
    const children = this.nodes(element.children);
    if (element.tagName === "p" && children.length === 0) return [];
    return [{ type: "element", tagName: element.tagName, properties: keptOf(element), children }];
  }

  #link(element: Element): ElementContent[] {
    const href = String(element.properties.href ?? "");
    const correction = ERRATUM.some((name) => hasClass(element, name))
      ? this.#leads.correctionAt(href)
      : undefined;
    if (correction) return [this.#callCorrection(correction)];
    const children = this.nodes(element.children);
    if (element.properties.role === "doc-noteref")
      return [h("a", { ...keptOf(element), href, role: "doc-noteref" }, children)];
    const lead = this.#leads.leadOf(href);
    const properties = { ...keptOf(element), href: lead };
    if (lead !== undefined) return [h("a", properties, children)];
    return [h("span", { id: properties["id"], className: properties["className"] }, children)];
  }

  #callCorrection({ id, children }: { id: string; children: ElementContent[] }): Element {
    if (!this.corrections.has(id)) this.corrections.set(id, { id, sign: "†", children: [] });
    // Its own links may call a correction too.
    const note = this.corrections.get(id)!;
    if (note.children.length === 0) note.children = this.nodes(children);
    return h("sup.note-call", h("a", { href: `#${id}`, role: "doc-noteref" }, note.sign));
  }

  #figure(element: Element): Element {
    const kind = hasClass(element, "data-table") ? "table" : "figure";
    const number = this.#locale.t(`portable.${kind}`, { number: ++this.#count[kind] });
    const children = this.nodes(element.children).map((child) =>
      child.type === "element" && child.tagName === "figcaption"
        ? {
            ...child,
            children: [
              h("span.figure-number", number),
              { type: "text" as const, value: " " },
              ...child.children,
            ],
          }
        : child,
    );
    return { type: "element", tagName: "figure", properties: keptOf(element), children };
  }
}

function keptOf({ properties }: Element): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([name, value]) => KEPT.has(name) && value !== undefined),
  );
}

/** Whether an element has a class. */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return [className ?? []].flat().includes(name);
}
