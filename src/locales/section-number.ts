import type { Locale } from "./locale.ts";

/** The number of a section in the digits of the site: "2.1" → "٢.١". */
export function writeSectionNumber(number: string, locale: Pick<Locale, "number">): string {
  return number
    .split(".")
    .map((part) => locale.number(Number(part)))
    .join(".");
}
