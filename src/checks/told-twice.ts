import { toString } from "mdast-util-to-string";
import { firstSentence } from "../corpus/query/first-sentence.ts";
import { selectTable } from "../corpus/query/queries.ts";
import { standingIn } from "../corpus/query/texts.ts";
import type { Block, Dataset, Figure, Finding, Publication } from "../corpus/types.ts";
import { keyOf } from "../model/key.ts";
import { tableBehind } from "../model/table-behind.ts";
import type { Problems } from "../problems/collector.ts";
import { checkEach } from "./each.ts";

/** No publication prints a table that stands behind one of its charts, nor begins a finding with its title once more. */
export const checkToldTwice = checkEach<Publication>((corpus) => {
  const datasetOf = ({ props }: Table) =>
    corpus.entities.get(keyOf("dataset", props.data)) as Dataset | undefined;
  return {
    things: corpus.publications,
    // Two files may claim one id: then what stands in either is found in both.
    reads: (publication) => [
      ...tablesIn(publication).map(datasetOf),
      ...standingIn(corpus.figures, publication.key),
      ...standingIn(corpus.findings, publication.key),
    ],
    hold: (publication, problems) => {
      const figures = standingIn(corpus.figures, publication.key);
      for (const table of tablesIn(publication)) holdTable(table, datasetOf(table), figures, problems);
      for (const finding of standingIn(corpus.findings, publication.key)) holdFinding(finding, problems);
    },
  };
});

function tablesIn({ document }: Publication): Table[] {
  return document.blocks.filter((block) => block.name === "DataTable");
}

/** A table with an id stays: something may lead to it. */
function holdTable(
  { props, place }: Table,
  dataset: Dataset | undefined,
  figures: readonly Figure[],
  problems: Problems,
): void {
  if (!dataset || props.id !== undefined) return;
  const chart = figures.find(
    (figure) => figure.chart?.data === dataset.id && holdsAll(figure, props, dataset),
  );
  if (!chart) return;
  problems.add(
    "told-twice",
    place,
    `The chart ${chart.id} has this table behind it, so readers get it twice.`,
    'Remove this <DataTable>, or give it an id="…" if links should lead to it.',
  );
}

/** Whether all that a table shows stands behind a chart. */
function holdsAll({ chart }: Figure, shown: Partial<Lines>, dataset: Dataset): boolean {
  const { rows, columns } = selectTable(dataset, chart!);
  // Charts leave columns of text out unless they are named.
  const drawn = chart!.columns ? columns : columns.filter(({ unit }) => unit !== "text");
  const behind = tableBehind(dataset, { rows, columns: drawn });
  const isIn = (ids: readonly string[], all: readonly { id: string }[], chosen?: readonly string[]) =>
    (chosen ?? all.map(({ id }) => id)).every((id) => ids.includes(id));
  return isIn(behind.rows, dataset.rows, shown.rows) && isIn(behind.columns, dataset.columns, shown.columns);
}

function holdFinding({ title, children, place }: Finding, problems: Problems): void {
  const sentence = toString({ type: "paragraph", children: firstSentence(children) });
  if (wordsOf(sentence) !== wordsOf(title)) return;
  problems.add(
    "told-twice",
    place,
    "The finding begins with its title once more.",
    "Begin with what the title leaves out: who, how many, where or why.",
  );
}

/** Letters and digits alone: what is left of a sentence when its marks do not count. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

type Table = Extract<Block, { name: "DataTable" }>;

interface Lines {
  rows: readonly string[] | undefined;
  columns: readonly string[] | undefined;
}
