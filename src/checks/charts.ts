import { unsuitable } from "../charts/suits.ts";
import { chartTable } from "../corpus/queries.ts";
import type { Corpus } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";

/** A chart's kind suits what it draws. That its dataset, rows and columns exist is held by `checkIds`. */
export function checkCharts(corpus: Corpus, problems: Problems): void {
  for (const figure of corpus.figures) {
    const dataset = corpus.datasets.find(({ id }) => id === figure.chart?.data);
    if (!figure.chart || !dataset) continue;
    const wrong = unsuitable(chartTable(corpus, dataset, figure.chart), figure.chart);
    if (wrong) problems.add("chart-unsuitable", figure.place, wrong.message, wrong.hint);
  }
}
