import type { Topic } from "../../corpus/types.ts";
import { writePeriod } from "../../locales/period.ts";
import type { TopicKind } from "../../model/site.ts";
import type { Edition } from "virtual:learning-briefs/edition";

/** So many topics of a kind are named; the others are a link away. */
const MOST_TOPICS = 6;

/** What the home page opens besides the publications: the kinds of topic, and the time that is told of. */
export function areasOf({ corpus, timeline, locale }: Pick<Edition, "corpus" | "timeline" | "locale">): {
  kinds: { kind: TopicKind; topics: Topic[]; more: number }[];
  /** "2016 to 2023"; undefined where nothing is dated. */
  years: string | undefined;
} {
  const kinds = corpus.site.topicKinds
    .map((kind) => ({ kind, topics: corpus.topics.filter((topic) => topic.kind === kind.id) }))
    .filter(({ topics }) => topics.length > 0)
    .map(({ kind, topics }) => {
      const shown = topics.length > MOST_TOPICS + 1 ? topics.slice(0, MOST_TOPICS) : topics;
      return { kind, topics: shown, more: topics.length - shown.length };
    });
  const dated = timeline().map(({ first }) => first.slice(0, 4));
  const [from, to] = [dated.toSorted()[0], dated.toSorted().at(-1)];
  return { kinds, years: from && writePeriod(from, to === from ? undefined : to, locale) };
}
