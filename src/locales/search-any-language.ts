import type { SearchLanguage } from "./search-language.ts";

/** What the search knows of a language of which it knows no more than the stems of its words. */
export function languageOfStems(stem: SearchLanguage["stem"]): SearchLanguage {
  return { stopWords: "", alike: [], stem };
}

/** What the search knows of a language of which it knows nothing. */
export const searchLanguage = languageOfStems(withoutCommonEnding);

/** A word without common endings: `partners` → `partner`. */
function withoutCommonEnding(word: string): string {
  return word.length < 5 ? word : word.replace(/(ies|y|ing|ed|es|s|e)$/, "");
}
