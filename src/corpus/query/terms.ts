import type { Corpus, Document, Section, Term } from "../types.ts";
import { type HomeText, homesOf } from "./texts.ts";

/** The terms that a document uses, whose definitions open on its page, in the order of the glossary. */
export function termsOn(corpus: Corpus, document: Document): Term[] {
  const used = new Set(document.termUses.map(({ term }) => term));
  return corpus.terms.filter(({ key }) => used.has(key));
}

/** Where publications and pages use a term: each with the sections, none where only its opening does. */
export function usesOfTerm(corpus: Corpus, term: Term): { home: HomeText; sections: Section[] }[] {
  return homesOf(corpus).flatMap((home) => {
    const here = home.document.termUses.filter(({ term: key }) => key === term.key);
    if (here.length === 0) return [];
    const ids = new Set(here.map(({ section }) => section));
    return [{ home, sections: home.document.sections.filter(({ id }) => ids.has(id)) }];
  });
}
