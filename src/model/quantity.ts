import { type Amount, type Ends, type Reader, amountAt } from "./amount.ts";
import { fractionOf, rangeAt } from "./amount-range.ts";
import { foldNumbers } from "./numerals.ts";
import { grammarOf, rootOf } from "./quantity-grammar.ts";
import { small } from "./small-letters.ts";
import type { Mode } from "./quantity-words/words.ts";
import { phrasesAt } from "./spoken-shares.ts";

/** What a piece of prose says of a number: a value at a precision, or a range that its words mean. */
export interface Quantity {
  low: number;
  high: number;
  /** True where the ends themselves do not count: "more than half" is over 50, not 50. */
  open: boolean;
  unit: QuantityUnit;
  /** Of money: the currencies that its sign may mean, as small codes; none where it may be any ("50 cents"). */
  currencies?: readonly string[];
  /** The number itself, where no words make a bound or a range of it. */
  value?: number;
  /** Of a range: what rounds to each of its ends. */
  ends?: Ends;
  /** Where the text says that something grew or fell. */
  direction?: 1 | -1;
}

/**
 * What the text counts in. `plain` says nothing; `things` are what a noun names; `share` is a fraction or a phrase, its
 * range in percent; `none` is "none" or "nobody"; `points` may be any; `time` is what no cell counts in, such as days;
 * `measure` is a length, a weight and the like.
 */
export type QuantityUnit =
  | "plain" | "things" | "percent" | "percentage-points" | "points" | "share" | "none" | "fold" | "money" | "hours"
  | "minutes" | "time" | "measure" | "per-1000" | "per-100000"; // prettier-ignore

/**
 * Reads the whole text of a value link, with the words, digits and separators of the site's language. A number stands
 * for all that rounds to it at the precision written: "89%" is 88.5 to 89.5, "1,200" is 1199.5 to 1200.5, "12 million"
 * is 11.5 to 12.5 million. Words before and after it open, close or widen the range: "more than 70%", "nearly 40".
 * `docs/rules/value-differs.md` says what each means, and a test holds the two together.
 *
 * Undefined where the text holds no quantity, or anything beside it that is not known to be harmless. `tableWords` are
 * harmless too: the words of the table that the text is held against, in small letters.
 */
export function readQuantity(
  text: string,
  language = "en",
  tableWords: ReadonlySet<string> = new Set(),
): Quantity | undefined {
  if (text.length > LONGEST) return undefined;
  const cased = foldNumbers(text).replace(/[.,;:!?]+$/, "");
  const reader: Reader = { ...grammarOf(language), language, tableWords };
  let rest = cased;
  for (;;) {
    const found = quantityAt(rest, reader);
    if (found) return found;
    const harmless = reader.small.exec(small(rest))?.[0];
    if (harmless === undefined) return undefined;
    rest = rest.slice(harmless.length).trimStart();
  }
}

/** No number with its words is as long; a longer text would be tried word by word. */
const LONGEST = 300;

/** Whether a value is what the text says. The ends count, because 88.5 may be written as 88 or 89. */
export function agrees(quantity: Pick<Quantity, "low" | "high" | "open">, value: number): boolean {
  const ends = [quantity.low, quantity.high].filter(Number.isFinite);
  const slack = 1e-9 * Math.max(Math.abs(value), ...ends.map(Math.abs));
  if (quantity.open) return value > quantity.low + slack && value < quantity.high - slack;
  return value >= quantity.low - slack && value <= quantity.high + slack;
}

// "up to 40" is a bound, and "up 40" a rise: the text is read with and without its first words as a direction.
function quantityAt(text: string, reader: Reader): Quantity | undefined {
  const [direction, start] = directionAt(text, reader);
  return rangeIn(text, {}, reader) ?? (start === text ? undefined : rangeIn(start, direction, reader));
}

function rangeIn(start: string, direction: { direction?: 1 | -1 }, reader: Reader): Quantity | undefined {
  for (const phrase of phrasesAt(small(start), reader)) {
    const tail = start.slice(phrase.length);
    // "half an hour" is no half.
    if (RATE.test(small(tail)) || !isHarmless(tail, reader)) continue;
    const { low, high, open } = phrase;
    return { low, high, open, unit: high === 0 ? "none" : "share", ...direction };
  }
  const [mode, rest] = modeAt(start, reader);
  for (const read of [rangeAt, fractionOf, amountAt]) {
    const amount = read(rest, reader);
    if (!amount) continue;
    const [after, tail] = mode ? [mode, amount.rest] : modeAfter(amount.rest, reader);
    if (!isHarmless(tail, reader)) continue;
    const counts = amount.unit === "plain" && countsThings(tail, reader);
    return { ...around(amount, after), ...(counts ? { unit: "things" as const } : {}), ...direction };
  }
  return undefined;
}

