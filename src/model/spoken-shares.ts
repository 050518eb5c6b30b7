import { type Grammar, takeWord } from "./quantity-grammar.ts";
import { RANGES } from "./quantity-words/ranges.ts";

/** A share in words or as a fraction: a range in percent. */
export interface Share {
  low: number;
  high: number;
  /** True where the ends themselves do not count. */
  open: boolean;
  length: number;
}

/** The phrases that a folded text begins with, the longest first. */
export function phrasesAt(text: string, { words: { shares = [] } }: Grammar): Share[] {
  return shares
    .flatMap(([pattern, name]) => {
      const words = pattern.exec(text)?.[0];
      if (words === undefined || /^[\p{L}\p{N}/]/u.test(text.slice(words.length))) return [];
      const [low, high, open] = RANGES[name];
      return [{ low, high, open, length: words.length }];
    })
    .sort((a, b) => b.length - a.length);
}

/** A fraction: the part, the whole, and how many characters it takes. */
export interface Fraction {
  part: number;
  whole: number;
  length: number;
}

/** The fraction that a folded text begins with: "2/3", "two-fifths", "half", "8 in 10", "nineteen out of the 20". */
export function fractionAt(text: string, grammar: Grammar): Fraction | undefined {
  return inDigits(text) ?? inOneWord(text, grammar) ?? inWords(text, grammar) ?? ofWhole(text, grammar);
}

function inDigits(text: string): Fraction | undefined {
  const match = /^(\d{1,3})\/(\d{1,4})(?![\d/.,])/.exec(text);
  return match ? proper(Number(match[1]), Number(match[2]), match[0].length) : undefined;
}

function inOneWord(text: string, { half, words: { fractions = [] } }: Grammar): Fraction | undefined {
  const halfWord = half.exec(text)?.[0];
  if (halfWord !== undefined) return { part: 1, whole: 2, length: halfWord.length };
  for (const [pattern, part, whole] of fractions) {
    const word = pattern.exec(text)?.[0];
    if (word !== undefined && !/^[\p{L}\p{N}]/u.test(text.slice(word.length)))
      return { part, whole, length: word.length };
  }
  return undefined;
}

function inWords(text: string, { one, denominators, words }: Grammar): Fraction | undefined {
  const single = one.exec(text)?.[0];
  const part = single === undefined ? words.number?.(text) : { value: 1, length: single.length };
  const gap = part && /^[ -]/.test(text.slice(part.length)) ? part.length + 1 : undefined;
  const whole = gap === undefined ? undefined : takeWord(denominators, text.slice(gap));
  return part && whole && proper(part.value, whole.value, gap! + whole.word.length);
}

function ofWhole(text: string, { outOf, words }: Grammar): Fraction | undefined {
  const part = countAt(text, words.number);
  if (!part) return undefined;
  const between = outOf.find((words) => text.startsWith(` ${words} `, part.length));
  if (between === undefined) return undefined;
  const start = part.length + between.length + 2;
  const whole = countAt(text.slice(start), words.number);
  return whole ? proper(part.value, whole.value, start + whole.length) : undefined;
}

function countAt(
  text: string,
  number: Grammar["words"]["number"],
): { value: number; length: number } | undefined {
  const digits = /^\d{1,4}(?![\p{L}\p{N}.,%])/u.exec(text)?.[0];
  return digits === undefined ? number?.(text) : { value: Number(digits), length: digits.length };
}

function proper(part: number, whole: number, length: number): Fraction | undefined {
  return whole >= 2 && part <= whole ? { part, whole, length } : undefined;
}

/**
 * What a fraction stands for, in percent: as the phrases do for halves, thirds and quarters; otherwise all that rounds
 * to it, and 2.5 points either way at most.
 */
export function shareOf({ part, whole }: Pick<Fraction, "part" | "whole">): { value: number; half: number } {
  const value = (100 * part) / whole;
  return { value, half: whole === 2 ? 3 : Math.min(2.5, 50 / whole) };
}
