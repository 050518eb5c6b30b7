import {
  type CssNode,
  type PseudoClassSelector,
  type Rule,
  type WalkContext,
  generate,
  parse,
  walk,
} from "css-tree/dist/csstree.esm";
import { type ReadSheet, addressesIn } from "./relative-css.ts";
import { type Edit, applyEdits } from "./text-edits.ts";

/** A sheet whose rules are known by what they name: each kind of page asks anew which of them it needs. */
export interface KnownSheet extends ReadSheet {
  parts: readonly Part[];
}

/** A part of a sheet that may be left out, or holds such; of a nested one the parts stand in it. */
interface Part {
  start: number;
  end: number;
  kind: "condition" | "paper" | "other";
  parts: Part[];
  /** Of a rule: its selectors; undefined where they cannot be read. */
  selectors?: readonly Selector[] | undefined;
  /** Of a condition: whether it holds something that is no part. */
  hasMore?: boolean;
  /** The sheets of paper with a name that it asks for itself (`page: brief`). */
  asks: string[];
  /** Of a sheet of paper: its name (`@page brief`). */
  name?: string;
}

/** What a selector names: all of `names` have to be there, and of each list of `oneOf` one selector has to be able to match. */
interface Selector {
  names: readonly string[];
  oneOf: readonly (readonly Selector[])[];
}

/** Reads a sheet. */
export function knowSheet(css: string): KnownSheet {
  const tree = parse(css, { positions: true, parseCustomProperty: true });
  const root = partAt({ start: 0, end: css.length });
  const open = [root];
  walk(tree, {
    enter(this: WalkContext, node: CssNode) {
      const parent = open.at(-1)!;
      if (node.type === "Declaration" && node.property === "page") parent.asks.push(generate(node.value));
      if (isPart(node) && node.loc) {
        // The steps of an animation look like rules.
        const isStep = this.atrule?.name.endsWith("keyframes") === true && node.type === "Rule";
        const part = partOf(node, isStep);
        parent.parts.push(part);
        open.push(part);
      }
    },
    leave(node: CssNode) {
      if (isPart(node) && node.loc) open.pop();
    },
  });
  return { css, addresses: addressesIn(tree), parts: root.parts };
}

/** A sheet without the rules that name what is not there; all other bytes stay. */
export function withoutUnused(sheet: KnownSheet, isThere: (name: string) => boolean): ReadSheet {
  const asked = new Set<string>();
  const papers: Part[] = [];
  const unused = [
    ...sheet.parts.flatMap((part) => unusedIn(part, isThere, { asked, papers })),
    ...papers.filter(({ name }) => !asked.has(name!)),
  ];
  const edits = unused
    .map(({ start, end }): Edit => ({ start, end, text: "" }))
    .sort((a, b) => a.start - b.start);
  return { css: applyEdits(sheet.css, edits), addresses: movedBy(edits, sheet.addresses) };
}

function isPart(node: CssNode): node is CssNode & { type: "Rule" | "Atrule" } {
  return node.type === "Rule" || node.type === "Atrule";
}

function partAt({ start, end }: { start: number; end: number }, kind: Part["kind"] = "other"): Part {
  return { start, end, kind, parts: [], asks: [] };
}

function partOf(node: CssNode & { type: "Rule" | "Atrule" }, isStep: boolean): Part {
  const place = { start: node.loc!.start.offset, end: node.loc!.end.offset };
  if (node.type === "Rule") return { ...partAt(place), ...(isStep ? {} : { selectors: selectorsOf(node) }) };
  const { block } = node;
  if (block && /^(?:media|container|supports)$/.test(node.name))
    return { ...partAt(place, "condition"), hasMore: block.children.some((child) => !isPart(child)) };
  const [, name] =
    node.name === "page" && node.prelude ? (/^([\w-]+)/.exec(generate(node.prelude)) ?? []) : [];
  return name ? { ...partAt(place, "paper"), name } : partAt(place);
}

/** The parts of a part that are not needed, or itself. */
function unusedIn(
  part: Part,
  isThere: (name: string) => boolean,
  found: { asked: Set<string>; papers: Part[] },
): Part[] {
  if (part.selectors && !part.selectors.some((selector) => canMatch(selector, isThere))) return [part];
  const unused = part.parts.map((inner) => unusedIn(inner, isThere, found));
  const isEmptied = unused.every((inner, index) => inner[0] === part.parts[index]);
  // A condition that holds nothing any more.
  if (part.kind === "condition" && !part.hasMore && isEmptied) return [part];
  if (part.kind === "paper") found.papers.push(part);
  for (const name of part.asks) found.asked.add(name);
  return unused.flat();
}

function canMatch({ names, oneOf }: Selector, isThere: (name: string) => boolean): boolean {
  return names.every(isThere) && oneOf.every((list) => list.some((selector) => canMatch(selector, isThere)));
}

function selectorsOf({ prelude }: Rule): Selector[] | undefined {
  return prelude.type === "SelectorList" ? prelude.children.toArray().map(selectorOf) : undefined;
}

function selectorOf(selector: CssNode): Selector {
  const names: string[] = [];
  const oneOf: Selector[][] = [];
  walk(selector, function (node) {
    if (node.type === "PseudoClassSelector") {
      const list = alternativesOf(node);
      if (list) oneOf.push(list);
      return this.skip;
    }
    if (node.type === "AttributeSelector") names.push(node.name.name);
    const isName =
      node.type === "ClassSelector" || node.type === "IdSelector" || node.type === "TypeSelector";
    if (isName && node.name !== "*" && !node.name.includes("|")) names.push(node.name.replaceAll("\\", ""));
    return undefined;
  });
  return { names, oneOf };
}

/** One of the selectors in `:is()` and `:has()` must be able to match; what stands in `:not()` must not be there. */
function alternativesOf({ name, children }: PseudoClassSelector): Selector[] | undefined {
  if (!children || !["is", "where", "has"].includes(name)) return undefined;
  const lists = children.toArray();
  const anyMatches: Selector = { names: [], oneOf: [] };
  return lists.flatMap((list) =>
    list.type === "SelectorList" ? list.children.toArray().map(selectorOf) : [anyMatches],
  );
}

/** Where addresses stand once parts of a sheet were taken out. */
function movedBy(edits: readonly Edit[], addresses: ReadSheet["addresses"]): ReadSheet["addresses"] {
  let [at, gone] = [0, 0];
  return addresses.flatMap((address) => {
    for (; at < edits.length && edits[at]!.end <= address.start; at += 1)
      gone += edits[at]!.end - edits[at]!.start;
    const isGone = at < edits.length && edits[at]!.start <= address.start;
    return isGone ? [] : [{ ...address, start: address.start - gone, end: address.end - gone }];
  });
}
