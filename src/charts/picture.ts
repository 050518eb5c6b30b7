import type { ChartTable } from "../model/chart-table.ts";
import type { ChartSpec } from "./arrange.ts";
import { bundledMeasure } from "./canvas.ts";
import { chartConfig } from "./config.ts";
import { describeChart } from "./describe.ts";
import { drawSvg } from "./svg.ts";

/**
 * The still pictures of one chart, for a phone's column and for a page's, and their description in words.
 * Show one of the two at a time, so that a screen reader meets one. Pure: no file but the font is read, nothing is kept.
 */
export function drawPicture(
  table: ChartTable,
  spec: ChartSpec,
  text: { title: string; language: string },
): Drawn {
  const { language } = text;
  const measure = bundledMeasure();
  const description = describeChart(table, spec, language);
  const draw = (size: "narrow" | "wide") =>
    drawSvg(chartConfig(table, spec, { size, language, measure }), { title: text.title, description });
  return { narrow: draw("narrow"), wide: draw("wide"), description };
}

/** SVG for the two widths, and what they show in words. */
export interface Drawn {
  narrow: string;
  wide: string;
  description: string;
}
