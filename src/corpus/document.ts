import type { Nodes, Paragraph, Parents, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { BLOCKS, type BlockName } from "../model/blocks.ts";
import { ID_PATTERN, toId } from "../model/ids.ts";
import type { Site } from "../model/site.ts";
import type { Problems } from "../problems/collector.ts";
import { nearest } from "../problems/nearest.ts";
import { type Attributes, type Jsx, readAttributes, tagPlace } from "./attributes.ts";
import { placeOfNode } from "./parse-mdx.ts";
import type { SourceFile } from "./read.ts";
import type { Block, Document, Footnote, Section } from "./types.ts";
import { listOr } from "./validate.ts";

interface Context {
  owner: string;
  href: string;
  file: SourceFile;
  site: Site;
  problems: Problems;
}

/**
 * Collects what a parsed text holds: sections, blocks with checked attributes, footnotes, words.
 * Takes the ids off the headings and the comments out of the tree; refuses code of every kind.
 *
 *     ## Early wins [#early-wins site:memphis]  →  a section `early-wins` about Memphis, heading "Early wins"
 */
export function readDocument(tree: Root, context: Context): Document {
  refuseCode(tree, context);
  const sections = readSections(tree, context);
  const blocks: Block[] = [];
  for (const [index, child] of tree.children.entries()) {
    const section = sections.findLast((candidate) => candidate.start <= index)?.id;
    readBlocks(child, section, context, blocks, tree);
  }
  const notes = readNotes(tree, context);
  const words = countWords(tree);
  return {
    owner: context.owner,
    href: context.href,
    file: context.file.shown,
    tree,
    sections,
    blocks,
    notes,
    words,
  };
}

const COMMENT = /^\s*\/\*[^]*\*\/\s*$/;

function refuseCode(parent: Parents, { file, problems }: Context): void {
  const context = { file, problems } as Context;
  parent.children = (parent.children as RootContent[]).filter((child) => {
    const place = placeOfNode(file.shown, child);
    switch (child.type as string) {
      case "mdxjsEsm":
        problems.add(
          "mdx-forbidden",
          { ...place, length: 6 },
          "Texts import and export nothing.",
          "Remove the line: every block of docs/authoring.md can be used without it.",
        );
        return false;
      case "mdxFlowExpression":
      case "mdxTextExpression":
        if (!COMMENT.test((child as { value?: string }).value ?? "")) {
          problems.add(
            "mdx-forbidden",
            place,
            "Texts hold no code in braces.",
            "Write \\{ where you mean the brace itself, or write out what you want to stand there.",
          );
        }
        return false;
      case "image":
        problems.add(
          "block-content",
          place,
          "A picture stands in a line of text.",
          'Write <Figure id="…" title="…" src="…" alt="…" /> on a line of its own.',
        );
        return false;
      case "html":
        problems.add(
          "mdx-forbidden",
          place,
          "Texts hold no raw HTML.",
          "Use Markdown, or a block of docs/authoring.md.",
        );
        return false;
    }
    if ("children" in child) refuseCode(child, context);
    return true;
  }) as typeof parent.children;
}

const HEADING_ID = /\s*\[#([^\]\s]*)([^\]]*)\]\s*$/;

function readSections(tree: Root, { file, href, problems }: Context): Section[] {
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
    checkHeading(node.depth, depthBefore, title, place, problems);
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
  title: string,
  place: Section["place"],
  problems: Problems,
): void {
  if (depth === 1)
    problems.add(
      "heading-order",
      place,
      "A text has one title, and its frontmatter gives it.",
      `Write: ## ${title}`,
    );
  else if (depth > before + 1)
    problems.add(
      "heading-order",
      place,
      `This heading of level ${depth} follows one of level ${before}.`,
      `Write: ${"#".repeat(before + 1)} ${title}`,
    );
}

function readBlocks(
  node: Nodes,
  section: string | undefined,
  context: Context,
  found: Block[],
  parent: Parents,
): void {
  if (node.type === "heading" && parent.type !== "root") {
    context.problems.add(
      "block-content",
      placeOfNode(context.file.shown, node),
      "A heading cannot stand inside a block.",
      "Close the block before it, or write the words in **bold**.",
    );
  }
  if (node.type === "mdxJsxFlowElement" && parent.type !== "root" && parent.type !== "mdxJsxFlowElement") {
    context.problems.add(
      "block-content",
      placeOfNode(context.file.shown, node),
      `<${node.name}> stands inside a list or a quotation.`,
      "Move it out, with an empty line before and after.",
    );
  }
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement")
    readBlock(node, section, context, found);
  if ("children" in node) for (const child of node.children) readBlocks(child, section, context, found, node);
}

function readBlock(node: Jsx, section: string | undefined, context: Context, found: Block[]): void {
  const { file, problems, owner } = context;
  const name = node.name ?? "";
  if (!Object.hasOwn(BLOCKS, name)) return reportUnknownBlock(node, context);
  const known = name as BlockName;
  checkContent(node, known, context);
  const attributes: Attributes | undefined = readAttributes(node, known, context.site, file, problems);
  if (!attributes) return;
  const block: Block = {
    name: known,
    ...attributes,
    owner,
    children: node.children as RootContent[],
    place: tagPlace(node, file),
  };
  if (section) block.section = section;
  found.push(block);
  // The renderer meets the node again in the tree, and needs what was read from it.
  (node as Jsx & { block?: Block }).block = block;
}

function reportUnknownBlock(node: Jsx, { file, problems }: Context): void {
  const name = node.name ?? "";
  const place = tagPlace(node, file);
  if (name === "" || /^[a-z]/.test(name)) {
    problems.add(
      "mdx-forbidden",
      place,
      name ? `Raw HTML such as <${name}> cannot stand in a text.` : "Empty tags cannot stand in a text.",
      "Use Markdown, or a block of docs/authoring.md.",
    );
    return;
  }
  const close = nearest(name, Object.keys(BLOCKS))[0];
  problems.add(
    "unknown-block",
    place,
    `<${name}> is not a block of this site.`,
    close ? `Change it to <${close}>.` : `Write one of ${listOr(Object.keys(BLOCKS))}.`,
  );
}

function checkContent(node: Jsx, name: BlockName, { file, problems }: Context): void {
  const { content } = BLOCKS[name];
  const place = tagPlace(node, file);
  const isEmpty = toString(node).trim() === "" && node.children.length === 0;
  if (content === "none" && !isEmpty)
    problems.add(
      "block-content",
      place,
      `<${name}> holds no content.`,
      `Write <${name} … /> and put the text outside.`,
    );
  if ((content === "inline" || content === "prose") && isEmpty)
    problems.add(
      "block-content",
      place,
      `<${name}> is empty.`,
      `Write its text between <${name} …> and </${name}>.`,
    );
  if (node.type === "mdxJsxTextElement" && name !== "Stated") {
    problems.add(
      "block-content",
      place,
      `<${name}> stands inside a line of text.`,
      "Put it on lines of its own, with an empty line before and after.",
    );
  }
}

function readNotes(tree: Root, { file, problems }: Context): Footnote[] {
  const calls = collectNodes(tree, "footnoteReference");
  const definitions = collectNodes(tree, "footnoteDefinition");
  const order = [...new Set(calls.map((call) => call.identifier))];
  const defined = new Set(definitions.map((definition) => definition.identifier));
  for (const call of calls.filter(({ identifier }) => !defined.has(identifier))) {
    problems.add(
      "footnotes",
      placeOfNode(file.shown, call),
      `No note is written for [^${call.identifier}].`,
      `Add a line at the end of the file: [^${call.identifier}]: The note.`,
    );
  }
  for (const [index, note] of definitions.entries()) {
    const place = placeOfNode(file.shown, note);
    if (!order.includes(note.identifier))
      problems.add(
        "footnotes",
        place,
        `Nothing in the text calls the note [^${note.identifier}].`,
        `Write [^${note.identifier}] where it belongs, or remove the note.`,
      );
    if (definitions.findIndex(({ identifier }) => identifier === note.identifier) < index)
      problems.add(
        "footnotes",
        place,
        `The note [^${note.identifier}] is written twice.`,
        "Give one of the two another name.",
      );
  }
  reportBareCalls(tree, defined, file, problems);
  return definitions
    .filter(({ identifier }) => order.includes(identifier))
    .map((note) => ({
      id: note.identifier,
      number: order.indexOf(note.identifier) + 1,
      children: note.children as RootContent[],
      place: placeOfNode(file.shown, note),
    }))
    .sort((a, b) => a.number - b.number);
}

// A call without a note is no footnote to the parser: it stays in the text as "[^name]".
function reportBareCalls(
  tree: Root,
  defined: ReadonlySet<string>,
  file: SourceFile,
  problems: Problems,
): void {
  for (const text of collectNodes(tree, "text")) {
    for (const match of text.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
      if (defined.has(match[1]!)) continue;
      const place = placeOfNode(file.shown, text);
      const inside = text.value.slice(0, match.index).includes("\n")
        ? place
        : { ...place, column: place.column + match.index, length: match[0].length };
      problems.add(
        "footnotes",
        inside,
        `No note is written for ${match[0]}.`,
        `Add a line at the end of the file: ${match[0]}: The note.`,
      );
    }
  }
}

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

function countWords(tree: Root): number {
  const texts = collectNodes(tree, "text").map((node) => node.value);
  return texts
    .join(" ")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A paragraph's text with the place of a node in it, cut to the sentence around that node. */
export function sentenceAround(paragraph: Paragraph | Nodes, node: Nodes): string {
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
