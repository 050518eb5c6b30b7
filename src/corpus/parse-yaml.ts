import { LineCounter, type Node, type Scalar, isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";

export interface ParsedYaml {
  data: unknown;
  /** The place of a value by its path, or of the nearest thing that contains it. */
  placeOf(path: readonly PropertyKey[], what?: "key" | "value"): Place;
  /** A scalar as it is written, e.g. `79.0`. */
  sourceOf(path: readonly PropertyKey[]): string | undefined;
}

/**
 * Parses YAML with positions. `startLine` is the line of the file on which the text begins (frontmatter begins on 2).
 * Every syntax error and doubled key becomes a problem; undefined is returned where there is one.
 */
export function parseYaml(
  text: string,
  file: string,
  problems: Problems,
  startLine = 1,
): ParsedYaml | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const place = (offset: number, length = 1): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + startLine - 1, column: col, length: Math.max(1, length) };
  };
  for (const error of [...document.errors, ...document.warnings]) {
    const [message, hint] = explain(error.code, error.message);
    problems.add("yaml-syntax", place(error.pos[0], error.pos[1] - error.pos[0]), message, hint);
  }
  if (document.errors.length > 0) return undefined;
  const root = document.contents as Node | null;
  const placeOfNode = (node: Node | null | undefined): Place => {
    const range = node?.range;
    return range ? place(range[0], oneLine(text, range[0], range[1])) : place(0);
  };
  return {
    data: document.toJS({ maxAliasCount: 100 }) as unknown,
    placeOf: (path, what = "value") => placeOfNode(descend(root, path, what)),
    sourceOf: (path) => {
      const node = descend(root, path, "value");
      return isScalar(node) ? (node as Scalar).source : undefined;
    },
  };
}

/** The node at a path, or the last one on the way to it. */
function descend(root: Node | null, path: readonly PropertyKey[], what: "key" | "value"): Node | null {
  let node = root;
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return node;
      const wantsKey = what === "key" && index === path.length - 1;
      node = ((wantsKey ? pair.key : (pair.value ?? pair.key)) as Node | null) ?? node;
    } else if (isSeq(node)) {
      node = (node.items[Number(step)] as Node | undefined) ?? node;
    } else return node;
  }
  return node;
}

function oneLine(text: string, start: number, end: number): number {
  const line = text.slice(start, end).split("\n", 1)[0]!;
  return line.trimEnd().length;
}

function explain(code: string, message: string): [message: string, hint: string] {
  const first = message.split("\n", 1)[0]!.replace(/ at line .*$/, "");
  switch (code) {
    case "DUPLICATE_KEY":
      return ["This key stands twice.", "Keep one of the two, or give the second another name."];
    case "TAB_AS_INDENT":
      return ["A tab indents this line.", "YAML is indented with spaces: replace the tab by two spaces."];
    case "BAD_INDENT":
      return [
        "This line is indented otherwise than its neighbours.",
        "Give it as many spaces as the line above that it belongs with.",
      ];
    case "MISSING_CHAR":
      return [
        `${first}.`,
        "Look for a bracket or a quotation mark that is opened and not closed, here or just above.",
      ];
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return ["This text holds a colon and reads as a key.", 'Put the text in "double quotes".'];
    default:
      return [
        `${first}.`,
        "Compare with docs/data.md; texts with a colon, a # or a leading quotation mark go into double quotes.",
      ];
  }
}
