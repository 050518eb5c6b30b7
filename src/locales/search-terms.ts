import { kept } from "../model/formats.ts";
import { tokenize } from "../model/search-tokens.ts";
import type { SearchLanguage } from "./search-language.ts";

/**
 * The term of the index for a word of folded letters: its stem. Words that only build sentences stand apart from all
 * others, since nearly every record has them and hardly anybody looks for them. Numbers, and words with one, are
 * their own stems.
 *
 *     partners → partner      the → !the      covid19 → covid19
 */
export function wordTerms(language: string, { stem, stopWords }: SearchLanguage): (word: string) => string {
  const terms = new Map<string, string>();
  const building = foldedWords(stopWords, language);
  return (word) => {
    const known = terms.get(word);
    if (known !== undefined) return known;
    const own = (/\d/.test(word) ? word : stem(word)) || word;
    const term = building.has(word) ? `!${own}` : own;
    terms.set(word, term);
    return term;
  };
}

/** The words of a line of a language's own, as questions are taken apart. */
export const foldedWords = kept((text: string, language: string): ReadonlySet<string> => {
  const words = tokenize(text, language);
  return new Set(words.flatMap((token) => (token.kind === "word" ? [token.text] : [])));
});
