import type { ChartTable } from "../../model/chart-table.ts";
import type { Locale } from "../../locales/locale.ts";
import type { ChartSpec } from "../arrange.ts";
import { bundledMeasure } from "./canvas.ts";
import { chartConfig } from "../config.ts";
import { describeChart } from "../words/describe.ts";
import { isSentence } from "../words/sentence.ts";
import { drawSvg } from "./svg.ts";
import type { Reachable } from "../live/stops.ts";

/**
 * The still pictures of one chart, for a phone's column and for a page's, and their description in words.
 * Show one of the two at a time, so that a screen reader meets one. Pure: no file but the font is read, nothing is kept.
 */
export function drawPicture(
  table: ChartTable,
  spec: ChartSpec,
  { title, locale }: { title: string; locale: Locale },
): Drawn {
  const description = describeChart(table, spec, locale);
  const label = isSentence(title)
    ? `${title} ${description}`
    : locale.t("charts.titled", { title, description });
  const draw = (size: "narrow" | "wide") =>
    drawSvg(chartConfig(table, spec, { size, talk: locale, measure: bundledMeasure }), {
      label,
      direction: locale.direction,
    });
  const [narrow, wide] = [draw("narrow"), draw("wide")];
  return {
    narrow: narrow.svg,
    wide: wide.svg,
    description,
    reach: { narrow: narrow.reach, wide: wide.reach },
  };
}

/** SVG for the two widths, and what they show in words. */
export interface Pictures {
  narrow: string;
  wide: string;
  description: string;
}

/** The same, and what a reader can reach in each. */
export interface Drawn extends Pictures {
  reach: Record<"narrow" | "wide", Reachable>;
}
