import type { ChartSpec } from "../../charts/arrange.ts";
import { type Drawn, drawPicture } from "../../charts/picture.ts";
import { specOf } from "../../charts/shows.ts";
import type { Dataset, Figure } from "../../corpus/types.ts";
import type { ChartTable } from "../../model/chart-table.ts";
import type { Edition } from "../edition.ts";
import { once } from "../once.ts";
import { chartNotes } from "./chart-notes.ts";

/** A chart as its page shows it: its data, how it is drawn, its pictures, and what goes with each value. */
export interface FigureView {
  dataset: Dataset;
  table: ChartTable;
  spec: ChartSpec;
  language: string;
  picture: Drawn;
  notes: string[];
}

/** A figure stands in its publication, in brief, on its own page and in its embed. */
export const viewFigure = once(
  (figure: Figure, edition: Pick<Edition, "corpus" | "chartTable" | "basesOf">): FigureView => {
    const { corpus, chartTable } = edition;
    const { language } = corpus.site;
    const dataset = corpus.entities.get(`dataset:${figure.chart!.data}`) as Dataset;
    const table = chartTable(figure)!;
    const spec = specOf(table, figure.chart!);
    const picture = drawPicture(table, spec, { title: figure.title, language });
    return { dataset, table, spec, language, picture, notes: chartNotes(dataset, edition) };
  },
);
