import { type OutsideSource, isOutside } from "../../model/source.ts";
import type { Corpus, Dataset } from "../types.ts";

/** A source outside of the site, with the tables that come from it: as the first of them describes it. */
export interface TablesFromOutside {
  source: OutsideSource;
  datasets: readonly Dataset[];
}

/** All sources outside of the site, each once: what has one name and one publisher is one. In the order of the tables. */
export function outsideSources({ datasets }: Pick<Corpus, "datasets">): TablesFromOutside[] {
  const outside = datasets.flatMap((dataset) =>
    isOutside(dataset.meta.source) ? [{ source: dataset.meta.source, dataset }] : [],
  );
  const groups = Map.groupBy(outside, ({ source }) => JSON.stringify([source.publisher, source.name]));
  return [...groups.values()].map((group) => ({
    source: group[0]!.source,
    datasets: group.map(({ dataset }) => dataset),
  }));
}
