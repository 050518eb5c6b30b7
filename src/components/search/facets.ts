import { RECORD_KINDS, type RecordKind } from "../../model/search.ts";
import type { Corpus } from "../../corpus/types.ts";
import type { Key } from "../../locales/catalogue.ts";
import type { Locale } from "../../locales/locale.ts";

/** One group of checkboxes. Its name and its values are what the address of a search carries. */
export interface Facet {
  name: "kind" | "publication" | "topic";
  label: string;
  values: { value: string; label: string }[];
}

/** Kinds of thing, publications, and a group for each kind of topic: `topic=region:north`. */
export function facetsOf(corpus: Corpus, { t }: Locale): Facet[] {
  const facets: Facet[] = [
    {
      name: "kind",
      label: t("search.kind"),
      values: RECORD_KINDS.filter((kind) => kindsOf(corpus)[kind]).map((kind) => ({
        value: kind,
        label: t(KINDS[kind].several),
      })),
    },
    {
      name: "publication",
      label: t("search.publication"),
      values: corpus.publications.map(({ id, meta }) => ({ value: id, label: meta.title })),
    },
    ...corpus.site.topicKinds.map((kind) => ({
      name: "topic" as const,
      label: kind.label,
      values: corpus.topics
        .filter((topic) => topic.kind === kind.id)
        .map(({ key, meta }) => ({ value: key, label: meta.title })),
    })),
  ];
  return facets.filter(({ values }) => values.length > 1);
}

/** What each kind is called: in the filter, and below one result. */
export const KINDS = {
  publication: { several: "search.ofPublication", one: "search.onePublication" },
  text: { several: "search.ofText", one: "search.oneText" },
  finding: { several: "search.ofFinding", one: "search.oneFinding" },
  recommendation: { several: "search.ofRecommendation", one: "search.oneRecommendation" },
  figure: { several: "search.ofFigure", one: "search.oneFigure" },
  data: { several: "search.ofData", one: "search.oneData" },
  voice: { several: "search.ofVoice", one: "search.oneVoice" },
  event: { several: "search.ofEvent", one: "search.oneEvent" },
  term: { several: "search.ofTerm", one: "search.oneTerm" },
  topic: { several: "search.ofTopic", one: "search.oneTopic" },
  page: { several: "search.ofPage", one: "search.onePage" },
} as const satisfies Record<RecordKind, { several: Key; one: Key }>;

/** Which kinds of thing there are to be found: of what is not there nobody is asked. */
function kindsOf(corpus: Corpus): Record<RecordKind, boolean> {
  return {
    publication: corpus.publications.length > 0,
    text: [...corpus.publications, ...corpus.pages].some(({ document }) => document.sections.length > 0),
    finding: corpus.findings.length > 0,
    recommendation: corpus.recommendations.length > 0,
    figure: corpus.figures.length > 0,
    data: corpus.datasets.length > 0,
    voice: corpus.voices.length > 0,
    event: corpus.events.length > 0,
    term: corpus.terms.length > 0,
    topic: corpus.topics.length > 0,
    // Pages of the site's own are not of the corpus: alone, they are found where no kind is chosen.
    page: corpus.pages.length > 0,
  };
}
