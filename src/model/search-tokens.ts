import { kept, numberFormat } from "./formats.ts";

/** What search knows of a text or of a question: its words, its numbers and its runs of letters without spaces, in order. */
export type Token =
  | { kind: "word"; text: string; parts: string[]; start: number; end: number }
  | { kind: "number"; text: string; start: number; end: number }
  | { kind: "run"; text: string; start: number; end: number };

/**
 * Takes a text apart as both sides of the search do: the build for what stands in the index, the page for what is typed.
 * Letters are folded, so that `Straße` is `strasse` and `ﬁnance` is `finance`. A number is its digits: `1,200` is `1200`,
 * and `84.0` is `84`. What joins words inside, a hyphen or an apostrophe, leaves the whole and its parts:
 *
 *     “José’s win-win: 88.8%”  →  joses (jose), winwin (win, win), 88.8
 */
export function tokenize(text: string, language: string): Token[] {
  const folded = fold(text);
  const pattern = patternOf(language, PLAIN.test(folded));
  return [...folded.matchAll(pattern)].map((match): Token => {
    const [found] = match;
    const [start, end] = [match.index, match.index + found.length];
    // By their numbers, since named groups are an object for each match.
    const [, number, run] = match;
    if (number !== undefined) return { kind: "number", text: plainNumber(number, language), start, end };
    if (run !== undefined) return { kind: "run", text: run, start, end };
    const isJoined = JOINT.test(found);
    const word = isJoined ? found.replaceAll(JOINTS, "") : found;
    return { kind: "word", text: word, parts: isJoined ? partsOf(found) : [], start, end };
  });
}

/** Small letters without marks, ligatures, invisible signs and writing variants. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/[’‘]/g, "'").replace(/–/g, "-");
  return text
    .replace(RAISED, " ")
    .replace(/(?<=\p{Nd})[\u00a0\u202f](?=\p{Nd}{3})/gu, "٬")
    .normalize("NFKC")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(/[ßæœøłđðþıſ]/g, (letter) => SPELLED[letter]!)
    .normalize("NFD")
    .replace(MARKS, "")
    .normalize("NFC")
    .replace(/[’‘ʼ＇´]/g, "'")
    .replace(/[‐‑‒–]/g, "-")
    .replace(/[ةىٱیک]/g, (letter) => ARABIC[letter]!)
    .replace(OTHER_DIGITS, (digit) => String(digitOf(digit)));
}

/** Letters without marks, and the signs of English print: most texts are no more, and are taken apart sooner. */
const PLAIN = /^[\n\x20-\x7e‘’“”–—]*$/;

// A raised or lowered number is a mark of a note or a power, and would be read as more digits; so would a fraction.
const RAISED = /[⁰¹²³⁴-⁹₀-₉¼-¾⅐-⅞↉]/g;
// Soft hyphens, signs of no width, of direction and of variants.
const INVISIBLE =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u0640]/g;
// Of Latin, Greek, Cyrillic, Hebrew and Arabic alone: elsewhere such signs are letters of their own, as й is in Cyrillic.
const MARKS = /(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
const SPELLED: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ſ: "s",
};
/** Letters of Arabic that are written one for another; hamzas are taken off as marks. */
const ARABIC: Record<string, string> = { ة: "ه", ى: "ي", ٱ: "ا", ی: "ي", ک: "ك" };
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
const JOINT = /['-]/;
const JOINTS = /['-]/g;

/** Digits of every script stand ten in a row, zero first. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

/** A part of a word is looked for where it is a word itself: of `don't` neither is, of `l'école` the second. */
function partsOf(word: string): string[] {
  if (word.endsWith("n't")) return [];
  const isHyphened = word.includes("-");
  return word.split(JOINT).filter((part) => part.length > (isHyphened ? 0 : 2));
}

const RUN = "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー]+";
const LETTER = `(?:(?!${RUN})[\\p{L}\\p{N}\\p{M}])`;

/** Numbers first, then runs, then words; a number that is joined to letters (B-12, 12th) is part of a word. */
const patternOf = kept((language: string, isPlain: boolean): RegExp => {
  const { decimal, group } = separatorsOf(language);
  const digits = `(?:\\d{1,3}(?:[${group}٬]\\d{3})+|\\d+)(?:[${decimal}٫]\\d+)?|[${decimal}٫]\\d+`;
  const letter = isPlain ? "[a-z]" : "\\p{L}";
  const number = `(?<!${letter}['-]?|\\d[.,])(${digits})(?!${letter}|\\d|[.,]\\d|['-]${letter})`;
  const others = isPlain ? "[a-z0-9]+(?:['-][a-z0-9]+)*" : `(${RUN})|${LETTER}+(?:['-]${LETTER}+)*`;
  return new RegExp(`${number}|${others}`, isPlain ? "g" : "gu");
});

/** `[.]` and `[,]` in English, the other way round in Portuguese; spaces of no break group everywhere. */
const separatorsOf = kept((language: string): { decimal: "." | ","; group: "." | "," } => {
  const parts = numberFormat(language).formatToParts(1.5);
  const isComma = parts.find(({ type }) => type === "decimal")?.value === ",";
  return isComma ? { decimal: ",", group: "." } : { decimal: ".", group: "," };
});

function plainNumber(written: string, language: string): string {
  const { decimal } = separatorsOf(language);
  const [whole = "", part = ""] = written.replace(/٫/g, decimal).split(decimal);
  const [left, right] = [whole.replace(/\D/g, "").replace(/^0+(?=\d)/, "") || "0", part.replace(/0+$/, "")];
  return right ? `${left}.${right}` : left;
}
