import { join } from "node:path";
import { toText } from "hast-util-to-text";
import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { renderPortable } from "../../../src/render/portable.ts";
import { correctionsOf } from "../../../src/site/portable-edition.ts";
import { feedContent } from "../../../src/site/feed-content.ts";
import { publicationMarkdown, topicMarkdown } from "../../../src/site/program-texts.ts";
import { editionOf } from "../../support/edition.ts";
import { ROOT } from "../../support/project.ts";

const SITE_URL = "https://example.org/briefs/";
const SITES = [
  "tests/fixtures/base",
  "tests/fixtures/housing-survey",
  "tests/fixtures/organisation-es",
  "tests/fixtures/organisation-ar",
  ".",
];
const read = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(SITES)("the texts of %s", async (site) => {
  const edition = await editionOf(join(ROOT, site, "content"));
  const { publications, topics } = edition.corpus;

  it("say in Markdown every word of their pages, in the same order", () => {
    for (const publication of publications) {
      const { children, notes } = renderPortable(publication.document, edition.trees(), {
        leadOf: (href) => href,
        correctionAt: correctionsOf(edition),
      });
      const tree = read(publicationMarkdown(publication, edition, SITE_URL));
      const written = wordsOf(linesOf(tree).join("\n")).join(" ");
      const said = [...children, ...notes.flatMap((note) => note.children)];
      // Block by block: facts and the way to cite stand between.
      for (const block of said) {
        const words = wordsOf(toText({ type: "root", children: [withoutCalls(block)] }));
        for (let at = 0; at + 6 <= words.length; at += 6)
          expect(written).toContain(words.slice(at, at + 6).join(" "));
      }
    }
  });

  it("have no HTML in Markdown, and no address that is not whole", () => {
    const all = [
      ...publications.map((one) => publicationMarkdown(one, edition, SITE_URL)),
      ...topics.map((one) => topicMarkdown(one, edition, SITE_URL)),
    ];
    for (const markdown of all) {
      const nodes: { type: string; url?: string }[] = [];
      const walk = (node: { type: string; children?: unknown[] }) => {
        nodes.push(node);
        (node.children as { type: string }[] | undefined)?.forEach(walk);
      };
      walk(read(markdown));
      expect(nodes.filter(({ type }) => type === "html")).toEqual([]);
      expect(nodes.flatMap(({ url }) => url ?? []).filter((url) => !/^(https?|mailto):/.test(url))).toEqual(
        [],
      );
    }
  });

  it("stand in the feed as plain elements with whole addresses and pictures of charts", () => {
    for (const publication of publications) {
      const html = feedContent(publication, edition, SITE_URL);
      expect(html).not.toMatch(/<(svg|script|button|details|style)|class=|\sid=|(?:src|href)="[^h"m]/);
      const charts = edition.corpus.figures.filter(
        ({ home, kind }) => home === publication.key && kind === "chart",
      );
      for (const { id } of charts) expect(html).toContain(`<img src="${SITE_URL}figures/${id}.png" alt="`);
    }
  });
});

it("lead from where they stand, where the site does not know its address", async () => {
  const edition = await editionOf(join(ROOT, "tests/fixtures/base/content"));
  const markdown = edition.corpus.publications.map((one) => publicationMarkdown(one, edition)).join("");
  expect(markdown).toContain("](../../data/answers/#piers--agree)");
});

/** The texts of paragraphs, headings and cells, in order. */
function linesOf(node: Nodes): string[] {
  if (["paragraph", "heading", "tableCell"].includes(node.type))
    return [toString(node, { includeImageAlt: false })];
  return "children" in node ? node.children.flatMap(linesOf) : [];
}

function withoutCalls<Node extends { type: string }>(node: Node): Node {
  if (!("children" in node)) return node;
  const children = (node.children as { type: string; properties?: Record<string, unknown> }[])
    .filter((child) => child.properties?.["role"] !== "doc-noteref")
    .map(withoutCalls);
  return { ...node, children };
}
