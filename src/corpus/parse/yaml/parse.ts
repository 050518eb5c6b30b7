import {
  type Document,
  type Node,
  type Pair,
  type Scalar,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
} from "yaml";
import type { Problems } from "../../../problems/collector.ts";
import type { Place } from "../../../problems/problem.ts";
import { type OddNumber, findOddNotation } from "./number-notation.ts";
import { findSplitNames, tellSplitName } from "./commas.ts";
import type { PlaceOf } from "../../types.ts";
import { findEscapes } from "./escapes.ts";
import { findFaults, oneLine } from "./faults.ts";
import { keyText } from "./keys.ts";
import { type Remark, findRemarks } from "./remarks.ts";
import { readYamlTokens } from "./tokens.ts";

export interface ParsedYaml {
  data: unknown;
  /** The place of a value by its path, or of the nearest thing that contains it. */
  placeOf: PlaceOf;
  /** A scalar as it is written, e.g. `79.0`. */
  sourceOf(path: readonly PropertyKey[]): string | undefined;
  /** The first line of a value as it stands in the file, quotation marks and brackets included. */
  writtenAt(path: readonly PropertyKey[]): string | undefined;
  /** Numbers that are not in plain notation: whoever knows what the field holds tells them. */
  oddNumbers: OddPlace<OddNumber & { source: string }>[];
  /** Values behind which YAML takes the rest of the line for a remark. */
  remarks: OddPlace<{ text: string; value: unknown; glued: boolean; quoted: boolean }>[];
}

/** Something about the value at a path, with its own place. */
type OddPlace<T> = T & { path: PropertyKey[]; place: Place };

/**
 * Parses YAML with positions. `startLine` is the line of the file on which the text begins (frontmatter begins on 2).
 * Whatever YAML would read otherwise than an editor means it becomes a problem, the first syntax error among them: what
 * the parser says after that follows from it. Undefined is returned where there is one.
 */
export function parseYaml(
  text: string,
  file: string,
  problems: Problems,
  startLine = 1,
): ParsedYaml | undefined {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const document = parseDocument(text, {
    uniqueKeys: (a, b) => keyText(a) === keyText(b),
    prettyErrors: false,
  });
  const place: PlaceAt = (offset, length = 1) => {
    // The parser's own counter misses line ends where a text of several lines turns out to be a key.
    const line = lineStarts.findLastIndex((start) => start <= offset);
    const column = offset - lineStarts[line]! + 1;
    return { file, line: line + startLine, column, length: Math.max(1, length) };
  };
  const tokens = readYamlTokens(text);
  const remarks = findRemarks(tokens);
  const faults = findFaults(document, text, tokens, remarks);
  for (const { start, length, message, hint } of faults)
    problems.add("yaml-syntax", place(start, length), message, hint);
  for (const { start, length, name, mend } of findEscapes(document, text))
    problems.add("character", place(start, length), `Here stands ${name}.`, mend);
  if (faults.length > 0) return undefined;
  for (const { start, end, whole } of findSplitNames(document))
    problems.add("split-name", place(start, oneLine(text, start, end)), ...tellSplitName(whole));
  takeKeysAsWritten(document);
  return readRoot(document, text, remarks, place);
}

type PlaceAt = (offset: number, length?: number) => Place;

/** What is asked of a document without faults. */
function readRoot(document: Document, text: string, remarks: readonly Remark[], place: PlaceAt): ParsedYaml {
  const root = document.contents as Node | null;
  const scalars = scalarsOf(root);
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
    writtenAt: (path) => {
      const range = descend(root, path, "value")?.range;
      return range ? text.slice(range[0], range[0] + oneLine(text, range[0], range[1])) : undefined;
    },
    oddNumbers: scalars.flatMap(({ path, node }) => {
      const { source = "" } = node;
      const odd =
        typeof node.value === "number" && node.type === "PLAIN" ? findOddNotation(source) : undefined;
      return odd ? [{ ...odd, source, path, place: placeOfNode(node) }] : [];
    }),
    remarks: remarks.flatMap((remark) => {
      const { start, text: written, after } = remark;
      const owner = scalars.findLast(({ node }) => isBefore(node, remark));
      if (!owner) return [];
      const { path, node } = owner;
      const quoted = after.type !== "scalar" && node.value !== null;
      const glued = !/^#\s/.test(written);
      return [{ path, place: place(start, written.length), text: written, value: node.value, glued, quoted }];
    }),
  };
}

/** A key is the text that is written, never the number or the truth value that YAML makes of it: `010` and `10` are two. */
function takeKeysAsWritten(document: Document): void {
  visit(document, {
    Pair: (_key, pair: Pair) => {
      if (isScalar(pair.key)) pair.key.value = keyText(pair.key as Scalar);
    },
  });
}

interface ScalarAt {
  path: PropertyKey[];
  node: Scalar;
}

/** All scalars that are values, in order of the text. */
function scalarsOf(node: unknown, path: PropertyKey[] = []): ScalarAt[] {
  if (isScalar(node)) return [{ path, node: node as Scalar }];
  if (isMap(node))
    return node.items.flatMap((pair) =>
      isScalar(pair.key) ? scalarsOf(pair.value, [...path, String(pair.key.value)]) : [],
    );
  return isSeq(node) ? node.items.flatMap((item, index) => scalarsOf(item, [...path, index])) : [];
}

/** Whether a remark stands right behind a scalar, or where the value would stand. */
function isBefore({ range, value, source }: Scalar, { start, after }: Remark): boolean {
  if (!range) return false;
  if (range[0] === after.offset) return true;
  const isEmpty = value === null && !source;
  return isEmpty && range[0] > after.offset && range[0] <= start;
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

// JSON knows no NaN and no infinity: they go on as texts, so that what holds them can say that they are no numbers.
function finite(_key: unknown, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
