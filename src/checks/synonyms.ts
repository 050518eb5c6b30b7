import type { Corpus } from "../corpus/types.ts";
import { fold } from "../model/search-tokens.ts";
import type { Problems } from "../problems/collector.ts";

const RULE = "search-synonyms";

/** Each list of search words that mean the same has two words or more, each a single one, and each stands in one list alone. */
export function checkSynonyms({ site, placeInSite }: Corpus, problems: Problems): void {
  const seen = new Map<string, number>();
  for (const [list, words] of site.search.synonyms.entries()) {
    const placeOf = (...path: number[]) => placeInSite(["search", "synonyms", list, ...path]);
    if (words.length === 0) problems.add(RULE, placeOf(), "This list has no words.", "Remove it.");
    if (words.length === 1)
      problems.add(
        RULE,
        placeOf(0),
        `“${words[0]!}” stands alone in its list, so that nothing means the same.`,
        "Add the words that mean the same, or remove the list.",
      );
    for (const [index, word] of words.entries()) {
      const fault = faultOf(word);
      if (fault) problems.add(RULE, placeOf(index), ...fault);
      const known = fold(word).replace(/['-]/g, "");
      const other = seen.get(known);
      if (other !== undefined)
        problems.add(
          RULE,
          placeOf(index),
          `“${word}” stands ${other === list ? "twice in this list" : "in an earlier list already"}.`,
          other === list ? "Remove it here." : "Bring both lists together, or remove it here.",
        );
      seen.set(known, list);
    }
  }
}

const WORD = /^[\p{L}\p{N}\p{M}]+(?:[-'’][\p{L}\p{N}\p{M}]+)*$/u;

function faultOf(word: string): [message: string, hint: string] | undefined {
  if (WORD.test(word) && /\p{L}/u.test(word)) return undefined;
  const parts = word.split(/[^\p{L}\p{N}\p{M}'’-]+/u).filter((part) => /\p{L}/u.test(part));
  return parts.length > 1
    ? [
        `“${word}” is several words, and search looks for each by itself.`,
        `Write one of them, such as ${parts[0]!}.`,
      ]
    : [`“${word}” is no word.`, parts[0] ? `Write ${parts[0]}.` : "Write one word, or remove it."];
}
