import { numberReader } from "./number-tokens.ts";

/**
 * The section number that a heading begins with where it was typed, with the space behind it; undefined where the
 * heading begins otherwise. A number that counts ("12 partners", "2.5 million"), a date and a year are none.
 *
 *     "3. Results" → "3. "      "3.1 Results" → "3.1 "      "(2) Method" → "(2) "      "IV. Outlook" → "IV. "
 */
export function typedNumber(heading: string, language: string): string | undefined {
  const typed = TYPED.exec(heading)?.[0];
  if (typed === undefined) return undefined;
  // "10. Mai" and "3.5 Mio." are a date and an amount.
  const [token] = numberReader(language)(heading);
  const isPlain =
    token?.index === 0 || heading.startsWith("(") || /^[IVX]/.test(heading) || /^\d+(\.\d+){2,}/.test(typed);
  return isPlain && (token?.text.length ?? 0) <= typed.length ? typed : undefined;
}

const TYPED =
  /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+(?=\s+\p{Lu})|\d{1,2}\s[–—-](?=\s)|[IVX]{2,4}[.)])\s+(?=\S)/u;
