import type { Nodes } from "mdast";
import { inferredBases } from "./checks/granularity.ts";
import { runChecks } from "./checks/run.ts";
import { runAll } from "./checks/verdicts.ts";
import { findingFacets as divideFindings, voiceFacets as divideVoices } from "./corpus/facets.ts";
import { loadCorpus } from "./corpus/load.ts";
import { topicPairs } from "./corpus/pairs.ts";
import * as queries from "./corpus/queries.ts";
import type { AboutTopic } from "./corpus/queries.ts";
import { relate } from "./corpus/related.ts";
import * as terms from "./corpus/terms.ts";
import { timeline as readTimeline } from "./corpus/timeline.ts";
import type {
  Cell,
  Corpus,
  Dataset,
  Document,
  Erratum,
  Figure,
  Publication,
  Reference,
  Topic,
  Voice,
} from "./corpus/types.ts";
import { voicesOnce as readVoices } from "./corpus/voices.ts";
import type { ChartTable } from "./model/chart-table.ts";
import { hasErrors } from "./problems/problem.ts";
import { formatProblems } from "./problems/terminal.ts";
import { renderDocument, renderFragment } from "./render/prose.ts";

/**
 * The corpus as pages see it: read and checked once a build, or once a change in the live preview.
 * A corpus with an error builds nothing; the preview goes on and shows the problems in the page.
 */
/** The folder of the content that this site is made of. */
export const contentDir = process.env["CONTENT_DIR"] || "content";
// Drafts are for the live preview.
const loaded = await loadCorpus(contentDir, import.meta.env.PROD ? { drafts: "leave-out" } : {});
const found = [...loaded.problems, ...(loaded.corpus ? runChecks(loaded.corpus) : [])];
if (!loaded.corpus || (import.meta.env.PROD && hasErrors(found))) {
  throw new Error(`The content has errors.\n\n${formatProblems(found, loaded.sources)}`);
}

export const corpus: Corpus = loaded.corpus;
/** What is wrong with the content: shown on every page of the live preview, empty in a build. */
export const problems = found;
/** The problems as the terminal shows them, with code frames. */
export const problemsText = found.length > 0 ? formatProblems(found, loaded.sources) : "";

export const render = (document: Document) => renderDocument(document);
/** HTML of the inside of a voice, finding, recommendation, event or figure. */
export const renderNodes = (children: readonly Nodes[]): string => renderFragment(children);

export const topicKind = (kind: string) => corpus.site.topicKinds.find((candidate) => candidate.id === kind)!;
export const aboutTopic = (key: string): AboutTopic => queries.aboutTopic(corpus, key);
export const backlinks = (key: string): Reference[] => queries.backlinks(corpus, key);
export const cellUses = (dataset: string, row: string, column: string): Reference[] =>
  queries.cellUses(corpus, dataset, row, column);
export const figuresOf = (dataset: string): Figure[] => queries.figuresOf(corpus, dataset);
export const otherTellings = (voice: Voice): Voice[] => queries.otherTellings(corpus, voice);
export const laterFindings = (finding: Corpus["findings"][number]) => queries.laterFindings(corpus, finding);
export const neighbours = (publication: Publication) => queries.neighbours(corpus, publication);
export const topicsOf = (keys: readonly string[]) => queries.topicsOf(corpus, keys);
const allPairs = topicPairs(corpus);
export const pairs = (topic?: Topic) =>
  topic ? allPairs.filter((pair) => pair.topic === topic || pair.by === topic) : allPairs;
export const related = relate(corpus);
const entries = readTimeline(corpus);
export const timeline = () => entries;
const voices = readVoices(corpus);
export const voicesOnce = () => voices;
const facetsOfVoices = divideVoices(corpus);
export const voiceFacets = () => facetsOfVoices;
const facetsOfFindings = divideFindings(corpus);
export const findingFacets = () => facetsOfFindings;
/** Addresses of the pages that join what the content holds: in brief, pairs of topics, facets. */
export const joiningPages = (): string[] => [
  ...corpus.publications.map(({ href }) => `${href}in-brief/`),
  ...allPairs.map(({ href }) => href),
  ...[...facetsOfVoices, ...facetsOfFindings].flatMap(({ values }) => values.map(({ href }) => href)),
];
export const termsOn = (document: Document) => terms.termsOn(corpus, document);
export const usesOfTerm = (term: Corpus["terms"][number]) => terms.usesOfTerm(corpus, term);
export const restingOn = (key: string) => queries.restingOn(corpus, key);

export const datasetTopics = (dataset: Dataset): string[] => queries.datasetTopics(dataset);
export const selectTable = queries.selectTable;

export const publicationOf = (id: string): Publication | undefined =>
  corpus.publications.find((publication) => publication.id === id);
export const datasetOf = (id: string): Dataset | undefined =>
  corpus.datasets.find((dataset) => dataset.id === id);
export const roleLabel = (id: string): string =>
  corpus.site.roles.find((role) => role.id === id)?.label ?? id;
export const publicationKindLabel = (id: string): string =>
  corpus.site.publicationKinds.find((kind) => kind.id === id)?.label ?? id;
export const cellLabel = (cell: Cell): string => queries.cellLabel(cell, corpus.site.language);
/** The cell at `dataset/row/column`. */
export function cellFor(path: string): Cell | undefined {
  const [dataset = "", row, column] = path.split("/");
  return datasetOf(dataset)?.cells.get(`${row}/${column}`);
}
export const errataOf = (dataset: string): Erratum[] => datasetOf(dataset)?.errata ?? [];
export const allErrata = (): Erratum[] => corpus.datasets.flatMap((dataset) => dataset.errata);
/** The rows and columns that a chart shows. */
export function chartTable(figure: Figure): ChartTable | undefined {
  const dataset = figure.chart && datasetOf(figure.chart.data);
  return dataset && queries.chartTable(corpus, dataset, figure.chart!);
}

/** The base of a cell: as published, or inferred from the granularity of the percentages that share it. */
export function baseOf(cell: Cell): { n: number; inferred: boolean; small: boolean } | undefined {
  const inferred = inferredBases(datasetOf(cell.dataset)!).find(
    ({ line }) => !line || line === cell.column || line === cell.row,
  )?.n;
  const n = cell.n ?? (cell.unit === "percent" ? inferred : undefined);
  return n === undefined
    ? undefined
    : { n, inferred: cell.n === undefined, small: n < corpus.site.smallBase };
}

/** Bases inferred from granularity: one for the table, or one for each column or row. */
export const basesOf = (dataset: Dataset) => inferredBases(dataset);
/** Every check of a dataset with its result in words. */
export const checkResults = (dataset: Dataset) => runAll(dataset, corpus);
