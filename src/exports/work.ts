import type {
  Corpus,
  Dataset,
  Figure,
  Finding,
  Publication,
  Recommendation,
  Voice,
} from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { NOT_PRINTED } from "../model/dates.ts";
import { isOutside, publicationOf } from "../model/source.ts";
import { absolute } from "../model/absolute.ts";
import { type HomeText, homeOf, isPublication } from "../corpus/query/texts.ts";
import { keyOf, schemeOf } from "../model/key.ts";

/** Gathers what every form of citation says of a thing. Texts are on one line. */
export function describeWork(corpus: Corpus, thing: Citable, locale: Locale, siteUrl?: string): Work {
  const scheme = schemeOf(thing.key);
  const text = textOf(corpus, thing);
  const isWhole = text?.key === thing.key;
  // A page is the site's own: the site made it, and it has no date of publication.
  const publication = text && isPublication(text) ? text : undefined;
  const outside = "columns" in thing && isOutside(thing.meta.source) ? thing.meta.source : undefined;
  const makers = outside
    ? { authors: [oneLine(outside.publisher)], publishers: [] }
    : describeMakers(corpus, publication);
  const site = oneLine(corpus.site.name);
  const isNamed = [...makers.authors, ...makers.publishers].some((name) => foldName(name) === foldName(site));
  return {
    key: thing.key.replace(":", "-"),
    type: scheme === "dataset" || scheme === "figure" ? scheme : "document",
    ...makers,
    ...(publication && publication.meta.published !== NOT_PRINTED
      ? { issued: publication.meta.published }
      : {}),
    title: oneLine(isWhole && text ? fullTitle(text) : thing.title),
    form: oneLine(formOf(corpus, thing, locale)),
    ...(text && !isWhole ? { within: oneLine(fullTitle(text)) } : {}),
    ...(outside ? { within: oneLine(outside.name) } : {}),
    ...locate(thing, locale),
    ...(isNamed ? {} : { site }),
    language: corpus.site.language,
    ...(siteUrl ? { url: absolute(thing.href, siteUrl) } : {}),
  };
}

/** The publication or page that a thing is, or stands in. */
function textOf(corpus: Corpus, thing: Citable): HomeText | undefined {
  if (isPublication(thing)) return thing;
  if (!("columns" in thing)) return homeOf(corpus, thing.home);
  const publication = publicationOf(thing.meta.source);
  return publication === undefined ? undefined : homeOf(corpus, keyOf("publication", publication));
}

function describeMakers(corpus: Corpus, home: Publication | undefined): Pick<Work, "authors" | "publishers"> {
  if (!home) return { authors: [oneLine(corpus.site.publisher)], publishers: [] };
  const { authors, publishers } = home.meta;
  const houses = eachOnce(publishers.map((name) => oneLine(corpus.entities.get(name)?.title ?? name)));
  if (authors === NOT_PRINTED) return { authors: houses, publishers: [] };
  const people = eachOnce(authors.map(oneLine));
  return { authors: people, publishers: eachOnce([...people, ...houses]).slice(people.length) };
}

/** Names without those that stand before them: a citation names each once. */
function eachOnce(names: readonly string[]): string[] {
  return names.filter(
    (name, index) => names.findIndex((other) => foldName(other) === foldName(name)) === index,
  );
}

function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/^the /, "");
}

function formOf({ site }: Corpus, thing: Citable, { t }: Locale): string {
  if (isPublication(thing)) {
    return site.publicationKinds.find(({ id }) => id === thing.meta.kind)?.label ?? thing.meta.kind;
  }
  if ("role" in thing) {
    const role = site.roles.find(({ id }) => id === thing.role)?.label ?? thing.role;
    return t(thing.verbatim ? "citation.verbatim" : "citation.retold", { role });
  }
  return t(`citation.${schemeOf(thing.key) as "figure" | "dataset" | "finding" | "recommendation"}`);
}

function locate(thing: Citable, locale: Locale): Pick<Work, "locator"> {
  if (!("columns" in thing)) return {};
  const { table, page } = thing.meta.source;
  const parts = [table, page === undefined ? undefined : printedPage(page, locale)].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? { locator: oneLine(parts.join(locale.t("punctuation.comma"))) } : {};
}

/** A page of a printed source: 12 → "p. 12". */
export function printedPage(page: number, { t, number }: Locale): string {
  return t("citation.page", { page: number(page, { useGrouping: false }) });
}

function fullTitle({ title, meta }: HomeText): string {
  const subtitle = "subtitle" in meta ? meta.subtitle : undefined;
  if (!subtitle) return title;
  return /[?!:]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

/** On one line, and without the signs that a page needs where directions meet: reference managers show them as boxes. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

export type Citable = Publication | Figure | Dataset | Finding | Recommendation | Voice;

export interface Work {
  /** Names the entry in a bibliography, e.g. `figure-trust-by-city`. */
  key: string;
  type: "document" | "figure" | "dataset";
  /** Names as printed: a person's is not taken apart, because nobody knows which part is the family name. */
  authors: string[];
  /** Those that do not stand as authors. */
  publishers: string[];
  /** As much of an ISO 8601 date as is known; none where no date is printed. */
  issued?: string;
  title: string;
  /** What it is, in the reader's words, e.g. "Learning brief" or "Data set". */
  form: string;
  /** The publication or page of which it is a part. */
  within?: string;
  /** Where in the publication, e.g. "Table 3, p. 12". */
  locator?: string;
  /** The site's name, where it is not that of an author or a publisher. */
  site?: string;
  language: string;
  url?: string;
}
