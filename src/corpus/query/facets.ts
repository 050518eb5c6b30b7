import { type TopicIndex, indexTopics } from "./topic-index.ts";
import { listsBy } from "./lists-by.ts";
import type { Corpus, Finding, Publication, Recommendation, Voice } from "../types.ts";
import { type VoiceOnce, voicesOnce } from "./voices.ts";
import type { Href } from "../../model/href.ts";
import { NOT_PRINTED } from "../../model/dates.ts";
import { joinIds } from "../../model/joined-ids.ts";
import { routes } from "../../model/routes.ts";
import { idOf, isOf, schemeOf } from "../../model/key.ts";
import { partsOfRow } from "../../model/cell-path.ts";

/** One way to divide a list: by site, by role, by publication. */
export interface Facet<T> {
  /** In addresses: the plural of a topic kind, or `roles`, `publications`, `years`, `themes`, `questions`. */
  id: string;
  /** Of a topic kind, its name; the others are named by the interface. */
  label?: string;
  /** Those that have items, in the order of the content. */
  values: FacetValue<T>[];
}

export interface FacetValue<T> {
  id: string;
  label: string;
  /** The page that lists the items, from the site's root. */
  href: Href;
  items: T[];
}

/** Divides the voices by each topic kind, role, publication and theme. A voice told twice stands under both publications. */
export function voiceFacets(corpus: Corpus): Facet<VoiceOnce>[] {
  const items = voicesOnce(corpus);
  const topicsOf = topicReader(corpus);
  return divide(routes.voicesOf, items, [
    ...topicDivisions(corpus, ({ tellings }: VoiceOnce) => tellings.flatMap((told) => [...topicsOf(told)])),
    {
      id: "roles",
      values: corpus.site.roles.map(({ id, label, plural }) => ({ id, label: plural ?? label })),
      of: ({ tellings }) => tellings.map(({ role }) => role),
    },
    ...publicationDivisions(corpus, ({ tellings }: VoiceOnce) =>
      tellings.flatMap(({ publication }) => publication ?? []),
    ),
    rowDivision(corpus, "themes", ({ tellings }) => tellings.flatMap(({ theme }) => theme ?? [])),
  ]);
}

/** Divides findings and recommendations by research question, each topic kind and publication. */
export function findingFacets(corpus: Corpus): Facet<Finding | Recommendation>[] {
  const topicsOf = topicReader(corpus);
  return divide<Finding | Recommendation>(
    routes.findingsOf,
    [...corpus.findings, ...corpus.recommendations],
    [
      rowDivision(corpus, "questions", (thing) =>
        "question" in thing && thing.question ? [thing.question] : [],
      ),
      ...topicDivisions(corpus, (thing: Finding | Recommendation) => [...topicsOf(thing)]),
      ...publicationDivisions(corpus, ({ publication }: Finding | Recommendation) =>
        publication === undefined ? [] : [publication],
      ),
    ],
  );
}

interface Division<T> {
  id: string;
  label?: string;
  /** `within` tells a value from another of the same label. */
  values: { id: string; label: string; within?: string }[];
  /** Ids of the values under which an item stands. */
  of(item: T): string[];
}

function divide<T>(
  address: (division: string, value: string) => Href,
  items: readonly T[],
  divisions: readonly Division<T>[],
): Facet<T>[] {
  return divisions
    .map(({ id, label, values, of }) => {
      const under = listsBy(items, of);
      return {
        id,
        ...(label === undefined ? {} : { label }),
        values: tellApart(
          values
            .map((value) => ({
              ...value,
              href: address(id, value.id),
              items: under.get(value.id) ?? [],
            }))
            .filter((value) => value.items.length > 0),
        ),
      };
    })
    .filter(({ values }) => values.length > 0);
}

function tellApart<T>(values: (FacetValue<T> & { within?: string })[]): FacetValue<T>[] {
  const labels = Map.groupBy(values, ({ label }) => label);
  return values.map(({ within, label, ...value }) => ({
    ...value,
    label: within && labels.get(label)!.length > 1 ? `${label} (${within})` : label,
  }));
}

function topicDivisions<T>(corpus: Corpus, of: (item: T) => string[]): Division<T>[] {
  return corpus.site.topicKinds.map(({ id, plural, pluralLabel }) => ({
    id: plural,
    label: pluralLabel,
    values: corpus.topics
      .filter(({ kind }) => kind === id)
      .map((topic) => ({ id: topic.id, label: topic.meta.title })),
    of: (item) =>
      of(item)
        .filter((key) => isOf(id, key))
        .map((key) => idOf(key)),
  }));
}

/** More publications than these are found by their year. */
const MANY = 60;

/** By publication; where there are very many, by the year of each as well. */
function publicationDivisions<T>({ publications }: Corpus, of: (item: T) => string[]): Division<T>[] {
  const values = publications.map(({ id, meta }) => ({ id, label: meta.title }));
  const division = { id: "publications", values, of };
  if (publications.length <= MANY) return [division];
  const dated = publications.filter(({ meta }) => meta.published !== NOT_PRINTED);
  const yearOf = new Map(dated.map(({ id, meta }) => [id, meta.published.slice(0, 4)]));
  const years = [...new Set(yearOf.values())].sort().reverse();
  return [
    {
      id: "years",
      values: years.map((year) => ({ id: year, label: year })),
      of: (item) => of(item).flatMap((id) => yearOf.get(id) ?? []),
    },
    division,
  ];
}

/** By the rows of tables, such as themes and research questions: `dataset/row` becomes `dataset--row`. */
function rowDivision<T>({ datasets }: Corpus, id: string, of: (item: T) => string[]): Division<T> {
  return {
    id,
    values: datasets.flatMap((dataset) =>
      dataset.rows.map((row) => ({
        id: joinIds(dataset.id, row.id),
        label: row.label,
        within: dataset.meta.title,
      })),
    ),
    of: (item) =>
      of(item).map((path) => {
        const { dataset, row } = partsOfRow(path);
        return joinIds(dataset, row);
      }),
  };
}

/**
 * The topics of a voice or a finding: its own, those that its text links to, and, of a kind of which it has none, the
 * one that its publication is about. A publication about several of a kind says nothing of its parts.
 */
function topicReader(corpus: Corpus): (thing: Voice | Finding | Recommendation) => Set<string> {
  const index: TopicIndex = indexTopics(corpus);
  const wholes = new Map(corpus.publications.map((publication) => [publication.id, onlyTopics(publication)]));
  return (thing) => {
    const topics = index.ofThing(thing);
    const kinds = new Set([...topics].map(kindOf));
    const inherited = (wholes.get(thing.publication ?? "") ?? []).filter((key) => !kinds.has(kindOf(key)));
    return topics.union(new Set(inherited));
  };
}

function onlyTopics({ meta }: Publication): string[] {
  return [...Map.groupBy(meta.topics, kindOf).values()].flatMap((keys) => (keys.length === 1 ? keys : []));
}

function kindOf(key: string): string {
  return schemeOf(key);
}
