import { searchLanguage as ar } from "./ar/search-language.ts";
import { searchLanguage as en } from "./en/search-language.ts";
import { searchLanguage as es } from "./es/search-language.ts";
import { searchLanguage as anyLanguage } from "./search-any-language.ts";
import { searchLanguage as da } from "./search-stems/da.ts";
import { searchLanguage as de } from "./search-stems/de.ts";
import { searchLanguage as el } from "./search-stems/el.ts";
import { searchLanguage as fi } from "./search-stems/fi.ts";
import { searchLanguage as fr } from "./search-stems/fr.ts";
import { searchLanguage as hu } from "./search-stems/hu.ts";
import { searchLanguage as it } from "./search-stems/it.ts";
import { searchLanguage as nb } from "./search-stems/nb.ts";
import { searchLanguage as nl } from "./search-stems/nl.ts";
import { searchLanguage as pt } from "./search-stems/pt.ts";
import { searchLanguage as ro } from "./search-stems/ro.ts";
import { searchLanguage as ru } from "./search-stems/ru.ts";
import { searchLanguage as sv } from "./search-stems/sv.ts";
import { searchLanguage as tr } from "./search-stems/tr.ts";

/** What the search knows of a language. Words may be written as they are: the search folds their letters. */
export interface SearchLanguage {
  /** Words that only build a question, one space between them. */
  stopWords: string;
  /** Groups of words that find each other although their stems differ. */
  alike: readonly string[];
  /** A word of folded letters without its endings: what it shares with its kin. */
  stem(word: string): string;
}

/** The languages of which the search knows more than stems, each in the file `search-language.ts` of its folder. */
const WELL_KNOWN: Readonly<Record<string, SearchLanguage>> = { ar, en, es };

/** The languages of whose words it knows the stems, each in a file of the folder `search-stems`. */
const STEMMED: Readonly<Record<string, SearchLanguage>> = {
  da,
  de,
  el,
  fi,
  fr,
  hu,
  it,
  nb,
  nl,
  pt,
  ro,
  ru,
  sv,
  tr,
};

/** What the search knows of the language of a site. */
export function searchLanguageOf(language: string): SearchLanguage {
  const name = nameOf(language);
  return ownIn(WELL_KNOWN, name) ?? ownIn(STEMMED, name) ?? anyLanguage;
}

/** The file in `locales/` with what the search knows of a language: `es/search-language.ts` of `es-MX`. */
export function searchFileOf(language: string): string {
  const name = nameOf(language);
  if (ownIn(WELL_KNOWN, name)) return `${name}/search-language.ts`;
  return ownIn(STEMMED, name) ? `search-stems/${name}.ts` : "search-any-language.ts";
}

/** `no` is Norwegian of either kind, whose stems are the same. */
function nameOf(language: string): string {
  const name = new Intl.Locale(language).language;
  return name === "no" || name === "nn" ? "nb" : name;
}

function ownIn<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
