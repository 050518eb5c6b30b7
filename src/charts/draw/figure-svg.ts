import type { Locale } from "../../locales/locale.ts";
import type { ChartTable } from "../../model/chart-table.ts";
import type { ChartSpec } from "../arrange.ts";
import { chartConfig } from "../config.ts";
import type { Palette } from "../theme.ts";
import { bundledMeasure } from "./canvas.ts";
import { paint } from "./poster.ts";
import { type PlacedWords, escapeXml } from "./svg-shapes.ts";
import { directionOf, drawParts, drawShapes } from "./svg.ts";

/**
 * The wide picture of a chart as a file of its own in plain colours, for documents that say all else around it: title,
 * question, base and source stand in their text.
 */
export function figureSvg(
  table: ChartTable,
  spec: ChartSpec,
  { locale, family, description }: { locale: Locale; family: string; description: string },
  palette: Palette,
): FigureSvg {
  const picture = chartConfig(table, spec, { size: "wide", talk: locale, measure: bundledMeasure });
  const { width, height } = picture;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${directionOf(locale.direction)} role="img" ` +
    `font-family="${escapeXml(family)}" font-size="14" font-kerning="none">\n` +
    `<title>${escapeXml(description)}</title>\n${paint(drawShapes(picture), palette)}</svg>\n`;
  const { shapes, words } = drawParts(picture);
  return {
    ...{ svg, width, height },
    parts: {
      shapes: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${paint(shapes, palette)}</svg>`,
      words: words.map((one) => ({ ...one, fill: paint(one.fill, palette) })),
    },
  };
}

export interface FigureSvg {
  svg: string;
  width: number;
  height: number;
  /** The same without its texts, and these apart. */
  parts: { shapes: string; words: PlacedWords[] };
}
