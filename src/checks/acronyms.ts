import type { Nodes } from "mdast";
import { BLOCKS } from "../blocks/index.ts";
import type { Text } from "../corpus/link/linked-texts.ts";
import { placeOfNode } from "../corpus/parse/mdx/parse.ts";
import { SourceLines } from "../corpus/parse/mdx/source-lines.ts";
import type { Corpus, Document, PlaceOf } from "../corpus/types.ts";
import { textsOf } from "../corpus/query/texts.ts";
import type { Place } from "../problems/problem.ts";
import { checkEach } from "./each.ts";

/** Two capitals or more with nothing but capitals around them, in the singular or with an s: NGO, NGOs. */
const ACRONYM = /(?<![\p{L}\p{N}])(\p{Lu}{2,})s?(?![\p{L}\p{N}])/gu;
/** Numerals are no acronyms. */
const NUMERAL = /^[IVX]+$/;
/** The codes of ISO 4217. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));
/** Fields that readers read. */
const READ = ["title", "subtitle", "summary", "audience"] as const;

/** Every acronym is explained by the glossary or by a topic, or declared as one that everybody knows: once for each file. */
export const checkAcronyms = checkEach<Text>((corpus) => {
  const known = knownAcronyms(corpus);
  const allKnown = [...known].join();
  return {
    things: textsOf(corpus),
    reads: ({ document }) => [allKnown, corpus.sources.get(document.file)],
    hold: (text, problems) => {
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
    },
  };
});

/** Short forms of terms and topics, acronyms that are names of their own, and those of site.yaml. */
function knownAcronyms({ site, terms, topics }: Corpus): Set<string> {
  const names = [
    ...terms.flatMap(({ meta }) => [meta.term, ...meta.abbreviations]),
    ...topics.flatMap(({ meta }) => [meta.title, meta.abbreviation ?? ""]),
  ];
  return new Set([...names.flatMap(readAcronyms), ...site.knownAcronyms]);
}

function readAcronyms(text: string): string[] {
  return [...text.matchAll(ACRONYM)]
    .filter((match) => !NUMERAL.test(match[1]!) && !namesMoney(match))
    .map((match) => match[1]!);
}

/** The code of a currency beside its amount ("EUR 12", "12 CHF"), or a country before the sign ("US$13m"). */
function namesMoney({ 0: { length }, 1: acronym, index, input }: RegExpExecArray): boolean {
  if (/^\p{Sc}/u.test(input.slice(index + length))) return true;
  const besideAmount =
    /^\s?[−-]?\p{Nd}/u.test(input.slice(index + length)) ||
    /(?:\p{Nd}|\b(?:million|billion|mn|bn|[mk]))\s?$/u.test(input.slice(0, index));
  return besideAmount && CURRENCIES.has(acronym!);
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
    BLOCKS[block.name]
      .held(block)
      .filter(({ what }) => what === "words")
      .flatMap(({ attribute, written }) =>
        readAcronyms(written.join(" ")).map((acronym) => ({ acronym, place: block.placeOf(attribute) })),
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
  const lines = new SourceLines(document.file, source);
  const walk = (node: Nodes): void => {
    if (node.type === "inlineCode" || node.type === "code") return;
    if (node.type === "text") {
      const start = node.position?.start.offset ?? 0;
      const written = source.slice(start, node.position?.end.offset);
      for (const acronym of readAcronyms(node.value)) {
        const at = written.indexOf(acronym);
        const place = at < 0 ? placeOfNode(document.file, node) : lines.place(start + at, acronym.length);
        found.push({ acronym, place });
      }
    }
    if ("children" in node) node.children.forEach(walk);
  };
  walk(document.tree);
  return found;
}
