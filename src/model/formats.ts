/** A format of a language, made once: it has no state, so that all who ask may share it. */
export const numberFormat = kept(
  (language: string, options: Intl.NumberFormatOptions = {}) => new Intl.NumberFormat(language, options),
);
/** Dates are written in the calendar that they are given in: `fa-IR`, left alone, would write 2024 as 1402. */
export const dateFormat = kept(
  (language: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { calendar: "gregory", ...options }),
);
export const listFormat = kept((language: string, join: keyof typeof JOINS = "and") => {
  return new Intl.ListFormat(language, JOINS[join]);
});
export const collator = kept((language: string) => new Intl.Collator(language));

/** "a, b and c"; "a, b or c"; "a, b, c". */
const JOINS = {
  and: { type: "conjunction" },
  or: { type: "disjunction" },
  "side by side": { type: "unit", style: "short" },
} as const;

/** So many decimals, no more and no fewer. */
export function digits(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

/**
 * Makes what depends on nothing but a few plain values once for each of them. A format takes some hundred times as long
 * to make as to use, and some ten kilobytes that the garbage collector does not see.
 */
export function kept<Of extends readonly unknown[], Made>(make: (...of: Of) => Made): (...of: Of) => Made {
  const made = new Map<string, Made>();
  return (...of) => {
    const key = JSON.stringify(of);
    const known = made.get(key) ?? make(...of);
    made.set(key, known);
    return known;
  };
}
