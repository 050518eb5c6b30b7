import type { Element } from "hast";
import { h } from "hastscript";
import type { Footnote } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { pageId } from "../model/page-ids.ts";
import type { MarkdownTrees } from "./markdown.ts";

/** The list of footnotes; undefined where there are none. */
export function notesTree(
  notes: readonly Footnote[],
  markdown: MarkdownTrees,
  locale: Locale,
): Element | undefined {
  if (notes.length === 0) return undefined;
  const titleId = pageId("notes", "title");
  return h(
    "section.notes",
    { role: "doc-endnotes", "aria-labelledby": titleId },
    h("h2", { id: titleId }, locale.t("blocks.notes")),
    h(
      "ol",
      notes.map((note) => entry(note, markdown, locale)),
    ),
  );
}

/** A note with its place, and the way back to its first call. */
function entry(note: Footnote, markdown: MarkdownTrees, { t }: Locale): Element {
  const back = {
    href: `#${pageId("call", note.id)}`,
    role: "doc-backlink",
    "aria-label": t("blocks.backToCall", { number: note.number }),
  };
  const tree = h(
    "li",
    { id: pageId("note", note.id) },
    markdown.note(note),
    " ",
    h("a.notes__back", back, "↑"),
  );
  const end = note.children.at(-1)?.position?.end;
  return end ? { ...tree, position: { start: { line: note.place.line, column: 1 }, end } } : tree;
}
