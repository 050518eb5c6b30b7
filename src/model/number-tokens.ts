import { dateFormat, kept } from "./formats.ts";
import { NUMBER_NAMES } from "./number-names.ts";

/** A number as it stands in a text: where, and all that belongs to it ("$25,000", "88.8%", "−4", "12k", "£5m"). */
export interface NumberToken {
  text: string;
  index: number;
}

const SIGN = String.raw`(?:(?<![\p{L}\p{N})])[−+–-](?=[\p{Sc}\d.]))?`;
const MONEY = String.raw`(?:(?:[A-Z]{1,3}\$|\p{Sc})\s?|(?<![\p{L}\p{N}])(?:${codes()})\s)?`;
const DIGITS = String.raw`(?:\p{Nd}+(?:[.,٫٬]\p{Nd}+|[’'\u00a0\u2009\u202f]\p{Nd}{3}(?!\p{Nd}))*|[.٫]\p{Nd}+)`;
const POWER = String.raw`(?:\s?[×x·]\s?10(?:[⁺⁻⁰¹²³⁴-⁹]+|\^[+-]?\d+)|(?<=10)[⁺⁻⁰¹²³⁴-⁹]+|[½¼¾⅓⅔⅛])?`;
const JOINED = String.raw`(?:k|K|m|M|mn|mln|mio|Mio\.|Mrd\.|b|B|bn|tn|trn|pp|ppts?|pc|pct|x|×|fold|km²?|m²|cm|mm|kg|mg|ha|hrs?|h|mins?|ft|mi|lbs?|oz|ml|kWh|MWh|GWh|TWh|kW|MW|GW|kt|Mt|GB|MB|TB|px|mph|°C|°F|°|p)(?![\p{L}\p{N}])`;
const APART = String.raw`\s(?:k|mn|mln|bn|tn|thousand|millions?|billions?|trillions?|hundred|dozen|lakh|crore|Mio\.|Mrd\.|Millionen|Milliarden|millones|milhões|mil|ألف|آلاف|مليون|ملايين|مليار|مليارات)(?![\p{L}\p{N}])`;
const UNIT = String.raw`\s?(?:%|‰|٪)(?:(?:-|\s)points?\b)?|\s?\p{Sc}|\s(?:dollars?|euros?|Euro|pounds?|percentage[ -]points?|points?|percent|per cent|pct|pp|Prozentpunkten?|Prozent|por ciento|por cento|pour cent|في المئة|في المائة|بالمئة|بالمائة|دولارات|دولارا|دولار|يورو|ريالات|ريالا|ريال|درهما|درهم|دينارا|دينار|جنيها|جنيه)(?![\p{L}\p{N}])`;
const RATE = String.raw`\s(?:per|(?:in|for) every|je|pro|auf|pour|por(?: cada)?|[ae]m? cada|لكل)\s(?:(?:1|100)[.,’'٬\s]?000|(?:(?:hundred|cent|cien|cem|100|مئة|مائة)\s)?(?:thousand|mille|mil|ألف)|(?:hundert)?tausend)(?![\p{L}\p{N}]|[.,’'٬\s]?\d)`;
const NUMBER = new RegExp(
  String.raw`${SIGN}${MONEY}(?<![\p{L}\p{N}])(?<!\p{N}[.,٫٬])(?:${DIGITS}${POWER}|[½¼¾⅓⅔⅛])(?:${JOINED})?(?:(?:${RATE})|(?:${APART})*(?:${UNIT})?)`,
  "gu",
);

/**
 * The numbers of a text that count something, each whole: with its sign, its currency, its scale and its unit. Left out
 * are digits that name and do not count: years, days, times, grades, standards, ages and the like (`number-names.ts`),
 * and the days of a month in the site's language.
 */
export const numberReader = kept((language: string): ((text: string) => NumberToken[]) => {
  const patterns = [...daysOfMonth(language), ...NUMBER_NAMES];
  return (text) => {
    if (!/[\p{Nd}½¼¾⅓⅔⅛]/u.test(text)) return [];
    const counting = patterns.reduce(mask, inPlainDigits(text));
    return [...counting.matchAll(NUMBER)].map(({ 0: found, index }) => {
      return { text: text.slice(index, index + found.trimEnd().length), index };
    });
  };
});

/**
 * With the digits of Arabic and its neighbors as 0 to 9, so that years and days are known in them too, and apart from an
 * "and" or "with" that is written together with them; each sign in its place.
 */
function inPlainDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16))
    .replace(/(?<![\p{L}\p{N}])[وفبلك](?=\d)/gu, " ");
}

/** Puts what a pattern finds out of sight, and keeps every place. */
function mask(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => "\u0001".repeat(found.length));
}

/** Days beside the name of a month: "May 12", "12 May", "12 to 14 May", "12 de maio", "12. Mai", "3. und 4. Mai". */
function daysOfMonth(language: string): RegExp[] {
  const months = [language, "en"].flatMap((tag) =>
    (["long", "short"] as const).flatMap((month) => {
      const format = dateFormat(tag, { month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, index) =>
        format.format(Date.UTC(2024, index)).replace(/\.$/, ""),
      );
    }),
  );
  // "may" and "march" are also verbs: English writes months with a capital.
  const names = `(?:${[...new Set(months)].join("|")}|Sept)\\.?`;
  const day = String.raw`\d{1,2}(?:\.|º|er|st|nd|rd|th)?`;
  const span = String.raw`${day}(?:(?:\s?[–-]\s?|,?\s(?:and|or|to|und|bis|y|al?|e|et|au)\s)${day})?`;
  return [
    new RegExp(
      String.raw`(?<!\p{L})${names}\s(?:the\s)?${span}(?:,?\s(?:1[89]|2[01])\d\d)?(?![\p{N}%]|[.,]\d)`,
      "gu",
    ),
    new RegExp(String.raw`(?<![\p{N}\p{L}.,])${span}\s(?:of\s|de\s)?${names}(?!\p{L})`, "gu"),
  ];
}

function codes(): string {
  return "USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|CNY|INR|BRL|MXN|ZAR|SEK|NOK|DKK|PLN|KES|NGN";
}
