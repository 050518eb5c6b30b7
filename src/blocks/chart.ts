import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { z } from "zod";
import { CHART_KINDS, CHART_SHOWS } from "../model/chart-kinds.ts";
import { id, pathId } from "../model/ids.ts";
import { type Annotated, annotationsIn } from "./annotation.ts";
import type { Thing } from "./block.ts";
import { defineThing } from "./define.ts";
import { flag, idList, line } from "./fields.ts";
import type { Locale } from "../locales/locale.ts";
import { routes } from "../model/routes.ts";
import { askedLine } from "./parts/asked-line.ts";
import { figureFrame } from "./parts/figure-frame.ts";
import { sourceLine } from "./parts/source-line.ts";
import { tableTree } from "./parts/table.ts";
import type { ChartPicture, ChartView, Where } from "./trees.ts";

const props = z
  .strictObject({
    id: pathId.describe("Its id, in its address /figures/<id>/."),
    data: id.describe("The dataset."),
    kind: z.enum(CHART_KINDS).optional().describe("The kind of chart; or leave it to `shows`."),
    shows: z
      .enum(CHART_SHOWS)
      .optional()
      .describe("What the chart is to show; the kind follows from that and the data."),
    rows: idList.optional().describe("Rows to show; all that are no totals when left out."),
    columns: idList.optional().describe("Columns to show; all that are no totals when left out."),
    transpose: flag.describe("Rows become the series and columns the categories."),
    sort: z
      .enum(["descending", "ascending", "table"])
      .optional()
      .describe(
        "Rows by the size of their values, the largest first or the smallest; or as they stand in the table.",
      ),
    highlight: idList.optional().describe("Rows or columns that stand out; all that is beside them is grey."),
    title: line.describe("What the chart shows, as a statement."),
    takeaway: line.describe("What to see in it, in one sentence of the author's."),
  })
  .superRefine(({ kind, shows }, context) => {
    if (kind === undefined && shows === undefined)
      context.addIssue({ code: "invalid_value", values: [...CHART_KINDS], path: ["kind"], input: undefined });
    if (kind !== undefined && shows !== undefined)
      context.addIssue({
        code: "custom",
        path: ["shows"],
        input: shows,
        message: "remove it, or remove `kind`: one of the two decides",
      });
  });

/** A picture of a dataset, with its table. */
export const chart = defineThing({
  name: "Chart",
  props,
  content: "parts",
  topics: true,
  holds: {
    data: "dataset",
    rows: "rows",
    columns: "columns",
    highlight: "lines",
    title: "words",
    takeaway: "words",
  },
  scheme: "figure",
  page: routes.figure,
  thing: ({ props, children }, base): ChartFigure => {
    const annotations = annotationsIn(children);
    const chart = { ...props, ...(annotations.length > 0 ? { annotations } : {}) };
    return { ...base, title: props.title, kind: "chart", chart };
  },
  tree: (figure, { site, where }) => {
    const { locale } = site;
    const view = site.chart(figure);
    if (site.inFile) return inFile(figure, view, where, locale);
    return figureFrame("figure.chart-figure.wide", figure, where, [
      askedLine(view.asked),
      chartPicture(view),
      h("p.chart-figure__takeaway", figure.chart.takeaway),
      h(
        "div.chart-figure__foot",
        // On its own page the table stands open, and marks what the source says of each value.
        sourceLine(where === "alone" ? { ...view.source, statuses: [] } : view.source, locale),
        where === "glance" ? null : tableBehind(view, figure, where, locale),
        // On its own page, the page hands it out.
        where === "unlisted" || where === "alone" ? null : links(figure, where, locale),
      ),
    ]);
  },
  record: ({ chart: { takeaway, annotations = [] } }, body) => ({
    text: [takeaway, ...annotations.map(({ written }) => written.text), body].join(" ").trim(),
  }),
});

/** The table that a chart shows, folded away, with the chart in words. */
function tableBehind(view: ChartView, { title }: ChartFigure, where: Where, locale: Locale): Element {
  return h(
    "details.chart-figure__table",
    { open: where === "alone" },
    h("summary", locale.t("blocks.chartTable")),
    h("p.chart-figure__description", view.description),
    tableTree(view.table, { title }, locale),
    view.tableNotes.map((note) => h("p.source-line", note)),
  );
}

export interface ChartFigure extends Thing<"Chart", "figure"> {
  kind: "chart";
  chart: z.output<typeof props> & { annotations?: readonly Annotated[] };
  src?: undefined;
  alt?: undefined;
  missing?: undefined;
}

/** In a file the picture is a file of its own, and the table stands open. */
function inFile(figure: ChartFigure, view: ChartView, where: Where, locale: Locale): Element {
  return figureFrame("figure.chart-figure.wide", figure, where, [
    askedLine(view.asked),
    h("img", { src: routes.figureSvg(figure.id), alt: view.description }),
    h("p.chart-figure__takeaway", figure.chart.takeaway),
    sourceLine(view.source, locale),
    h(
      "div.chart-figure__table",
      h("p.chart-figure__description", view.description),
      tableTree(view.table, { title: figure.title, inFile: true }, locale),
    ),
  ]);
}

/** A chart as it is drawn, for narrow and for wide places, with what a reader can reach in it. */
export function chartPicture({ narrow, wide, stops, data, notes, topics = [] }: ChartPicture): Element {
  return h(
    "div.chart-picture",
    {
      "data-stops": stops,
      "data-chart": data,
      "data-notes": JSON.stringify(notes),
      "data-colors": topics.length > 0 ? topics.join(" ") : undefined,
    },
    h("div.chart-picture__narrow", drawing(narrow)),
    h("div.chart-picture__wide", drawing(wide)),
  );
}

// What Chart.js drew goes into the page as it is: no author wrote it.
function drawing(svg: string): ElementContent[] {
  return [{ type: "raw", value: svg }];
}

function links({ id, href }: ChartFigure, where: Where, { t }: Locale): Element {
  if (where === "glance") return h("p.chart-figure__links", h("a", { href }, t("blocks.figurePage")));
  const parts = [
    h("a", { href }, t("blocks.figurePage")),
    h("a", { href, "data-copied": t("blocks.linkCopied") }, t("blocks.copyLink")),
    h("span", { role: "status" }),
    h("a", { href: routes.figureCsv(id), download: true }, t("blocks.csv")),
  ];
  return h(
    "p.chart-figure__links",
    parts.flatMap((part, index) => (index > 0 ? [" ", part] : [part])),
  );
}
