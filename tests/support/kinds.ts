import type { BuiltPage } from "./dist.ts";

/**
 * One page of each kind: the shortest address of a kind is its list, and the page with most in it stands for the rest.
 * Topic kinds have addresses that content chooses, so kinds are told by the shape of the address.
 */
export function onePageOfEachKind(pages: readonly BuiltPage[]): { kind: string; address: string }[] {
  const kinds = Map.groupBy(pages, ({ address }) => kindOf(address));
  return [...kinds].map(([kind, members]) => {
    const richest = members.toSorted((a, b) => b.size - a.size)[0]!;
    return { kind, address: richest.address };
  });
}

const FIXED = [
  "publications",
  "figures",
  "data",
  "voices",
  "findings",
  "glossary",
  "timeline",
  "corrections",
  "search",
  "about",
];

function kindOf(address: string): string {
  const [area = "", ...rest] = address.split("/").filter(Boolean);
  if (!area) return "home";
  const known = FIXED.includes(area) || area.endsWith(".html") ? area : "topics";
  return rest.length > 0 ? `one of ${known}` : known;
}
