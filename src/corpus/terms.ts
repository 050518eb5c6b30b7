import type { Corpus, Document, Publication, Section, Term } from "./types.ts";

/** The terms whose definitions open on a document's page, in the order of the glossary. */
export function termsOn(corpus: Corpus, document: Document): Term[] {
  const opened = new Set(
    corpus.termUses.filter(({ owner, opens }) => opens && owner === document.owner).map(({ term }) => term),
  );
  return corpus.terms.filter(({ key }) => opened.has(key));
}

/** Where publications use a term: each publication with the sections, none where only its opening does. */
export function usesOfTerm(corpus: Corpus, term: Term): { publication: Publication; sections: Section[] }[] {
  const uses = Map.groupBy(
    corpus.termUses.filter(({ term: key }) => key === term.key),
    ({ owner }) => owner,
  );
  return corpus.publications.flatMap((publication) => {
    const here = uses.get(publication.key);
    if (!here) return [];
    const ids = new Set(here.map(({ section }) => section));
    return [{ publication, sections: publication.document.sections.filter(({ id }) => ids.has(id)) }];
  });
}
