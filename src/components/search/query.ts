import type { SearchLanguage } from "../../locales/search-language.ts";
import { type Token, tokenize } from "../../model/search-tokens.ts";
import { foldedWords } from "../../locales/search-terms.ts";
import { pageOf } from "../../model/href.ts";

/** One thing to look for: a word, a number, a run of letters without spaces, or a phrase in quotation marks. */
export type Unit = Token | { kind: "phrase"; text: string; tokens: Token[] };

/** A question taken apart. */
export interface Query {
  units: Unit[];
  /** Digits and decimal point alone: `2,145` → `2145`. They are held exactly. */
  numbers: string[];
  /** Whether more was typed than is looked for. */
  isCut: boolean;
}

/** So many different things are looked for; more are no question. */
export const MOST_UNITS = 32;

/**
 * Takes a reader's question apart. Words that only build a sentence are left out, unless nothing else is there.
 *
 *     How many said "in the end" 88.8%?  →  phrase (in the end), word (said), number (88.8)
 */
export function parseQuery(typed: string, { language, words }: Pick<Tongue, "language" | "words">): Query {
  const phrases: Unit[] = [];
  const rest = typed.replace(QUOTED, (_whole, inside: string) => {
    const tokens = tokenize(inside, language);
    if (tokens.length > 0) phrases.push({ kind: "phrase", text: inside.trim(), tokens });
    return " ";
  });
  const tokens = tokenize(rest, language);
  const stopWords = foldedWords(words.stopWords, language);
  const isTelling = (token: Token) => token.kind !== "word" || !stopWords.has(token.text);
  const telling = tokens.filter(isTelling);
  const all: Unit[] = [...phrases, ...(telling.length + phrases.length > 0 ? telling : tokens)];
  const different = [...new Map(all.map((unit) => [`${unit.kind} ${unit.text}`, unit])).values()];
  const units = different.slice(0, MOST_UNITS);
  return {
    units,
    numbers: units.flatMap((unit) => (unit.kind === "number" ? [unit.text] : [])),
    isCut: different.length > units.length,
  };
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/**
 * The words that mean the same as one, itself first: those of the site, and those of the language whose stems differ. A
 * group is that of all who have the stem of one of its words.
 */
export function formsOf(word: string, { language, words, termOf, synonyms }: Tongue): string[] {
  const term = termOf(word);
  const groups = [...synonyms, ...words.alike.map((group) => [...foldedWords(group, language)])];
  const own = groups.filter((group) => group.some((one) => termOf(one) === term));
  return [...new Set([word, ...own.flat()])];
}

/** How a site speaks: its language, what the search knows of that, and the words that its content declares to be alike, folded. */
export interface Tongue {
  language: string;
  words: SearchLanguage;
  /** The term of the index for a word: `wordTerms`. */
  termOf: (word: string) => string;
  synonyms: readonly (readonly string[])[];
}

/**
 * The address of a found row of data: that of the cell whose number was typed, where there is one.
 * `cells` lists the row's numbers with their anchors: `88.8=trust--average 84=trust--north`.
 */
export function cellAddress(address: string, cells: string | undefined, numbers: readonly string[]): string {
  const anchors = new Map(
    cells
      ?.split(" ")
      .map((pair) => pair.split("=") as [string, string])
      .reverse(),
  );
  const anchor = numbers.map((number) => anchors.get(number)).find((found) => found !== undefined);
  return anchor ? `${pageOf(address)}#${anchor}` : address;
}
