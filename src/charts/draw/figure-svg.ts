import type { Locale } from "../../locales/locale.ts";
import type { Palette } from "../theme.ts";
import { type Poster, paint } from "./poster.ts";
import type { Pictures } from "./picture.ts";
import { type SvgWords, readShapes } from "./read-shapes.ts";
import { directionOf, shapesOf, sizeOf } from "./picture-svg.ts";
import { escapeXml } from "./svg-shapes.ts";

/**
 * The wide picture of a chart as a file of its own in plain colours, for documents that say all else around it: title,
 * question, base and source stand in their text.
 */
export function figureSvg(
  { description, wide }: Pictures,
  { locale, family }: { locale: Locale; family: string },
  palette: Palette,
): FigureSvg {
  const { width, height } = sizeOf(wide);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${directionOf(locale.direction)} role="img" ` +
    `font-family="${escapeXml(family)}" font-size="14" style="font-kerning:none">\n` +
    `<title>${escapeXml(description)}</title>\n${paint(shapesOf(wide), palette)}</svg>\n`;
  return {
    ...{ svg, width, height },
    parts: () => ({
      shapes: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${paint(withoutWords(shapesOf(wide)), palette)}</svg>`,
      words: readShapes(wide)
        .filter((shape) => shape.kind === "words")
        .map((words) => placeWords(words, { locale, palette })),
    }),
  };
}

export interface FigureSvg {
  svg: string;
  width: number;
  height: number;
  /** The same without its texts, and these apart: for documents that set them in typefaces of their own. */
  parts: () => { shapes: string; words: PlacedWords[] };
}

/** A text of a chart: where its baseline is, and which end of it, or its middle, stands at `x`. */
export interface PlacedWords {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: number;
  at: "left" | "middle" | "right";
  /** A color. */
  fill: string;
}

function withoutWords(shapes: string): string {
  return shapes.replace(/<text[^>]*>[^<]*<\/text>/g, "").replace(/<g[^>]*><\/g>/g, "");
}

function placeWords(
  { kind: _, anchor, fill, ...words }: SvgWords,
  { locale, palette }: { locale: Locale; palette: Palette },
): PlacedWords {
  const isAtStart = anchor === "start";
  const at = anchor === "middle" ? anchor : isAtStart === (locale.direction === "ltr") ? "left" : "right";
  return { ...words, at, fill: palette[fill] };
}

/** The same to be drawn as a PNG, for documents that show no drawings. */
export function barePoster(
  { wide }: Pictures,
  { locale: { language, direction } }: { locale: Locale },
  palette: Palette,
): Poster {
  return {
    ...{ wide, ...sizeOf(wide), palette, language, direction },
    ...{ title: "", description: "", texts: [], left: 0, top: 0, family: "" },
  };
}
