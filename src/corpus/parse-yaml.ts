import { LineCounter, type Node, type Scalar, isMap, isPair, isScalar, isSeq, parseDocument } from "yaml";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";
import type { PlaceOf } from "./types.ts";
import { explainYaml, findAliases } from "./explain-yaml.ts";

export interface ParsedYaml {
  data: unknown;
  /** The place of a value by its path, or of the nearest thing that contains it. */
  placeOf: PlaceOf;
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
  const faults = [...document.errors, ...document.warnings];
  for (const [index, fault] of faults.entries()) {
    // One slip often reads as several: the first at a place is told.
    if (faults.findIndex((other) => other.pos[0] === fault.pos[0]) < index) continue;
    const { message, hint, start } = explainYaml(fault, document, text);
    const at = start === undefined ? place(fault.pos[0], fault.pos[1] - fault.pos[0]) : place(start);
    problems.add("yaml-syntax", at, message, hint);
  }
  const aliases = findAliases(document);
  for (const { start, end, source } of aliases) {
    const hint = `Put it in double quotes: "*${source}".`;
    problems.add("yaml-syntax", place(start, end - start), "A text cannot begin with *.", hint);
  }
  if (document.errors.length > 0 || aliases.length > 0) return undefined;
  const root = document.contents as Node | null;
  const placeOfNode = (node: Node | null | undefined): Place => {
    const range = node?.range;
    return range ? place(range[0], oneLine(text, range[0], range[1])) : place(0);
  };
  return {
    data: document.toJS({ reviver: finite }) as unknown,
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

// JSON knows no NaN and no infinity: they go on as texts, so that what holds them can say that they are no numbers.
function finite(_key: unknown, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
