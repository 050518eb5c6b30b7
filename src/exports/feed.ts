import type { Corpus, Publication } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { NOT_PRINTED, formatDate } from "../model/dates.ts";
import { absolute } from "../model/absolute.ts";
import { describeWork } from "./work.ts";
import { escapeXml } from "./xml.ts";
import { routes } from "../model/routes.ts";

/** So many entries, the latest, carry their whole texts: a feed of some megabytes is refused by readers. */
const WHOLE = 20;

/**
 * The publications as an Atom feed (RFC 4287), the latest first, all addresses absolute. No clock is asked: an entry
 * is dated by its edition's last change, else by the day on which it was posted, else by its printed date, whose last day
 * counts where it is a month or a year, and the summary says so. One that has no date at all stands in no feed, which
 * `undatedPublications` tells: Atom asks for a date, and nobody knows one. The feed is as old as its latest entry; without
 * an entry there is none. `contentOf` gives the text of a publication as HTML.
 */
export function atomFeed(
  corpus: Corpus,
  locale: Locale,
  siteUrl: string,
  contentOf: (publication: Publication) => string,
): string | undefined {
  const { site } = corpus;
  const entries = corpus.publications
    .flatMap((publication) => {
      const dated = dateOf(publication, locale);
      return dated ? [{ publication, ...dated }] : [];
    })
    .sort((one, other) => (one.day === other.day ? 0 : one.day < other.day ? 1 : -1));
  if (entries.length === 0) return undefined;
  const feedUrl = absolute(routes.feed(), siteUrl);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(locale.language)}">`,
    `  <id>${escapeXml(absolute(routes.home(), siteUrl))}</id>`,
    `  <title>${escapeXml(site.name)}</title>`,
    `  <subtitle>${escapeXml(site.tagline)}</subtitle>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(feedUrl)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(absolute(routes.home(), siteUrl))}"/>`,
    `  <updated>${instant(entries[0]!.day)}</updated>`,
    `  <author><name>${escapeXml(site.publisher)}</name></author>`,
    `  <rights>${escapeXml(site.licence.name)}</rights>`,
    ...entries.flatMap((entry, index) =>
      writeEntry(corpus, entry, {
        locale,
        siteUrl,
        content: index < WHOLE ? contentOf(entry.publication) : undefined,
      }),
    ),
    "</feed>",
    "",
  ].join("\n");
}

/** The publications that stand in no feed, because no date of them is known. */
export function undatedPublications({ publications }: Pick<Corpus, "publications">): Publication[] {
  return publications.filter(({ meta }) => !meta.updated && !meta.posted && meta.published === NOT_PRINTED);
}

function writeEntry(
  corpus: Corpus,
  { publication, day, label }: Dated,
  { locale, siteUrl, content }: { locale: Locale; siteUrl: string; content: string | undefined },
): string[] {
  const { title, form, authors } = describeWork(corpus, publication, locale);
  const url = escapeXml(absolute(publication.href, siteUrl));
  const { posted, published, summary } = publication.meta;
  const first = posted ?? (isWholeDay(published) ? published : undefined);
  return [
    "  <entry>",
    `    <id>${url}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${url}"/>`,
    `    <updated>${instant(day)}</updated>`,
    ...(first ? [`    <published>${instant(first)}</published>`] : []),
    ...authors.map((name) => `    <author><name>${escapeXml(name)}</name></author>`),
    `    <category term="${escapeXml(publication.meta.kind)}" label="${escapeXml(form)}"/>`,
    `    <summary>${escapeXml(label ? `${summary} ${label}` : summary)}</summary>`,
    ...(content === undefined ? [] : [`    <content type="html">${escapeXml(content)}</content>`]),
    "  </entry>",
  ];
}

/** The day that dates a publication in the feed, and what must be said of it where it is not declared as such. */
function dateOf({ meta }: Publication, { t, tag }: Locale): { day: string; label?: string } | undefined {
  const { published, posted, updated } = meta;
  const own = updated ?? posted;
  if (own) return { day: own };
  if (published === NOT_PRINTED) return undefined;
  if (isWholeDay(published)) return { day: published };
  return {
    day: lastDayOf(published),
    label: t("exports.publishedIn", { date: formatDate(published, tag) }),
  };
}

function isWholeDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** `2020` → `2020-12-31`, `2020-02` → `2020-02-29`. */
function lastDayOf(date: string): string {
  const [year, month] = date.split("-");
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
