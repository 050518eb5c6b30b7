import type { Element, ElementContent } from "hast";
import { HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild, type Table } from "docx";
import { type Source, WordRuns } from "./runs.ts";
import { wordTable } from "./table.ts";
import { classesOf, isInline } from "./trees.ts";

/** What holds a paragraph: its style, its list, and what it must not be parted from. */
interface Around {
  style?: string;
  list?: { reference: string; level: number; instance: number };
  keepNext?: boolean;
  /** Runs that stand before the first paragraph, such as bookmarks. */
  before: ParagraphChild[];
}

type Piece = Paragraph | Table;

/** Makes Word's paragraphs, tables and footnotes of HTML trees. What it does not know is read for what it holds. */
export class WordText {
  readonly #source: Source;
  readonly #runs: WordRuns;
  #lists = 0;

  constructor(source: Source) {
    this.#source = source;
    this.#runs = new WordRuns(source);
  }

  blocks(trees: readonly ElementContent[], around: Around = { before: [] }): Piece[] {
    const pieces: Piece[] = [];
    let loose: ElementContent[] = [];
    const settle = () => {
      if (loose.some((node) => node.type !== "text" || node.value.trim() !== ""))
        pieces.push(this.#paragraph(loose, around));
      loose = [];
    };
    for (const node of trees) {
      if (isInline(node)) {
        loose.push(node);
        continue;
      }
      settle();
      if (node.type === "element") pieces.push(...this.#block(node, around));
    }
    settle();
    return pieces;
  }

  get #forTables(): Parameters<typeof wordTable>[2] {
    return {
      source: this.#source,
      blocks: (trees, style, before) => this.blocks(trees, { style, before }),
      runs: (trees) => this.#runs.runs(trees),
      mark: (id) => this.#runs.mark(id),
    };
  }

  /** The notes that were called, by the numbers of their calls. */
  footnotes(): Record<string, { children: Paragraph[] }> {
    const made: Record<string, { children: Paragraph[] }> = {};
    // A note may call others, which come behind.
    for (let index = 0; index < this.#runs.calls.length; index += 1) {
      const trees = this.#source.notes.get(this.#runs.calls[index]!) ?? [];
      const pieces = this.blocks(trees, { style: "FootnoteText", before: [] });
      made[index + 1] = { children: pieces.filter((piece) => piece instanceof Paragraph) };
    }
    return made;
  }

  #block(node: Element, around: Around): Piece[] {
    const { tagName: tag } = node;
    const classes = classesOf(node);
    const marked = node.properties.id ? this.#runs.mark(String(node.properties.id)) : [];
    const inside: Around = { ...around, before: [...around.before, ...marked] };
    if (/^h[1-6]$/.test(tag)) return [this.#heading(node, inside)];
    if (classes.includes("page-break")) return [new Paragraph({ pageBreakBefore: true, style: "Anchor" })];
    if (tag === "p" || tag === "figcaption" || tag === "summary" || tag === "caption" || tag === "dt")
      return [this.#paragraph(node.children, { ...inside, ...styleOf(node, around) })];
    if (tag === "hr") return [new Paragraph({ thematicBreak: true })];
    if (tag === "table") return wordTable(node, inside.before, this.#forTables);
    if (tag === "ul" || tag === "ol") return this.#list(node, inside);
    if (tag === "li") return this.blocks(node.children, inside);
    if (tag === "blockquote" || classes.includes("voice__words"))
      return this.blocks(node.children, { ...inside, style: "Quote" });
    if (tag === "aside") return this.blocks(node.children, { ...inside, style: "Callout" });
    return this.#within(node, inside);
  }

  /** A part that is nothing to Word: what it holds, with its anchor on the first paragraph. */
  #within(node: Element, around: Around): Piece[] {
    const [first, ...rest] = node.children.filter(
      (child) => child.type === "element" || (child.type === "text" && child.value.trim() !== ""),
    );
    if (!first) return around.before.length > 0 ? [new Paragraph({ children: around.before })] : [];
    if (isInline(first)) return this.blocks(node.children, around);
    return [...this.blocks([first], around), ...this.blocks(rest, { ...around, before: [] })];
  }

  /** A page has its title at the first level; a document for Word has that in a style of its own, and sections at the first. */
  #heading(node: Element, { before }: Around): Paragraph {
    const level = Math.max(1, Number(node.tagName[1]) - 1);
    return new Paragraph({
      heading: HEADINGS[level - 1]!,
      keepNext: true,
      ...this.#direction(),
      children: [...before, ...this.#runs.runs(node.children)],
    });
  }

  #paragraph(nodes: readonly ElementContent[], { style, list, keepNext, before }: Around): Paragraph {
    const options: IParagraphOptions = {
      ...(style ? { style } : {}),
      ...(list ? { numbering: list } : {}),
      ...(keepNext ? { keepNext } : {}),
      ...this.#direction(),
      children: [...before, ...this.#runs.runs(nodes)],
    };
    return new Paragraph(options);
  }

  #direction(): { bidirectional?: true } {
    return this.#source.direction === "rtl" ? { bidirectional: true } : {};
  }

  #list(node: Element, around: Around): Piece[] {
    const isPlain = classesOf(node).some((name) => PLAIN_LISTS.has(name));
    const level = around.list ? around.list.level + 1 : 0;
    if (!around.list) this.#lists += 1;
    const list = {
      reference: node.tagName === "ol" ? "numbers" : "bullets",
      level: Math.min(level, 2),
      instance: this.#lists,
    };
    let { before } = around;
    return node.children.flatMap((item): Piece[] => {
      if (item.type !== "element") return [];
      const id = item.properties.id ? this.#runs.mark(String(item.properties.id)) : [];
      const own: Around = { ...around, before: [...before, ...id], ...(isPlain ? {} : { list }) };
      before = [];
      return this.#item(item, own);
    });
  }

