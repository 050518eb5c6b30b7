import type { Corpus, Dataset, Figure } from "../types.ts";

/** Answers which table a chart draws; of what is no chart, or draws a table that is not there, undefined. */
export function tablesOfCharts({
  datasets,
}: Pick<Corpus, "datasets">): (figure: Figure) => Dataset | undefined {
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  return ({ chart }) => (chart ? byId.get(chart.data) : undefined);
}