function directionAt(text: string, { rise, fall }: Reader): [{ direction?: 1 | -1 }, string] {
  const risen = rise.exec(small(text))?.[0];
  if (risen !== undefined) return [{ direction: 1 }, text.slice(risen.length).trimStart()];
  const fallen = fall.exec(small(text))?.[0];
  if (fallen !== undefined) return [{ direction: -1 }, text.slice(fallen.length).trimStart()];
  return [{}, text];
}

function modeAt(text: string, { before }: Reader): [Mode | undefined, string] {
  for (const [mode, pattern] of before) {
    const words = pattern.exec(small(text))?.[0];
    if (words !== undefined) return [mode, text.slice(words.length).trimStart()];
  }
  return [undefined, text];
}

function modeAfter(text: string, { after }: Reader): [Mode | undefined, string] {
  const start = text.trimStart();
  for (const [mode, pattern] of after) {
    const words = pattern.exec(small(start))?.[0];
    if (words !== undefined) return [mode, start.slice(words.length)];
  }
  return [undefined, text];
}

/** The range that an amount stands for, as the words around it have it. */
function around(amount: Amount, mode: Mode | undefined): Quantity {
  const { value, half, unit, currencies, isRange, ends } = amount;
  const shared = { unit, ...(currencies ? { currencies } : {}), open: false };
  // A growth of 600% is no share of a hundred, so that its room grows with it.
  const isShare = ["percent", "share"].includes(unit) && Math.abs(value) <= 100;
  const near = (share: number) => Math.max(half, Math.min(share * Math.abs(value), isShare ? 5 : Infinity));
  switch (mode) {
    case "over":
      return { ...shared, low: value, high: Infinity, open: true };
    case "just-over":
      return { ...shared, low: value, high: value + near(0.1), open: true };
    case "under":
      return { ...shared, low: -Infinity, high: value, open: true };
    case "nearly":
      return { ...shared, low: value - near(0.1), high: value, open: true };
    case "about":
      return { ...shared, low: value - near(0.05), high: value + near(0.05) };
    case "at-least":
      return { ...shared, low: value, high: Infinity };
    case "at-most":
      return { ...shared, low: -Infinity, high: value };
    case "exactly":
      return { ...shared, low: value, high: value };
    case undefined:
      return {
        ...shared,
        low: value - half,
        high: value + half,
        ...(isRange ? (ends ? { ends } : {}) : { value }),
      };
  }
}

const RATE =
  /^ (?:per|a|an|each|every) (?:hour|day|week|month|quarter|year|person|head|capita|pupil|student|household)(?!\p{L})/u;

/** Whether what is left says nothing about the number: small words, what is counted, the table's own words, a rate. */
function isHarmless(text: string, { words, tableWords, small: smallWord, things }: Reader): boolean {
  if (text !== "" && /^[\p{L}\p{N}]/u.test(text)) return false;
  const rest = small(text).replace(RATE, " ").trim();
  return rest
    .split(/[ ,]+/)
    .filter(Boolean)
    .every((word) => {
      const bare = word.replace(/^[(“"‘']+|[)”"’'.;:!?]+$/gu, "");
      if (!/^\p{L}[\p{L}\p{M}'’-]*$/u.test(bare)) return false;
      if (smallWord.exec(bare)?.[0] === bare) return true;
      if (words.scales[bare] !== undefined || words.marks[bare] !== undefined) return tableWords.has(bare);
      return [bare, ...bare.split("-")].some((part) => isKnown(part, { words, things, tableWords }));
    });
}

function isKnown(
  word: string,
  { words, things, tableWords }: Pick<Reader, "words" | "things" | "tableWords">,
): boolean {
  const root = rootOf(word, words);
  if (things.has(root) || tableWords.has(word)) return true;
  return words.root !== undefined && [...tableWords].some((one) => rootOf(small(one), words) === root);
}

function countsThings(text: string, reader: Reader): boolean {
  const { small: smallWord } = reader;
  const first = /^ ([\p{L}\p{M}'’-]+)/u.exec(small(text))?.[1];
  if (first === undefined || smallWord.exec(first)?.[0] === first) return false;
  return isKnown(first, reader) || first.includes("-");
}
