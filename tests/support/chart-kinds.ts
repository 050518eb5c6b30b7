import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { carriedOf } from "../../src/charts/draw/carried.ts";
import { h } from "hastscript";
import { toHtml } from "hast-util-to-html";
import { chartPicture } from "../../src/blocks/chart.ts";
import { bundledMeasure } from "../../src/charts/draw/canvas.ts";
import { type Drawn, drawPicture } from "../../src/charts/draw/picture.ts";
import { drawSvg } from "../../src/charts/draw/svg.ts";
import { chartConfig } from "../../src/charts/config.ts";
import type { Locale } from "../../src/locales/locale.ts";
import { CHART_KINDS, type ChartKind } from "../../src/model/chart-kinds.ts";
import { EXAMPLES } from "../unit/charts/examples.ts";
import { ROOT } from "./project.ts";
import { english } from "./locale.ts";

export const KINDS = CHART_KINDS;

/** How a chart of a kind is shown. */
interface Shown {
  locale?: Locale;
  /** The series that is switched off in its still pictures: what a chart drawn anew is held against. */
  without?: number;
  /** The topic that has a color of the theme's own in it. */
  topic?: string;
}

/** A built figure's page with another chart in it: one of the given kind, whether the site has one or not. */
export function kindsPage(kind: ChartKind, { locale = english, without, topic }: Shown = {}): string {
  const figures = join(ROOT, "dist/figures");
  const page = readdirSync(figures)
    .filter((name) => !name.includes("."))
    .map((name) => readFileSync(join(figures, name, "index.html"), "utf8"))
    .find((html) => html.includes("data-stops"))!;
  const [table, spec] = [EXAMPLES[kind], { kind }];
  const drawn = drawExample(kind, locale);
  const carried = carriedOf(drawn, { table, spec });
  const { narrow, wide } = without === undefined ? drawn : drawnWithout(kind, without, locale);
  const main = h(
    "main.page",
    h(
      "figure.chart-figure",
      chartPicture({
        ...{ narrow, wide, ...carried, notes: ["n = 38."] },
        ...(topic ? { topics: [topic] } : {}),
      }),
    ),
  );
  return page
    .replace(/<html[^>]*>/, `<html lang="${locale.language}" dir="${locale.direction}">`)
    .replace(/<main[^]*<\/main>/, () => toHtml(main, { allowDangerousHtml: true }));
}

/** The pictures of the example of a kind, and what can be reached in them. */
export function drawExample(kind: ChartKind, locale = english): Drawn {
  return drawPicture(EXAMPLES[kind], { kind }, { title: "A chart", locale });
}

function drawnWithout(kind: ChartKind, series: number, locale: Locale): Pick<Drawn, "narrow" | "wide"> {
  const draw = (size: "narrow" | "wide") => {
    const picture = chartConfig(EXAMPLES[kind], { kind }, { size, talk: locale, measure: bundledMeasure });
    picture.config.data.datasets[series]!.hidden = true;
    return drawSvg(picture, { label: "A chart", direction: locale.direction }).svg;
  };
  return { narrow: draw("narrow"), wide: draw("wide") };
}
