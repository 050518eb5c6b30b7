import type { Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Block } from "../../types.ts";

/** All nodes of a type, in order of the text. */
export function collectNodes<T extends Nodes["type"]>(root: Nodes, type: T): Extract<Nodes, { type: T }>[] {
  const found: Extract<Nodes, { type: T }>[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === type) found.push(node as Extract<Nodes, { type: T }>);
    if ("children" in node) node.children.forEach(walk);
  };
  walk(root);
  return found;
}

/** The block that a node is, where its attributes could be read. */
export function blockOf(node: Nodes): Block | undefined {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement"
    ? node.data?.block
    : undefined;
}

/** Words that a reader reads: runs with a letter or a digit. */
export function countWords(tree: Root): number {
  return wordsIn(collectNodes(tree, "text").map((node) => node.value));
}

/** The same of plain texts. */
export function wordsIn(texts: readonly string[]): number {
  return texts.join(" ").match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

// The point of "z. B. Studierende" or "Dr. Ames" ends no sentence; where one letter does, two sentences are shown as one.
const SENTENCE_END =
  /(?<!(?:^|[\s.(„“"])(?:\p{L}|Dr|Prof|Mr|Mrs|Ms|St|Sr|Sra|No|no|Nr|vs|bzw|ca))[.!?…]["”’)]?\s+(?=[\p{Lu}“])/gu;

/** The sentences of a paragraph, read once: a paragraph may hold as many links as words. */
export class Sentences {
  readonly #text: string;
  /** Where each link begins in the text. */
  readonly #starts = new Map<Nodes, number>();
  /** Where the sentences begin, in order. */
  readonly #breaks: number[];

  constructor(paragraph: Nodes) {
    const parts: string[] = [];
    let length = 0;
    const walk = (node: Nodes): void => {
      if (node.type === "link") this.#starts.set(node, length);
      if ("children" in node) return node.children.forEach(walk);
      const part = toString(node).replace(/\s/g, " ");
      parts.push(part);
      length += part.length;
    };
    walk(paragraph);
    this.#text = parts.join("");
    const ends = this.#text.matchAll(SENTENCE_END);
    this.#breaks = [0, ...[...ends].map((match) => match.index + match[0].length), this.#text.length];
  }

  /** Where the first sentence ends, its closing space included. */
  firstEnd(): number {
    return this.#breaks[1]!;
  }

  /** The sentence in which a link stands, without marks; of a link over several, all of them. */
  around(link: Nodes): string {
    const start = this.#starts.get(link);
    if (start === undefined) return fold(this.#text);
    const end = start + toString(link).length;
    const from = this.#breaks[this.#after(start) - 1]!;
    const to = this.#breaks[this.#after(Math.max(start, end - 1))] ?? this.#text.length;
    return fold(this.#text.slice(from, to));
  }

  /** The index of the first break behind an offset. */
  #after(offset: number): number {
    let low = 1;
    let high = this.#breaks.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#breaks[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
