import type { Element } from "hast";
import type { Nodes } from "mdast";
import type { TreeSite, Where } from "../blocks/trees.ts";
import { inferredBases } from "../checks/granularity.ts";
import { runAll } from "../checks/verdicts.ts";
import { memoizeByObject } from "../model/memoize-by-object.ts";
import { isComparing } from "../components/compare/is-comparing.ts";
import type { ComparedSite } from "../components/compare/types.ts";
import { tablesByPublication, tablesFrom } from "../components/data/tables-by-publication.ts";
import { readCoverFacts } from "../components/cover/facts.ts";
import { type DrawKept, drawerOf } from "../components/blocks/drawn-chart.ts";
import { treeSite } from "../components/blocks/tree-site.ts";
import { briefOf } from "../corpus/query/brief.ts";
import { datasetsByPublication } from "../corpus/query/datasets-by-publication.ts";
import { findingThemes } from "../corpus/query/finding-themes.ts";
import { firstSentence } from "../corpus/query/first-sentence.ts";
import { threadsOf } from "../corpus/query/threads.ts";
import { homeLead } from "../corpus/query/lead.ts";
import { outsideSources } from "../corpus/query/outside-sources.ts";
import * as byId from "../corpus/query/by-id.ts";
import { absentPages, emptyAreas } from "../corpus/query/areas.ts";
import { countThings } from "../corpus/query/counts.ts";
import { findingFacets, voiceFacets } from "../corpus/query/facets.ts";
import { topicPairs } from "../corpus/query/pairs.ts";
import * as queries from "../corpus/query/queries.ts";
import { related } from "../corpus/query/related.ts";
import { placesOfSlip, slipsOf } from "../corpus/query/slips.ts";
import { rowsShown } from "../corpus/query/rows-shown.ts";
import { termsOn, usesOfTerm } from "../corpus/query/terms.ts";
import { tablesNaming } from "../corpus/query/tables-naming.ts";
import { topicPlaces, withTopicColors } from "../corpus/query/topic-colors.ts";
import { targetOf } from "../corpus/query/menus.ts";
import * as texts from "../corpus/query/texts.ts";
import type { HomeText } from "../corpus/query/texts.ts";
import { timeline } from "../corpus/query/timeline.ts";
import { groupVoices, leadOf } from "../corpus/query/voice-groups.ts";
import { isFirstRetold, voicesOnce } from "../corpus/query/voices.ts";
import type {
  Block,
  BlockThing,
  Cell,
  Corpus,
  Correction,
  Dataset,
  Document,
  Figure,
  Publication,
} from "../corpus/types.ts";
import { undatedPublications } from "../exports/feed.ts";
import { type Locale, localeOfCorpus } from "../locales/locale.ts";
import type { ChartTable } from "../model/chart-table.ts";
import { type Rendered, renderAway, renderDocument, renderFragment } from "../render/document.ts";
import { resolveColors } from "../theme/resolve-tokens.ts";
import { writeHtml } from "../render/write-html.ts";
import type { Visits } from "../model/visits.ts";
import type { Content } from "./hand-over.ts";
import type { Reads } from "./reads/reads.ts";
import { placeProblems } from "./preview/placed-problems.ts";
import { problemMark } from "./preview/problem-mark.ts";

/** What an edition is made from: `visits` gives how visits are counted, which is in no live preview. */
type Made = Required<Pick<Content, "checked" | "isPreview">> &
  Pick<Content, "reads"> & { visits?: () => Visits | undefined; drawKept?: DrawKept };

