import type { Element, ElementContent } from "hast";
import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IRunOptions,
  ImageRun,
  InternalHyperlink,
  type ParagraphChild,
  SimpleField,
  TextRun,
} from "docx";
import type { Look } from "./styles.ts";
import { classesOf } from "./trees.ts";

/** A picture as Word takes it, in px of the page. */
export interface WordPicture {
  bytes: Uint8Array;
  type: "png" | "jpg";
  width: number;
  height: number;
}

/** What a document is made from, beside its trees. */
export interface Source {
  notes: ReadonlyMap<string, readonly ElementContent[]>;
  pictures: ReadonlyMap<string, WordPicture>;
  direction: "ltr" | "rtl";
  look: Look;
}

/** Makes what stands within a paragraph: words and how they look, links, calls of notes, pictures, and places to be led to. */
export class WordRuns {
  /** The notes that were called, in the order of their first calls. */
  readonly calls: string[] = [];
  readonly #source: Source;
  /** The names of places, by their ids. */
  readonly #names = new Map<string, string>();

  constructor(source: Source) {
    this.#source = source;
  }

  runs(nodes: readonly ElementContent[], look: IRunOptions = {}): ParagraphChild[] {
    const afterLabel = (index: number) => {
      const before = nodes[index - 1];
      return before?.type === "element" && classesOf(before).some((name) => LABELS.has(name));
    };
    return nodes.flatMap((node, index) =>
      this.#run(
        node.type === "text" && afterLabel(index) ? { ...node, value: node.value.trimStart() } : node,
        look,
      ),
    );
  }

  #run(node: ElementContent, look: IRunOptions): ParagraphChild[] {
    if (node.type === "text") {
      const text = node.value.replace(/\s+/g, " ");
      return text === "" ? [] : [new TextRun({ ...look, ...this.#rightToLeft(), text })];
    }
    if (node.type !== "element") return [];
    const { tagName: tag, properties, children } = node;
    const id = properties.id ? this.mark(String(properties.id)) : [];
    if (tag === "br") return [new TextRun({ ...look, break: 1 })];
    if (tag === "img") return this.#picture(node);
    if (properties.role === "doc-noteref") return this.#noteCall(node);
    if (classesOf(node).includes("note-call")) return [...id, ...this.runs(children, look)];
    if (classesOf(node).includes("stat__number"))
      return [...id, ...this.#link(node, { ...look, bold: true, size: "18pt" })];
    if (tag === "a") return [...id, ...this.#link(node, look)];
    const classes = classesOf(node);
    const isLabel = classes.some((name) => LABELS.has(name));
    const runs = this.runs(children, {
      ...look,
      ...LOOKS[tag],
      ...(isLabel ? { style: "LabelInline" } : {}),
    });
    return [...id, ...runs, ...(isLabel ? [new TextRun({ break: 1 })] : [])];
  }

  #rightToLeft(): { rightToLeft?: true } {
    return this.#source.direction === "rtl" ? { rightToLeft: true } : {};
  }

  #noteCall(node: Element): ParagraphChild[] {
    const id = String(node.properties.href ?? "").slice(1);
    if (!this.#source.notes.has(id)) return this.runs(node.children, { superScript: true });
    const called = this.calls.indexOf(id) + 1;
    // Word's footnotes have one call each: a second is a field that repeats the number of the first.
    if (called > 0) return [new SimpleField(`NOTEREF ${this.#nameOf(id)} \\f \\h`, String(called))];
    this.calls.push(id);
    return [new Bookmark({ id: this.#nameOf(id), children: [new FootnoteReferenceRun(this.calls.length)] })];
  }

  #link({ properties, children }: Element, look: IRunOptions): ParagraphChild[] {
    const href = String(properties.href ?? "");
    const runs = this.runs(children, { ...look, style: "Hyperlink" });
    if (href.startsWith("#"))
      return [new InternalHyperlink({ anchor: this.#nameOf(href.slice(1)), children: runs })];
    if (/^(https?|mailto|tel):/.test(href)) return [new ExternalHyperlink({ link: href, children: runs })];
    return this.runs(children, look);
  }

  #picture({ properties }: Element): ParagraphChild[] {
    const src = String(properties.src ?? "");
    const picture = this.#source.pictures.get(src);
    const alt = String(properties.alt ?? "");
    if (!picture) return alt ? [new TextRun({ ...this.#rightToLeft(), text: alt })] : [];
    const scale = Math.min(1, WIDEST / picture.width, HIGHEST / picture.height);
    return [
      new ImageRun({
        type: picture.type,
        // What packs the document would sum up a picture and compress it, in code that takes a third of the time of all: `settle` puts it in.
        data: Buffer.from(src),
        transformation: {
          width: Math.round(picture.width * scale),
          height: Math.round(picture.height * scale),
        },
        altText: { name: src.split("/").at(-1) ?? src, title: "", description: alt },
      }),
    ];
  }

  /**
   * What a place is called in Word: names of bookmarks have 40 signs at most, letters, digits and underscores, and begin with a
   * letter. Where two ids would have one name, the later is counted.
   */
  #nameOf(id: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const taken = new Set(this.#names.values());
    const wanted = `a_${id.replace(/[^\p{L}\p{N}]/gu, "_")}`.slice(0, 40);
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted.slice(0, 35)}_${count}`;
    this.#names.set(id, name);
    return name;
  }

  /** A place that can be led to. */
  mark(id: string): ParagraphChild[] {
    return [new Bookmark({ id: this.#nameOf(id), children: [] })];
  }
}

/** How wide and high a picture may be, in px of 96 to the inch: the text of an A4 page is 154 mm wide. */
const WIDEST = 580;
const HIGHEST = 820;

/** What a block is, before its title: on a line of its own. */
const LABELS = new Set(["finding__label", "callout__kind", "figure-number"]);

const LOOKS: Record<string, IRunOptions> = {
  strong: { bold: true },
  b: { bold: true },
  em: { italics: true },
  i: { italics: true },
  cite: { italics: true },
  del: { strike: true },
  sup: { superScript: true },
  sub: { subScript: true },
  code: { font: "Consolas" },
};
