import type { Locale } from "../../locales/locale.ts";
import type { ChartTable } from "../../model/chart-table.ts";
import type { ChartSpec } from "../arrange.ts";
import { chartConfig } from "../config.ts";
import type { Palette } from "../theme.ts";
import { bundledMeasure } from "./canvas.ts";
import { type Poster, paint } from "./poster.ts";
import { type PlacedWords, escapeXml } from "./svg-shapes.ts";
import type { Pictures } from "./picture.ts";
import { directionOf, drawParts, shapesOf, sizeOf } from "./svg.ts";

/**
 * The wide picture of a chart as a file of its own in plain colours, for documents that say all else around it: title,
 * question, base and source stand in their text.
 */
export function figureSvg(
  table: ChartTable,
  spec: ChartSpec,
  { locale, family, picture: { description, wide } }: { locale: Locale; family: string; picture: Pictures },
  palette: Palette,
): FigureSvg {
  const { width, height } = sizeOf(wide);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${directionOf(locale.direction)} role="img" ` +
    `font-family="${escapeXml(family)}" font-size="14" style="font-kerning:none">\n` +
    `<title>${escapeXml(description)}</title>\n${paint(shapesOf(wide), palette)}</svg>\n`;
  let known: ReturnType<FigureSvg["parts"]> | undefined;
  const draw = () => {
    const drawn = chartConfig(table, spec, { size: "wide", talk: locale, measure: bundledMeasure });
    const { shapes, words } = drawParts(drawn);
    return {
      shapes: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${paint(shapes, palette)}</svg>`,
      words: words.map((one) => ({ ...one, fill: paint(one.fill, palette) })),
    };
  };
  return { svg, width, height, parts: () => (known ??= draw()) };
}

export interface FigureSvg {
  svg: string;
  width: number;
  height: number;
  /** Draws the same without its texts, and these apart. */
  parts: () => { shapes: string; words: PlacedWords[] };
}

/** The same to be drawn as a PNG, for documents that show no drawings. */
export function barePoster(
  table: ChartTable,
  spec: ChartSpec,
  { locale, picture: { wide } }: { locale: Locale; picture: Pictures },
  palette: Palette,
): Poster {
  const { width, height } = sizeOf(wide);
  return {
    ...{ table, spec, wide, width, height, palette },
    ...{ title: "", description: "", texts: [], left: 0, top: 0, family: "" },
    ...{ language: locale.language, direction: locale.direction },
  };
}
