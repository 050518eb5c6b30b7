/** What the words around a number make of it. */
export type Mode = "over" | "just-over" | "under" | "nearly" | "about" | "at-least" | "at-most" | "exactly";

import type { NumberRead } from "./number-reader.ts";
import type { RangeName } from "./ranges.ts";

/** The words of a language that a quantity may hold, all in small letters; several spellings stand side by side. */
export interface QuantityWords {
  /** After a number, apart or hyphened: "12 million". */
  scales: Record<string, number>;
  /** Joined to a number, or apart: "12k", "12 bn". */
  marks: Record<string, number>;
  percent: string[];
  percentagePoints: string[];
  points: string[];
  /** Behind a rate: "per 1000", which stands for "per 1,000" and whatever else the language groups digits by. */
  per1000?: string[];
  per100000?: string[];
  hours: string[];
  minutes: string[];
  /** Other times, which no unit of a cell counts. */
  times: string[];
  /** Around days and months of the calendar. */
  dates?: DateWords;
  /** "3 times", "3x". */
  fold: string[];
  before: Partial<Record<Mode, string[]>>;
  after: Partial<Record<Mode, string[]>>;
  rise: string[];
  fall: string[];
  minus: string[];
  /** The whole number in words that a folded text begins with. */
  number?: (text: string) => NumberRead | undefined;
  /** Scales that say one of them where no number stands before: "مليون". */
  scalesAlone?: string[];
  /** Words that say two of a thing by their ending, and the word for one: "ساعتان" → "ساعة". */
  duals?: Record<string, string>;
  /** After a number, or after the unit of a time: "two and a half", "two hours and a half". */
  andHalf?: string[];
  /** A half by itself: "half". */
  half?: string[];
  /** After a number in words, or after `one`: "thirds" → 3. */
  denominators?: Record<string, number>;
  /** One, before a denominator: "a third". */
  one?: string[];
  /** Fractions of one word, and those that no number stands before. */
  fractions?: [RegExp, part: number, whole: number][];
  /** Phrases for shares, at the beginning of a folded text. */
  shares?: [RegExp, RangeName][];
  /** What two forms of a word share, where a language bends its words at both ends. */
  root?: (word: string) => string;
  /** Between the ends of a range. A word that ends in ـ is written together with what follows. */
  to: string[];
  between: string[];
  and: string[];
  /** Between a part and its whole: "8 in 10". */
  outOf: string[];
  /** Small words that change no number. */
  small: string[];
  /** What numbers most often count. A table's own words count besides. */
  things: string[];
}

/** What stands before a day, a month or a year, in small letters. */
export interface DateWords {
  /** "before 14 March": an earlier day. */
  before: string[];
  /** "after 14 March": a later day. */
  after: string[];
  /** "by 14 March": that day or an earlier one. */
  until: string[];
  /** "since 14 March": that day or a later one. */
  since: string[];
  /** The first, the second and the last third of a month or a year: "early March", "mid-March", "late March". */
  early: string[];
  mid: string[];
  late: string[];
  /** What changes nothing: "on", "in". */
  plain: string[];
}
