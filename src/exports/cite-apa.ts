import { dateFormat } from "../model/formats.ts";
import { exportWords as words } from "./words.ts";
import type { Work } from "./work.ts";

/**
 * Writes a reference in plain text after APA 7, section 9: authors, date, title, form, source, address.
 * Names stand as they are printed.
 */
export function writeApa(work: Work): string {
  const { authors, issued, title, form, within, locator, publishers, site, language, url } = work;
  const date = issued ? writeDate(issued, language) : words.noDate;
  const source = within && `${words.within(within)}${locator ? ` (${locator})` : ""}`;
  const sentences = [
    `${joinNames(authors)} (${date}).`,
    `${title} [${form}].`,
    source && endSentence(source),
    publishers.length > 0 && endSentence(joinNames(publishers)),
    endSentence(site),
    url,
  ];
  return sentences.filter(Boolean).join(" ");
}

function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const rest = names.slice(0, -1).join(", ");
  return `${rest}${names.length > 2 ? "," : ""} ${words.and} ${last}`;
}

function endSentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Writes `2020-03-15` as "2020, March 15". Years are those of the Gregorian calendar in every language. */
function writeDate(issued: string, language: string): string {
  const [year, month, day] = issued.split("-");
  if (!month) return year!;
  const format = dateFormat(language, {
    calendar: "gregory",
    timeZone: "UTC",
    month: "long",
    ...(day ? { day: "numeric" } : {}),
  });
  return `${year}, ${format.format(new Date(`${year}-${month}-${day ?? "01"}T00:00:00Z`))}`;
}
