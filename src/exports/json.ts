import { cellLabel, expectedLabels } from "../corpus/query/queries.ts";
import { rowsShown } from "../corpus/query/rows-shown.ts";
import type { Cell, Correction, Corpus, Dataset } from "../corpus/types.ts";
import type { Locale } from "../locales/locale.ts";
import { publicationOf } from "../corpus/query/by-id.ts";
import { addressFrom } from "./address.ts";
import { unitAndScale } from "./field.ts";
import { isOutside } from "../model/source.ts";
import { routes } from "../model/routes.ts";
import { isCalendar } from "../model/calendar.ts";
import { cellIn } from "../model/cell-path.ts";

/**
 * A dataset as JSON with all that the site knows of it. Keys stand in one order, cells by row and then by column;
 * what is not known has no key, and a cell without a value says `null` and why. Addresses are absolute where
 * `siteUrl` is given, otherwise relative to `/data/<id>.json`.
 */
export function datasetJson(corpus: Corpus, dataset: Dataset, locale: Locale, siteUrl?: string): string {
  const { meta } = dataset;
  const address = (href: string) => addressFrom(routes.datasetJson(dataset.id), href, siteUrl);
  const onPage = new Set(rowsShown(corpus, dataset).rows.map(({ id }) => id));
  // A cell of a row that the page leaves out has no place of its own.
  const addressOf = ({ row, href }: Cell) => address(onPage.has(row) ? href : dataset.href);
  const content = {
    id: dataset.id,
    title: dataset.title,
    description: meta.description,
    question: meta.question,
    unit: meta.unit,
    scale: meta.scale,
    population: meta.population,
    base: meta.base,
    shares: meta.shares,
    level: meta.level,
    source: describeSource(corpus, dataset, address),
    topics: meta.topics,
    rowLabel: meta.rowLabel,
    columns: dataset.columns.map(
      ({ id, label, unit, n, shares, total, status, note, topics, derive, of }) => {
        return { id, label, ...unitAndScale(unit), n, shares, total, status, note, topics, derive, of };
      },
    ),
    rows: dataset.rows.map(({ id, label, unit, scale, n, shares, total, status, note, topics }) => {
      return { id, label, unit, scale, n, shares, total, status, note, topics };
    }),
    cells: cellsInOrder(dataset).map((cell) => describeCell(cell, locale, addressOf(cell))),
    checks: dataset.checks,
    errata: dataset.corrections.map((slip) => describeSlip(slip, dataset, { locale, address })),
    notes: meta.notes,
    licence: {
      name: corpus.site.licence.name,
      url: corpus.site.licence.url,
      holder: corpus.site.licence.holder,
    },
    address: address(dataset.href),
  };
  return `${JSON.stringify(content, plainly, 2)}\n`;
}

/** Writes numbers in plain decimal notation, as the source prints them: 0.00000012, not 1.2e-7. */
function plainly(_key: string, value: unknown): unknown {
  if (typeof value !== "number" || !String(value).includes("e")) return value;
  const digits = new Intl.NumberFormat("en", { useGrouping: false, maximumSignificantDigits: 17 });
  return (JSON as typeof JSON & { rawJSON(text: string): unknown }).rawJSON(digits.format(value));
}

type Address = (href: string) => string;

function describeSource(corpus: Corpus, { meta: { source } }: Dataset, address: Address) {
  if (isOutside(source)) {
    const { name, publisher, table, page, read, licence, url } = source;
    return { title: name, publisher, table, page, read, licence, address: url };
  }
  const publication = publicationOf(corpus, source.publication);
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
  return rows.flatMap((row) => columns.flatMap((column) => cells.get(cellIn(row.id, column.id)) ?? []));
}

function describeCell(cell: Cell, locale: Locale, address: string) {
  const { row, column, value, text, missing, printed, decimals, unit, n, note, derived } = cell;
  const { interval, statuses, mark } = cell;
  return {
    row,
    column,
    // A computed value counts to the precision at which it is shown: 9.7, not 9.700000000000003. A date is written as ISO 8601 has it.
    value: isCalendar(unit)
      ? printed || null
      : ((derived && value !== undefined ? Number(printed) : value) ?? text ?? null),
    printed,
    /** As readers see it, with its unit. */
    label: cellLabel(cell, locale),
    decimals,
    ...unitAndScale(unit),
    n,
    interval: interval && {
      low: interval.low,
      high: interval.high,
      level: interval.level,
      label: locale.interval(interval, unit),
    },
    status: statuses.length > 0 ? statuses : undefined,
    statusLabel:
      statuses.length > 0
        ? statuses.map((one) => locale.t(`status.${one}`)).join(locale.t("punctuation.comma"))
        : undefined,
    mark,
    note,
    missing,
    derived,
    address,
  };
}

function describeSlip(
  slip: Correction,
  dataset: Dataset,
  { locale, address }: { locale: Locale; address: Address },
) {
  return {
    cell: slip.cell,
    printed: slip.printed,
    expected: slip.expected,
    /** The same as readers see it. */
    label: expectedLabels(slip, dataset, locale),
    evidence: slip.evidence.map(({ expected, check, why, status, noted, href }) => {
      return { expected, check, why, status, noted, address: address(href) };
    }),
    address: address(slip.href),
  };
}
