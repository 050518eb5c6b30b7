import type {
  Corpus,
  Dataset,
  Figure,
  Finding,
  Publication,
  Recommendation,
  Voice,
} from "../corpus/types.ts";
import { NOT_PRINTED } from "../model/dates.ts";
import { absolute } from "./address.ts";
import { exportWords as words } from "./words.ts";

/** Gathers what every form of citation says of a thing. Texts are on one line. */
export function describeWork(corpus: Corpus, thing: Citable, siteUrl?: string): Work {
  const [scheme] = thing.key.split(":");
  const home = homeOf(corpus, thing);
  const isWhole = home?.key === thing.key;
  return {
    key: thing.key.replace(":", "-"),
    type: scheme === "dataset" || scheme === "figure" ? scheme : "document",
    ...describeMakers(corpus, home),
    ...(home && home.meta.published !== NOT_PRINTED ? { issued: home.meta.published } : {}),
    title: oneLine(isWhole ? fullTitle(home) : thing.title),
    form: oneLine(formOf(corpus, thing)),
    ...(home && !isWhole ? { within: oneLine(fullTitle(home)) } : {}),
    ...locate(thing),
    site: oneLine(corpus.site.name),
    language: corpus.site.language,
    ...(siteUrl ? { url: absolute(thing.href, siteUrl) } : {}),
  };
}

/** The publication that a thing is, or stands in. */
function homeOf(corpus: Corpus, thing: Citable): Publication | undefined {
  if ("minutes" in thing) return thing;
  const id = "columns" in thing ? thing.meta.source.publication : thing.publication;
  return corpus.publications.find((publication) => publication.id === id);
}

function describeMakers(corpus: Corpus, home: Publication | undefined): Pick<Work, "authors" | "publishers"> {
  if (!home) return { authors: [oneLine(corpus.site.publisher)], publishers: [] };
  const { authors, publishers } = home.meta;
  const houses = publishers.map((name) => oneLine(corpus.entities.get(name)?.title ?? name));
  return authors === NOT_PRINTED
    ? { authors: houses, publishers: [] }
    : { authors: authors.map(oneLine), publishers: houses };
}

function formOf({ site }: Corpus, thing: Citable): string {
  if ("minutes" in thing) {
    return site.publicationKinds.find(({ id }) => id === thing.meta.kind)?.label ?? thing.meta.kind;
  }
  if ("role" in thing) {
    const role = site.roles.find(({ id }) => id === thing.role)?.label ?? thing.role;
    return thing.verbatim ? words.verbatim(role) : words.retold(role);
  }
  return words.forms[thing.key.split(":")[0] as keyof typeof words.forms];
}

function locate(thing: Citable): Pick<Work, "locator"> {
  if (!("columns" in thing)) return {};
  const { table, page } = thing.meta.source;
  const parts = [table, page === undefined ? undefined : words.page(page)].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? { locator: oneLine(parts.join(", ")) } : {};
}

function fullTitle({ title, meta: { subtitle } }: Publication): string {
  if (!subtitle) return title;
  return /[?!:]$/.test(title) ? `${title} ${subtitle}` : `${title}: ${subtitle}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

export type Citable = Publication | Figure | Dataset | Finding | Recommendation | Voice;

export interface Work {
  /** Names the entry in a bibliography, e.g. `figure-trust-by-city`. */
  key: string;
  type: "document" | "figure" | "dataset";
  /** Names as printed: a person's is not taken apart, because nobody knows which part is the family name. */
  authors: string[];
  /** Empty where they stand as the authors. */
  publishers: string[];
  /** As much of an ISO 8601 date as is known; none where no date is printed. */
  issued?: string;
  title: string;
  /** What it is, in the reader's words, e.g. "Learning brief" or "Data set". */
  form: string;
  /** The publication of which it is a part. */
  within?: string;
  /** Where in the publication, e.g. "Table 3, p. 12". */
  locator?: string;
  site: string;
  language: string;
  url?: string;
}
