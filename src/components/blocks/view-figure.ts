import type { ChartSpec } from "../../charts/arrange.ts";
import { ownColors } from "../../charts/own-colors.ts";
import { specOf } from "../../charts/shows.ts";
import type { Cell, Dataset, Figure } from "../../corpus/types.ts";
import type { ChartTable } from "../../model/chart-table.ts";
import type { Edition } from "virtual:learning-briefs/edition";
import { memoizeByObject } from "../../model/memoize-by-object.ts";
import { describeAsked, sharesOf } from "../table/describe-asked.ts";
import { cautionsOfDrawn } from "../table/cautions.ts";
import { coloredTopics } from "./colored-topics.ts";
import type { DrawnChart } from "./drawn-chart.ts";
import { chartNotes } from "./chart-notes.ts";
import { keyOf } from "../../model/key.ts";
import { cellIn } from "../../model/cell-path.ts";
import type { TopicColor } from "../../theme/topic-on-charts.ts";

/** A chart as its page shows it: its data, how it is drawn, its pictures, and what goes with each value. */
export interface FigureView extends DrawnChart {
  dataset: Dataset;
  table: ChartTable;
  spec: ChartSpec;
  /** The topics that it draws each in a color of its own. */
  topics: TopicColor[];
  /** Those of them, as `kind:id`, whose color is the theme's own. */
  colored: string[];
  /** Its base and its source. */
  notes: [base: string, source: string];
  /** What was asked, of whom and of how many: what stands under its title. */
  asked: string[];
  /** The cells of the dataset that it shows, and what is to be known before trusting them. */
  cells: Cell[];
  cautions: string[];
  /** The line below it where nothing can be led to: cautions, what percentages are shares of, and the source. */
  foot: string[];
}

/** A figure stands in its publication, in brief, on its own page and in its embed. */
export const viewFigure = memoizeByObject(
  (
    figure: Figure,
    edition: Pick<
      Edition,
      "corpus" | "locale" | "chartTable" | "drawnChart" | "basesOf" | "cellLabel" | "expectedLabels"
    >,
  ): FigureView => {
    const { corpus, locale, chartTable, drawnChart } = edition;
    const dataset = corpus.entities.get(keyOf("dataset", figure.chart!.data)) as Dataset;
    const table = chartTable(figure)!;
    const spec = specOf(table, figure.chart!);
    const { picture, carried } = drawnChart({ title: figure.title, table, spec });
    const cells = cellsOf(table, dataset);
    const notes = chartNotes(dataset, edition, cells);
    const cautions = cautionsOfDrawn(dataset, edition, cells);
    const [, source] = notes;
    const foot = [...cautions, [sharesOf(dataset, locale, cells) ?? [], source].flat().join(" ")];
    const asked = describeAsked(dataset, edition, cells);
    const topics = topicsIn(table, spec, dataset);
    const colored = coloredTopics(
      topics.map(({ topic }) => topic),
      corpus,
    );
    return { dataset, table, spec, picture, carried, topics, colored, notes, asked, cells, cautions, foot };
  },
);

function topicsIn(table: ChartTable, spec: ChartSpec, { rows, columns }: Dataset): TopicColor[] {
  return ownColors(table, spec).flatMap(({ id, token }) => {
    const [topic] = [...rows, ...columns].find((line) => line.id === id)?.topics ?? [];
    return topic === undefined ? [] : [{ topic, token }];
  });
}

function cellsOf({ rows, columns }: ChartTable, { cells }: Dataset): Cell[] {
  return rows.flatMap((row) => columns.flatMap((column) => cells.get(cellIn(row.id, column.id)) ?? []));
}
