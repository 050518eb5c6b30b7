import { PARTS } from "./search-files.ts";

/**
 * The form of the search index, which the build writes and the search page reads. It stands in `search/` as scripts, each
 * of which sets one part: a site on a disk, where browsers let no script fetch a file, is searched by the same files.
 *
 *     index.js             what there is: all that a search needs before it knows what is asked
 *     <sum>/words-3.js     the terms of one stretch of the alphabet, and the records that have them
 *     <sum>/places-3.js    where in these records they stand: for phrases
 *     <sum>/records-2.js   what a reader is shown of some records
 *     <sum>/vocabulary.js  the words of the site, for what stands nowhere
 */
export interface SearchIndexHead {
  /** The folder of the other parts, a sum over them: parts of two builds are never mixed. */
  folder: string;
  /** How many records there are. They are numbered in their order. */
  count: number;
  /** The first term of each part with words, in the order of their letters' codes. */
  words: string[];
  /** The number of the first record of each part with records. */
  records: number[];
  /** The records that have a value, packed in rising order, by filter and value. */
  filters: Record<string, Record<string, string>>;
}

/**
 * Terms of one stretch, one space between them; for each how many records have it, then the numbers of these, each as
 * its distance from the one before; and how much the term weighs in each.
 */
export type WordsPart = [terms: string, records: string, weights: string];

/** For each record of each term of a part with words: how often it has it, and the places, each as its distance from the one before. */
export type PlacesPart = string;

/** What a reader is shown of some records, field by field. */
export interface RecordsPart {
  hrefs: string[];
  titles: string[];
  kinds: string[];
  places: string[];
  /** Of rows of data: `84=trust--north 88.75=trust--all`. */
  cells: Record<number, string>;
  texts: string[];
}

/** The words that can be typed, one space between them, the most frequent first. */
export type VocabularyPart = string;

/** A part as a script. */
export function partAsScript(name: string, part: unknown): string {
  return `(self.${PARTS}??={})[${JSON.stringify(name)}]=${JSON.stringify(part)};\n`;
}

/** The term of a number: no word begins so. */
export function numberTerm(digits: string): string {
  return `#${digits}`;
}

/** The terms of a run of letters without spaces, each at a place of its own: its pairs, and its letters one by one. */
export function runTerms(run: string): { letters: string[]; pairs: string[] } {
  const letters = [...run];
  return {
    letters: letters.map((letter) => `~${letter}`),
    pairs: letters.slice(1).map((letter, at) => `~${letters[at]!}${letter}`),
  };
}

/**
 * Whole numbers as printable letters, small ones as one: what stands in a script, and is compressed with it, would gain
 * nothing by being bytes. The last digit of a number is one of 72, those before it are of 21 others.
 */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = "";
  for (const number of numbers) {
    let letters = LETTERS[number % LAST]!;
    for (let rest = Math.floor(number / LAST); rest > 0; rest = Math.floor((rest - 1) / BEFORE))
      letters = LETTERS[LAST + ((rest - 1) % BEFORE)]! + letters;
    packed += letters;
  }
  return packed;
}

/** The numbers again. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let high = 0;
  for (let at = 0; at < packed.length; at += 1) {
    const digit = DIGITS[packed.charCodeAt(at)]!;
    if (digit < LAST) {
      numbers.push(high * LAST + digit);
      high = 0;
    } else high = high * BEFORE + digit - LAST + 1;
  }
  return numbers;
}

/** Rising numbers as the distance of each from the one before. */
export function distances(rising: readonly number[]): number[] {
  return rising.map((number, at) => number - (rising[at - 1] ?? 0));
}

/** Distances as rising numbers again. */
export function rising(distances: readonly number[]): number[] {
  let sum = 0;
  return distances.map((distance) => (sum += distance));
}

const LAST = 72;
const BEFORE = 21;
/** All that ASCII prints but the two signs that a string in a script would have to escape. */
const LETTERS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (letter) => letter !== '"' && letter !== "\\",
);
const DIGITS: number[] = [];
for (const [digit, letter] of LETTERS.entries()) DIGITS[letter.charCodeAt(0)] = digit;

/** How much a term weighs in a record: so many steps of a quarter of an octave, from the least weight on. */
export function packWeight(weight: number): number {
  return Math.min(LAST - 1, Math.max(0, Math.round(Math.log2(weight / LEAST_WEIGHT) * STEPS)));
}

/** The weight again, to the step. */
export function unpackWeight(steps: number): number {
  return LEAST_WEIGHT * 2 ** (steps / STEPS);
}

const LEAST_WEIGHT = 0.1;
const STEPS = 4;
