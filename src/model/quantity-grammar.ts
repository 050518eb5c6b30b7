import { escapePattern } from "./escape-pattern.ts";
import { kept, numberFormat } from "./formats.ts";
import { foldNumbers, numeralReader, separatorsOf } from "./numerals.ts";
import type { QuantityUnit } from "./quantity.ts";
import { small } from "./small-letters.ts";
import { quantityWords } from "./quantity-words/by-language.ts";
import { rateIn } from "./unit-words.ts";
import type { Mode, QuantityWords } from "./quantity-words/words.ts";

/** The words of a language, ready to be looked for at the beginning of a folded text in small letters. */
export interface Grammar {
  words: QuantityWords;
  numeral: ReturnType<typeof numeralReader>;
  scales: Vocabulary;
  marks: Vocabulary;
  units: [QuantityUnit, RegExp, factor: number][];
  before: [Mode, RegExp][];
  after: [Mode, RegExp][];
  rise: RegExp;
  fall: RegExp;
  minus: RegExp;
  to: RegExp;
  between: RegExp;
  and: RegExp;
  outOf: readonly string[];
  scalesAlone: RegExp;
  duals: { pattern: RegExp; singular: Record<string, string> };
  andHalf: RegExp;
  half: RegExp;
  one: RegExp;
  denominators: Vocabulary;
  small: RegExp;
  things: ReadonlySet<string>;
}

export const grammarOf = kept((language: string): Grammar => {
  const words = quantityWords(language);
  const modes = (table: QuantityWords["before"]) =>
    (Object.entries(table) as [Mode, string[]][]).map(([mode, list]): [Mode, RegExp] => [
      mode,
      startsWith(list),
    ]);
  return {
    words,
    numeral: numeralReader(language),
    scales: vocabulary(words.scales),
    marks: vocabulary(words.marks),
    units: [
      ["percentage-points", startsWith([...words.percentagePoints, ...after("%", words.points)]), 1],
      ["percentage-points", startsWith(["basis points", "basis point", "bps", "bp"]), 0.01],
      // Before percentages: "pour cent mille" is no "pour cent".
      ["per-100000", startsWith(rateWords(words.per100000, 100_000, language)), 1],
      ["per-1000", startsWith(["‰", ...rateWords(words.per1000, 1000, language)]), 1],
      ["percent", startsWith(["%", ...words.percent]), 1],
      ["points", startsWith(words.points), 1],
      ["hours", startsWith(words.hours), 1],
      ["minutes", startsWith(words.minutes), 1],
      ["time", startsWith(words.times), 1],
      ["fold", startsWith(words.fold), 1],
      ["measure", startsWith(MEASURES, { cased: true }), 1],
    ],
    before: modes(words.before),
    after: modes(words.after),
    rise: startsWith(words.rise),
    fall: startsWith(words.fall),
    minus: startsWith(words.minus),
    to: startsWith(words.to, { before: " " }),
    between: startsWith(words.between),
    and: startsWith(words.and, { before: " " }),
    outOf: words.outOf.map(small),
    scalesAlone: startsWith(words.scalesAlone ?? []),
    duals: {
      pattern: startsWith(Object.keys(words.duals ?? {})),
      singular: Object.fromEntries(
        Object.entries(words.duals ?? {}).map(([dual, one]) => [small(dual), one]),
      ),
    },
    andHalf: startsWith(words.andHalf ?? [], { before: " " }),
    half: startsWith(words.half ?? []),
    one: startsWith(words.one ?? []),
    denominators: vocabulary(words.denominators ?? {}),
    small: startsWith(words.small),
    things: new Set(words.things.map((thing) => rootOf(small(thing), words))),
  };
});

/** Signs of length, area, volume, weight, power, data and temperature, as they are written: "MW" is no "mw". */
const MEASURES = [
  "km", "m", "cm", "mm", "miles", "mile", "mi", "feet", "ft", "inches", "inch", "metres", "metre", "meters", "meter",
  "kilometres", "kilometers", "km^2", "m^2", "m^3", "hectares", "hectare", "ha", "acres", "acre", "kg", "g", "mg", "t", "kt",
  "Mt", "tonnes", "tonne", "tons", "ton", "lb", "lbs", "oz", "l", "L", "ml", "litres", "liters", "kWh", "MWh", "GWh", "TWh",
  "kW", "MW", "GW", "kB", "MB", "GB", "TB", "ms", "°C", "°F", "°", "km/h", "mph", "ppm", "dB",
]; // prettier-ignore

/** Words behind a rate, and those that the site itself writes, with the digits in each way in which the language groups them. */
function rateWords(words: readonly string[] = [], whole: number, language: string): string[] {
  const plain = String(whole);
  const written = numberFormat(language).format(whole);
  const digits = ["", ...separatorsOf(language).groups, " ", "'", "’"].map((mark) =>
    plain.replace(/000$/, `${mark}000`),
  );
  const all = words.flatMap((word) =>
    word.includes(plain) ? digits.map((each) => word.replace(plain, each)) : [word],
  );
  return [...all, rateIn(language)("", written).trim()].map(foldNumbers);
}

function after(mark: string, words: readonly string[]): string[] {
  return words.flatMap((word) => [`${mark} ${word}`, `${mark}-${word}`]);
}

export type Vocabulary = { pattern: RegExp; values: Record<string, number> };

function vocabulary(values: Record<string, number>): Vocabulary {
  const folded = Object.entries(values).map(([word, value]) => [small(word), value] as const);
  return { pattern: startsWith(Object.keys(values)), values: Object.fromEntries(folded) };
}

/** What the forms of a word share, where the language bends its words at both ends; elsewhere the word itself. */
export function rootOf(word: string, { root }: QuantityWords): string {
  return root?.(word) ?? word;
}

export function takeWord(
  { pattern, values }: Vocabulary,
  text: string,
): { word: string; value: number } | undefined {
  const word = pattern.exec(small(text))?.[0];
  return word === undefined ? undefined : { word, value: values[word]! };
}

/** What may not follow a word: of letters more of them, of a number more digits. */
function endOf(word: string): string {
  if (/\p{L}$/u.test(word)) return "(?![\\p{L}\\p{N}^])";
  return /\d$/.test(word) ? "(?![.,٬ ]?\\d)" : "";
}

/** Matches the longest of some words at the beginning of a text, where no letter or digit goes on. */
function startsWith(words: readonly string[], { before = "", cased = false } = {}): RegExp {
  const longest = words.map(cased ? (word) => word : small).sort((a, b) => b.length - a.length);
  // Words that one after another end alike share what may not follow: Unicode's classes are long, and compiled for each place.
  const runs: { end: string; words: string[] }[] = [];
  for (const word of longest) {
    const isOpen = word.endsWith("ـ");
    const end = isOpen ? "" : endOf(word);
    if (runs.at(-1)?.end !== end) runs.push({ end, words: [] });
    runs.at(-1)!.words.push(escapePattern(isOpen ? word.slice(0, -1) : word));
  }
  const ends = runs.map(({ end, words }) => `(?:${words.join("|")})${end}`);
  return new RegExp(longest.length > 0 ? `^${before}(?:${ends.join("|")})` : "(?!)", "u");
}
