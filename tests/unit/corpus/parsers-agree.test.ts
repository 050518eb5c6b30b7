import { globSync, readFileSync } from "node:fs";
import type { Nodes, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { mdxToMdast } from "satteri";
import { unified } from "unified";
import { describe, expect, it } from "vitest";

// The site is built on one fast parser. The reference implementation of MDX and GFM holds it to what it should read.
const reference = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);
const files = globSync(["content/**/*.mdx", "tests/fixtures/second-organisation/content/**/*.mdx"]).sort();

/** A paragraph of blocks alone is those blocks: MDX lifts them out when it compiles, the fast parser when it parses. */
function lift(node: RootContent): RootContent[] {
  if (node.type !== "paragraph") return [node];
  const solid = node.children.filter((child) => toString(child).trim() !== "" || child.type !== "text");
  return solid.every(({ type }) => type === "mdxJsxTextElement")
    ? solid.map((child) => ({ ...child, type: "mdxJsxFlowElement" }) as RootContent)
    : [node];
}

/** What a reader gets of a block: its kind, its text and its links; white space folded. */
function outline(tree: Root): string[] {
  return tree.children
    .flatMap(lift)
    .flatMap((node) =>
      ["yaml", "mdxFlowExpression"].includes(node.type) ? [] : [`${node.type}: ${textOf(node)}`],
    );
}

function textOf(node: Nodes): string {
  const links: string[] = [];
  const walk = (inner: Nodes): void => {
    if (inner.type === "link") links.push(inner.url);
    if ("children" in inner) inner.children.forEach(walk);
  };
  walk(node);
  return [toString(node).replace(/\s+/g, " ").trim(), ...links].join(" | ");
}

describe("the parser reads as the reference implementation does", () => {
  it.each(files)("%s", (file) => {
    const text = readFileSync(file, "utf8");
    // The reference knows no frontmatter: its lines are blanked, so that positions stay.
    const body = text.replace(/^---\n[^]*?\n---\n/, (frontmatter) => frontmatter.replace(/[^\n]/g, ""));
    expect(outline(mdxToMdast(text) as Root)).toEqual(outline(reference.parse(body)));
  });
});
