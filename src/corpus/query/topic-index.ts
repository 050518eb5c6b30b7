import type { Corpus, Publication, Section } from "../types.ts";
import { homesOf } from "./texts.ts";
import { datasetTopics } from "./queries.ts";

/** Which topics each thing is about, by what the authors wrote. Keys are those of topics, `kind:id`. */
export interface TopicIndex {
  /** Of a block with an address: its attributes, the links in its text and, of a chart, its table's topics. */
  ofThing(thing: {
    key: string;
    topics: readonly string[];
    chart?: { data: string } | undefined;
  }): Set<string>;
  /** Of a section without its subsections: its heading and those above it, the links in its text, its blocks. */
  ofSection(publication: Publication, section: Section): Set<string>;
  /** Of a section with all its subsections. */
  within(publication: Publication, section: Section): Set<string>;
}

/** Reads a corpus through once, so that the topics of any thing can be asked for. */
export function indexTopics(corpus: Corpus): TopicIndex {
  const topics = new Set(corpus.topics.map(({ key }) => key));
  const linked = new Map<string, Set<string>>();
  const add = (key: string, topic: string) => linked.set(key, (linked.get(key) ?? new Set()).add(topic));
  for (const { owner, section, block, target } of corpus.references) {
    if (!target || !topics.has(target)) continue;
    add(`${owner}#${section ?? ""}`, target);
    if (block) add(block, target);
  }
  for (const { key, document } of homesOf(corpus))
    for (const block of document.blocks)
      for (const topic of block.topics) add(`${key}#${block.section ?? ""}`, topic);
  const tables = new Map(corpus.datasets.map((dataset) => [dataset.id, datasetTopics(dataset)]));

  const ofSection: TopicIndex["ofSection"] = ({ key, document }, section) =>
    new Set([
      ...document.sections
        .filter(({ start, end }) => start <= section.start && section.start < end)
        .flatMap((around) => around.topics),
      ...(linked.get(`${key}#${section.id}`) ?? []),
    ]);
  return {
    ofSection,
    ofThing: ({ key, topics: own, chart }) =>
      new Set([...own, ...(linked.get(key) ?? []), ...((chart && tables.get(chart.data)) ?? [])]),
    within: (publication, section) =>
      new Set(
        publication.document.sections
          .filter(({ start }) => section.start <= start && start < section.end)
          .flatMap((inner) => [...ofSection(publication, inner)]),
      ),
  };
}
