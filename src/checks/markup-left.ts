import type { Nodes, Parents, Table } from "mdast";
import { SourceLines } from "../corpus/parse/mdx/source-lines.ts";
import type { Text } from "../corpus/link/linked-texts.ts";
import { textsOf } from "../corpus/query/texts.ts";
import { checkEach } from "./each.ts";
import { LEFT_DIALECTS } from "./left-dialects.ts";
import { LEFT_EMPHASIS } from "./left-emphasis.ts";
import { LEFT_LINES } from "./left-lines.ts";
import { LEFT_ITEM } from "./left-lists.ts";
import { LEFT_LINKS } from "./left-links.ts";
import { type LeftOver, recognizeAll } from "./left-over.ts";
import { explainTaken } from "./taken-otherwise.ts";
import { writtenText } from "./written-text.ts";

const IN_LINE = [...LEFT_LINKS, ...LEFT_DIALECTS, ...LEFT_EMPHASIS];
const IN_PARAGRAPH = [...LEFT_LINES, ...IN_LINE];

/** Nothing that looks like a mark is shown to readers as it is written. */
export const checkMarkupLeft = checkEach<Text>((corpus) => ({
  things: textsOf(corpus),
  reads: ({ document }) => [corpus.sources.get(document.file)],
  hold: ({ document }, problems) => {
    const source = corpus.sources.get(document.file) ?? "";
    const lines = new SourceLines(document.file, source);
    for (const { start, end, message, hint, also = [] } of leftIn(document.tree, source)) {
      problems.add("markup-left", lines.place(start, end - start), message, hint);
      problems.alsoAtFault.push(...also.map((offset) => lines.place(offset, 1)));
    }
  },
}));

/** What looks like a mark in a tree and is none; offsets are those of the file. */
export function leftIn(parent: Parents, source: string): LeftOver[] {
  const found: LeftOver[] = [];
  // What goes on from one paragraph into the next, such as the rows of a table, is told once.
  let goesOn: string | undefined;
  let before: Nodes | undefined;
  for (const run of runsOf(parent)) {
    const rows = before?.type === "table";
    const written =
      run.text &&
      recognizeRun(run, source, parent.type === "listItem").map((left) =>
        rows && /look like a table/.test(left.message) ? { ...left, ...APART } : left,
      );
    if (written) found.push(...written.filter(({ message }) => message !== goesOn));
    goesOn = written?.find(({ message }) => GOES_ON.test(message))?.message;
    before = run.nodes.at(-1);
    for (const node of run.nodes) {
      found.push(...explainTaken(node, source));
      if (node.type === "table") found.push(...wideRows(node));
      if ("children" in node) found.push(...leftIn(node, source));
    }
  }
  return found;
}

const APART = {
  message: "An empty line parts this row from its table.",
  hint: "Take the empty line out.",
};

const GOES_ON = /look like a (?:table|list)|makes no list|this is no list/;

/** A node, or a run of inline nodes that stand together; `text` where it is looked through as one text. */
interface Run {
  nodes: Nodes[];
  text?: "paragraph" | "line" | "heading";
}

function runsOf(parent: Parents): Run[] {
  if (isText(parent)) return parent.children.map((node) => ({ nodes: [node] }));
  const runs: Run[] = [];
  for (const node of parent.children as Nodes[]) {
    const last = runs.at(-1);
    if (node.type === "paragraph" || node.type === "heading" || node.type === "tableCell") {
      const text = node.type === "tableCell" ? "line" : node.type;
      runs.push({ nodes: [node], text });
    } else if (isInline(node) && last?.text === "paragraph" && isInline(last.nodes[0]!))
      last.nodes.push(node);
    else runs.push(isInline(node) ? { nodes: [node], text: "paragraph" } : { nodes: [node] });
  }
  return runs;
}

/** Whether what a node holds is looked through with the node itself. */
function isText(node: Nodes): boolean {
  return isInline(node) || ["paragraph", "heading", "tableCell"].includes(node.type);
}

function isInline(node: Nodes): boolean {
  return [
    "text",
    "emphasis",
    "strong",
    "delete",
    "link",
    "linkReference",
    "inlineCode",
    "break",
    "footnoteReference",
    "mdxJsxTextElement",
  ].includes(node.type);
}

const HEADING_IDS = /\[\s*#[^\]]*\]/g;

function recognizeRun({ nodes, text: kind }: Run, source: string, inItem: boolean): LeftOver[] {
  const children = nodes.length === 1 && !isInline(nodes[0]!) ? (nodes[0] as Parents).children : nodes;
  const start = children[0]?.position?.start.offset;
  const end = children.at(-1)?.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  const written = writtenText(children, source, start, end);
  // The id of a heading has a rule of its own.
  const text = kind === "heading" ? written.replace(HEADING_IDS, (id) => " ".repeat(id.length)) : written;
  const run = { text, raw: source.slice(start, end) };
  const recognizers = inItem ? [LEFT_ITEM, ...IN_PARAGRAPH] : kind === "paragraph" ? IN_PARAGRAPH : IN_LINE;
  return recognizeAll(recognizers, run).map((left) => ({
    ...left,
    start: left.start + start,
    end: left.end + start,
    ...(left.also ? { also: left.also.map((offset) => offset + start) } : {}),
  }));
}

/** Cells that no head stands over are not shown. */
function wideRows(table: Table): LeftOver[] {
  const [head, ...rows] = table.children;
  const width = head?.children.length ?? 0;
  return rows
    .filter((row) => row.children.length > width)
    .map((row) => ({
      start: row.children[width]!.position!.start.offset!,
      end: row.position!.end.offset!,
      message: `This row has ${row.children.length} cells, and the head of its table ${width}: what stands here is not shown.`,
      hint: "Give the table another head, with its | - |, or take the cell out. Where the sign itself is meant, write \\|.",
    }));
}
