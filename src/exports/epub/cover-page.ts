import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Book } from "./epub.ts";

export function coverPage({ cover }: Book): ElementContent[] {
  return [h("div.cover", h("img", { src: "cover.png", alt: cover.alt, role: "doc-cover" }))];
}
