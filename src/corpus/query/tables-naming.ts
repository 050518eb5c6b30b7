import { memoizeByObject } from "../../model/memoize-by-object.ts";
import type { Corpus, Dataset } from "../types.ts";
import { listsBy } from "./lists-by.ts";
import { datasetTopics } from "./queries.ts";

/** The tables that name some of these topics, by their keys, for themselves or for a line: in the order of the corpus. */
export function tablesNaming(corpus: Corpus, topics: readonly string[]): readonly Dataset[] {
  const naming = new Set(topics.flatMap((key) => tablesByTopic(corpus).get(key) ?? []));
  return corpus.datasets.filter((dataset) => naming.has(dataset));
}

const tablesByTopic = memoizeByObject(({ datasets }: Corpus) => listsBy(datasets, datasetTopics));
