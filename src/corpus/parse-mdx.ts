import type { Paragraph, Parents, Root, RootContent } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { mdxToMdast } from "satteri";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";
import { explainMdx } from "./explain-mdx.ts";
import type { SourceFile } from "./read.ts";

export interface ParsedMdx {
  /** Undefined where the file has none, or one that cannot be parsed. */
  frontmatter?: ParsedYaml;
  tree: Root;
}

/**
 * Parses MDX into a syntax tree with positions, and its frontmatter. The text is never compiled or run:
 * the tree is all that the site knows of it. A syntax error becomes a problem, and undefined is returned.
 */
export function parseMdx(file: SourceFile, problems: Problems): ParsedMdx | undefined {
  let tree: Root;
  try {
    tree = mdxToMdast(file.text, { features: { smartPunctuation: true } }) as Root;
  } catch (error) {
    const { line, column, message } = readError(String((error as Error).message));
    problems.add(
      "mdx-syntax",
      { file: file.shown, line, column },
      ...explainMdx(message, from(file.text, line, column)),
    );
    return undefined;
  }
  unravel(tree);
  const first = tree.children[0];
  if (first?.type !== "yaml") {
    problems.add("schema", { file: file.shown, line: 1, column: 1 }, ...explainNoFrontmatter(file.text));
    return { tree };
  }
  tree.children.shift();
  const frontmatter = parseYaml(first.value, file.shown, problems, (first.position?.start.line ?? 1) + 1);
  return frontmatter ? { frontmatter, tree } : { tree };
}

/**
 * Lifts blocks out of a paragraph that holds nothing else: `<Stat …>text</Stat>` on a line of its own is a block.
 * MDX does the same before it compiles (remark-mark-and-unravel).
 */
function unravel(parent: Parents): void {
  const lifted = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
    if ("children" in child) unravel(child);
    if (child.type === "mdxJsxFlowElement" && child.name === "Stated") return [asParagraph(child)];
    if (child.type !== "paragraph") return [child];
    const solid = child.children.filter((inner) => !(inner.type === "text" && inner.value.trim() === ""));
    const alone =
      solid.length > 0 &&
      solid.every((inner) => inner.type === "mdxJsxTextElement" && inner.name !== "Stated");
    return alone
      ? solid.map((inner) => ({ ...inner, type: "mdxJsxFlowElement" }) as unknown as RootContent)
      : [child];
  });
  if (lifted.some((child, index) => child !== parent.children[index]))
    parent.children = lifted as typeof parent.children;
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

/** The place of an offset of the source. */
export function placeAt({ shown, text }: SourceFile, offset: number, length: number): Place {
  const before = text.slice(0, offset);
  return { file: shown, line: before.split("\n").length, column: offset - before.lastIndexOf("\n"), length };
}

function explainNoFrontmatter(text: string): [message: string, hint: string] {
  return text.startsWith("---\n")
    ? ["The frontmatter is opened and never closed.", "Write a line --- after its last field."]
    : ["The file has no frontmatter.", "Begin it with a line ---, the fields, and another line ---."];
}

/** The text from a place on. */
function from(text: string, line: number, column: number): string {
  const lines = text.split("\n").slice(line - 1);
  return [lines[0]?.slice(column - 1) ?? "", ...lines.slice(1)].join("\n");
}

// The parser tells positions in its message alone: "12:3: Expected … (12:1) (mdx-jsx:unexpected-character)".
function readError(message: string): { line: number; column: number; message: string } {
  const match = /^(\d+):(\d+): ([^]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(message);
  if (!match) return { line: 1, column: 1, message };
  return { line: Number(match[1]), column: Number(match[2]), message: match[3]! };
}
