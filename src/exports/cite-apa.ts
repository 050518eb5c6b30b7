import type { Locale } from "../locales/locale.ts";
import type { Work } from "./work.ts";

/**
 * Writes a reference in plain text after APA 7, section 9: authors, date, title, form, source, address; as the language of
 * the site has it. Names stand as they are printed.
 */
export function writeApa(work: Work, locale: Locale): string {
  const { authors, issued, title, form, within, locator, publishers, site, url } = work;
  const { t } = locale;
  const source =
    within &&
    (locator
      ? t("citation.withinAt", { title: within, place: locator })
      : t("citation.within", { title: within }));
  const sentences = [
    t("citation.authorsAndDate", {
      authors: joinNames(authors, locale),
      date: issued ? writeDate(issued, locale) : t("citation.noDate"),
    }),
    t("citation.titleAndForm", { title, form }),
    source && endSentence(source, locale),
    publishers.length > 0 && endSentence(joinNames(publishers, locale), locale),
    site && endSentence(site, locale),
    url,
  ];
  return sentences.filter(Boolean).join(" ");
}

function joinNames(names: readonly string[], { t }: Locale): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  if (names.length === 2) return t("citation.two", { first: names[0]!, last });
  return t("citation.more", { names: names.slice(0, -1).join(t("punctuation.comma")), last });
}

function endSentence(part: string, { t }: Locale): string {
  return /[.!?…؟۔。]$/.test(part) ? part : t("citation.stop", { part });
}

/** Writes `2020-03-15` as "2020, March 15". Years are those of the Gregorian calendar in every language. */
function writeDate(issued: string, { t, date }: Locale): string {
  const [year, month, day] = issued.split("-").map(Number);
  const at = Date.UTC(year!, (month ?? 1) - 1, day ?? 1);
  const written = date(at, { ...GREGORIAN, year: "numeric" });
  if (!month) return written;
  return t("citation.date", {
    year: written,
    day: date(at, { ...GREGORIAN, month: "long", ...(day ? { day: "numeric" } : {}) }),
  });
}

const GREGORIAN = { calendar: "gregory", timeZone: "UTC" } as const;
