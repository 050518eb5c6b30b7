import type { Nodes, Root } from "mdast";
import { toString } from "mdast-util-to-string";

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

/** Words that a reader reads: runs with a letter or a digit. */
export function countWords(tree: Root): number {
  const texts = collectNodes(tree, "text").map((node) => node.value);
  return texts
    .join(" ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A paragraph's text with the place of a node in it, cut to the sentence around that node. */
export function sentenceAround(paragraph: Nodes, node: Nodes): string {
  const whole = toString(paragraph).replace(/\s+/g, " ");
  const text = toString(node).replace(/\s+/g, " ");
  const at = whole.indexOf(text);
  if (at < 0) return whole;
  const before = Math.max(
    ...[...whole.slice(0, at).matchAll(/[.!?…]["”’)]?\s+(?=[\p{Lu}“])/gu)].map(
      (match) => match.index + match[0].length,
    ),
    0,
  );
  const after = /[.!?…]["”’)]?(?=\s+[\p{Lu}“]|$)/u.exec(whole.slice(at + text.length));
  return whole.slice(before, after ? at + text.length + after.index + after[0].length : undefined).trim();
}
