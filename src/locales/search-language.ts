import { searchLanguage as ar } from "./ar/search-language.ts";
import { searchLanguage as en } from "./en/search-language.ts";
import { searchLanguage as es } from "./es/search-language.ts";
import { searchLanguage as anyLanguage } from "./search-any-language.ts";

/** What the search knows of a language. Words may be written as they are: the search folds their letters. */
export interface SearchLanguage {
  /** Words that only build a question, one space between them. */
  stopWords: string;
  /** Groups of words that find each other although their stems differ. */
  alike: readonly string[];
  /** A word of folded letters without its endings: what it shares with its kin. */
  stem(word: string): string;
  /**
   * Whether the search itself looks for the words of a site that have one stem: where the index's own stemmer goes by marks
   * that folding takes off letters, or does less than `stem`.
   */
  findsKin: boolean;
}

/** The languages that the search knows, each in the file `search-language.ts` of its folder. */
const SEARCH_LANGUAGES: Readonly<Record<string, SearchLanguage>> = { ar, en, es };

/** What the search knows of the language of a site. */
export function searchLanguageOf(language: string): SearchLanguage {
  return SEARCH_LANGUAGES[searchFolderOf(language) ?? ""] ?? anyLanguage;
}

/** The folder with what the search knows of a language: `es` of `es-MX`; undefined where it knows nothing of it. */
export function searchFolderOf(language: string): string | undefined {
  const name = new Intl.Locale(language).language;
  return Object.hasOwn(SEARCH_LANGUAGES, name) ? name : undefined;
}
