import type { Heading, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { ID_PATTERN, toId } from "../model/ids.ts";
import type { Problems } from "../problems/collector.ts";
import type { DocumentContext } from "./document.ts";
import { placeOfNode } from "./parse-mdx.ts";
import type { Section } from "./types.ts";

const HEADING_ID = /\s*\[#([^\]\s]*)([^\]]*)\]\s*$/;

/** Reads the headings of a text, takes their ids and topics off, and numbers them for display. */
export function readSections(tree: Root, context: DocumentContext): Section[] {
  const sections: Section[] = [];
  const counters: number[] = [];
  let before = 1;
  for (const [start, node] of tree.children.entries()) {
    if (node.type !== "heading") continue;
    const number = count(counters, node.depth);
    sections.push({
      ...readHeading(node, before, context),
      depth: node.depth,
      number,
      start,
      end: tree.children.length,
    });
    before = node.depth;
  }
  for (const [index, section] of sections.entries()) {
    const next = sections.slice(index + 1).find((later) => later.depth <= section.depth);
    if (next) section.end = next.start;
  }
  return sections;
}

/** Counts a heading of a depth: 2, 3, 3, 2 give "1", "1.1", "1.2", "2". */
function count(counters: number[], depth: number): string {
  counters.length = Math.max(0, depth - 1);
  counters[depth - 2] = (counters[depth - 2] ?? 0) + 1;
  return Array.from(counters, (counter) => counter ?? 0).join(".");
}

function readHeading(node: Heading, before: number, { file, href, problems }: DocumentContext) {
  const place = placeOfNode(file.shown, node);
  const last = node.children.at(-1);
  const match = last?.type === "text" ? HEADING_ID.exec(last.value) : null;
  if (last?.type === "text" && match) last.value = last.value.slice(0, match.index);
  const title = toString(node).trim();
  const id = match?.[1] || toId(title);
  checkHeading(node.depth, before, `${title} ${match?.[0].trim() ?? `[#${id}]`}`, place, problems);
  if (!match || !ID_PATTERN.test(match[1]!)) {
    const message = match ? `"${match[1]}" is not an id.` : "This heading has no id.";
    problems.add("section-id", place, message, `Write: ${"#".repeat(node.depth)} ${title} [#${toId(id)}]`);
  }
  const topics = match?.[2]?.trim().split(/\s+/).filter(Boolean) ?? [];
  return { id, title, topics, href: `${href}#${id}`, place };
}

function checkHeading(
  depth: number,
  before: number,
  written: string,
  place: Section["place"],
  problems: Problems,
): void {
  if (depth === 1)
    problems.add(
      "heading-order",
      place,
      "A text has one title, and its frontmatter gives it.",
      `Write: ## ${written}`,
    );
  else if (depth > before + 1)
    problems.add(
      "heading-order",
      place,
      before === 1
        ? `The first heading below the title has level ${depth}, and level 2 is left out.`
        : `This heading of level ${depth} follows one of level ${before}.`,
      `Write: ${"#".repeat(before + 1)} ${written}`,
    );
}