  /** The sign of a list stands at an item's first paragraph; what follows is set under it. */
  #item(item: Element, around: Around): Piece[] {
    const children = item.children.filter((child) => child.type !== "text" || child.value.trim() !== "");
    const inline = children.findIndex((child) => !isInline(child));
    const lead = inline < 0 ? children : children.slice(0, inline);
    if (lead.length > 0)
      return [
        this.#paragraph(lead, around),
        ...this.blocks(children.slice(lead.length), {
          ...around,
          before: [],
          style: "ListContinued",
        }),
      ];
    const [first, ...more] = children;
    if (first?.type !== "element") return [];
    const following: Around = { ...around, before: [], ...(around.list ? { style: "ListContinued" } : {}) };
    return [
      ...this.#block(first, around),
      ...more.flatMap((child) => (child.type === "element" ? this.#following(child, following) : [])),
    ];
  }

  /** A list within a list goes on one level below; a paragraph has no sign of its own. */
  #following(node: Element, around: Around): Piece[] {
    const { list: _, ...plain } = around;
    return node.tagName === "ul" || node.tagName === "ol"
      ? this.#list(node, around)
      : this.#block(node, plain);
  }
}

/** Lists whose items have no sign: blocks that stand beside each other. */
const PLAIN_LISTS = new Set(["voices", "stats"]);

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

function styleOf(node: Element, around: Around): Partial<Around> {
  const classes = classesOf(node);
  if (node.tagName === "figcaption" || node.tagName === "caption")
    return { style: "FigureTitle", keepNext: true };
  if (node.tagName === "dt" || node.tagName === "summary") return { style: "Label", keepNext: true };
  const named = classes.map((name) => STYLES[name]).find((style) => style !== undefined);
  const keepNext = named === "Topics" ? { keepNext: true } : {};
  return named ? { style: named, ...keepNext } : around.style ? { style: around.style } : {};
}

/** What classes of blocks are in Word. */
const STYLES: Record<string, string> = {
  "asked-line": "Asked",
  "source-line": "Source",
  "chart-figure__description": "Source",
  "chart-figure__takeaway": "Takeaway",
  voice__who: "Speaker",
  "section-topics": "Topics",
  label: "Source",
  kind: "Label",
  title: "Title",
  subtitle: "Subtitle",
  contents: "Contents",
  "contents-title": "ContentsTitle",
  event__date: "Label",
  event__title: "Label",
};
