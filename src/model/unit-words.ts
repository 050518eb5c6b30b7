import { digits, kept, numberFormat } from "./formats.ts";
import { type Scale, scaleOf, withoutScale } from "./scale.ts";

/**
 * A number in a scale, as people say it: "4,552 thousand", "$12 million", "12 millones US$". In a language whose words are
 * not known here, the factor that all can read: "12 × 10⁶".
 */
export function writeScaled(value: number, unit: string, decimals: number, language: string): string {
  const scale = scaleOf(unit)!;
  const plain = withoutScale(unit);
  const money = plain.length === 3 ? ({ style: "currency", currency: plain.toUpperCase() } as const) : {};
  const parts = numberFormat(language, { ...digits(decimals), ...money }).formatToParts(value);
  const isDigits = ({ type }: Intl.NumberFormatPart) => DIGITS.has(type);
  const [first, last] = [parts.findIndex(isDigits), parts.findLastIndex(isDigits) + 1];
  const text = (from: number, to?: number) =>
    parts
      .slice(from, to)
      .map((part) => part.value)
      .join("");
  const words = SCALED[nameOf(language)]?.[scale];
  const word = words
    ? (words[rulesOf(language, decimals).select(Math.abs(value))] ?? words.other)
    : `× ${POWERS[scale]}`;
  return `${text(0, first)}${text(first, last)} ${word}${text(last)}`;
}

const DIGITS: ReadonlySet<string> = new Set(["integer", "group", "decimal", "fraction"]);

/** Of how many the rates among the units are. */
export const RATES: Readonly<Record<string, number>> = { "per-1000": 1000, "per-100000": 100_000 };

/** A rate, as people say it: "12 per 1,000". In a language whose words are not known here with a stroke: "12 / 1 000". */
export function rateIn(language: string): (number: string, whole: string) => string {
  const per = PER[nameOf(language)] ?? "/";
  return (number, whole) => `${number} ${per} ${whole}`;
}

const rulesOf = kept(
  (language: string, decimals: number) =>
    new Intl.PluralRules(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
);

function nameOf(language: string): string {
  return language.split("-")[0]!.toLowerCase();
}

const POWERS: Readonly<Record<Scale, string>> = { thousand: "10³", million: "10⁶", billion: "10⁹" };

const PER: Readonly<Record<string, string>> = {
  ar: "لكل", de: "je", en: "per", es: "por cada", fr: "pour", it: "su", nl: "per", pt: "por",
}; // prettier-ignore

type Words = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** By language and the plural forms that it has (Unicode's plural rules). */
const SCALED: Readonly<Record<string, Readonly<Record<Scale, Words>>>> = {
  ar: {
    thousand: { few: "آلاف", other: "ألف" },
    million: { few: "ملايين", other: "مليون" },
    billion: { few: "مليارات", other: "مليار" },
  },
  de: {
    thousand: { other: "Tausend" },
    million: { one: "Million", other: "Millionen" },
    billion: { one: "Milliarde", other: "Milliarden" },
  },
  en: { thousand: { other: "thousand" }, million: { other: "million" }, billion: { other: "billion" } },
  es: {
    thousand: { other: "mil" },
    million: { one: "millón", other: "millones" },
    billion: { other: "mil millones" },
  },
  fr: {
    thousand: { other: "mille" },
    million: { one: "million", other: "millions" },
    billion: { one: "milliard", other: "milliards" },
  },
  pt: {
    thousand: { other: "mil" },
    million: { one: "milhão", other: "milhões" },
    billion: { other: "mil milhões" },
  },
};
