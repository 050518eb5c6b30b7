import { type Locale, localeOf } from "../../src/locales/locale.ts";

/** How a site in a language speaks, with the direction and the digits of the language. */
export function localeIn(language: string): Locale {
  return localeOf({ language, direction: undefined, digits: undefined });
}

export const english = localeIn("en");

/** The same words on a site that runs from right to left. */
export const rightToLeft = localeOf({ language: "en", direction: "rtl", digits: undefined });
