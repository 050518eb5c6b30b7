import type { SearchLanguage } from "./search-language.ts";

/** What the search knows of a language of which it knows nothing else. */
export const searchLanguage: SearchLanguage = {
  stopWords: "",
  alike: [],
  stem: withoutCommonEnding,
  findsKin: false,
};

/** A word without common endings: `partners` → `partner`. Enough to rank and to mark, where the index has a stemmer of its own. */
export function withoutCommonEnding(word: string): string {
  return word.length < 5 ? word : word.replace(/(ies|y|ing|ed|es|s|e)$/, "");
}
