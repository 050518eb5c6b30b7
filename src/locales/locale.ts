import { collator, dateFormat, listFormat, numberFormat } from "../model/formats.ts";
import type { Site } from "../model/site.ts";
import type { Interval } from "../model/interval.ts";
import type { Unit } from "../model/unit.ts";
import { type SaidCell, cellInWords, intervalBeside, intervalInWords } from "./cell-words.ts";
import type { English, Language } from "./catalogue.ts";
import { LANGUAGES } from "./languages.ts";
import { memoizeByObject } from "../model/memoize-by-object.ts";
import { withOwnWords } from "./own-words.ts";
import { type Messages, type Talk, directionOfName, makeTalk } from "./talk.ts";

/** How a site speaks: its messages, and how its language writes numbers, dates and lists. */
export interface Locale extends Talk<English> {
  readonly catalogue: Language["catalogue"];
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A year, `2024` or 2024, in the digits of the site. */
  year(year: string | number): string;
  date(date: Date | number, options: Intl.DateTimeFormatOptions): string;
  /** "a, b and c"; with `or` "a, b or c"; with `side by side` "a, b, c". */
  list(items: readonly string[], join?: Parameters<typeof listFormat>[1]): string;
  /** A cell as readers see it, with its unit, or the reason why it holds no value. */
  cell(cell: SaidCell): string;
  /** Both ends of an interval, with their unit: "85.1% to 92.0%". */
  interval(interval: Interval, unit: Unit): string;
  /** The same behind its value: "(85.1 to 92.0)". */
  intervalBeside(interval: Interval): string;
  /** The order of two words in the language. */
  compare(a: string, b: string): number;
  /** The digits of the site as Unicode names them, `arab`; undefined where they are the Latin ones. */
  readonly ownDigits: string | undefined;
  /** The `dir` of a name in a list, where it has letters of the other direction: so it turns nothing around it. */
  dirOf(name: string): "ltr" | "rtl" | undefined;
  /** A label of the content in the middle of a sentence: "Street level" → "street level". */
  inSentence(label: string): string;
}

/**
 * The locale of a site, by its `language`, `direction` and `digits`, with the publisher's own words in their places. English
 * where the interface does not speak the language.
 */
export function localeOf(
  { language, direction, digits }: Pick<Site, "language" | "direction" | "digits">,
  ownWords: Messages = {},
): Locale {
  const { catalogue: all, hasSmallNouns } = languageOf(language) ?? LANGUAGES["en"]!;
  const catalogue = withOwnWords(all, ownWords);
  const tag = tagOf(language, digits);
  const way = direction ?? directionOf(language);
  const talk = makeTalk<English>({ language, tag, direction: way }, catalogue);
  return {
    ...talk,
    catalogue,
    number: (value, options) => numberFormat(tag, options).format(value),
    year: (year) => numberFormat(tag, { useGrouping: false }).format(Number(year)),
    date: (date, options) => dateFormat(tag, options).format(date),
    list: (items, join = "and") => listFormat(tag, join).format(items),
    cell: (cell) => cellInWords(cell, talk),
    interval: (interval, unit) => intervalInWords(interval, unit, talk),
    intervalBeside: (interval) => intervalBeside(interval, talk),
    compare: (a, b) => collator(tag).compare(a, b),
    ownDigits: digitsOf(tag),
    dirOf: (name) => directionOfName(name, way),
    inSentence: (label) => (hasSmallNouns ? smallInSentence(label, tag) : label),
  };
}

/** The locale of what a content folder says: of its site.yaml, with the words of its words.yaml. */
export const localeOfCorpus = memoizeByObject(({ site, ownWords }: WordsOfSite): Locale =>
  localeOf(site, ownWords?.words),
);

/** What the words of a site's interface are made of. */
export interface WordsOfSite {
  site: Parameters<typeof localeOf>[0];
  ownWords?: { words: Messages };
}

/** The same, plain enough to go from thread to thread and to another process: where words stand in their file is a function. */
export function plainWords({ site, ownWords }: WordsOfSite): WordsOfSite {
  return { site, ...(ownWords ? { ownWords: { words: ownWords.words } } : {}) };
}

/** What the interface knows of a language: `es` of `es-MX`. Undefined where it does not speak it. */
export function languageOf(language: string): Language | undefined {
  const name = new Intl.Locale(language).language;
  return Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined;
}

/** The direction that a language is written in, by its script. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
}

/** `Intl.Locale.getTextInfo` would know, and Node 22 has not got it. Source: Unicode's CLDR, scriptMetadata. */
const RIGHT_TO_LEFT_SCRIPTS = new Set([
  "Adlm",
  "Arab",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

/** `ar` with native digits → `ar-u-nu-arab`: so all that Intl writes has the digits that the site asks for. */
function tagOf(language: string, digits: Site["digits"]): string {
  const { language: name } = new Intl.Locale(language);
  const numberingSystem = digits === "native" ? NATIVE_DIGITS[name] : digits && "latn";
  return numberingSystem ? new Intl.Locale(language, { numberingSystem }).toString() : language;
}

function digitsOf(tag: string): string | undefined {
  const { numberingSystem } = numberFormat(tag).resolvedOptions();
  return numberingSystem === "latn" ? undefined : numberingSystem;
}

/** Digits of their own, by language (Unicode's CLDR, `native` under `otherNumberingSystems`): Intl does not resolve the word. */
const NATIVE_DIGITS: Readonly<Record<string, string>> = {
  ar: "arab",
  bn: "beng",
  fa: "arabext",
  hi: "deva",
  ks: "arabext",
  mr: "deva",
  my: "mymr",
  ne: "deva",
  ps: "arabext",
  ur: "arabext",
};

/** Without its capitals, where it is no abbreviation: "Street", but "NGO". */
function smallInSentence(label: string, tag: string): string {
  return label.replace(/\p{L}+/gu, (word) =>
    /^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLocaleLowerCase(tag) : word,
  );
}
