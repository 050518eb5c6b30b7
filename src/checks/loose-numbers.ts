import type { Nodes } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Text } from "../corpus/link/linked-texts.ts";
import { placeOfNode } from "../corpus/parse/mdx/parse.ts";
import { SourceLines } from "../corpus/parse/mdx/source-lines.ts";
import { blockOf } from "../corpus/parse/mdx/tree.ts";
import type { Corpus, Document } from "../corpus/types.ts";
import { textsOf } from "../corpus/query/texts.ts";
import { numberReader } from "../model/number-tokens.ts";
import { typedNumber } from "../model/typed-number.ts";
import type { Place } from "../problems/problem.ts";
import { checkEach } from "./each.ts";

/** Every number that counts something in a text is bound to a cell, or told to stand in the prose alone. */
export const checkLooseNumbers = checkEach<Text>((corpus) => ({
  things: textsOf(corpus),
  reads: ({ document }) => [corpus.site.language, corpus.sources.get(document.file)],
  hold: ({ document }, problems) => {
    for (const { text, place } of looseNumbers(document, corpus))
      problems.add(
        "loose-number",
        place,
        `The number ${text} is bound to nothing.`,
        `Write [${text}](value:dataset/row/column), or <Stated source="where the original says it">${text}</Stated>.`,
      );
  },
}));

/** The numbers of a text that are neither bound nor stated, with their places. */
export function looseNumbers(
  document: Document,
  { site, sources }: Pick<Corpus, "site" | "sources">,
): { text: string; place: Place }[] {
  const source = sources.get(document.file) ?? "";
  const lines = new SourceLines(document.file, source);
  const countingNumbers = numberReader(site.language);
  const found: { text: string; place: Place }[] = [];
  const typed = new Set<Nodes>();
  const walk = (node: Nodes): void => {
    if (isAccountedFor(node)) return;
    // A section's own number is told as that.
    if (node.type === "heading" && typedNumber(toString(node), site.language)) typed.add(node.children[0]!);
    if (node.type === "text") {
      const start = node.position?.start.offset ?? 0;
      const written = source.slice(start, node.position?.end.offset);
      let from = 0;
      for (const { text, index } of countingNumbers(node.value)) {
        if (typed.has(node) && index <= 1) continue;
        // A text with escapes is longer in its source: there the number is looked for from the last one on.
        const at = written.startsWith(text, index) ? index : written.indexOf(text, from);
        if (at >= 0) from = at + text.length;
        const place = at < 0 ? placeOfNode(document.file, node) : lines.place(start + at, text.length);
        found.push({ text, place });
      }
    }
    if ("children" in node) node.children.forEach(walk);
  };
  walk(document.tree);
  return found;
}

function isAccountedFor(node: Nodes): boolean {
  if (node.type === "link") {
    const reference = node.data?.reference;
    // A link that leads nowhere is told as that, and may be meant for a cell.
    return (
      reference?.scheme === "value" ||
      reference?.scheme === "web" ||
      (reference?.scheme === "path" && !reference.href)
    );
  }
  return blockOf(node)?.name === "Stated" || node.type === "inlineCode" || node.type === "code";
}
