import type { Nodes, Root } from "mdast";

/** How deep lists, quotations, blocks and marks may stand inside each other. No text that is read comes near it. */
export const MAX_DEPTH = 60;

/** The largest text that is read, in characters: some 300,000 words. */
export const MAX_LENGTH = 2_000_000;

/**
 * The offset at which lists, quotations or blocks stand too deep inside each other; undefined where none do. It is looked for
 * before the text is parsed, as a parser takes long over such a text. Takes as long as the text.
 */
export function findDeepNesting(text: string): number | undefined {
  let indents: number[] = [];
  let blocks = 0;
  let fence: string | undefined;
  let at = 0;
  for (const line of text.split("\n")) {
    const marker = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (marker && (fence === undefined || marker.startsWith(fence)))
      fence = fence === undefined ? marker : undefined;
    else if (fence === undefined) {
      const markers = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*/.exec(line)![0];
      const indent = /^[ \t]*/.exec(line)![0].length;
      if (line.trim() !== "") indents = indents.filter((other) => other < indent);
      const signs = markers.replace(/[ \t]|\d/g, "").length;
      if (signs > 0) indents.push(indent);
      blocks += blockBalance(line);
      if (indents.length + signs > MAX_DEPTH || blocks > MAX_DEPTH) return at;
    }
    at += line.length + 1;
  }
  return undefined;
}

/** How many tags a line opens more than it closes. */
function blockBalance(line: string): number {
  let balance = 0;
  for (const [, closing, ending] of line.matchAll(
    /<(\/?)[A-Za-z][\w.-]*(?:"[^"]*"|'[^']*'|[^"'<>])*?(\/?)>/g,
  ))
    balance += closing ? -1 : ending ? 0 : 1;
  return balance;
}

/** The first node of a tree that stands too deep; undefined where none does. Needs no call stack of its depth. */
export function findDeepNode(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    // A list and its item, a table, its row and its cell are one step to an author, and several to the tree.
    if (depth > 2 * MAX_DEPTH + 10) return level[0];
    level = level.flatMap((node) => ("children" in node ? (node.children as Nodes[]) : []));
  }
  return undefined;
}
