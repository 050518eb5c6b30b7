import { specOf } from "../charts/shows.ts";
import { type Unsuitable, betterAsPeople, unsuitable } from "../charts/suits.ts";
import { chartTable } from "../corpus/query/queries.ts";
import type { Dataset } from "../corpus/types.ts";
import { localeOfCorpus } from "../locales/locale.ts";
import type { ChartTable } from "../model/chart-table.ts";
import { type Charted, checkEachChart } from "./each-chart.ts";
import { cellIn } from "../model/cell-path.ts";

/** A chart's kind suits what it draws, and where it draws few people as percentages, people are proposed. That its dataset, rows and columns exist is held by `checkIds`. */
export const checkCharts = checkEachChart(({ chart, place }, dataset, corpus, problems) => {
  const table = chartTable(localeOfCorpus(corpus), dataset, chart, corpus.site.smallBase);
  const spec = specOf(table, chart);
  const wrong = mixedUnits(dataset, table) ?? notShown(chart, dataset, table) ?? unsuitable(table, spec);
  const told = wrong ?? betterAsPeople(table, spec);
  if (!told) return;
  // A kind takes the place of what is to be shown.
  const hint = chart.shows
    ? told.hint.replace(/\bWrite (`kind="[a-z]+"`)/, "Write $1 instead of `shows`")
    : told.hint;
  problems.add(wrong ? "chart-unsuitable" : "chart-small-base", place, told.message, hint);
});

/** What of the dataset is to stand out is there to be seen. */
function notShown(
  { highlight = [] }: Charted["chart"],
  dataset: Dataset,
  { rows, columns }: ChartTable,
): Unsuitable | undefined {
  const known = [...dataset.rows, ...dataset.columns].map(({ id }) => id);
  const shown = [...rows, ...columns].map(({ id }) => id);
  const missed = highlight.find((id) => known.includes(id) && !shown.includes(id));
  if (missed === undefined) return undefined;
  return {
    message: `\`highlight\` names \`${missed}\`, which the chart does not show.`,
    hint: "Name a row or a column that it shows, or add it to `rows` or `columns`.",
  };
}

/** A scale counts one thing: values of several units on it would be compared that cannot be. */
function mixedUnits(dataset: Dataset, { rows, columns }: ChartTable): Unsuitable | undefined {
  const cells = rows.flatMap((row) =>
    columns.flatMap((column) => dataset.cells.get(cellIn(row.id, column.id)) ?? []),
  );
  const units = [...new Set(cells.filter(({ value }) => value !== undefined).map(({ unit }) => unit))];
  if (units.length < 2) return undefined;
  const field =
    new Set(
      dataset.columns.filter(({ id }) => columns.some((column) => column.id === id)).map(({ unit }) => unit),
    ).size > 1
      ? "columns"
      : "rows";
  return {
    message: `The chart mixes units: ${units.join(", ")}.`,
    hint: `Choose \`${field}\` of one unit, and make a chart for each.`,
  };
}
