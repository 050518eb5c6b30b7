import type { Paragraph, Parents, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { mdxToMdast } from "satteri";
import { BLOCKS, isBlockName } from "../../../blocks/index.ts";
import type { Problems } from "../../../problems/collector.ts";
import type { Place } from "../../../problems/problem.ts";
import { type ParsedYaml, parseYaml } from "../yaml/parse.ts";
import { explainNoFrontmatter, hasFrontmatter } from "./explain-frontmatter.ts";
import { explainMdx } from "./explain.ts";
import { offsetOf } from "./find-signs.ts";
import { standAlone } from "./stand-alone.ts";
import { MAX_DEPTH, MAX_LENGTH, findDeepNesting, findDeepNode } from "./nesting.ts";
import type { SourceFile } from "../../read/folder.ts";

export interface ParsedMdx {
  /** Undefined where the file has none, or one that cannot be parsed. */
  frontmatter?: ParsedYaml;
  /** Where the text has faults, what could be read around them. */
  tree: Root;
  /** Whether the whole text could be read. */
  sound: boolean;
}

/** So many faults of a text are told at once. */
const MOST_FAULTS = 50;

/** Stands for the sign at a fault while the rest of a text is read. */
const FAULT = "\ue002";

/**
 * Parses MDX into a syntax tree with positions, and its frontmatter. The text is never compiled or run:
 * the tree is all that the site knows of it. Every syntax error becomes a problem, and the rest is read without the signs that
 * caused it, so that all faults are told at once. Undefined where nothing can be read.
 */
export function parseMdx(file: SourceFile, problems: Problems): ParsedMdx | undefined {
  if (reportSize(file, problems)) return undefined;
  const missing = hasFrontmatter(file.text) ? undefined : explainNoFrontmatter(file.text);
  if (missing?.isInText) {
    // Fields that stand in the text make it unreadable: that they do is the fault.
    problems.add("schema", { file: file.shown, line: 1, column: 1 }, ...missing.told);
    return undefined;
  }
  const { tree, sound } = readTree(file, problems);
  if (!tree) return undefined;
  const deep = findDeepNode(tree);
  if (deep) {
    reportDepth(placeOfNode(file.shown, deep), problems);
    return undefined;
  }
  unravel(standAlone(tree));
  const first = tree.children[0];
  if (first?.type !== "yaml") {
    const { told } = missing ?? explainNoFrontmatter(file.text);
    problems.add("schema", { file: file.shown, line: 1, column: 1 }, ...told);
    return { tree, sound };
  }
  tree.children.shift();
  const frontmatter = parseYaml(first.value, file.shown, problems, (first.position?.start.line ?? 1) + 1);
  return frontmatter ? { frontmatter, tree, sound } : { tree, sound };
}

/** Refuses what would take the parser minutes. */
function reportSize(file: SourceFile, problems: Problems): boolean {
  const { shown, text } = file;
  const deep = findDeepNesting(text);
  if (deep !== undefined) reportDepth(placeAt(file, deep, 1), problems);
  else if (text.length > MAX_LENGTH)
    problems.add(
      "file-unreadable",
      { file: shown, line: 1, column: 1 },
      `The text has ${(text.length / 1e6).toFixed(1)} million characters, more than the ${MAX_LENGTH / 1e6} million that a page can carry.`,
      "Split it into several publications.",
    );
  return deep !== undefined || text.length > MAX_LENGTH;
}

function reportDepth(place: Place, problems: Problems): void {
  problems.add(
    "mdx-syntax",
    place,
    `Lists, quotations, blocks or marks stand more than ${MAX_DEPTH} deep inside each other.`,
    "Take some of them out: three or four levels are as much as a reader follows.",
  );
}

function readTree(file: SourceFile, problems: Problems): { tree?: Root; sound: boolean } {
  let { text } = file;
  for (let faults = 0; faults < MOST_FAULTS; faults++) {
    try {
      // Quotation marks are set as the site's language has them: see quotes.ts.
      const tree = mdxToMdast(text, { features: { smartPunctuation: { quotes: false } } }) as Root;
      return { tree, sound: faults === 0 };
    } catch (error) {
      const { line, column, message } = readError(String((error as Error).message));
      const fault = explainMdx(message, text, offsetOf(text, line, column));
      problems.add(fault.rule, placeAt(file, fault.start, fault.length), fault.message, fault.hint);
      const rest = withoutSigns(text, fault.signs);
      if (rest === text) return { sound: false };
      text = rest;
    }
  }
  return { sound: false };
}

/** The text with the signs of a fault masked; every other character keeps its place. */
function withoutSigns(text: string, signs: readonly number[]): string {
  return signs.reduce((rest, at) => `${rest.slice(0, at)}${FAULT}${rest.slice(at + 1)}`, text);
}

/**
 * Lifts blocks out of a paragraph that holds nothing else: `<Stat …>text</Stat>` on a line of its own is a block.
 * MDX does the same before it compiles (remark-mark-and-unravel).
 */
function unravel(parent: Parents): void {
  const lifted = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if ("children" in child) unravel(child);
    if (child.type === "mdxJsxFlowElement" && standsInLine(child.name)) return [asParagraph(child)];
    if (child.type !== "paragraph") return [child];
    const solid = child.children.filter((inner) => !(inner.type === "text" && inner.value.trim() === ""));
    const alone =
      solid.length > 0 &&
      solid.every((inner) => inner.type === "mdxJsxTextElement" && !standsInLine(inner.name));
    return alone
      ? solid.map((inner) => ({ ...inner, type: "mdxJsxFlowElement" }) as unknown as RootContent)
      : [child];
  });
  if (lifted.some((child, index) => child !== parent.children[index]))
    parent.children = lifted as typeof parent.children;
}

function standsInLine(name: string | null): boolean {
  return name !== null && isBlockName(name) && BLOCKS[name].inLine;
}

// Alone on its line, `<Stated>` parses as a block; it is a run of text wherever it stands.
function asParagraph(node: MdxJsxFlowElement): Paragraph {
  const [only] = node.children;
  const children = node.children.length === 1 && only?.type === "paragraph" ? only.children : node.children;
  const inline = { ...node, type: "mdxJsxTextElement", children } as unknown as MdxJsxTextElement;
  return { type: "paragraph", children: [inline], ...(node.position ? { position: node.position } : {}) };
}

/** A node's place in its file; the underline ends with the node's first line. */
export function placeOfNode(file: string, node: { position?: Root["position"] }): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const length = end.line === start.line ? end.column - start.column : 1;
  return { file, line: start.line, column: start.column, length: Math.max(1, length) };
}

/** The place of an offset of the source; its underline ends with the line. */
export function placeAt({ shown, text }: SourceFile, offset: number, length: number): Place {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  const line = text.slice(0, start).split("\n").length;
  const rest = (end < 0 ? text.length : end) - offset;
  return { file: shown, line, column: offset - start + 1, length: Math.max(1, Math.min(length, rest)) };
}

// The parser tells positions in its message alone: "12:3: Expected … (12:1) (mdx-jsx:unexpected-character)".
function readError(message: string): { line: number; column: number; message: string } {
  const match = /^(\d+):(\d+): ([^]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(message);
  if (!match) return { line: 1, column: 1, message };
  return { line: Number(match[1]), column: Number(match[2]), message: match[3]! };
}
