import { dateFormat, kept } from "./formats.ts";

/** A number as it stands in a text: where, and all that belongs to it ("$25,000", "88.8%", "12 million"). */
export interface NumberToken {
  text: string;
  index: number;
}

const NUMBER =
  /(?<![\p{L}\p{N}])[$€£¥]?\d+(?:[.,]\d+)*(?:\s?%|(?:\s(?:percent|thousand|million|billion|trillion))\b)?/gu;

/** Words before which a number counts nothing: it names a place in an order. */
const NAMES_BEFORE =
  /\b(?:grades?|sections?|figures?|tables?|pages?|pp?\.|chapters?|lessons?|rounds?|phases?|steps?|questions?|volume|vol\.|no\.|numbers?|notes?|through grade)(?:\s\d+(?:\s?[–-]|,? and| or| to))?\s?$/iu;
const STREET =
  /^\s(?:(?:North|South|East|West|[A-Z]\p{L}+)\s){0,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Drive|Lane|Way|Square)\b/u;

/**
 * The numbers of a text that count something. Left out, because they name and do not count: years from 1800 to 2199,
 * days of a month, ordinals (21st), numbers joined to letters (COVID-19, K–12, R1), grades, sections, figures, tables
 * and pages, clock times, telephone numbers, house numbers and postal codes. `docs/rules/loose-number.md` lists them.
 */
export const numberReader = kept((language: string): ((text: string) => NumberToken[]) => {
  const isDay = dayOfMonth(language);
  return (text) =>
    [...text.matchAll(NUMBER)]
      .map((match) => ({ text: match[0].replace(/[.,]$/, ""), index: match.index }))
      .filter((token) => {
        const [before, after] = [text.slice(0, token.index), text.slice(token.index + token.text.length)];
        return !isName(token, before, after) && !isDay(before, after);
      });
});

/** Whether a number stands beside the name of a month: "May 12", "12 May", "12 de maio", "12. Mai". */
function dayOfMonth(language: string): (before: string, after: string) => boolean {
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
  const before = new RegExp(`(?<!\\p{L})${names}(?:\\s\\d+(?:\\s?[–-]|,? and| or| to))?\\s?$`, "u");
  const after = new RegExp(`^(?:\\.|º|er)?\\s(?:de\\s)?${names}(?!\\p{L})`, "u");
  return (left, right) => before.test(left) || after.test(right);
}

function isName({ text }: NumberToken, before: string, after: string): boolean {
  if (/^(1[89]|2[01])\d\d$/.test(text) && !/^\s?(%|percent)/.test(after)) return true;
  if (/[\p{L}\p{N}][-–]$/u.test(before) && !/\d[-–]$/.test(before)) return true;
  if (/^(?:st|nd|rd|th|s)\b/.test(after) || /^[\p{L}]/u.test(after)) return true;
  if (/^\d{3}([.-])\d{3}\1\d{4}$/.test(text) || /\d{3}[.-]$/.test(before) || /^[.-]\d{3}/.test(after))
    return true;
  if (/^:\d\d\b/.test(after) || /\d:$/.test(before)) return true;
  if (/^\d{5}$/.test(text) && /\b[A-Z]{2} $/.test(before)) return true;
  return NAMES_BEFORE.test(before) || STREET.test(after);
}
