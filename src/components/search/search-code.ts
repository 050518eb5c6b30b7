import { searchLanguage } from "virtual:learning-briefs/search-talk";
import { wordTerms } from "../../locales/search-terms.ts";
import type { Tongue } from "./query.ts";

/** What the search page fetches when it is used: what finds, what tells of it, and what it knows of the language. */
export { searchTalk } from "virtual:learning-briefs/search-talk";
export { find } from "./find.ts";
export { SearchIndex } from "./search-index.ts";
export { tell } from "./tell.ts";

/** How the site speaks, from what the page says of it. */
export function speak(page: Pick<Tongue, "language" | "synonyms">): Tongue {
  return (spoken ??= { ...page, words: searchLanguage, termOf: wordTerms(page.language, searchLanguage) });
}

let spoken: Tongue | undefined;
