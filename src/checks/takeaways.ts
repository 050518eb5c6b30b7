import { checkEachChart } from "./each-chart.ts";
import { holdWords } from "./words-of-tables.ts";

/** The numbers in a chart's title, takeaway and annotations are those of its table. */
export const checkTakeaways = checkEachChart((figure, dataset, { site: { language } }, problems) => {
  const { title, place } = figure;
  const { takeaway, annotations = [] } = figure.chart;
  const said = annotations.map(({ written, place }) => ({ text: written.text, place }));
  for (const words of [{ text: title, place }, { text: takeaway, place }, ...said])
    holdWords(words, [dataset], WHOSE, { language, problems });
});

const WHOSE = { says: "The chart's words say", fields: "`title`, `takeaway` and annotations" };
