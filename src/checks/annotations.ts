import type { Annotated } from "../blocks/annotation.ts";
import { chartTable } from "../corpus/query/queries.ts";
import type { Dataset } from "../corpus/types.ts";
import { localeOfCorpus } from "../locales/locale.ts";
import type { ChartLine, ChartTable } from "../model/chart-table.ts";
import type { Problems } from "../problems/collector.ts";
import { changeTo, nearest, someOf } from "../problems/nearest.ts";
import { checkEachChart } from "./each-chart.ts";

/** So many annotations are the most that readers take in beside the data. */
const MOST = 6;
/** So many characters of one: two lines of a phone. */
const LONGEST = 90;

/** An annotation names what its chart shows, and is short. That its kind takes annotations is held by `checkCharts`. */
export const checkAnnotations = checkEachChart(({ chart, place }, dataset, corpus, problems) => {
  const { annotations = [] } = chart;
  if (annotations.length === 0) return;
  const table = chartTable(localeOfCorpus(corpus), dataset, chart);
  for (const annotation of annotations) {
    holdPlace(annotation, table, dataset, problems);
    const { length } = annotation.written.text;
    if (length > LONGEST)
      problems.add(
        "chart-annotation",
        annotation.place,
        `The annotation has ${length} characters, and a chart has room for ${LONGEST}.`,
        "Say it in fewer words, or in `takeaway` or the text.",
      );
  }
  if (annotations.length > MOST)
    problems.add(
      "chart-annotation",
      place,
      `The chart has ${annotations.length} annotations: ${MOST} are the most that can be taken in.`,
      "Keep those without which the chart would be misread.",
    );
});

function holdPlace(
  { written, place }: Annotated,
  { rows, columns, cells }: ChartTable,
  dataset: Dataset,
  problems: Problems,
): void {
  const isShown = (lines: readonly ChartLine[], id: string) => lines.some((line) => line.id === id);
  const tell = (id: string, what: "row" | "column" | "row or column") => {
    const shown = { row: rows, column: columns, "row or column": [...rows, ...columns] }[what];
    const ids = shown.map((line) => line.id);
    const all = {
      row: dataset.rows,
      column: dataset.columns,
      "row or column": [...dataset.rows, ...dataset.columns],
    }[what];
    if (isShown(all, id))
      problems.add(
        "chart-annotation",
        place,
        `The annotation names \`${id}\`, which the chart does not show.`,
        "Name what it shows, or add it to `rows` or `columns`.",
      );
    else
      problems.add(
        "unknown-id",
        place,
        `"${id}" is no ${what} of ${dataset.id}.`,
        changeTo(nearest(id, ids), `Write one of ${someOf(ids)}.`),
      );
  };
  if ("row" in written) {
    const { row, column } = written;
    if (!isShown(rows, row)) tell(row, "row");
    if (!isShown(columns, column)) tell(column, "column");
    const cell =
      cells[rows.findIndex(({ id }) => id === row)]?.[columns.findIndex(({ id }) => id === column)];
    if (cell && cell.value === undefined)
      problems.add(
        "chart-annotation",
        place,
        `The annotation names ${row}/${column}, which has no value: nothing is drawn there.`,
        `Name another cell, or the whole of \`${row}\` with at="${row}".`,
      );
    return;
  }
  const lines = [rows, columns];
  const { from, to } = written;
  const strangers = [...new Set([from, to])].filter((id) => !lines.some((some) => isShown(some, id)));
  for (const id of strangers) tell(id, "row or column");
  if (strangers.length === 0 && !lines.some((some) => isShown(some, from) && isShown(some, to)))
    problems.add(
      "chart-annotation",
      place,
      `The annotation goes from \`${from}\` to \`${to}\`, of which one is a row and the other a column.`,
      "Name two rows, or two columns.",
    );
}
