import { deserialize, serialize } from "node:v8";

/** V8 copies what is shorter, instead of pointing into the string that it was cut from. */
const SHORTEST_CUT = 13;

/**
 * Has each string in a tree stand by itself. The parser cuts them all from one text of its own, of which every letter stays in memory for
 * as long as a single title is known that was cut from it.
 */
export function standAlone<Tree extends object>(tree: Tree): Tree {
  const cut: { of: Record<string, unknown>; key: string }[] = [];
  const find = (of: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(of)) {
      if (typeof value === "string") {
        if (value.length >= SHORTEST_CUT) cut.push({ of, key });
      } else if (typeof value === "object" && value !== null && key !== "position")
        find(value as Record<string, unknown>);
    }
  };
  find(tree as Record<string, unknown>);
  const alone = deserialize(serialize(cut.map(({ of, key }) => of[key]))) as string[];
  for (const [index, { of, key }] of cut.entries()) of[key] = alone[index];
  return tree;
}
