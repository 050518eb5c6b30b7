import type { ElementContent } from "hast";

/** The words in a tree, in one line. */
export function textOf(node: ElementContent): string {
  if (node.type === "text") return oneSpaced(node.value);
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}

/** A line break of the source is a space; what must not break stays, and so does an equation: `n = 120`. */
export function oneSpaced(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, " ").replace(/ = (?=\p{N})/gu, "\u00a0=\u00a0");
}

/** `https://www.example.org/a/` → `www.example.org/a` */
export function shownAddress(href: string): string {
  return href.replace(/^(https?:\/\/|mailto:)/, "").replace(/\/$/, "");
}
