import type { Corpus, Publication } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { NOT_PRINTED, formatDate } from "../model/dates.ts";
import { absolute } from "../model/absolute.ts";
import { describeWork } from "./work.ts";
import { escapeXml } from "./xml.ts";
import { routes } from "../model/routes.ts";

/** Stands in where nothing is known, because Atom demands a date. */
const NO_DATE = "1970-01-01";

/**
 * The publications as an Atom feed (RFC 4287), the latest first, all addresses absolute. No clock is asked: an entry
 * is dated by its edition's last change, else by its publication, else by the end of the work that it tells of, and
 * its summary says so wherever the date is not one that is printed; the feed is as old as its latest entry.
 */
export function atomFeed(corpus: Corpus, locale: Locale, siteUrl: string): string {
  const { site } = corpus;
  const entries = corpus.publications
    .map((publication) => ({ publication, ...dateOf(publication, locale) }))
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1));
  const feedUrl = absolute(routes.feed(), siteUrl);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(locale.language)}">`,
    `  <id>${escapeXml(absolute(routes.home(), siteUrl))}</id>`,
    `  <title>${escapeXml(site.name)}</title>`,
    `  <subtitle>${escapeXml(site.tagline)}</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feedUrl)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(absolute(routes.home(), siteUrl))}"/>`,
    `  <updated>${instant(entries[0]?.day ?? NO_DATE)}</updated>`,
    `  <author><name>${escapeXml(site.publisher)}</name></author>`,
    `  <rights>${escapeXml(site.licence.name)}</rights>`,
    ...entries.flatMap((entry) => writeEntry(corpus, entry, { locale, siteUrl })),
    "</feed>",
    "",
  ].join("\n");
}

function writeEntry(
  corpus: Corpus,
  { publication, day, label }: Dated,
  { locale, siteUrl }: { locale: Locale; siteUrl: string },
): string[] {
  const { title, form, authors } = describeWork(corpus, publication, locale);
  const url = escapeXml(absolute(publication.href, siteUrl));
  const { published, summary } = publication.meta;
  return [
    "  <entry>",
    `    <id>${url}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${url}"/>`,
    `    <updated>${instant(day)}</updated>`,
    ...(isWholeDay(published) ? [`    <published>${instant(published)}</published>`] : []),
    ...authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>`),
    `    <category term="${escapeXml(publication.meta.kind)}" label="${escapeXml(form)}"/>`,
    `    <summary>${escapeXml(label ? `${summary} ${label}` : summary)}</summary>`,
    "  </entry>",
  ];
}

/** The day that dates a publication in the feed, and what must be said of it where it is not printed as such. */
function dateOf({ meta }: Publication, { t, tag }: Locale): { day: string; label?: string } {
  if (meta.updated) return { day: meta.updated };
  const { published, work } = meta;
  if (isWholeDay(published)) return { day: published };
  if (published !== NOT_PRINTED) {
    return {
      day: lastDayOf(published),
      label: t("exports.publishedIn", { date: formatDate(published, tag) }),
    };
  }
  const end = work?.to ?? work?.from;
  if (!end) return { day: NO_DATE, label: t("exports.undated") };
  return { day: lastDayOf(end), label: t("exports.workEnded", { date: formatDate(end, tag) }) };
}

function isWholeDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** `2020` → `2020-12-31`, `2020-02` → `2020-02-29`. */
function lastDayOf(date: string): string {
  const [year, month, day] = date.split("-");
  if (day) return date;
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).toISOString().slice(0, 10);
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

interface Dated {
  publication: Publication;
  /** As `2020-03-15`. */
  day: string;
  label?: string;
}