/** What pages, layouts and components know: the corpus, and the answers to all that is asked of it. */
export function makeEdition({ checked, isPreview, visits = () => undefined, reads, drawKept }: Made) {
  const { problems } = checked;
  const corpus = reads?.corpus ?? checked.corpus;
  const placed = isPreview ? placeProblems(corpus, problems) : [];
  const locale = localeOfCorpus(corpus);
  const asked = askedOf(corpus, QUESTIONS, reads);
  const basesOf = memoizeByObject(inferredBases);
  const questions = {
    ...{ corpus, visits, isPublication: texts.isPublication, drawnChart: drawerOf(locale, drawKept) },
    /** How the site speaks. */
    locale,
    /** The colors of both schemes. */
    colors: resolveColors(corpus.theme.settings),
    /** Whether this is the live preview, which shows drafts and problems, and no build. */
    isPreview,
    /** What is wrong with the content, and where it is shown: only ever in the live preview. */
    placedProblems: placed,
    ...asked,
    /** How many of each kind of thing there are, or are among those gathered about a topic. */
    countThings: (things?: Parameters<typeof countThings>[0]) =>
      things ? countThings(things) : asked.countAll(),
    /** The voice to show of some. */
    leadOf,
    /** The first sentence of a text, as nodes. */
    firstSentence,
    datasetTopics: queries.datasetTopics,
    cellLabel: (cell: Cell) => queries.cellLabel(cell, locale),
    chartCell: (cell: Cell) => queries.chartCell(locale, asked.datasetOf(cell.dataset)!, cell),
    /** What the arithmetic gives for a cell that is printed wrong, as readers see its cell. */
    expectedLabels: (correction: Correction) =>
      queries.expectedLabels(correction, asked.datasetOf(correction.dataset)!, locale),
    checkResults: (dataset: Dataset) => runAll(dataset, corpus),
    pictureOf: (figure: Figure) => asked.placedPicture(figure)?.picture,
    /** What a figure draws; undefined where it is no chart. */
    chartTable: ({ chart }: Figure) =>
      chart && drawnTable(chart, asked.datasetOf(chart.data), { corpus, locale }),
    /** The least that bases can be that were not published: of the table, or of columns or rows, with the cells of each. */
    basesOf,
    /** The base of a cell: as published; where it was not, the least that it can be, if that follows from the percentages. */
    baseOf: (cell: Cell) => baseOf(cell, () => basesOf(asked.datasetOf(cell.dataset)!)),
  };
  /** What blocks ask of this site. */
  const site = treeSite(questions);
  const trees = (): TreeSite => site;
  const edition = {
    ...questions,
    trees,
    render: (document: Document): Rendered =>
      renderDocument(
        document,
        trees(),
        placed
          .filter(({ problem, isInText }) => isInText && problem.file === document.file)
          .map((one) => ({ ...one.problem, tree: problemMark(one) })),
      ),
    /** HTML of the problems of a page that stand in no text: in the fields of its file, or in its table. */
    problemsAbove: (path: string): string =>
      writeHtml(placed.filter(({ page, isInText }) => page === path && !isInText).map(problemMark)),
    renderNodes: (nodes: readonly Nodes[]): string => writeHtml(renderFragment(nodes, questions.locale)),
    treeOf: (
      shown: Block | BlockThing,
      { where, level = 3, bare = false, more }: Shown,
    ): Element | undefined =>
      renderAway(shown, {
        site: trees(),
        where,
        level,
        bare,
        more: more ? [{ type: "raw", value: more }] : [],
      }),
  };
  return reads ? reads.answerFor(edition) : edition;
}

/** What a chart draws of its table: with the colors of topics, and from when on a base is small. */
function drawnTable(
  chart: NonNullable<Figure["chart"]>,
  dataset: Dataset | undefined,
  { corpus, locale }: { corpus: Corpus; locale: Locale },
): ChartTable | undefined {
  if (!dataset) return undefined;
  const table = queries.chartTable(locale, dataset, chart, corpus.site.smallBase);
  return withTopicColors(table, dataset, corpus);
}

function baseOf(
  cell: Cell,
  inferred: () => ReturnType<typeof inferredBases>,
): { n: number; atLeast: boolean } | undefined {
  if (cell.n !== undefined) return { n: cell.n, atLeast: false };
  const group = inferred().find(({ cells }) => cells.includes(cell));
  return group && { n: group.n, atLeast: true };
}

const shownTables = memoizeByObject((corpus: Corpus) =>
  tablesByPublication(corpus, datasetsByPublication(corpus.datasets)),
);

