import type { Nodes, RootContent } from "mdast";
import type { Block, Document } from "../corpus/types.ts";
import { HtmlWriter } from "./html.ts";
import type { RenderedNote, Segment } from "./segments.ts";

/** Blocks that share a frame with their neighbours of the same name. */
const GROUPED = new Set<Block["name"]>(["Stat", "Voice", "Event"]);

/** Renders a document: runs of HTML, headings and blocks in order, and its footnotes. */
export function renderDocument(document: Document): { segments: Segment[]; notes: RenderedNote[] } {
  const writer = new HtmlWriter(document);
  const segments = renderNodes(document.tree.children, document, writer);
  const notes = document.notes.map((note) => ({
    id: note.id,
    number: note.number,
    html: writer.writeNote(note),
  }));
  return { segments, notes };
}

/** Renders the inside of a voice, finding or event where it is shown away from its page: no footnote calls. */
export function renderFragment(children: readonly Nodes[]): string {
  const isInline = children.some((child) => ["text", "link", "emphasis", "strong"].includes(child.type));
  return isInline ? new HtmlWriter().writeInline(children) : new HtmlWriter().write(children);
}

function renderNodes(nodes: readonly RootContent[], document: Document, writer: HtmlWriter): Segment[] {
  const segments: Segment[] = [];
  let run: RootContent[] = [];
  const flush = () => {
    if (run.length > 0)
      segments.push({ kind: "html", html: isInlineRun(run) ? writer.writeInline(run) : writer.write(run) });
    run = [];
  };
  for (const [index, node] of nodes.entries()) {
    const section =
      node.type === "heading"
        ? document.sections.find(({ start }) => document.tree.children[start] === node)
        : undefined;
    const { block } = node as { block?: Block };
    if (section && node.type === "heading") {
      flush();
      segments.push({ kind: "heading", section, html: writer.writeInline(node.children) });
    } else if (block && node.type === "mdxJsxFlowElement") {
      flush();
      pushBlock(
        segments,
        { block, segments: renderNodes(block.children, document, writer) },
        nodes[index - 1],
      );
    } else run.push(node);
  }
  flush();
  return segments.filter((segment) => segment.kind !== "html" || segment.html !== "");
}

function isInlineRun(run: readonly RootContent[]): boolean {
  return run.every((node) =>
    [
      "text",
      "emphasis",
      "strong",
      "link",
      "inlineCode",
      "delete",
      "break",
      "footnoteReference",
      "mdxJsxTextElement",
    ].includes(node.type),
  );
}

function pushBlock(
  segments: Segment[],
  item: { block: Block; segments: Segment[] },
  before: RootContent | undefined,
): void {
  const last = segments.at(-1);
  const { name } = item.block;
  const follows = (before as { block?: Block } | undefined)?.block?.name === name;
  if (!GROUPED.has(name)) segments.push({ kind: "block", ...item });
  else if (follows && last?.kind === "group" && last.name === name) last.items.push(item);
  else segments.push({ kind: "group", name, items: [item] });
}
