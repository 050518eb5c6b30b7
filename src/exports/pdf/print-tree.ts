import type { Element, ElementContent } from "hast";
import { hasClass } from "../../render/portable.ts";
import { childrenOf } from "../elements.ts";
import { oneSpaced, shownAddress, textOf } from "./elements.ts";
import { FEW_LINES, isShort, shorten } from "./lengths.ts";
import type { Paper } from "./paper.ts";
import type { Behind, PrintNode, PrintPicture } from "./print-node.ts";
import { fitsInto, printTable } from "./print-table.ts";

/** Turns trees into what is printed. The headings of one document are made in one go, so that none skips a level. */
export class PrintTrees {
  /** What stands at the head of the pages of each section. */
  readonly runners: string[] = [];
  readonly #called = new Set<string>();
  readonly #pictures: ReadonlyMap<string, PrintPicture>;
  readonly #paper: Paper;
  readonly #isPart: boolean;
  /** What was set aside for the end. */
  readonly #later: { figure: Omit<Behind, "in" | "turned">; tables: ElementContent[]; width: number }[] = [];
  /** That of what is printed now. */
  #width: number;
  #level = 0;
  #inSmall = false;

  /** `isPart` where what links and notes lead to is not printed too: their words stand alone. */
  constructor(pictures: ReadonlyMap<string, PrintPicture>, paper: Paper, isPart = false) {
    this.#isPart = isPart;
    this.#pictures = pictures;
    this.#paper = paper;
    this.#width = paper.text;
  }

