import { kept, numberFormat } from "./formats.ts";

/** A number in digits: its value, how many decimals are written, and how many characters it takes. */
export interface Numeral {
  value: number;
  decimals: number;
  length: number;
}

/**
 * Reads the number at the beginning of a folded text (see `foldNumbers`), with the separators of a language.
 * Thousands may also stand apart by spaces or apostrophes, which mean nothing else in any language.
 * Undefined where there is none, and where its notation is not the language's: "1,5" and "0,200" in English.
 *
 *     en  "1,234.5 km" → 1234.5      en  ".5" → 0.5      en-IN  "12,34,567" → 1234567
 *     de  "1.234,5 km" → 1234.5      de  "1.5" → undefined
 */
export const numeralReader = kept((language: string): ((text: string) => Numeral | undefined) => {
  const separators = separatorsOf(language);
  const { points } = separators;
  const groups = separators.groups.map((mark) => `[${mark}]`);
  const grouped = [...groups, " ", "['’]"].map((mark) => `[1-9]\\d{0,2}(?:${mark}\\d{3})+`);
  // The Indian system parts hundreds of thousands in twos: no other number is written so.
  const indian = groups.map((mark) => `[1-9]\\d?(?:${mark}\\d{2})+${mark}\\d{3}`);
  const whole = [...grouped, ...indian, "\\d+"].join("|");
  const numeral = new RegExp(
    `^(?:(${whole})(?:[${points}](\\d+))?|[${points}](\\d+))(?!\\d|[.,'’٫٬·]\\d)`,
    "u",
  );
  return (text) => {
    const match = numeral.exec(text);
    if (!match) return undefined;
    const decimals = match[2] ?? match[3] ?? "";
    const digits = (match[1] ?? "0").replace(/\D/g, "");
    return {
      value: Number(`${digits}.${decimals || "0"}`),
      decimals: decimals.length,
      length: match[0].length,
    };
  };
});

/** What a language sets before decimals, and between thousands where that is neither a space nor an apostrophe. */
export function separatorsOf(language: string): { points: string; groups: string[] } {
  // A site in Arabic may write either digits, whichever its country prefers.
  const systems = ["latn", ...(/^ar\b/.test(language) ? ["arab"] : [])];
  const tags = systems.map((numberingSystem) => new Intl.Locale(language, { numberingSystem }).toString());
  const parts = [language, ...tags].flatMap((tag) => numberFormat(tag).formatToParts(1234567.8));
  const marks = (type: string) =>
    [...new Set(parts.filter((part) => part.type === type).map(({ value }) => value))].filter(
      (mark) => mark.trim() !== "" && !/['’]/.test(mark),
    );
  const points = marks("decimal").join("");
  // British print sets decimals off by a raised point.
  return {
    points: points.includes(".") ? `${points}·` : points,
    groups: marks("group"),
  };
}

/**
 * Makes the many ways to write a number alike: ASCII digits, "-" for a minus, "^" before raised digits, fractions in
 * digits, one kind of space, and nothing that cannot be seen. Capitals stay: "ALL 5" is money, "all 5" is not.
 *
 *     "１２ ％" → "12 %"      "٣٫٥" → "3٫5"      "10⁻²" → "10^-2"      "2½" → "2 1/2"      "−4" → "-4"      "ثُلث" → "ثلث"
 */
export function foldNumbers(text: string): string {
  return text
    .replace(/[⁺⁻⁰¹²³⁴-⁹]+/g, (raised) => `^${raised.normalize("NFKC").replace("−", "-")}`)
    .replace(
      /(\d?)([¼-¾⅐-⅞])/g,
      (_, before: string, fraction: string) => `${before}${before && " "}${fraction.normalize("NFKC")}`,
    )
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\u0640\u064b-\u0652\u0670]/g, "")
    .replaceAll("⁄", "/")
    .replace(/[−‐‑]/g, "-")
    .replace(/^\s*[–—](?=\d|\p{Sc})/u, "-")
    .replaceAll("٪", "%")
    .replaceAll("؉", "‰")
    .replace(/\s+/g, " ")
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => asciiDigits().get(digit) ?? digit)
    .trim();
}

/** The digits of every way of writing numbers that the platform knows: "٣" → "3". */
const asciiDigits = kept(
  (): ReadonlyMap<string, string> =>
    new Map(
      Intl.supportedValuesOf("numberingSystem").flatMap((system) => {
        const format = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false });
        return Array.from({ length: 10 }, (_, digit) => [format.format(digit), String(digit)] as const);
      }),
    ),
);
