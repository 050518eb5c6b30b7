import { editDistance } from "../../problems/edit-distance.ts";

/** A word of a site that may have been meant, or none. Words of fewer letters than this are too near to each other. */
const SHORTEST = 4;
const LONGEST = 40;

/**
 * The nearest of a site's words to one that is none of them: one letter too many, too few, wrong or swapped with its
 * neighbor; two from six letters on, where the first letter is right. Of several the one that comes first: the vocabulary's most frequent.
 */
export function nearestWord(word: string, vocabulary: readonly string[]): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  const most = word.length < 6 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const known of vocabulary) {
    if (Math.abs(known.length - word.length) >= least || known.length < SHORTEST) continue;
    const distance = editDistance(word, known, least - 1);
    if (distance > 1 && known[0] !== word[0]) continue;
    if (distance < least) [best, least] = [known, distance];
    if (least === 1) break;
  }
  return best;
}
