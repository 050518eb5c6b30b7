import type { Element, ElementContent } from "hast";

/** What is to be said of a place of a text: lines and columns count from 1, as in its file. */
export interface PlacedNote {
  line: number;
  column: number;
  tree: Element;
}

/**
 * Puts each note behind the narrowest paragraph, heading, table or block that stands at its place, within the narrowest entry
 * of a list, and gives a link that stands there, whole or broken, the class `noted`. What stands nowhere in the trees comes behind what
 * is above it. The trees are changed, and given back with what has come between them.
 */
export function placeNotes(trees: readonly ElementContent[], notes: readonly PlacedNote[]): ElementContent[] {
  const root = { tagName: "div", children: [...trees] };
  const placed = new Set<ElementContent>(notes.map(({ tree }) => tree));
  for (const note of notes) {
    markLink(root, note);
    const found = findSpot(root, note) ?? spotBelow(root, note);
    // Behind those that stand there already.
    let at = found.at;
    while (placed.has(found.within.children[at]!)) at++;
    found.within.children.splice(at, 0, note.tree);
  }
  return root.children;
}

type Holder = Pick<Element, "tagName" | "children">;

/** Where a note is put: before the child of that index. */
interface Spot {
  within: Holder;
  at: number;
}

/** What stands within a line. */
const INLINE = new Set("a abbr b br button code del em i span strong sub sup svg time".split(" "));

/** What only certain elements may stand in, or none that is as large as a note. */
const CLOSED = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl table thead tbody tr summary".split(" "));

function findSpot(within: Holder, note: PlacedNote): Spot | undefined {
  for (const [index, child] of within.children.entries()) {
    if (child.type !== "element" || INLINE.has(child.tagName)) continue;
    if (child.position && !isAt(child, note)) continue;
    const inner = findSpot(child, note);
    if (inner && !CLOSED.has(inner.within.tagName)) return inner;
    if (inner || child.position)
      return child.tagName === "li" && !inner
        ? { within: child, at: child.children.length }
        : { within, at: index + 1 };
  }
  return undefined;
}

function spotBelow(root: Holder, { line }: PlacedNote): Spot {
  const above = root.children.findLastIndex(({ position }) => position && position.start.line <= line);
  return { within: root, at: above + 1 };
}

function markLink(within: Holder, note: PlacedNote): void {
  for (const child of within.children) {
    if (child.type !== "element" || (child.position && !isAt(child, note))) continue;
    if (child.position && ["a", "span"].includes(child.tagName)) {
      child.properties.className = [...[child.properties.className ?? []].flat().map(String), "noted"];
      return;
    }
    markLink(child, note);
  }
}

function isAt({ position }: ElementContent, { line, column }: PlacedNote): boolean {
  const { start, end } = position!;
  const isBehindStart = line > start.line || (line === start.line && column >= start.column);
  return isBehindStart && (line < end.line || (line === end.line && column <= end.column));
}