/** What comparisons ask of a corpus. */
function comparedIn(corpus: Corpus): ComparedSite {
  const locale = localeOfCorpus(corpus);
  const datasetOf = (cell: Cell) => byId.datasetOf(corpus, cell.dataset)!;
  return {
    ...{ corpus, locale },
    chartCell: (cell) => queries.chartCell(locale, datasetOf(cell), cell),
    baseOf: (cell) => baseOf(cell, () => inferredBases(datasetOf(cell))),
    topicPlaces: () => topicPlaces(corpus),
    tablesNaming: (topics) => tablesNaming(corpus, topics),
  };
}

/** How a block is shown away from its text; `more` is HTML of the page's own, behind the block's text. */
interface Shown {
  where: Where;
  level?: number;
  bare?: boolean;
  more?: string;
}

/** The questions of `corpus/query/` that are asked as they are, without the corpus. */
const QUESTIONS = {
  ...byId,
  absentPages: (corpus: Corpus, empty: Parameters<typeof absentPages>[1]) => absentPages(corpus, empty),
  aboutTopic: queries.aboutTopic,
  allCorrections: queries.allCorrections,
  allSlips: ({ datasets }: Corpus) => slipsOf(datasets),
  backlinks: queries.backlinks,
  briefOf,
  /** What the cover of a publication is drawn from. */
  coverFacts: (corpus: Corpus, publication: Publication) => readCoverFacts(publication, corpus),
  /** How many of each kind of thing there are. */
  countAll: (corpus: Corpus) => countThings(corpus),
  /** How many voices a publication has, each told once. */
  countsOn: (corpus: Corpus, { key }: Publication) =>
    countThings({ voices: [...texts.standingIn(corpus.voices, key)] }),
  figuresIn: (corpus: Corpus, { key }: HomeText) => texts.standingIn(corpus.figures, key),
  cellUses: queries.cellUses,
  figuresOf: queries.figuresOf,
  homeOf: texts.homeOf,
  homesOf: texts.homesOf,
  emptyAreas,
  outsideSources,
  placesOfSlip,
  findingFacets,
  findingThemes,
  groupVoices,
  /** Whether a feed can be made: of something a date is known. */
  hasFeed: (corpus: Corpus) => undatedPublications(corpus).length < corpus.publications.length,
  laterFindings: queries.laterFindings,
  homeLead,
  /** Whether anything is to be compared. */
  isComparing: (corpus: Corpus) => isComparing(comparedIn(corpus)),
  isFirstRetold,
  neighbours: queries.neighbours,
  otherTellings: queries.otherTellings,
  /** What the other publications say on what a section is about. */
  related,
  restingOn: queries.restingOn,
  rowsShown,
  targetOf,
  termsOn,
  threadsOf,
  tablesFrom: (corpus: Corpus, publication: Publication) =>
    tablesFrom(publication, datasetsByPublication(corpus.datasets), shownTables(corpus)),
  /** How the page of all tables shows them. */
  tablesByPublication: (corpus: Corpus) => shownTables(corpus),
  timeline,
  tablesNaming,
  topicPairs,
  topicPlaces,
  topicsOf: queries.topicsOf,
  usesOfTerm,
  voiceFacets,
  voicesOnce,
};

/**
 * Questions with the corpus filled in. One that asks nothing else has one answer: it is worked out once, when it is needed. Where
 * it is to be seen what is read, `reads` answers.
 */
function askedOf<Questions extends Record<string, Question>>(
  corpus: Corpus,
  questions: Questions,
  reads: Reads | undefined,
): Asked<Questions> {
  const ask = (name: string, question: Question) => {
    const answered = question.length > 1 ? question : memoizeByObject(question);
    if (!reads) return (...more: never[]) => answered(corpus, ...more);
    reads.know(name, answered);
    return (...more: never[]) => reads.ask(name, more);
  };
  return Object.fromEntries(
    Object.entries(questions).map(([name, question]) => [name, ask(name, question)]),
  ) as Asked<Questions>;
}

type Question = (corpus: Corpus, ...more: never[]) => unknown;

type Asked<Questions> = {
  [Name in keyof Questions]: Questions[Name] extends (corpus: Corpus, ...more: infer More) => infer Answer
    ? (...more: More) => Answer
    : never;
};
