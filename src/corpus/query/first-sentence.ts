import type { Nodes, Parent, PhrasingContent, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { Sentences } from "../parse/mdx/tree.ts";

/**
 * The first sentence of a text as its nodes, links and bound numbers among them. Empty where no paragraph comes first, and
 * where the sentence only leads to what follows it.
 *
 *     Most [trust](term:trust) each other: 89% do. Some need time.  →  Most [trust](term:trust) each other: 89% do.
 */
export function firstSentence(children: readonly RootContent[]): PhrasingContent[] {
  const [first] = children;
  if (first?.type !== "paragraph") return [];
  const end = new Sentences(first).firstEnd();
  const sentence = cut(first.children, end);
  return /[:：]\s*$/u.test(toString({ type: "paragraph", children: sentence })) ? [] : sentence;
}

/** The nodes up to a place in their text. What the end falls into is cut, but for a link, which stays whole. */
function cut<Node extends Nodes>(nodes: readonly Node[], end: number): Node[] {
  let start = 0;
  return nodes.flatMap((node): Node[] => {
    const length = toString(node).length;
    const [from, room] = [start, end - start];
    start += length;
    if (room <= 0 || (from > 0 && toString(node).slice(0, room).trim() === "" && length > 0)) return [];
    if (length <= room || node.type === "link") return [node];
    if (node.type === "text") {
      const marks = node.data?.marks?.filter((mark) => mark.end <= room);
      const data = marks ? { data: { ...node.data, marks } } : {};
      return [{ ...node, value: node.value.slice(0, room).trimEnd(), ...data }];
    }
    return "children" in node
      ? [{ ...node, children: cut((node as Parent).children as Nodes[], room) } as Node]
      : [node];
  });
}
