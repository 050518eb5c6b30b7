import { searchLanguageOf } from "../../locales/search-language.ts";
import { wordTerms } from "../../locales/search-terms.ts";
import type { Site } from "../../model/site.ts";
import { tokenize } from "../../model/search-tokens.ts";
import type { Tongue } from "./query.ts";

/** How a site speaks, as the search asks for it: its words that mean the same are folded like what is typed. */
export function tongueOf({ language, search }: Pick<Site, "language" | "search">): Tongue {
  const folded = (written: string) =>
    tokenize(written, language).flatMap((token) => (token.kind === "word" ? [token.text] : []));
  const words = searchLanguageOf(language);
  return {
    language,
    words,
    termOf: wordTerms(language, words),
    synonyms: search.synonyms.map((group) => group.flatMap(folded)),
  };
}
