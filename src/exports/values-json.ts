import { publicationOf } from "../corpus/query/by-id.ts";
import { cellLabel, expectedLabels } from "../corpus/query/queries.ts";
import type { Cell, Corpus, Dataset } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { cellIn, cellPath } from "../model/cell-path.ts";
import { isOutside } from "../model/source.ts";

/**
 * What the cards beside numbers say of a table: its cells that sentences use, with their rows and columns, and nothing of the
 * others, which may be thousands. Undefined where no sentence uses one. The keys are those of `/data/<id>.json`.
 */
export function valuesJson(corpus: Corpus, dataset: Dataset, locale: Locale): string | undefined {
  const cells = [...dataset.cells.values()].filter(({ row, column }) =>
    corpus.cellUses.has(cellPath({ dataset: dataset.id, row, column })),
  );
  if (cells.length === 0) return undefined;
  const { title, meta, rows, columns, corrections } = dataset;
  return JSON.stringify({
    title,
    population: meta.population,
    source: sourceOf(corpus, dataset),
    columns: columns
      .filter(({ id }) => cells.some(({ column }) => column === id))
      .map(({ id, label }) => ({ id, label })),
    rows: rows
      .filter(({ id }) => cells.some(({ row }) => row === id))
      .map(({ id, label, total }) => ({ id, label, total })),
    cells: cells.map((cell) => describeCell(cell, locale)),
    errata: corrections
      .filter(({ cell }) => cells.some(({ row, column }) => cellIn(row, column) === cell))
      .map((slip) => ({ cell: slip.cell, label: expectedLabels(slip, dataset, locale) })),
  });
}

function sourceOf(corpus: Corpus, { meta: { source } }: Dataset) {
  if (isOutside(source)) return { title: source.name, table: source.table };
  return { title: publicationOf(corpus, source.publication)?.title, table: source.table };
}

function describeCell(cell: Cell, locale: Locale) {
  const { row, column, n, interval, unit, statuses, missing, derived } = cell;
  return {
    row,
    column,
    label: cellLabel(cell, locale),
    n,
    interval: interval && { label: locale.interval(interval, unit) },
    statusLabel:
      statuses.length > 0
        ? statuses.map((one) => locale.t(`status.${one}`)).join(locale.t("punctuation.comma"))
        : undefined,
    missing,
    derived,
  };
}
