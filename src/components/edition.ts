import type { Nodes } from "mdast";
import type {
  Cell,
  Corpus,
  Dataset,
  Document,
  Erratum,
  Figure,
  Finding,
  Publication,
  Recommendation,
  Reference,
  Section,
  Term,
  Topic,
  Voice,
} from "../corpus/types.ts";
import type { Facet } from "../corpus/facets.ts";
import type { AboutTopic } from "../corpus/queries.ts";
import type { Pair } from "../corpus/pairs.ts";
import type { Related } from "../corpus/related.ts";
import type { TimelineEntry } from "../corpus/timeline.ts";
import type { VoiceOnce } from "../corpus/voices.ts";
import type { ChartTable } from "../model/chart-table.ts";
import type { TopicKind } from "../model/site.ts";
import type { RenderedNote, Segment } from "../render/segments.ts";

/** What pages hand to components: the corpus and the questions that can be asked of it. `site.ts` has this shape. */
export interface Edition {
  corpus: Corpus;
  /** Whether this is the live preview, which shows drafts and problems, and no build. */
  isPreview: boolean;
  /** What is wrong with the content: only ever in the live preview. */
  problems: readonly unknown[];
  /** The same as the terminal shows it. */
  problemsText: string;
  render(document: Document): { segments: Segment[]; notes: RenderedNote[] };
  renderNodes(children: readonly Nodes[]): string;
  topicKind(kind: string): TopicKind;
  topicsOf(keys: readonly string[]): Topic[];
  aboutTopic(key: string): AboutTopic;
  /** Pairs of topics of which enough is said together: those of one topic, or all. */
  pairs(topic?: Topic): Pair[];
  /** What the other publications say on what a section is about. */
  related(publication: Publication, section: Section): Related[];
  timeline(): TimelineEntry[];
  voicesOnce(): VoiceOnce[];
  voiceFacets(): Facet<VoiceOnce>[];
  findingFacets(): Facet<Finding | Recommendation>[];
  /** Terms whose definitions open on the page of a document. */
  termsOn(document: Document): Term[];
  /** The parts of the publications that use a term, in reading order. */
  usesOfTerm(term: Term): { publication: Publication; sections: Section[] }[];
  /** Findings and recommendations that rest on a figure or a table. */
  restingOn(key: string): (Finding | Recommendation)[];
  backlinks(key: string): Reference[];
  cellUses(dataset: string, row: string, column: string): Reference[];
  figuresOf(dataset: string): Figure[];
  otherTellings(voice: Voice): Voice[];
  laterFindings(finding: Finding): { relation: Relation; finding: Finding }[];
  neighbours(publication: Publication): { before?: Publication; after?: Publication };
  publicationOf(id: string): Publication | undefined;
  datasetOf(id: string): Dataset | undefined;
  datasetTopics(dataset: Dataset): string[];
  roleLabel(id: string): string;
  publicationKindLabel(id: string): string;
  cellFor(path: string): Cell | undefined;
  cellLabel(cell: Cell): string;
  allErrata(): Erratum[];
  /** The base of a cell: as published, or inferred from the granularity of the percentages that share it. */
  baseOf(cell: Cell): { n: number; inferred: boolean; small: boolean } | undefined;
  /** Bases inferred from granularity: one for the table, or one for each column or row. */
  basesOf(dataset: Dataset): { line?: string; n: number }[];
  chartTable(figure: Figure): ChartTable | undefined;
}

export type { AboutTopic };

export type Relation = "confirms" | "deepens" | "contradicts";
