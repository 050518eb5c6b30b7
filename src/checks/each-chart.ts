import { tablesOfCharts } from "../corpus/query/tables-of-charts.ts";
import type { Corpus, Dataset, Figure } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";
import { type EachCheck, checkEach } from "./each.ts";

/** A figure that is a chart. */
export type Charted = Figure & Required<Pick<Figure, "chart">>;

/** Makes a check that holds each chart with the table that it draws; what is no chart, or has no such table, is another check's. */
export function checkEachChart(
  hold: (chart: Charted, dataset: Dataset, corpus: Corpus, problems: Problems) => void,
): EachCheck<Figure> {
  return checkEach<Figure>((corpus) => {
    const tableOf = tablesOfCharts(corpus);
    return {
      things: corpus.figures,
      reads: (figure) => [corpus.site.language, tableOf(figure)],
      hold: (figure, problems) => {
        const dataset = tableOf(figure);
        if (dataset) hold(figure as Charted, dataset, corpus, problems);
      },
    };
  });
}
