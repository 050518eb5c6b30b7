import { nearest } from "../../problems/nearest.ts";

/** A thing of the site that a reader may have looked for. */
export interface Known {
  title: string;
  /** What it is, or what it belongs to. */
  group: string;
  /** From the root of the site: `publications/first-lessons/#trust`. */
  path: string;
}

/** So many are read through where nothing else helps. */
const MOST = 5;

/**
 * What a reader may have meant with an address that leads nowhere, best first: what is called like its last part, or else
 * like the part before it. Of things of one name those come first that stand in a folder of the address, pages before
 * their parts.
 *
 *     "briefs/first-lesons.html"  →  publications/first-lessons/
 *     "publications/first-lessons/page/2/"  →  publications/first-lessons/
 */
export function nearestAddresses(asked: string, known: readonly Known[]): Known[] {
  const parts = asked
    .split("/")
    .map((part) => part.replace(/\.\w+$/, ""))
    .filter((part) => part !== "" && part !== "index");
  const byName = Map.groupBy(known, ({ path }) => nameOf(path));
  while (parts.length > 0) {
    const name = parts.pop()!;
    const found = nearest(name, byName.keys()).flatMap((near) =>
      byName.get(near)!.toSorted((a, b) => farFrom(parts, a) - farFrom(parts, b)),
    );
    if (found.length > 0) return found.slice(0, MOST);
  }
  return [];
}

/** `trust` of `publications/first-lessons/#trust`, `first-lessons` of its page. */
function nameOf(path: string): string {
  return path.split(/[/#]/).findLast((part) => part !== "") ?? "";
}

function farFrom(folders: readonly string[], { path }: Known): number {
  const shared = folders.filter((folder) => path.split(/[/#]/).includes(folder));
  return (path.includes("#") ? 1 : 0) - 2 * shared.length;
}
