import type { RootContent } from "mdast";
import type {
  Cell,
  Corpus,
  Dataset,
  Document,
  Erratum,
  Event,
  Figure,
  Finding,
  Publication,
  Recommendation,
  Reference,
  Section,
  Voice,
} from "../corpus/types.ts";
import type { ChartTable } from "../model/chart-table.ts";
import type { TopicKind } from "../model/site.ts";
import type { RenderedNote, Segment } from "../render/segments.ts";

/** What pages hand to components: the corpus and the questions that can be asked of it. `site.ts` has this shape. */
export interface Edition {
  corpus: Corpus;
  render(document: Document): { segments: Segment[]; notes: RenderedNote[] };
  renderNodes(children: readonly RootContent[], owner: Document): string;
  topicKind(kind: string): TopicKind | undefined;
  aboutTopic(key: string): AboutTopic;
  backlinks(key: string): Reference[];
  cellUses(dataset: string, row: string, column: string): Reference[];
  chartTable(figure: Figure): ChartTable;
  roleLabel(id: string): string;
  nextInReadingOrder(publication: Publication): Publication | undefined;
  cellFor(address: string): Cell | undefined;
  errataOf(dataset: string): Erratum[];
}

/** All that the publications say about one topic. */
export interface AboutTopic {
  publications: Publication[];
  sections: { section: Section; publication: Publication }[];
  figures: Figure[];
  voices: Voice[];
  findings: Finding[];
  recommendations: Recommendation[];
  events: Event[];
  datasets: Dataset[];
}
