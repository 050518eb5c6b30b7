import { type TopicIndex, indexTopics } from "./topic-index.ts";
import { listsBy } from "./lists-by.ts";
import type { Corpus, Publication, Section } from "../types.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";
import type { Href } from "../../model/href.ts";

/** Something in another publication that is about the same. */
export interface Related {
  kind: RelatedKind;
  title: string;
  href: Href;
  /** Id of the publication in which it stands. */
  publication: string;
  /** Keys of the topics that both are about, the rarest first. */
  shared: string[];
  /** From above 0 to 1: 1 where both are about exactly the same. */
  score: number;
}

export type RelatedKind = "section" | "figure" | "finding" | "recommendation" | "voice";

/** How many a section shows, and how many of these may be of one kind. */
const LIMIT = 3;
const OF_ONE_KIND = 2;

/**
 * What the other publications say on what a section is about.
 *
 * Each thing is the set of topics that it is about, and each topic weighs ln(N/n): N things in all, n about it (Spärck
 * Jones 1972). The score is what both share, by weight, over all that either is about (weighted Jaccard, Ruzicka 1958).
 * Most first, ties in reading order; no two from one section, and no more than two of one kind.
 */
export function related(corpus: Corpus, publication: Publication, section: Section): Related[] {
  const { index, byTopic, weigh } = indexOf(corpus);
  const topics = index.within(publication, section);
  const near = new Set([...topics].flatMap((topic) => byTopic.get(topic) ?? []));
  const ranked = [...near]
    .filter((thing) => thing.publication !== publication.id)
    .map((thing) => ({ ...compare(topics, thing, weigh), thing }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.thing.order - b.thing.order);
  return pick(ranked);
}

const indexOf = memoizeByObject((corpus: Corpus) => {
  const index = indexTopics(corpus);
  const things = collectThings(corpus, index);
  const byTopic = listsBy(things, ({ topics }) => topics);
  const weigh = (topic: string) => Math.log(things.length / (byTopic.get(topic)?.length ?? things.length));
  return { index, byTopic, weigh };
});

interface Thing extends Pick<Related, "kind" | "title" | "href" | "publication"> {
  topics: Set<string>;
  /** Key of the section in which it stands, or which it is. */
  where: string;
  /** Place in reading order. */
  order: number;
}

/** All that can be shown beside a section, in reading order. What is about no topic cannot. */
function collectThings(corpus: Corpus, index: TopicIndex): Thing[] {
  const blocks = [
    ...corpus.figures.map((one) => ({ kind: "figure" as const, one })),
    ...corpus.findings.map((one) => ({ kind: "finding" as const, one })),
    ...corpus.recommendations.map((one) => ({ kind: "recommendation" as const, one })),
    ...corpus.voices.map((one) => ({ kind: "voice" as const, one })),
  ];
  const byPublication = Map.groupBy(blocks, ({ one }) => one.publication);
  return corpus.publications
    .flatMap((publication) => {
      const { id, document } = publication;
      const sections = document.sections.map((section) => ({
        ...{ kind: "section" as const, title: section.title, href: section.href, publication: id },
        ...{
          topics: index.ofSection(publication, section),
          where: `${id}#${section.id}`,
          place: section.place,
        },
      }));
      const inside = (byPublication.get(id) ?? []).map(({ kind, one }) => ({
        ...{ kind, title: one.title, href: one.href, publication: id },
        ...{ topics: index.ofThing(one), where: `${id}#${one.section ?? ""}`, place: one.place },
      }));
      return [...sections, ...inside].sort(
        (a, b) => a.place.line - b.place.line || a.place.column - b.place.column,
      );
    })
    .filter(({ topics }) => topics.size > 0)
    .map(({ place: _, ...thing }, order) => ({ ...thing, order }));
}

function compare(topics: ReadonlySet<string>, thing: Thing, weigh: (topic: string) => number) {
  const sum = (keys: Iterable<string>) => [...keys].sort().reduce((total, key) => total + weigh(key), 0);
  const shared = topics.intersection(thing.topics);
  const all = sum(topics.union(thing.topics));
  const score = all === 0 ? 0 : sum(shared) / all;
  return {
    // Sums of the same weights in another order differ in their last bits, and would break ties at random.
    score: Math.round(score * 1e9) / 1e9,
    shared: [...shared].sort((a, b) => weigh(b) - weigh(a)),
  };
}

function pick(ranked: readonly { thing: Thing; score: number; shared: string[] }[]): Related[] {
  const picked: Related[] = [];
  const places = new Set<string>();
  for (const { thing, score, shared } of ranked) {
    const { kind, title, href, publication, where } = thing;
    const ofKind = picked.filter((other) => other.kind === kind).length;
    if (places.has(where) || ofKind === OF_ONE_KIND) continue;
    places.add(where);
    picked.push({ kind, title, href, publication, shared, score });
    if (picked.length === LIMIT) break;
  }
  return picked;
}
