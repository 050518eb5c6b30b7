import type { ChartTable } from "../model/chart-table.ts";
import { NOT_APPLICABLE } from "../model/dataset.ts";
import { formatValue } from "../model/unit.ts";
import type {
  Cell,
  Corpus,
  Dataset,
  Entity,
  Event,
  Figure,
  Finding,
  Publication,
  Recommendation,
  Reference,
  Section,
  Topic,
  Voice,
} from "./types.ts";

/** All that publications say of a topic, in reading order. */
export interface AboutTopic {
  publications: Publication[];
  sections: { publication: Publication; section: Section }[];
  figures: Figure[];
  voices: Voice[];
  findings: Finding[];
  recommendations: Recommendation[];
  events: Event[];
  datasets: Dataset[];
}

/** Gathers what is about a topic (`region:north`): by its own topics, or by a link to the topic in its text. */
export function aboutTopic(corpus: Corpus, key: string): AboutTopic {
  const linking = corpus.backlinks.get(key) ?? [];
  const linkingBlocks = new Set(linking.map((reference) => reference.block));
  const linkingSections = new Set(linking.map(({ owner, section }) => `${owner}#${section ?? ""}`));
  const isAbout = (thing: { topics: readonly string[]; key: string }) =>
    thing.topics.includes(key) || linkingBlocks.has(thing.key);
  const sections = corpus.publications.flatMap((publication) =>
    publication.document.sections
      .filter(
        (section) => section.topics.includes(key) || linkingSections.has(`${publication.key}#${section.id}`),
      )
      .map((section) => ({ publication, section })),
  );
  return {
    publications: corpus.publications.filter((publication) => publication.meta.topics.includes(key)),
    sections,
    figures: corpus.figures.filter((figure) => isAbout(figure) || chartTopics(corpus, figure).includes(key)),
    voices: corpus.voices.filter(isAbout),
    findings: corpus.findings.filter(isAbout),
    recommendations: corpus.recommendations.filter(isAbout),
    events: corpus.events.filter(isAbout),
    datasets: corpus.datasets.filter((dataset) => datasetTopics(dataset).includes(key)),
  };
}

/** A dataset's own topics and those of its rows and columns. */
export function datasetTopics(dataset: Dataset): string[] {
  return [
    ...new Set(
      [
        dataset.meta.topics,
        ...dataset.rows.map((row) => row.topics),
        ...dataset.columns.map((column) => column.topics),
      ].flat(),
    ),
  ];
}

function chartTopics(corpus: Corpus, figure: Figure): string[] {
  const dataset = figure.chart && corpus.entities.get(`dataset:${figure.chart.data}`);
  return dataset ? datasetTopics(dataset as Dataset) : [];
}

/** The links that lead to a thing, in order of the text; bound numbers are uses of cells instead. */
export function backlinks(corpus: Corpus, key: string): Reference[] {
  return (corpus.backlinks.get(key) ?? []).filter((reference) => reference.scheme !== "value");
}

/** The bound numbers in prose that use a cell, computed ones included. */
export function cellUses(corpus: Corpus, dataset: string, row: string, column: string): Reference[] {
  const own = corpus.cellUses.get(`${dataset}/${row}/${column}`) ?? [];
  return [...own, ...(corpus.cellUses.get(`${dataset}/*/${column}`) ?? [])];
}

/** Figures that draw a dataset. */
export function figuresOf(corpus: Corpus, dataset: string): Figure[] {
  return corpus.figures.filter((figure) => figure.chart?.data === dataset);
}

/** A cell as readers see it, with its unit. */
export function cellLabel(cell: Cell, language: string): string {
  if (cell.missing) return cell.missing === NOT_APPLICABLE ? "not applicable" : "not published";
  return cell.value === undefined
    ? (cell.text ?? "")
    : formatValue(cell.value, cell.unit, cell.decimals, language);
}

