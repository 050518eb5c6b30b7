import { searchWords } from "./search-words.ts";

/** A query taken apart: what to look for, and the numbers in it, which are held exactly. */
export interface Query {
  words: string[];
  /** Digits and decimal point alone: `2,145` → `2145`. */
  numbers: string[];
}

/**
 * Takes a reader's question apart. Words that only build the sentence are left out, unless nothing else is there.
 *
 *     "How many said 88.8%?"  →  { words: ["88.8%"], numbers: ["88.8"] }
 */
export function parseQuery(typed: string): Query {
  const all = typed.split(/\s+/).map(trimWord).filter(Boolean);
  const telling = all.filter((word) => !STOP.has(word.toLowerCase().replaceAll("’", "'")));
  const words = telling.length > 0 ? telling : all;
  return { words, numbers: words.map(numberOf).filter((number) => number !== undefined) };
}

const STOP: ReadonlySet<string> = new Set(searchWords.stopWords.split(" "));

/** A word and the words that mean the same where their stems differ, such as `begin` and `began`. */
export function formsOf(word: string): string[] {
  const small = word.toLowerCase();
  const alike = searchWords.alike.find((group) => group.split(" ").includes(small));
  return alike ? [...new Set([small, ...alike.split(" ")])] : [word];
}

function trimWord(word: string): string {
  return word.replace(/^[^\p{L}\p{N}.-]+|[^\p{L}\p{N}%]+$/gu, "");
}

/** The number that a word is, without its sign, unit and thousands separators. */
function numberOf(word: string): string | undefined {
  const digits = word.replace(/[,\u00a0\u202f]/g, "").replace(/^[-–−$€£]+|%$/g, "");
  return /^\d*\.?\d+$/.test(digits) ? digits : undefined;
}

/** Whether a text has all the numbers, each as a whole: 88.8 is not in 188.8 and not in 88.85. */
export function hasNumbers(text: string, numbers: readonly string[]): boolean {
  const plain = text.replace(/(?<=\d),(?=\d{3})/g, "");
  return numbers.every((number) => {
    const escaped = number.replace(".", "\\.");
    return new RegExp(`(?<![\\d.])${escaped}(?!\\d|\\.\\d)`).test(plain);
  });
}

/**
 * The address of a found row of data: that of the cell whose number was typed, where there is one.
 * `cells` lists the row's printed numbers with their anchors: `88.8=trust--average 84=trust--north`.
 */
export function cellAddress(address: string, cells: string | undefined, numbers: readonly string[]): string {
  const anchors = new Map(
    cells
      ?.split(" ")
      .map((pair) => pair.split("=") as [string, string])
      .reverse(),
  );
  const anchor = numbers.map((number) => anchors.get(number)).find((found) => found !== undefined);
  return anchor ? `${address.split("#")[0]}#${anchor}` : address;
}
