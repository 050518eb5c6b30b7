import type { Nodes } from "mdast";
import { placeOfNode } from "../corpus/parse-mdx.ts";
import type { Block, Corpus, Document, Reference } from "../corpus/types.ts";
import { numberReader } from "../model/number-tokens.ts";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";

/** Every number that counts something in a text is bound to a cell, or told to stand in the prose alone. */
export function checkLooseNumbers(corpus: Corpus, problems: Problems): void {
  for (const { document } of [...corpus.publications, ...corpus.topics, ...corpus.terms]) {
    for (const { text, place } of looseNumbers(document, corpus)) {
      problems.add(
        "loose-number",
        place,
        `The number ${text} is bound to nothing.`,
        `Write [${text}](value:dataset/row/column), or <Stated source="where the original says it">${text}</Stated>.`,
      );
    }
  }
}

/** The numbers of a text that are neither bound nor stated, with their places. */
export function looseNumbers(
  document: Document,
  { site, sources }: Pick<Corpus, "site" | "sources">,
): { text: string; place: Place }[] {
  const source = sources.get(document.file) ?? "";
  const countingNumbers = numberReader(site.language);
  const found: { text: string; place: Place }[] = [];
  const walk = (node: Nodes): void => {
    if (isAccountedFor(node)) return;
    if (node.type === "text") {
      let from = node.position?.start.offset ?? 0;
      for (const { text } of countingNumbers(node.value)) {
        const at = source.indexOf(text, from);
        from = at + text.length;
        found.push({
          text,
          place: at < 0 ? placeOfNode(document.file, node) : placeAt(document.file, source, at, text.length),
        });
      }
    }
    if ("children" in node) node.children.forEach(walk);
  };
  walk(document.tree);
  return found;
}

function isAccountedFor(node: Nodes): boolean {
  if (node.type === "link")
    return ["value", "web"].includes((node as { reference?: Reference }).reference?.scheme ?? "");
  return (
    (node as { block?: Block }).block?.name === "Stated" || node.type === "inlineCode" || node.type === "code"
  );
}

function placeAt(file: string, source: string, offset: number, length: number): Place {
  const before = source.slice(0, offset);
  return { file, line: before.split("\n").length, column: offset - before.lastIndexOf("\n"), length };
}
