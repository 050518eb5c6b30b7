import { numberTerm, runTerms } from "../../model/search-index.ts";
import type { Token } from "../../model/search-tokens.ts";
import { findPhrase, type Step } from "./phrase.ts";
import { type Tongue, type Unit, formsOf } from "./query.ts";
import { type Scores, inAll, inAny } from "./scores.ts";
import type { SearchIndex } from "./search-index.ts";

/** The records with one thing that is looked for, each with its best score. */
export interface LookedUp {
  unit: Unit;
  /** Those that pass the filters. */
  records: Scores;
  /** Whether it stands anywhere on the site, whatever is filtered. */
  exists: boolean;
}

/** So many stems of words that begin as an unfinished one does are looked for, those of the most frequent. */
const FEW_STEMS = 12;
/** Stems with fewer letters than this begin too many others. */
const SHORTEST = 4;
/** A word that only begins like what was typed counts so much less, and the less the longer it goes on. */
const BEGUN = 0.4;

/** Finds the records with a word, a number, a run or a phrase. */
export async function lookUp(
  index: SearchIndex,
  unit: Unit,
  passing: ReadonlySet<number> | undefined,
  tongue: Tongue,
): Promise<LookedUp> {
  const found = (await scoresOf(index, unit, tongue)) ?? new Map<number, number>();
  const records = passing ? new Map([...found].filter(([record]) => passing.has(record))) : found;
  return { unit, records, exists: found.size > 0 };
}

function scoresOf(index: SearchIndex, unit: Unit, tongue: Tongue): Promise<Scores | undefined> {
  switch (unit.kind) {
    case "number":
      return index.scores(numberTerm(unit.text));
    case "run":
      return findPhrase(index, stepsOf([unit], tongue));
    case "phrase":
      return findPhrase(index, stepsOf(unit.tokens, tongue));
    default:
      return scoresOfWord(index, unit, tongue);
  }
}

type Word = Extract<Token, { kind: "word" }>;

/**
 * The records that have a word's stem, a word that means the same, or one that goes on; where there is none, words that
 * begin as the typed one does, which may not be typed to its end; then the parts that it was joined of.
 */
async function scoresOfWord(
  index: SearchIndex,
  { text, parts }: Word,
  tongue: Tongue,
): Promise<Scores | undefined> {
  const known = await scoresOfKnown(index, formsOf(text, tongue), tongue);
  if (known) return known;
  const begun = await scoresOfBegun(index, text, tongue);
  if (begun || parts.length === 0) return begun;
  const all = [];
  for (const part of parts) {
    const one = (await scoresOfKnown(index, [part], tongue)) ?? (await scoresOfBegun(index, part, tongue));
    if (!one) return undefined;
    all.push(one);
  }
  return inAll(all);
}

async function scoresOfKnown(
  index: SearchIndex,
  words: readonly string[],
  { termOf }: Tongue,
): Promise<Scores | undefined> {
  const terms = [...new Set(words.map(termOf))];
  const found = await Promise.all(terms.map((term) => index.scores(term)));
  const longer = await Promise.all(
    terms.flatMap((term, at) => (found[at] && term.length >= SHORTEST ? [scoresOfLonger(index, term)] : [])),
  );
  return inAny([...found.filter((scores) => scores !== undefined), ...longer.flat()]);
}

async function scoresOfLonger(index: SearchIndex, term: string): Promise<Scores[]> {
  const longer = await index.scoresOfBeginning(term);
  return [...longer].map(([other, scores]) => {
    const share = (BEGUN * term.length) / other.length;
    return new Map([...scores].map(([record, score]) => [record, score * share]));
  });
}

async function scoresOfBegun(
  index: SearchIndex,
  beginning: string,
  { termOf }: Tongue,
): Promise<Scores | undefined> {
  const words = (await index.vocabulary()).filter((word) => word.startsWith(beginning));
  const terms = [...new Set(words.map(termOf))].slice(0, FEW_STEMS);
  const found = await Promise.all(terms.map((term) => index.scores(term)));
  return inAny(found.filter((scores) => scores !== undefined));
}

/** What has to stand at which place from where a phrase begins. */
function stepsOf(tokens: readonly Token[], { termOf }: Tongue): Step[] {
  let next = 0;
  return tokens.flatMap((token): Step[] => {
    if (token.kind === "number") return [{ term: numberTerm(token.text), at: next++ }];
    if (token.kind === "word") return [{ term: termOf(token.text), at: next++ }];
    const { letters, pairs } = runTerms(token.text);
    const from = next;
    next += letters.length;
    return (pairs.length > 0 ? pairs : letters).map((term, at) => ({ term, at: from + at }));
  });
}
