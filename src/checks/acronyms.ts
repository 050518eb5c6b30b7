import type { Nodes } from "mdast";
import { placeOfNode } from "../corpus/parse-mdx.ts";
import type { Corpus, Document, PlaceOf } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";

/** Two capitals or more with nothing but capitals around them, in the singular or with an s: NGO, NGOs. */
const ACRONYM = /(?<![\p{L}\p{N}])(\p{Lu}{2,})s?(?![\p{L}\p{N}])/gu;
/** Numerals are no acronyms. */
const NUMERAL = /^[IVX]+$/;
/** Attributes and fields that readers read. */
const READ = ["title", "subtitle", "summary", "audience", "takeaway", "caption", "missing"] as const;

/** Every acronym is explained by the glossary or by a topic, or declared as one that everybody knows: once for each file. */
export function checkAcronyms(corpus: Corpus, problems: Problems): void {
  const known = knownAcronyms(corpus);
  for (const text of [...corpus.publications, ...corpus.topics, ...corpus.terms]) {
    const told = new Set<string>();
    for (const { acronym, place } of acronymsOf(text, corpus)) {
      if (known.has(acronym) || told.has(acronym)) continue;
      told.add(acronym);
      problems.add(
        "undefined-acronym",
        place,
        `No page says what ${acronym} stands for.`,
        `Add ${acronym} to the abbreviations of a glossary term, or, where every reader knows it, to knownAcronyms in site.yaml.`,
      );
    }
  }
}

/** Short forms of terms and topics, acronyms that are names of their own, and those of site.yaml. */
function knownAcronyms({ site, terms, topics }: Corpus): Set<string> {
  const names = [
    ...terms.flatMap(({ meta }) => [meta.term, ...meta.abbreviations]),
    ...topics.flatMap(({ meta }) => [meta.title, meta.abbreviation ?? ""]),
  ];
  return new Set([...names.flatMap(readAcronyms), ...site.knownAcronyms]);
}

function readAcronyms(text: string): string[] {
  return [...text.matchAll(ACRONYM)].map((match) => match[1]!).filter((acronym) => !NUMERAL.test(acronym));
}

interface Found {
  acronym: string;
  place: Place;
}

function acronymsOf(text: Readable, { sources }: Corpus): Found[] {
  const { document, meta, placeOf } = text;
  const fields = READ.flatMap((field) =>
    readAcronyms(String((meta as Record<string, unknown>)[field] ?? "")).map((acronym) => ({
      acronym,
      place: placeOf([field]),
    })),
  );
  const attributes = document.blocks.flatMap((block) =>
    READ.flatMap((name) =>
      readAcronyms(String(block.props[name] ?? "")).map((acronym) => ({
        acronym,
        place: block.placeOf(name),
      })),
    ),
  );
  return [...fields, ...inText(document, sources.get(document.file) ?? ""), ...attributes];
}

interface Readable {
  document: Document;
  meta: object;
  placeOf: PlaceOf;
}

function inText(document: Document, source: string): Found[] {
  const found: Found[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === "inlineCode" || node.type === "code") return;
    if (node.type === "text") {
      const from = node.position?.start.offset ?? 0;
      for (const acronym of readAcronyms(node.value))
        found.push({ acronym, place: placeIn(source, acronym, from) ?? placeOfNode(document.file, node) });
    }
    if ("children" in node) node.children.forEach(walk);
  };
  const placeIn = (text: string, acronym: string, from: number): Place | undefined => {
    const at = text.indexOf(acronym, from);
    if (at < 0) return undefined;
    const before = text.slice(0, at);
    const [line, column] = [before.split("\n").length, at - before.lastIndexOf("\n")];
    return { file: document.file, line, column, length: acronym.length };
  };
  walk(document.tree);
  return found;
}
