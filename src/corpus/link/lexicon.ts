import { escapePattern } from "../../model/escape-pattern.ts";
import type { Term, Topic } from "../types.ts";
import type { Href } from "../../model/href.ts";

/** A word or short form that texts use and that the site can explain. */
export interface Entry {
  /** Key of the term or topic. */
  key: string;
  href: Href;
  /** What it stands for, where it is a short form. */
  expansion?: string;
}

/** Finds the words of a glossary and the short forms of topics in a text. */
export interface Lexicon {
  find(text: string): { entry: Entry; start: number; end: number }[];
}

/** What a lexicon is made of, as one text: where it is the same, so is the lexicon. */
export function lexiconKey(terms: readonly Term[], topics: readonly Topic[]): string {
  return JSON.stringify([
    terms.map(({ key, href, meta }) => [key, href, meta.term, meta.abbreviations]),
    topics.flatMap(({ key, href, meta }) =>
      meta.abbreviation ? [[key, href, meta.abbreviation, meta.title]] : [],
    ),
  ]);
}

/**
 * Collects terms with their short forms, and the short forms of topics. A term is found in any case and with a final s
 * ("Focus groups"), a short form as it is written ("NGO", "NGOs"); of two that overlap the longer is found.
 */
export function readLexicon(terms: readonly Term[], topics: readonly Topic[]): Lexicon {
  const words = new Map<string, Entry>();
  const shortForms = new Map<string, Entry>();
  for (const { key, href, meta } of terms) {
    const entry = { key, href };
    words.set(meta.term.toLowerCase(), entry);
    for (const short of meta.abbreviations) shortForms.set(short, { ...entry, expansion: meta.term });
  }
  for (const { key, href, meta } of topics)
    if (meta.abbreviation) shortForms.set(meta.abbreviation, { key, href, expansion: meta.title });
  const phrases = [...words.keys(), ...shortForms.keys()].sort((a, b) => b.length - a.length);
  if (phrases.length === 0) return { find: () => [] };
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${phrases.map(escapePattern).join("|")})s?(?![\\p{L}\\p{N}])`,
    "giu",
  );
  return {
    find: (text) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const entry = shortForms.get(match[1]!) ?? words.get(match[1]!.toLowerCase());
        return entry ? [{ entry, start: match.index, end: match.index + match[0].length }] : [];
      }),
  };
}
