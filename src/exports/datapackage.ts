import type { Corpus, Dataset } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { SUPPRESSED } from "../model/dataset.ts";
import { isOutside } from "../model/source.ts";
import { toId } from "../model/ids.ts";
import { absolute } from "../model/absolute.ts";
import { publicationOf } from "../corpus/query/by-id.ts";
import { addressFrom } from "./address.ts";
import { type Field, describeFields } from "./field.ts";
import { type FlatCell, type FlatTable, flatten } from "./flat.ts";
import { describeShares } from "./shares.ts";
import { printedPage } from "./work.ts";
import { routes } from "../model/routes.ts";

/**
 * One dataset as a Tabular Data Package, version 1 (specs.frictionlessdata.io). The values stand in the file itself:
 * the specification lets a path lead only beside or below its descriptor, and `/data/<id>.csv` lies above it. So the
 * one file says all, wherever it is copied to.
 */
export function datasetPackage(corpus: Corpus, dataset: Dataset, locale: Locale, siteUrl?: string): string {
  const table = flatten(dataset, locale);
  const resource = describeResource(corpus, { dataset, table, locale }, siteUrl);
  return writePackage(corpus, {
    name: dataset.id,
    title: dataset.title,
    description: describe(dataset, locale),
    homepage: siteUrl && absolute(dataset.href, siteUrl),
    resources: [{ ...resource, data: recordsOf(table, resource.schema.fields) }],
  });
}

/** All datasets as one Tabular Data Package, version 1, which stands at the site's root and names the CSV files. */
export function sitePackage(corpus: Corpus, locale: Locale, siteUrl?: string): string {
  return writePackage(corpus, {
    name: nameOf(corpus.site.name),
    title: corpus.site.name,
    description: corpus.site.tagline,
    homepage: siteUrl && absolute(routes.datasets(), siteUrl),
    resources: corpus.datasets.map((dataset) => ({
      path: addressFrom(routes.sitePackage(), routes.datasetCsv(dataset.id)),
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      // The comma is what the specification assumes, but datapackage-js guesses, and guesses wrong, where none is named.
      dialect: { delimiter: "," },
      ...describeResource(corpus, { dataset, table: flatten(dataset, locale), locale }, siteUrl),
    })),
  });
}

function writePackage({ site }: Corpus, parts: PackageParts): string {
  const { resources, ...head } = parts;
  const descriptor = {
    profile: "tabular-data-package",
    ...head,
    licenses: [{ path: site.licence.url, title: site.licence.name }],
    contributors: [{ title: site.publisher, role: "publisher" }],
    resources,
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function describeResource(corpus: Corpus, { dataset, table, locale }: Told, siteUrl?: string) {
  return {
    profile: "tabular-data-resource",
    name: dataset.id,
    title: dataset.title,
    description: describe(dataset, locale),
    sources: [describeSource(corpus, { dataset, locale }, siteUrl)],
    schema: {
      fields: describeFields(dataset, table, locale),
      missingValues: [""],
      primaryKey: table.fields.find(({ role }) => role === "row-id")!.name,
    },
  };
}

/** What a table was taken from, and its address. A path may not lead up: so there is one only where the site's own address is known. */
export function describeSource(corpus: Corpus, { dataset, locale }: Omit<Told, "table">, siteUrl?: string) {
  const { source } = dataset.meta;
  if (isOutside(source)) {
    const page = source.page === undefined ? undefined : printedPage(source.page, locale);
    const title = [source.name, source.publisher, source.table, page].filter((part) => part !== undefined);
    return { title: title.join(locale.t("punctuation.comma")), path: source.url, read: source.read };
  }
  const publication = publicationOf(corpus, source.publication);
  const page = source.page === undefined ? undefined : printedPage(source.page, locale);
  const title = [publication?.title ?? source.publication, source.table, page];
  return {
    title: title.filter((part) => part !== undefined).join(locale.t("punctuation.comma")),
    path: siteUrl && publication ? absolute(publication.href, siteUrl) : undefined,
  };
}

function describe(dataset: Dataset, locale: Locale): string {
  return paragraphsAbout(dataset, locale).join("\n\n");
}

/** What must be known to use the numbers, one paragraph each. */
export function paragraphsAbout({ meta, cells }: Dataset, locale: Locale): string[] {
  const { t } = locale;
  const isKnown = [...cells.values()].some(({ n }) => n !== undefined);
  const paragraphs = [
    meta.description,
    meta.question && t("exports.asked", { question: meta.question }),
    t("exports.population", { population: meta.population }),
    typeof meta.base === "number"
      ? t("exports.baseIs", { n: meta.base })
      : t(isKnown ? "exports.baseInPart" : "exports.baseUnknown"),
    meta.shares && describeShares(meta.shares, locale),
    ...meta.notes,
    t("exports.emptyCells"),
    [...cells.values()].some(({ missing }) => missing === SUPPRESSED) && t("exports.suppressedCells"),
  ];
  return paragraphs.filter((paragraph) => typeof paragraph === "string" && paragraph !== "") as string[];
}

// Where a column holds texts and numbers, all of it is text.
function recordsOf({ records }: FlatTable, fields: readonly Field[]) {
  const valueOf = ({ value, printed }: FlatCell, type: Field["type"]) =>
    value !== null && type === "string" ? printed : value;
  return records.map((record) =>
    Object.fromEntries(fields.map(({ name, type }, index) => [name, valueOf(record[index]!, type)])),
  );
}

// A package's name is plain ASCII, and a site's name may have no letter of it.
function nameOf(title: string): string {
  return /[a-z0-9]/i.test(title) ? toId(title) : "data";
}

/** A dataset, laid out, and the language in which it is told of. */
interface Told {
  dataset: Dataset;
  table: FlatTable;
  locale: Locale;
}

interface PackageParts {
  name: string;
  title: string;
  description: string;
  homepage: string | undefined;
  resources: unknown[];
}
