import { kept } from "./formats.ts";

const CODES = Intl.supportedValuesOf("currency");

/**
 * The currencies, as small codes, that a sign, a word or a code in capitals means in a language; none where it means
 * no currency. Signs and names are those of Unicode's CLDR, so "$" may be any dollar or peso, and "US$" is one.
 *
 *     "$" → usd, cad, mxn …      "euros" → eur      "CHF" → chf      "pounds" → gbp …      "all" → none
 */
export const currenciesCalled = kept((language: string): ((written: string) => readonly string[]) => {
  const known = new Map<string, Set<string>>();
  const add = (written: string, code: string) => {
    const key = written.normalize("NFKC").toLowerCase();
    known.set(key, (known.get(key) ?? new Set()).add(code.toLowerCase()));
  };
  for (const code of CODES) {
    for (const sign of signsOf(code, language)) if (sign !== code && !/^\p{L}$/u.test(sign)) add(sign, code);
    for (const name of namesOf(code, language)) {
      add(name, code);
      add(headOf(name, language), code);
    }
  }
  for (const [written, code] of HOUSEHOLD) add(written, code);
  const called = (written: string) => known.get(written.normalize("NFKC").toLowerCase());
  return (written) =>
    CODES.includes(written)
      ? [written.toLowerCase()]
      : [...(called(written) ?? called(withoutEnding(written)) ?? [])];
});

/** The noun of a currency's name: "US dollars" → "dollars", "dólares estadounidenses" → "dólares". */
function headOf(name: string, language: string): string {
  const words = name.split(" ");
  return (/^(ar|es|fr|pt|it|ca|ro)\b/.test(language) ? words[0] : words.at(-1))!;
}

/** A currency's name in Arabic as it stands behind a number: "دولارات", "دولارا". */
function withoutEnding(written: string): string {
  return written.replace(/(?:ات|ا)$/u, "");
}

const HOUSEHOLD: [string, string][] = [
  ["us$", "USD"],
  ["r", "ZAR"],
  ["fr.", "CHF"],
  ["rs.", "INR"],
  ["pounds sterling", "GBP"],
  ["sterling", "GBP"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
];

function signsOf(currency: string, language: string): string[] {
  return (["symbol", "narrowSymbol"] as const).flatMap((currencyDisplay) =>
    wordsOf([1], { currency, currencyDisplay }, language),
  );
}

function namesOf(currency: string, language: string): string[] {
  return wordsOf([1, 2], { currency, currencyDisplay: "name" }, language);
}

// One format for each of some hundred currencies is used once or twice and forgotten: `numberFormat` would keep them all.
function wordsOf(counts: readonly number[], options: Intl.NumberFormatOptions, language: string): string[] {
  const format = new Intl.NumberFormat(language, { style: "currency", ...options });
  return counts.map(
    (count) => format.formatToParts(count).find(({ type }) => type === "currency")?.value ?? "",
  );
}
