import { RELATIONS, type Relation } from "../../blocks/finding.ts";
import type { Locale } from "../../locales/locale.ts";
import type { ChartAnnotation, ChartCell, ChartLine, ChartTable } from "../../model/chart-table.ts";
import { type Unit, formatValue } from "../../model/unit.ts";
import type {
  Cell,
  Column,
  Corpus,
  Correction,
  Dataset,
  Entity,
  Event,
  Figure,
  Finding,
  Publication,
  Recommendation,
  Reference,
  Row,
  Section,
  Topic,
  Voice,
} from "../types.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";
import { keyOf } from "../../model/key.ts";
import { listsBy } from "./lists-by.ts";
import { type HomeText, homesOf } from "./texts.ts";
import { peopleIn } from "./people.ts";
import { restOfParts } from "./rest-of-parts.ts";
import { cellIn, cellPath } from "../../model/cell-path.ts";
import { pageOf } from "../../model/href.ts";

/** All that publications and pages say of a topic, in reading order. */
export interface AboutTopic {
  publications: Publication[];
  sections: { home: HomeText; section: Section }[];
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
  const linkingBlocks = new Set<string | undefined>(linking.map((reference) => reference.block));
  const linkingSections = new Set(linking.map(({ owner, section }) => `${owner}#${section ?? ""}`));
  const isAbout = (thing: { topics: readonly string[]; key: string }) =>
    thing.topics.includes(key) || linkingBlocks.has(thing.key);
  const sections = homesOf(corpus).flatMap((home) =>
    home.document.sections
      .filter((section) => section.topics.includes(key) || linkingSections.has(`${home.key}#${section.id}`))
      .map((section) => ({ home, section })),
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
  const dataset = figure.chart && corpus.entities.get(keyOf("dataset", figure.chart.data));
  return dataset ? datasetTopics(dataset as Dataset) : [];
}

/** The links that lead to a thing, in order of the text; bound numbers are uses of cells instead. */
export function backlinks(corpus: Corpus, key: string): Reference[] {
  return (corpus.backlinks.get(key) ?? []).filter((reference) => reference.scheme !== "value");
}

/** The bound numbers in prose that use a cell, computed ones included. */
export function cellUses(corpus: Corpus, dataset: string, row: string, column: string): Reference[] {
  return corpus.cellUses.get(cellPath({ dataset, row, column })) ?? [];
}

/** Every slip of the print, in the order of the datasets. */
export function allCorrections({ datasets }: Corpus): Correction[] {
  return datasets.flatMap(({ corrections }) => corrections);
}

/** Figures that draw a dataset. */
export function figuresOf(corpus: Corpus, dataset: string): Figure[] {
  return figuresByDataset(corpus).get(dataset) ?? [];
}

const figuresByDataset = memoizeByObject((corpus: Corpus) =>
  listsBy(corpus.figures, ({ chart }) => (chart ? [chart.data] : [])),
);

/** A cell as readers see it, with its unit. */
export function cellLabel(cell: Cell, locale: Locale): string {
  return locale.cell(cell);
}

/** What the arithmetic gives for a cell that is printed wrong, as readers see its cell; checks that disagree give several. */
export function expectedLabels(
  { cell: path, expected }: Correction,
  dataset: Dataset,
  { tag }: Locale,
): string[] {
  const cell = dataset.cells.get(path);
  const labels = expected.map((value) => {
    if (typeof value === "string" || !cell) return String(value);
    const own = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
    return formatValue(value, cell.unit, Math.max(own, cell.decimals), tag);
  });
  return [...new Set(labels)];
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

/** The unit of what is selected: a chart of several is refused. */
function unitShown({ cells, meta }: Dataset, rows: readonly Row[], columns: readonly Column[]): Unit {
  const row = rows.find(({ unit, scale }) => unit ?? scale) ?? rows[0];
  const [column] = columns;
  return (row && column && cells.get(cellIn(row.id, column.id))?.unit) ?? column?.unit ?? meta.unit;
}

function pick<T extends { id: string }>(all: readonly T[], ids: readonly string[]): T[] {
  return ids.map((id) => all.find((item) => item.id === id)).filter((item) => item !== undefined);
}

/** What a chart needs of its dataset. Text columns are left out unless they are named. */
export function chartTable(
  locale: Locale,
  dataset: Dataset,
  selection: ChartSelection,
  smallBase?: number,
): ChartTable {
  const { rows, columns: selected } = selectTable(dataset, selection);
  const columns = selection.columns ? selected : selected.filter((column) => column.unit !== "text");
  const missing = { label: locale.t("table.notPublished"), decimals: 0, erratum: false };
  const restOf = (line: Row | Column, across: "rows" | "columns", shown: readonly { id: string }[]) => {
    const rest = restOfParts(dataset, line, across, shown, locale);
    return rest ? { rest } : {};
  };
  return {
    rowLabel: dataset.meta.rowLabel,
    unit: unitShown(dataset, rows, columns),
    rows: rows.map((row) => ({
      ...chartLine(row, selection.highlight),
      ...restOf(row, "columns", columns),
    })),
    columns: columns.map((column) => ({
      ...chartLine(column, selection.highlight),
      ...restOf(column, "rows", rows),
      ...(typeof column.n === "number" ? { n: column.n } : {}),
      ...(column.apart ? { apart: true } : {}),
    })),
    cells: rows.map((row) =>
      columns.map((column) => {
        const cell = dataset.cells.get(cellIn(row.id, column.id));
        return cell ? chartCell(locale, dataset, cell) : missing;
      }),
    ),
    ...orderedOf(dataset),
    ...(smallBase === undefined ? {} : { smallBase }),
    ...annotationsOf(selection, rows, columns),
  };
}

function orderedOf({ meta: { ordered } }: Dataset): Pick<ChartTable, "ordered"> {
  if (!ordered) return {};
  return { ordered: ordered === "both" ? ["rows", "columns"] : [ordered] };
}

/** What a `<Chart>` chooses of its dataset, and says at it. */
interface ChartSelection extends Partial<
  Record<"rows" | "columns" | "highlight", readonly string[] | undefined>
> {
  annotations?: readonly { written: ChartAnnotation }[] | undefined;
}

/**
 * The annotations of what is shown. Where a chart has one value in each row, a row that is annotated alone is that value; and
 * so with columns.
 */
function annotationsOf(
  { annotations = [] }: ChartSelection,
  rows: readonly Row[],
  columns: readonly Column[],
): Pick<ChartTable, "annotations"> {
  const has = (lines: readonly { id: string }[], ...ids: string[]) =>
    ids.every((id) => lines.some((line) => line.id === id));
  const shown = annotations.flatMap(({ written }): ChartAnnotation[] => {
    if ("row" in written) return has(rows, written.row) && has(columns, written.column) ? [written] : [];
    const { text, from, to } = written;
    if (!has(rows, from, to) && !has(columns, from, to)) return [];
    if (from !== to) return [written];
    if (columns.length === 1 && has(rows, from)) return [{ text, row: from, column: columns[0]!.id }];
    if (rows.length === 1 && has(columns, from)) return [{ text, row: rows[0]!.id, column: from }];
    return [written];
  });
  return shown.length > 0 ? { annotations: shown } : {};
}

/** A cell as charts draw it: in words, with how sure it is and what the source says of it. */
export function chartCell(locale: Locale, dataset: Dataset, cell: Cell): ChartCell {
  const people = peopleIn(cell);
  return {
    ...(cell.value === undefined ? {} : { value: cell.value }),
    label: cellLabel(cell, locale),
    decimals: cell.decimals,
    erratum: dataset.corrections.some((slip) => slip.cell === cellIn(cell.row, cell.column)),
    ...(cell.interval ? { interval: cell.interval } : {}),
    ...(cell.statuses.length > 0 ? { statuses: cell.statuses } : {}),
    ...saidBeside(cell, locale),
    ...(people ? { people } : {}),
  };
}

/** What is said of a value where it is asked for: its interval, and what the source says of it. */
function saidBeside({ value, interval, statuses }: Cell, locale: Locale): Pick<ChartCell, "more"> {
  if (value === undefined || (!interval && statuses.length === 0)) return {};
  const ends = interval ? [locale.intervalBeside(interval)] : [];
  return { more: [...ends, ...statuses.map((status) => locale.t(`status.${status}`))] };
}

function chartLine(
  { id, label, period }: Pick<Row, "id" | "label" | "period">,
  highlight: readonly string[] = [],
): ChartLine {
  return {
    id,
    label,
    ...(period ? { period } : {}),
    ...(highlight.includes(id) ? { isLit: true } : {}),
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
  const all = tellingsByFirst(corpus).get(voice.sameAs ?? voice.id) ?? [];
  return all.filter(({ id }) => id !== voice.id);
}

const tellingsByFirst = memoizeByObject((corpus: Corpus) =>
  listsBy(corpus.voices, ({ id, sameAs }) => (sameAs === undefined ? [id] : [id, sameAs])),
);

/** What later findings say of one: that they confirm, deepen or contradict it. */
export function laterFindings(corpus: Corpus, finding: Finding): { relation: Relation; finding: Finding }[] {
  return laterById(corpus).get(finding.id) ?? [];
}

const laterById = memoizeByObject((corpus: Corpus) => {
  const said = corpus.findings.flatMap((finding) => RELATIONS.map((relation) => ({ relation, finding })));
  return listsBy(said, ({ relation, finding }) => finding[relation]);
});

/** Findings and recommendations that name a thing as their evidence, in reading order. */
export function restingOn(corpus: Corpus, key: string): (Finding | Recommendation)[] {
  return restingByKey(corpus).get(key) ?? [];
}

const restingByKey = memoizeByObject((corpus: Corpus) =>
  listsBy([...corpus.findings, ...corpus.recommendations], ({ evidence }) => evidence.map(pageOf)),
);

export function topicsOf(corpus: Corpus, keys: readonly string[]): Topic[] {
  return keys
    .map((key) => corpus.entities.get(key))
    .filter(
      (entity): entity is Topic & Entity => entity !== undefined && "kind" in entity && "meta" in entity,
    );
}
