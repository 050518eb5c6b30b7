import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { ID_PATTERN, toId } from "../model/ids.ts";
import type { Problems } from "../problems/collector.ts";
import type { DocumentContext } from "./document.ts";
import { placeOfNode } from "./parse-mdx.ts";
import type { Section } from "./types.ts";

const HEADING_ID = /\s*\[#([^\]\s]*)([^\]]*)\]\s*$/;

/** Reads the headings of a text, takes their ids and topics off, and numbers them for display. */
export function readSections(tree: Root, { file, href, problems }: DocumentContext): Section[] {
  const sections: Section[] = [];
  const counters: number[] = [];
  let depthBefore = 1;
  for (const [index, node] of tree.children.entries()) {
    if (node.type !== "heading") continue;
    const place = placeOfNode(file.shown, node);
    const last = node.children.at(-1);
    const match = last?.type === "text" ? HEADING_ID.exec(last.value) : null;
    if (last?.type === "text" && match) last.value = last.value.slice(0, match.index);
    const title = toString(node).trim();
    const label = match?.[0].trim() ?? `[#${toId(title)}]`;
    checkHeading(node.depth, depthBefore, `${title} ${label}`, place, problems);
    if (!match || !ID_PATTERN.test(match[1]!)) {
      problems.add(
        "section-id",
        place,
        match ? `"${match[1]}" is not an id.` : "This heading has no id.",
        `Write: ${"#".repeat(node.depth)} ${title} [#${toId(match?.[1] || title)}]`,
      );
    }
    depthBefore = node.depth;
    const id = match?.[1] || toId(title);
    counters.length = Math.max(0, node.depth - 1);
    counters[node.depth - 2] = (counters[node.depth - 2] ?? 0) + 1;
    const number = Array.from(counters, (count) => count ?? 0).join(".");
    const topics = match?.[2]?.trim().split(/\s+/).filter(Boolean) ?? [];
    sections.push({
      id,
      title,
      depth: node.depth,
      number,
      topics,
      start: index,
      end: tree.children.length,
      href: `${href}#${id}`,
      place,
    });
  }
  for (const [index, section] of sections.entries()) {
    const next = sections.slice(index + 1).find((later) => later.depth <= section.depth);
    if (next) section.end = next.start;
  }
  return sections;
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
