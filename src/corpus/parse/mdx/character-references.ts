import type { Nodes, Root } from "mdast";
import type { Problems } from "../../../problems/collector.ts";
import { findCharacters } from "../../read/characters.ts";
import { placeAt } from "./parse.ts";
import type { SourceFile } from "../../read/folder.ts";

const REFERENCE = /(\\?)&#(?:[xX]([0-9a-fA-F]{1,8})|([0-9]{1,9}));/g;

/** Nodes whose source is shown, or left out, as it is written: a reference in them is no character. */
const LITERAL = new Set(["code", "inlineCode", "yaml", "mdxFlowExpression", "mdxTextExpression"]);

/**
 * Reports numeric character references that stand for characters which no text may hold: `&#0;`, `&#x1b;`. They are looked
 * for in the source, because the parser has put a sign of its own in their place.
 */
export function reportCharacterReferences(tree: Root, file: SourceFile, problems: Problems): void {
  const { text } = file;
  const found = [...text.matchAll(REFERENCE)].filter((match) => !match[1] && isRefused(match));
  if (found.length === 0) return;
  const literal = literalRanges(tree);
  for (const { 0: written, index } of found) {
    if (literal.some(([start, end]) => index >= start && index < end)) continue;
    const { name, mend } = characterOf(written)!;
    problems.add("character", placeAt(file, index, written.length), `${written} stands for ${name}.`, mend);
  }
}

function isRefused(match: RegExpExecArray): boolean {
  return characterOf(match[0]) !== undefined;
}

function characterOf(reference: string) {
  const digits = reference.slice(2, -1);
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  // What lies beyond Unicode is no character either.
  return findCharacters(String.fromCodePoint(code > 0x10ffff ? 0xffff : code))[0];
}

function literalRanges(node: Nodes): [start: number, end: number][] {
  if (LITERAL.has(node.type)) {
    const { start, end } = node.position ?? {};
    return [[start?.offset ?? 0, end?.offset ?? 0]];
  }
  return "children" in node ? node.children.flatMap(literalRanges) : [];
}
