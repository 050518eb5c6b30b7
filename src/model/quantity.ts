import { numberFormat } from "./formats.ts";

/** What a piece of prose says of a number: a value at a precision, or a range that a phrase means. */
export interface Quantity {
  low: number;
  high: number;
  /** True where the ends themselves do not count: "more than half" is over 50, not 50. */
  open: boolean;
  /** Read as a percentage: "89%", "two-thirds". */
  percent: boolean;
}

/** Ranges in percent that words mean. Source: ordinary usage; `docs/rules/value-differs.md` lists them for editors. */
const PHRASES: [RegExp, number, number, boolean][] = [
  [/\b(nearly|almost|close to) two[- ]thirds\b/, 60, 66.67, true],
  [/\b(over|more than) two[- ]thirds\b/, 66.66, 100, true],
  [/\babout two[- ]thirds\b|\btwo[- ]thirds\b/, 64, 69, false],
  [/\b(nearly|almost|close to) (three[- ]quarters|three[- ]fourths)\b/, 70, 75, true],
  [/\b(over|more than) three[- ]quarters\b/, 75, 100, true],
  [/\bthree[- ]quarters\b/, 73, 77, false],
  [/\b(over|more than) (a|one) third\b/, 33.33, 50, true],
  [/\b(a|one)[- ]third\b/, 31, 36, false],
  [/\b(over|more than) (a|one) quarter\b/, 25, 33.34, true],
  [/\b(less|fewer) than (a|one) third\b|\bunder (a|one) third\b/, 0, 33.34, true],
  [/\b(less|fewer) than (a|one) quarter\b|\bunder (a|one) quarter\b/, 0, 25, true],
  [/\b(less|fewer) than two[- ]thirds\b/, 0, 66.67, true],
  [/\b(less|fewer) than three[- ]quarters\b/, 0, 75, true],
  [/\b(a|one)[- ]quarter\b/, 23, 27, false],
  [/\b(nearly|almost|close to) half\b/, 43, 50, true],
  [/\b(less|fewer) than half\b|\bunder half\b|\ba minority\b/, 0, 50, true],
  [/\b(more than|over) half\b|\bmost\b|\ba majority\b|\bthe majority\b/, 50, 100.01, true],
  [/\boverwhelming majority\b|\bthe great majority\b/, 80, 100, false],
  [/\bnearly all\b|\balmost all\b|\bnearly every\b|\balmost every\b/, 90, 100, true],
  [/\b(about )?half\b/, 47, 53, false],
  [/\bnone\b|\bnot one\b|\bno one\b|\bnobody\b/, 0, 0, false],
  [/\ball\b|\bevery\b|\beach\b|\beveryone\b/, 100, 100, false],
];

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const WORDS = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
]; // prettier-ignore

/**
 * Reads the text of a value link, with the separators of the site's language. A number stands for all that rounds to
 * it at the precision written: "89%" is 88.5 to 89.5, "1,200" is 1199.5 to 1200.5, "12 million" is 11.5 to 12.5 million.
 * "more than 70%", "fewer than 20", "at least 5" and "at most 9" open one end.
 * Phrases and number words are read in English. Undefined where the text holds no number and no phrase.
 */
export function readQuantity(text: string, language = "en"): Quantity | undefined {
  const folded = text.normalize("NFKC").replaceAll("−", "-").trim().toLowerCase();
  return readNumber(withPoint(folded, language)) ?? readPhrase(folded) ?? readWord(folded);
}

/** A number as the language writes it → digits and a point: "1.200,5" in German → "1200.5". */
function withPoint(text: string, language: string): string {
  const parts = numberFormat(language).formatToParts(1234567.8);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const group = sign("group").trim() === "" ? "" : sign("group").replace(/['’]/, "’'");
  const grouped = new RegExp(`(?<!\\d)\\d{1,3}(?:[\\s${group}]\\d{3})+(?!\\d)`, "g");
  const joined = text.replace(grouped, (number) => number.replace(/\D/g, ""));
  return sign("decimal") === "." ? joined : joined.replace(/(?<=\d),(?=\d)/g, ".");
}

function readNumber(text: string): Quantity | undefined {
  const match =
    /(-?\d+)(?:\.(\d+))?(?:\s*(thousand|million|billion|trillion)\b)?\s*(%|percent\b|per cent\b)?/.exec(text);
  if (!match) return undefined;
  const scale = SCALES[match[3] ?? ""] ?? 1;
  const decimals = match[2]?.length ?? 0;
  const value = Number(`${match[1]!}.${match[2] ?? "0"}`) * scale;
  const half = (0.5 / 10 ** decimals) * scale;
  const percent = match[4] !== undefined;
  const before = text.slice(0, match.index);
  if (/\b(more than|over|above)\s*[$€£¥]?$/.test(before))
    return { low: value, high: Infinity, open: true, percent };
  if (/\b(less than|fewer than|under|below)\s*[$€£¥]?$/.test(before))
    return { low: -Infinity, high: value, open: true, percent };
  if (/\bat least\s*[$€£¥]?$/.test(before)) return { low: value, high: Infinity, open: false, percent };
  if (/\bat most\s*[$€£¥]?$/.test(before)) return { low: -Infinity, high: value, open: false, percent };
  return { low: value - half, high: value + half, open: false, percent };
}

function readPhrase(text: string): Quantity | undefined {
  const phrase = PHRASES.find(([pattern]) => pattern.test(text));
  return phrase && { low: phrase[1], high: phrase[2], open: phrase[3], percent: true };
}

function readWord(text: string): Quantity | undefined {
  const word = text.split(/[^a-z]+/).find((part) => WORDS.includes(part));
  if (!word) return undefined;
  const value = WORDS.indexOf(word);
  return { low: value - 0.5, high: value + 0.5, open: false, percent: false };
}

/** Whether a cell's value is what the text says. The ends count, because 88.5 may be written as 88 or 89. */
export function agrees(quantity: Quantity, value: number): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  if (quantity.open) return value > quantity.low + slack && value < quantity.high - slack;
  return value >= quantity.low - slack && value <= quantity.high + slack;
}
