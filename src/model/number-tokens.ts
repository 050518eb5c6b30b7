/** A number as it stands in a text: where, and all that belongs to it ("$25,000", "88.8%", "12 million"). */
export interface NumberToken {
  text: string;
  index: number;
}

const NUMBER =
  /(?<![\p{L}\p{N}])[$€£¥]?\d+(?:[.,]\d+)*(?:\s?%|(?:\s(?:percent|thousand|million|billion|trillion))\b)?/gu;

/** Words before which, or after which, a number counts nothing: it names a place in an order. */
const NAMES_BEFORE =
  /\b(?:grades?|sections?|figures?|tables?|pages?|pp?\.|chapters?|lessons?|rounds?|phases?|steps?|questions?|volume|vol\.|no\.|numbers?|notes?|through grade|January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)(?:\s\d+(?:\s?[–-]|,? and| or| to))?\s?$/iu;
const NAMES_AFTER =
  /^\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/u;
const STREET =
  /^\s(?:(?:North|South|East|West|[A-Z]\p{L}+)\s){0,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Drive|Lane|Way|Square)\b/u;

/**
 * The numbers of a text that count something. Left out, because they name and do not count: years from 1800 to 2199,
 * days of a month, ordinals (21st), numbers joined to letters (COVID-19, K–12, R1), grades, sections, figures, tables
 * and pages, clock times, telephone numbers, house numbers and postal codes. `docs/rules/loose-number.md` lists them.
 */
export function countingNumbers(text: string): NumberToken[] {
  return [...text.matchAll(NUMBER)]
    .map((match) => ({ text: match[0].replace(/[.,]$/, ""), index: match.index }))
    .filter(
      (token) => !isName(token, text.slice(0, token.index), text.slice(token.index + token.text.length)),
    );
}

function isName({ text }: NumberToken, before: string, after: string): boolean {
  if (/^(1[89]|2[01])\d\d$/.test(text) && !/^\s?(%|percent)/.test(after)) return true;
  if (/[\p{L}\p{N}][-–]$/u.test(before) && !/\d[-–]$/.test(before)) return true;
  if (/^(?:st|nd|rd|th|s)\b/.test(after) || /^[\p{L}]/u.test(after)) return true;
  if (/^\d{3}([.-])\d{3}\1\d{4}$/.test(text) || /\d{3}[.-]$/.test(before) || /^[.-]\d{3}/.test(after))
    return true;
  if (/^:\d\d\b/.test(after) || /\d:$/.test(before)) return true;
  if (/^\d{5}$/.test(text) && /\b[A-Z]{2} $/.test(before)) return true;
  return NAMES_BEFORE.test(before) || NAMES_AFTER.test(after) || STREET.test(after);
}
