import type { Nodes } from "mdast";

/** Stands for a character that is no plain text: of a mark that took, of code, or written with a backslash. */
export const TAKEN = "\ue000";

/** Stands for a character of an address that is a link without any mark. */
export const ADDRESS = "\ue001";

/**
 * The text of a paragraph, heading or cell as it is written, with all that the parser took for marks masked. What
 * still looks like a mark in it is shown to readers. Every character keeps its place:
 *
 *     A `b` \*c\* ==d== www.example.org  →  A ⧠⧠⧠ ⧠⧠c⧠⧠ ==d== ⧆⧆⧆⧆⧆⧆⧆⧆⧆⧆⧆⧆⧆⧆⧆
 *
 * The marks of a quotation at the start of a line become spaces.
 */
export function writtenText(nodes: readonly Nodes[], source: string, start: number, end: number): string {
  let text = "";
  const fill = (from: number, piece: string): void => {
    text += TAKEN.repeat(from - start - text.length) + piece;
  };
  const walk = (node: Nodes): void => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    if (node.type === "text") fill(from, maskEscapes(source.slice(from, to)));
    else if (node.type === "break") fill(from, source.slice(from, to).replace(/\\/g, TAKEN));
    else if (node.type === "link" && !/^[[<]/.test(source.slice(from, from + 1)))
      fill(from, ADDRESS.repeat(to - from));
    else if ("children" in node) node.children.forEach(walk);
  };
  nodes.forEach(walk);
  fill(end, "");
  return text;
}

/** A backslash before a sign says that the sign itself is meant. */
export function maskEscapes(text: string): string {
  return text
    .replace(/\\[!-/:-@[-`{-~]/g, TAKEN + TAKEN)
    .replace(/\n[ \t>]+/g, (indent) => indent.replaceAll(">", " "));
}
