import type { Nodes } from "mdast";
import { inferredBases } from "./checks/granularity.ts";
import { allProblems } from "./checks/run.ts";
import { runAll } from "./checks/verdicts.ts";
import { findingFacets, voiceFacets } from "./corpus/facets.ts";
import { type Checked, takeOver } from "./corpus/hand-over.ts";
import { loadCorpus } from "./corpus/load.ts";
import { topicPairs } from "./corpus/pairs.ts";
import * as queries from "./corpus/queries.ts";
import { relate } from "./corpus/related.ts";
import * as terms from "./corpus/terms.ts";
import { timeline } from "./corpus/timeline.ts";
import type {
  Cell,
  Dataset,
  Document,
  Figure,
  Finding,
  Publication,
  Term,
  Topic,
  Voice,
} from "./corpus/types.ts";
import { voicesOnce } from "./corpus/voices.ts";
import { hasErrors } from "./problems/problem.ts";
import { formatProblems } from "./problems/terminal.ts";
import { renderDocument, renderFragment } from "./render/prose.ts";

/** The folder of the content that this site is made of. */
export const contentDir = process.env["CONTENT_DIR"] || "content";

// Told by the command that runs. `import.meta.env.PROD` would be what the environment has under that name, if anything.
const isPreview = process.env["LIVE_PREVIEW"] === "true";

// Read and checked once a build, or once a change in the live preview, where drafts are shown too.
const checked = takeOver() ?? (await readAndCheck());
const { problems, sources } = checked;
export const { corpus } = checked;
const { site, publications, datasets } = corpus;

// What many pages ask for is worked out once.
const once = {
  pairs: topicPairs(corpus),
  related: relate(corpus),
  timeline: timeline(corpus),
  voices: voicesOnce(corpus),
  voiceFacets: voiceFacets(corpus),
  findingFacets: findingFacets(corpus),
  bases: new Map(datasets.map((dataset) => [dataset.id, inferredBases(dataset)])),
};

const datasetOf = (id: string): Dataset | undefined => datasets.find((dataset) => dataset.id === id);

/** The corpus and the questions that pages and components ask of it: the shape is `components/edition.ts`. */
export const edition = {
  corpus,
  isPreview,
  problems,
  problemsText: problems.length > 0 ? formatProblems(problems, sources) : "",

  render: (document: Document) => renderDocument(document),
  renderNodes: (children: readonly Nodes[]) => renderFragment(children),

  topicKind: (kind: string) => site.topicKinds.find((candidate) => candidate.id === kind)!,
  topicsOf: (keys: readonly string[]) => queries.topicsOf(corpus, keys),
  aboutTopic: (key: string) => queries.aboutTopic(corpus, key),
  pairs: (topic?: Topic) => once.pairs.filter((pair) => !topic || pair.topic === topic || pair.by === topic),
  related: once.related,
  timeline: () => once.timeline,
  voicesOnce: () => once.voices,
  voiceFacets: () => once.voiceFacets,
  findingFacets: () => once.findingFacets,
  termsOn: (document: Document) => terms.termsOn(corpus, document),
  usesOfTerm: (term: Term) => terms.usesOfTerm(corpus, term),
  restingOn: (key: string) => queries.restingOn(corpus, key),
  backlinks: (key: string) => queries.backlinks(corpus, key),
  otherTellings: (voice: Voice) => queries.otherTellings(corpus, voice),
  laterFindings: (finding: Finding) => queries.laterFindings(corpus, finding),
  neighbours: (publication: Publication) => queries.neighbours(corpus, publication),

  publicationOf: (id: string) => publications.find((publication) => publication.id === id),
  publicationKindLabel: (id: string) => site.publicationKinds.find((kind) => kind.id === id)?.label ?? id,
  roleLabel: (id: string) => site.roles.find((role) => role.id === id)?.label ?? id,

  datasetOf,
  datasetTopics: (dataset: Dataset) => queries.datasetTopics(dataset),
  figuresOf: (dataset: string) => queries.figuresOf(corpus, dataset),
  allErrata: () => datasets.flatMap((dataset) => dataset.errata),
  checkResults: (dataset: Dataset) => runAll(dataset, corpus),
  chartTable: (figure: Figure) => {
    const dataset = figure.chart && datasetOf(figure.chart.data);
    return dataset && queries.chartTable(corpus, dataset, figure.chart!);
  },
  cellFor: (path: string) => {
    const [dataset = "", row, column] = path.split("/");
    return datasetOf(dataset)?.cells.get(`${row}/${column}`);
  },
  cellLabel: (cell: Cell) => queries.cellLabel(cell, site.language),
  cellUses: (dataset: string, row: string, column: string) => queries.cellUses(corpus, dataset, row, column),
  basesOf: (dataset: Dataset) => once.bases.get(dataset.id) ?? [],
  baseOf,
};

/** Addresses of the pages that join what the content holds: in brief, pairs of topics, facets. */
export const joiningPages = (): string[] => [
  ...publications.map(({ href }) => `${href}in-brief/`),
  ...once.pairs.map(({ href }) => href),
  ...[...once.voiceFacets, ...once.findingFacets].flatMap(({ values }) => values.map(({ href }) => href)),
];

/** A corpus with an error builds nothing; the preview goes on and shows the problems in the page. */
async function readAndCheck(): Promise<Checked> {
  const loaded = await loadCorpus(contentDir, isPreview ? {} : { drafts: "leave-out" });
  const problems = allProblems(loaded);
  const { corpus, sources } = loaded;
  if (!corpus || (!isPreview && hasErrors(problems)))
    throw new Error(`The content has errors.\n\n${formatProblems(problems, sources)}`);
  return { corpus, problems, sources };
}

/** The base of a cell: as published, or inferred from the granularity of the percentages that share it. */
function baseOf(cell: Cell): { n: number; inferred: boolean; small: boolean } | undefined {
  const shares = ({ line }: { line?: string }) => !line || line === cell.column || line === cell.row;
  const inferred = cell.unit === "percent" ? once.bases.get(cell.dataset)?.find(shares)?.n : undefined;
  const n = cell.n ?? inferred;
  return n === undefined ? undefined : { n, inferred: cell.n === undefined, small: n < site.smallBase };
}
