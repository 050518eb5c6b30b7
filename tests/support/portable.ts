import { join } from "node:path";
import type { Element, ElementContent } from "hast";
import type { PortableEdition } from "../../src/exports/portable-edition.ts";
import { posterPng } from "../../src/charts/draw/poster-png.ts";
import { keepNothing } from "../../src/kept/kept-work.ts";
import { portableEdition } from "../../src/site/portable-edition.ts";
import { editionOf } from "./edition.ts";

/** The publications of a fixture, as files are made of them. */
export async function portableEditionsOf(fixture: string, siteUrl?: string): Promise<PortableEdition[]> {
  const content = join(import.meta.dirname, "../fixtures", fixture, "content");
  const edition = await editionOf(content);
  return edition.corpus.publications.map((publication) =>
    portableEdition(publication, {
      edition,
      project: { content },
      kept: keepNothing,
      pngOf: (poster) => posterPng(poster),
      siteUrl,
    }),
  );
}

export function elementsIn(trees: readonly ElementContent[]): Element[] {
  return trees.flatMap((tree) => (tree.type === "element" ? [tree, ...elementsIn(tree.children)] : []));
}

/** How often each word stands in some text. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}%†]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What an edition says, block by block. Signs of notes are left out: files have signs of their own for them. */
export function saidIn(trees: readonly ElementContent[]): string {
  return trees
    .map((tree) => {
      if (tree.type === "text") return tree.value;
      if (tree.type !== "element" || tree.properties.role === "doc-noteref") return "";
      return INLINE.has(tree.tagName) ? saidIn(tree.children) : ` ${saidIn(tree.children)} `;
    })
    .join("");
}

const INLINE = new Set("a abbr code em span strong sub sup time".split(" "));
