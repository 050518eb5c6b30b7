import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { Book } from "./epub.ts";

/** The contents, for readers and for the menus of reading systems. */
export function navigation({ chapters, words }: Book): ElementContent[] {
  const entries = chapters.map(({ id, title, sections }) =>
    h(
      "li",
      h("a", { href: `${id}.xhtml` }, title),
      sections.length > 0
        ? h(
            "ol",
            sections.map((section) => h("li", h("a", { href: `${id}.xhtml#${section.id}` }, section.title))),
          )
        : null,
    ),
  );
  return [
    h("nav", { "epub:type": "toc", role: "doc-toc", id: "toc" }, h("h1", words.contents), h("ol", entries)),
  ];
}
