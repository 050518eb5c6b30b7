import { ARABIC } from "./ar.ts";
import { GERMAN } from "./de.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { PORTUGUESE } from "./pt.ts";
import type { QuantityWords } from "./words.ts";

/** The words of a language; the English ones where nothing else is known of it. */
export function quantityWords(language: string): QuantityWords {
  return (
    WORDS[language.split("-")[0]!.toLowerCase()] ?? { ...ENGLISH, scales: SAFE_SCALES, marks: { k: 1e3 } }
  );
}

/** Powers that bear one name in all languages that borrow the English words: "billion" is 10⁹ in some and 10¹² in others. */
const SAFE_SCALES = { hundred: 100, thousand: 1e3, million: 1e6, millions: 1e6 };

const WORDS: Record<string, QuantityWords> = {
  ar: ARABIC,
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  pt: PORTUGUESE,
};
