import type { Corpus, Dataset, Figure } from "../corpus/types.ts";
import { numberReader } from "../model/number-tokens.ts";
import { agrees, readQuantity } from "../model/quantity.ts";
import type { Problems } from "../problems/collector.ts";

/** A number in a chart's title or takeaway is that of a cell, the sum or difference of two, or the sum of a column. */
export function checkTakeaways(corpus: Corpus, problems: Problems): void {
  for (const figure of corpus.figures) {
    const dataset = corpus.datasets.find(({ id }) => id === figure.chart?.data);
    if (dataset) checkFigure(figure, dataset, corpus.site.language, problems);
  }
}

function checkFigure(figure: Figure, dataset: Dataset, language: string, problems: Problems): void {
  const countingNumbers = numberReader(language);
  const cells = [...dataset.cells.values()].flatMap((cell) => (cell.value === undefined ? [] : [cell.value]));
  const values = [...cells, ...columnSums(dataset)];
  for (const text of [figure.title, figure.chart!.takeaway]) {
    for (const token of countingNumbers(text)) {
      const quantity = readQuantity(token.text, language);
      if (
        !quantity ||
        values.some((value) => agrees(quantity, value)) ||
        fromTwo(cells, (value) => agrees(quantity, value))
      )
        continue;
      problems.add(
        "value-differs",
        figure.place,
        `The chart's words say ${token.text}, and no cell of ${dataset.id} does, nor the sum or difference of two, nor the sum of a column.`,
        "Correct the number in `title` or `takeaway`, or say it without one.",
      );
    }
  }
}

function fromTwo(values: readonly number[], fits: (value: number) => boolean): boolean {
  return values.some((a, index) =>
    values.some((b, other) => other > index && (fits(a + b) || fits(Math.abs(a - b)))),
  );
}

function columnSums(dataset: Dataset): number[] {
  const rows = dataset.rows.filter((row) => !row.total);
  return dataset.columns.map(({ id }) =>
    rows.reduce((sum, row) => sum + (dataset.cells.get(`${row.id}/${id}`)?.value ?? 0), 0),
  );
}
