import { cellLabel } from "../corpus/queries.ts";
import type { Cell, Corpus, Dataset, Erratum } from "../corpus/types.ts";
import { addressFrom } from "./address.ts";

/**
 * A dataset as JSON with all that the site knows of it. Keys stand in one order, cells by row and then by column;
 * what is not known has no key, and a cell without a value says `null` and why. Addresses are absolute where
 * `siteUrl` is given, otherwise relative to `/data/<id>.json`.
 */
export function datasetJson(corpus: Corpus, dataset: Dataset, siteUrl?: string): string {
  const { meta } = dataset;
  const address = (href: string) => addressFrom(`/data/${dataset.id}.json`, href, siteUrl);
  const content = {
    id: dataset.id,
    title: dataset.title,
    description: meta.description,
    question: meta.question,
    unit: meta.unit,
    population: meta.population,
    base: meta.base,
    source: describeSource(corpus, dataset, address),
    topics: meta.topics,
    rowLabel: meta.rowLabel,
    columns: dataset.columns.map(({ id, label, unit, n, total, note, topics, derive, of }) => {
      return { id, label, unit, n, total, note, topics, derive, of };
    }),
    rows: dataset.rows.map(({ id, label, unit, n, total, note, topics }) => {
      return { id, label, unit, n, total, note, topics };
    }),
    cells: cellsInOrder(dataset).map((cell) => describeCell(cell, corpus.site.language, address)),
    checks: dataset.checks,
    errata: dataset.errata.map((erratum) => describeErratum(erratum, address)),
    notes: meta.notes,
    licence: {
      name: corpus.site.licence.name,
      url: corpus.site.licence.url,
      holder: corpus.site.licence.holder,
    },
    address: address(dataset.href),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

type Address = (href: string) => string;

function describeSource(corpus: Corpus, { meta: { source } }: Dataset, address: Address) {
  const publication = corpus.publications.find(({ id }) => id === source.publication);
  const section = publication?.document.sections.find(({ id }) => id === source.section);
  return {
    publication: source.publication,
    title: publication?.title,
    section: section?.title,
    table: source.table,
    page: source.page,
    address: publication && address(section?.href ?? publication.href),
  };
}

function cellsInOrder({ rows, columns, cells }: Dataset): Cell[] {
  return rows.flatMap((row) => columns.flatMap((column) => cells.get(`${row.id}/${column.id}`) ?? []));
}

function describeCell(cell: Cell, language: string, address: Address) {
  const { row, column, value, text, missing, printed, decimals, unit, n, note, derived } = cell;
  return {
    row,
    column,
    // A computed value counts to the precision at which it is shown: 9.7, not 9.700000000000003.
    value: (derived && value !== undefined ? Number(printed) : value) ?? text ?? null,
    printed,
    /** As readers see it, with its unit. */
    label: cellLabel(cell, language),
    decimals,
    unit,
    n,
    note,
    missing,
    derived,
    address: address(cell.href),
  };
}

function describeErratum(erratum: Erratum, address: Address) {
  const { cell, printed, expected, check, why, status, noted } = erratum;
  return { cell, printed, expected, check, why, status, noted, address: address(erratum.href) };
}