/** The rows and columns that a chart or table selects: those named, or all (a chart leaves totals out). */
export function selectTable(
  dataset: Dataset,
  selection: {
    rows?: readonly string[] | undefined;
    columns?: readonly string[] | undefined;
    totals?: boolean;
  },
) {
  const rows = selection.rows
    ? pick(dataset.rows, selection.rows)
    : dataset.rows.filter((row) => selection.totals || !row.total);
  const columns = selection.columns
    ? pick(dataset.columns, selection.columns)
    : dataset.columns.filter((column) => selection.totals || !column.total);
  return { rows, columns };
}

function pick<T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.map((id) => all.find((item) => item.id === id)).filter((item) => item !== undefined);
}

/** What a chart needs of its dataset. Text columns are left out unless they are named. */
export function chartTable(
  corpus: Pick<Corpus, "site">,
  dataset: Dataset,
  selection: { rows?: readonly string[] | undefined; columns?: readonly string[] | undefined },
): ChartTable {
  const { rows, columns: selected } = selectTable(dataset, selection);
  const columns = selection.columns ? selected : selected.filter((column) => column.unit !== "text");
  const missing = { label: "not published", decimals: 0, erratum: false };
  return {
    rowLabel: dataset.meta.rowLabel,
    unit: rows.find((row) => row.unit)?.unit ?? columns[0]?.unit ?? dataset.meta.unit,
    rows: rows.map(({ id, label }) => ({ id, label })),
    columns: columns.map(({ id, label, n }) => ({ id, label, ...(typeof n === "number" ? { n } : {}) })),
    cells: rows.map((row) =>
      columns.map((column) => {
        const cell = dataset.cells.get(`${row.id}/${column.id}`);
        if (!cell) return missing;
        const erratum = dataset.errata.some((candidate) => candidate.cell === `${row.id}/${column.id}`);
        return {
          ...(cell.value === undefined ? {} : { value: cell.value }),
          label: cellLabel(cell, corpus.site.language),
          decimals: cell.decimals,
          erratum,
        };
      }),
    ),
  };
}

/** What comes after a publication in reading order, and before it. */
export function neighbours(
  corpus: Corpus,
  publication: Publication,
): { before?: Publication; after?: Publication } {
  const index = corpus.publications.findIndex(({ id }) => id === publication.id);
  const [before, after] = [corpus.publications[index - 1], corpus.publications[index + 1]];
  return { ...(before ? { before } : {}), ...(after ? { after } : {}) };
}

/** The other tellings of a voice: the one that it repeats, and those that repeat it. */
export function otherTellings(corpus: Corpus, voice: Voice): Voice[] {
  const first = voice.sameAs ?? voice.id;
  return corpus.voices.filter(
    (other) => other.id !== voice.id && (other.id === first || other.sameAs === first),
  );
}

/** What later findings say of one: that they confirm, deepen or contradict it. */
export function laterFindings(
  corpus: Corpus,
  finding: Finding,
): { relation: "confirms" | "deepens" | "contradicts"; finding: Finding }[] {
  const relations = ["confirms", "deepens", "contradicts"] as const;
  return corpus.findings.flatMap((later) =>
    relations
      .filter((relation) => later[relation].includes(finding.id))
      .map((relation) => ({ relation, finding: later })),
  );
}

/** Findings and recommendations that name a thing as their evidence, in reading order. */
export function restingOn(corpus: Corpus, key: string): (Finding | Recommendation)[] {
  return [...corpus.findings, ...corpus.recommendations].filter(({ evidence }) =>
    evidence.some((reference) => reference.split("#")[0] === key),
  );
}

export function topicsOf(corpus: Corpus, keys: readonly string[]): Topic[] {
  return keys
    .map((key) => corpus.entities.get(key))
    .filter(
      (entity): entity is Topic & Entity => entity !== undefined && "kind" in entity && "meta" in entity,
    );
}
