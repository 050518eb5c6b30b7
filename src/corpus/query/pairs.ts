import { countThings } from "./counts.ts";
import { type AboutTopic, aboutTopic } from "./queries.ts";
import type { Corpus, Topic } from "../types.ts";
import type { Href } from "../../model/href.ts";
import { routes } from "../../model/routes.ts";

/** Two topics of different kinds of which enough is said together to fill a page. */
export interface Pair {
  /** The one whose page this narrows: of the kind that site.yaml names later. */
  topic: Topic;
  /** What it is narrowed to. */
  by: Topic;
  /** `/<plural>/<id>/<other-plural>/<other-id>/`, from the site's root. */
  href: Href;
  about: AboutTopic;
  /** Things about both: sections, figures, voices (each once), findings, recommendations, events and tables. */
  count: number;
}

/** Fewer than these are no page of their own. */
const ENOUGH = 3;

/** All pairs with a page, each once, in the order of site.yaml. */
export function topicPairs(corpus: Corpus): Pair[] {
  const kinds = corpus.site.topicKinds.map(({ id }) => id);
  const pluralOf = ({ kind }: Topic) => corpus.site.topicKinds.find(({ id }) => id === kind)!.plural;
  const abouts = new Map(corpus.topics.map((topic) => [topic.key, aboutTopic(corpus, topic.key)]));
  return corpus.topics.flatMap((topic) =>
    corpus.topics
      .filter((by) => kinds.indexOf(by.kind) < kinds.indexOf(topic.kind))
      .map((by) => {
        const about = intersect(abouts.get(topic.key)!, abouts.get(by.key)!);
        const href = routes.topicPair(pluralOf(topic), topic.id, pluralOf(by), by.id);
        return { topic, by, href, about, count: countAll(about) };
      })
      .filter(({ count }) => count >= ENOUGH),
  );
}

function intersect(one: AboutTopic, other: AboutTopic): AboutTopic {
  const both = <T>(a: readonly T[], b: readonly T[]): T[] => {
    const others = new Set(b);
    return a.filter((item) => others.has(item));
  };
  const sections = new Set(other.sections.map(({ section }) => section));
  return {
    // That a whole publication is about both says nothing of what it tells of them together.
    publications: [],
    sections: one.sections.filter(({ section }) => sections.has(section)),
    figures: both(one.figures, other.figures),
    voices: both(one.voices, other.voices),
    findings: both(one.findings, other.findings),
    recommendations: both(one.recommendations, other.recommendations),
    events: both(one.events, other.events),
    datasets: both(one.datasets, other.datasets),
  };
}

function countAll(about: AboutTopic): number {
  const { figures, voices, findings, recommendations, events, datasets } = countThings(about);
  return about.sections.length + figures + voices + findings + recommendations + events + datasets;
}
