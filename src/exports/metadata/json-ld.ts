import { publicationOf } from "../../corpus/query/by-id.ts";
import type { Corpus, Dataset, Publication } from "../../corpus/types.ts";
import type { Locale } from "../../locales/locale.ts";
import { absolute } from "../../model/absolute.ts";
import { NOT_PRINTED } from "../../model/dates.ts";
import type { Href } from "../../model/href.ts";
import { routes } from "../../model/routes.ts";
import { isOutside } from "../../model/source.ts";
import { paragraphsAbout } from "../datapackage.ts";
import { describeFields } from "../field.ts";
import { flatten } from "../flat.ts";
import type { FormFile } from "../forms.ts";
import { type Work, describeWork } from "../work.ts";

/** What is told of: everything in it is said on the page too. */
export interface Telling {
  corpus: Corpus;
  locale: Locale;
  /** Without it addresses are left out, and what is nothing without an address. */
  siteUrl?: string | undefined;
}

/**
 * Things in the words of schema.org, as the text of a `<script type="application/ld+json">`. No `<` stands in it, so that
 * nothing of an author's can end the element (JSON-LD 1.1, 7.1). Empty where there is nothing to tell.
 */
export function writeJsonLd(things: readonly (Thing | undefined)[]): string {
  const graph = things.filter((thing) => thing !== undefined);
  if (graph.length === 0) return "";
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
}

/** The site, and who publishes it. */
export function siteThing({ corpus: { site }, siteUrl }: Telling): Thing {
  const url = siteUrl && absolute(routes.home(), siteUrl);
  return {
    "@type": "WebSite",
    url,
    name: site.name,
    description: site.tagline,
    inLanguage: site.language,
    license: site.licence.url,
    publisher: {
      "@type": "Organization",
      name: site.publisher,
      email: site.contact?.email,
      telephone: site.contact?.phone,
    },
  };
}

/** A publication as a report: who made it, when as far as the original says, and the forms to take along. */
export function reportThing(publication: Publication, telling: Telling, forms: readonly FormFile[]): Thing {
  const { corpus, locale, siteUrl } = telling;
  const { meta } = publication;
  const work = describeWork(corpus, publication, locale, siteUrl);
  return {
    "@type": "Report",
    url: work.url,
    name: meta.title,
    alternativeHeadline: meta.subtitle,
    abstract: meta.summary,
    genre: work.form,
    inLanguage: work.language,
    author: makersOf(work, meta),
    publisher: houses(corpus, meta.publishers),
    funder: meta.funders.length > 0 ? meta.funders : undefined,
    audience: meta.audience && { "@type": "Audience", audienceType: meta.audience },
    datePublished: work.issued,
    dateModified: meta.updated ?? meta.posted,
    temporalCoverage: meta.work && [meta.work.from, meta.work.to].filter(Boolean).join("/"),
    license: corpus.site.licence.url,
    isAccessibleForFree: true,
    isPartOf: siteName(telling),
    encoding: files(forms, telling),
  };
}

/**
 * A table as a dataset. Source: Google Search Central, "Dataset structured data": a description of 50 to 5,000 characters,
 * which is why base and population belong to it; files with their whole addresses.
 */
export function datasetThing(dataset: Dataset, telling: Telling, forms: readonly FormFile[]): Thing {
  const { corpus, locale, siteUrl } = telling;
  const { meta } = dataset;
  const work = describeWork(corpus, dataset, locale, siteUrl);
  const publication = isOutside(meta.source) ? undefined : publicationOf(corpus, meta.source.publication);
  return {
    "@type": "Dataset",
    url: work.url,
    name: meta.title,
    description: shorten(paragraphsAbout(dataset, locale).map(ended).join(" ")),
    inLanguage: work.language,
    creator: publication ? makersOf(work, publication.meta) : work.authors.map(organization),
    license: corpus.site.licence.url,
    isAccessibleForFree: true,
    isBasedOn: isOutside(meta.source)
      ? meta.source.url
      : publication && siteUrl && absolute(publication.href, siteUrl),
    includedInDataCatalog: siteUrl && {
      "@type": "DataCatalog",
      name: corpus.site.name,
      url: absolute(routes.datasets(), siteUrl),
    },
    variableMeasured: variables(dataset, locale),
    distribution: files(forms, telling),
  };
}

/** A paragraph that another may follow in the same line. */
function ended(paragraph: string): string {
  return /\p{Po}$/u.test(paragraph) ? paragraph : `${paragraph}.`;
}

/** The way from the first page to this one. Google asks for an address at each step but the last: without them there is none. */
export function breadcrumbs(
  way: readonly { title: string; href?: Href }[],
  { siteUrl }: Telling,
): Thing | undefined {
  if (!siteUrl) return undefined;
  return {
    "@type": "BreadcrumbList",
    itemListElement: way.map(({ title, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: title,
      item: href && absolute(href, siteUrl),
    })),
  };
}

/** Nobody says of a printed name whether it is a person's: it stands as a text, unless it publishes too. */
function makersOf({ authors }: Work, { authors: printed }: Publication["meta"]): (Thing | string)[] {
  return printed === NOT_PRINTED ? authors.map(organization) : authors;
}

function houses(corpus: Corpus, publishers: readonly string[]): Thing[] {
  return publishers.map((name) => organization(corpus.entities.get(name)?.title ?? name));
}

function organization(name: string): Thing {
  return { "@type": "Organization", name };
}

function siteName({ corpus, siteUrl }: Telling): Thing {
  return { "@type": "WebSite", name: corpus.site.name, url: siteUrl && absolute(routes.home(), siteUrl) };
}

function files(forms: readonly FormFile[], { siteUrl }: Telling): Thing[] | undefined {
  if (!siteUrl || forms.length === 0) return undefined;
  const isData = ({ type }: FormFile) => /csv|json|sheet/.test(type);
  return forms.map((form) => ({
    "@type": isData(form) ? "DataDownload" : "MediaObject",
    encodingFormat: form.type,
    contentUrl: absolute(form.href, siteUrl),
  }));
}

/** The columns of values, each with its unit. */
function variables(dataset: Dataset, locale: Locale): Thing[] {
  const table = flatten(dataset, locale);
  const fields = describeFields(dataset, table, locale);
  return table.fields.flatMap(({ role }, index) => {
    const { title, unit } = fields[index]!;
    return role === "value" ? [{ "@type": "PropertyValue", name: title, unitText: unit }] : [];
  });
}

const LONGEST = 5000;

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** A node of JSON-LD. */
interface Thing {
  "@type": string;
  [property: string]: unknown;
}
