import type { Token } from "../../model/search-tokens.ts";
import { numberTerm, runTerms } from "../../model/search-index.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A term of the index, and the place where it stands in its record. */
export interface Placed {
  term: string;
  place: number;
}

/** How a language is indexed. */
export interface Terms {
  language: string;
  /** The term of a word: `wordTerms`. */
  termOf: (word: string) => string;
  /** Hears the words of each record. */
  vocabulary?: Vocabulary;
}

/**
 * The terms of a text that was taken apart, from a place on, and the place after it. What hyphens join stands with its
 * parts at one place; of a run of letters without spaces each letter has a place of its own.
 *
 *     “win-win games: 88.8”, from 3  →  winwin 3, win 3, win 3, game 4, #88.8 5
 */
export function termsOf(
  tokens: readonly Token[],
  from: number,
  { termOf }: Pick<Terms, "termOf">,
): { terms: Placed[]; next: number } {
  const terms: Placed[] = [];
  let place = from;
  for (const token of tokens) {
    if (token.kind === "number") terms.push({ term: numberTerm(token.text), place });
    else if (token.kind === "word") {
      terms.push({ term: termOf(token.text), place });
      for (const word of new Set(token.parts))
        if (word !== token.text) terms.push({ term: termOf(word), place });
    } else {
      const { letters, pairs } = runTerms(token.text);
      letters.forEach((term, at) => terms.push({ term, place: place + at }));
      pairs.forEach((term, at) => terms.push({ term, place: place + at }));
      place += letters.length - 1;
    }
    place += 1;
  }
  return { terms, next: place };
}