  /** What was set aside so far: first what stands upright, then what is too wide for that and lies on its side. */
  behind(): Behind[] {
    const made = this.#later.splice(0).map(({ figure, tables, width }) => {
      this.#width = width;
      return { ...figure, turned: width > this.#paper.text, in: this.blocks(tables) };
    });
    this.#width = this.#paper.text;
    return [...made.filter(({ turned }) => !turned), ...made.filter(({ turned }) => turned)];
  }

  /** Paragraphs and their like; words that stand between them become paragraphs. */
  blocks(nodes: readonly ElementContent[]): PrintNode[] {
    const made: PrintNode[] = [];
    let words: ElementContent[] = [];
    const end = () => {
      const inline = this.inline(words);
      if (inline.some((node) => typeof node !== "string" || node.trim() !== ""))
        made.push({ is: "p", in: inline });
      words = [];
    };
    for (const node of nodes) {
      if (node.type === "element" && !INLINE.has(node.tagName)) {
        end();
        made.push(...this.#block(node));
      } else words.push(node);
    }
    end();
    return made;
  }

  /** The words of a note: one paragraph stands as its words. */
  note(nodes: readonly ElementContent[]): PrintNode[] {
    const [first] = nodes;
    if (nodes.length === 1 && first?.type === "element" && first.tagName === "p")
      return this.inline(first.children);
    return nodes.some((node) => node.type === "element" && !INLINE.has(node.tagName))
      ? this.blocks(nodes)
      : this.inline(nodes);
  }

  /** The words of a line. */
  inline(nodes: readonly ElementContent[]): PrintNode[] {
    return nodes.flatMap((node): PrintNode[] => {
      if (node.type === "text") return [oneSpaced(node.value)];
      return node.type === "element" ? this.#inline(node) : [];
    });
  }

  #inline(element: Element): PrintNode[] {
    const { tagName } = element;
    const inside = () => this.inline(element.children);
    const id = idOf(element);
    const anchor: PrintNode[] = id && tagName !== "a" ? [{ is: "anchor", id }] : [];
    if (tagName === "br") return [{ is: "break" }];
    if (tagName === "sup" && hasClass(element, "note-call")) return inside();
    if (tagName === "a") return this.#link(element);
    if (tagName === "img") return this.#image(element);
    if (tagName === "em" || tagName === "i") return [...anchor, { is: "em", in: inside() }];
    if (tagName === "strong" || tagName === "b") return [...anchor, { is: "strong", in: inside() }];
    if (tagName === "del" || tagName === "code" || tagName === "sub" || tagName === "sup")
      return [...anchor, { is: tagName, in: inside() }];
    if (hasClass(element, "table__aside")) return [...anchor, { is: "aside", in: inside() }];
    if (hasClass(element, "table__interval")) return [...anchor, { is: "label", in: inside() }];
    if (hasClass(element, "source-line__caution")) return [...anchor, { is: "strong", in: inside() }];
    return [...anchor, ...inside()];
  }

  #link(element: Element): PrintNode[] {
    const href = String(element.properties.href ?? "");
    if (this.#isPart && href.startsWith("#")) return this.inline(element.children);
    if (element.properties.role === "doc-noteref") {
      const id = href.slice(1);
      const first = !this.#called.has(id);
      this.#called.add(id);
      return [{ is: "note", id, first }];
    }
    const inside = this.inline(element.children);
    const isQuiet = ["stat__number", "term", "value"].some((name) => hasClass(element, name));
    if (isQuiet || this.#inSmall) return [{ is: "link", to: href, quiet: true, in: inside }];
    if (href.startsWith("#")) return [{ is: "link", to: href, page: true, in: inside }];
    const isOutside = [element.properties.rel ?? []].flat().includes("external");
    return [
      {
        is: "link",
        to: href,
        ...(isOutside && href !== textOf(element) ? { shown: shownAddress(href) } : {}),
        in: inside,
      },
    ];
  }

  #image({ properties }: Element): PrintNode[] {
    const picture = this.#pictures.get(String(properties.src));
    if (!picture) return [];
    const alt = String(properties.alt ?? "");
    const { file, width, height, words = null } = picture;
    return [{ is: "image", file, alt, width, height, words }];
  }

  #block(element: Element): PrintNode[] {
    const { tagName, properties } = element;
    const id = idOf(element);
    const named = id ? { id } : {};
    const anchor: PrintNode[] = id ? [{ is: "anchor", id }] : [];
    const inside = () => this.blocks(element.children);
    const heading = /^h([2-6])$/.exec(tagName);
    if (heading) return [this.#heading(element, Number(heading[1]) - 1)];
    if (tagName === "figure") return [this.#figure(element)];
    if (tagName === "table") return [{ is: "table", table: printTable(element, this, this.#width) }];
    if (tagName === "hr") return [{ is: "rule" }];
    if (tagName === "pre") return [{ is: "pre", text: textOf(element) }];
    if (tagName === "blockquote") return [...anchor, { is: "quote", in: inside() }];
    if (tagName === "ul" && hasClass(element, "stats")) return [...anchor, this.#stats(element)];
    if (tagName === "ul" && hasClass(element, "voices"))
      return childrenOf(element).map((item) => this.#voice(item));
    if (tagName === "ul" || tagName === "ol")
      return [
        ...anchor,
        {
          is: "list",
          ordered: tagName === "ol",
          start: Number(properties.start ?? 1),
          items: childrenOf(element).map((item) => [
            ...(idOf(item) ? [{ is: "anchor" as const, id: idOf(item)! }] : []),
            ...this.blocks(item.children),
          ]),
        },
      ];
    if (tagName === "p") {
      const is = sizeOf(element);
      const words =
        is === "small" || is === "topics" ? this.#small(element.children) : this.inline(element.children);
      return [{ is, in: [...anchor, ...words] }];
    }
    if (tagName === "img") return this.#image(element);
    if (hasClass(element, "finding")) return [this.#finding(element, named)];
    if (hasClass(element, "callout"))
      return [{ is: "callout", ...named, whole: isShort([element], FEW_LINES.callout), in: inside() }];
    if (hasClass(element, "event")) return [this.#event(element, named)];
    return [...anchor, ...inside()];
  }

  /** What stands in small print leads on, and tells no pages. */
  #small(nodes: readonly ElementContent[]): PrintNode[] {
    this.#inSmall = true;
    const made = this.inline(nodes);
    this.#inSmall = false;
    return made;
  }

  /** A heading with what stands before it: its number, or the kind of block that it is the title of. */
  #heading(element: Element, depth: number): PrintNode {
    const front = childrenOf(element).find((child) =>
      ["heading__number", "finding__label", "callout__kind"].some((name) => hasClass(child, name)),
    );
    const isSection = hasClass(element, "heading");
    const isBlock = !isSection && front !== undefined;
    const level = Math.min(depth, this.#level + 1);
    if (isSection) this.#level = level;
    const rest = element.children.slice(front ? element.children.indexOf(front) + 1 : 0);
    const words = this.inline(rest);
    if (typeof words[0] === "string") words[0] = words[0].trimStart();
    const isEmpty = words.every((word) => word === "");
    const id = idOf(element);
    if (isSection && level === 1) this.runners.push(shorten(textOf(element), 62));
    return {
      is: "heading",
      level,
      listed: isSection,
      ...(id ? { id } : {}),
      ...(isSection && front ? { number: textOf(front) } : {}),
      ...(isBlock && !isEmpty ? { kicker: textOf(front) } : {}),
      in: isBlock && isEmpty ? [textOf(front)] : words,
    };
  }

  #figure(element: Element): PrintNode {
    const caption = childrenOf(element).find(({ tagName }) => tagName === "figcaption");
    const numbers = childrenOf(element).find((child) => hasClass(child, "chart-figure__table"));
    const number = caption && childrenOf(caption).find((child) => hasClass(child, "figure-number"));
    const title = caption ? caption.children.filter((child) => child !== number) : [];
    const id = idOf(element);
    const numbered = number ? textOf(number) : "";
    const words = trimmed(this.inline(title));
    const place = `numbers_${id ?? numbered}`;
    const wide = childrenOf(element).filter((child) => child.tagName === "table" && this.#isTurned(child));
    const later = numbers ? numbers.children : wide;
    if (later.length > 0)
      this.#later.push({
        figure: { id: place, number: numbered, title: words },
        tables: later,
        width: later.some((node) => node.type === "element" && this.#isTurned(node))
          ? this.#paper.turned
          : this.#paper.text,
      });
    const rest = element.children.filter(
      (child) => child !== caption && child !== numbers && !wide.includes(child as Element),
    );
    return {
      is: "figure",
      kind: hasClass(element, "data-table") ? "table" : "figure",
      ...(id ? { id } : {}),
      number: numbered,
      title: words,
      in: this.blocks(rest),
      ...(later.length > 0 ? { behind: place } : {}),
    };
  }

  /** Whether there is a table in it that is too wide for a page, and whole on one that lies on its side. */
  #isTurned(element: Element): boolean {
    if (this.#isPart) return false;
    if (element.tagName !== "table") return childrenOf(element).some((child) => this.#isTurned(child));
    return !fitsInto(element, this.#paper.text) && fitsInto(element, this.#paper.turned);
  }

  #finding(element: Element, named: { id?: string }): PrintNode {
    const foot = childrenOf(element).find((child) => hasClass(child, "finding__foot"));
    const rest = element.children.filter((child) => child !== foot);
    return { is: "finding", ...named, in: this.blocks(rest), foot: foot ? this.blocks(foot.children) : [] };
  }

  #voice(item: Element): PrintNode {
    const all = descendantsOf(item);
    const who = all.find((child) => hasClass(child, "voice__who"));
    const words = all.find((child) => hasClass(child, "voice__words"));
    const id = idOf(item);
    return {
      is: "voice",
      ...(id ? { id } : {}),
      whole: isShort([item], FEW_LINES.voice),
      who: who ? this.#small(who.children) : [],
      in: words ? this.blocks(words.children) : [],
    };
  }

  #stats(element: Element): PrintNode {
    return {
      is: "stats",
      items: childrenOf(element).map((item) => {
        const number = childrenOf(item).filter(
          (child) => hasClass(child, "stat__number") || child.tagName === "sup",
        );
        return {
          number: this.inline(number.length > 0 ? number : item.children.slice(0, 1)),
          in: this.blocks(
            item.children
              .filter((child) => !number.includes(child as Element))
              .slice(number.length > 0 ? 0 : 1),
          ),
        };
      }),
    };
  }

  #event(element: Element, named: { id?: string }): PrintNode {
    const [date, ...rest] = childrenOf(element);
    return {
      is: "event",
      ...named,
      date: date ? this.inline(date.children) : [],
      in: rest.flatMap((child) => this.blocks(child.children)),
    };
  }
}

const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "br",
  "code",
  "del",
  "em",
  "i",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
]);

/** How a paragraph is set, by the class that its block has given it. */
function sizeOf(element: Element): "p" | "small" | "topics" | "takeaway" | "title" {
  if (hasClass(element, "section-topics")) return "topics";
  if (hasClass(element, "chart-figure__takeaway")) return "takeaway";
  if (hasClass(element, "event__title")) return "title";
  const small = ["label", "source-line", "asked-line", "table-left"];
  return small.some((name) => hasClass(element, name)) ? "small" : "p";
}

function descendantsOf(element: Element): Element[] {
  return childrenOf(element).flatMap((child) => [child, ...descendantsOf(child)]);
}

function idOf({ properties }: Element): string | undefined {
  return properties.id === undefined ? undefined : String(properties.id);
}

function trimmed(nodes: PrintNode[]): PrintNode[] {
  return nodes.map((node, index) => (index === 0 && typeof node === "string" ? node.trimStart() : node));
}
