import { RECORD_KINDS } from "../../model/search.ts";
import type { Corpus } from "../../corpus/types.ts";
import { searchWords } from "./search-words.ts";

/** One group of checkboxes. Its name and its values are what the address of a search carries. */
export interface Facet {
  name: "kind" | "publication" | "topic";
  label: string;
  values: { value: string; label: string }[];
}

/** Kinds of thing, publications, and a group for each kind of topic: `topic=region:north`. */
export function facetsOf(corpus: Corpus): Facet[] {
  const facets: Facet[] = [
    {
      name: "kind",
      label: searchWords.kind,
      values: RECORD_KINDS.map((kind) => ({ value: kind, label: searchWords.kinds[kind] })),
    },
    {
      name: "publication",
      label: searchWords.publication,
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
