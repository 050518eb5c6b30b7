import type { Locale } from "../../locales/locale.ts";
import type { ChartTable } from "../../model/chart-table.ts";
import type { ChartSpec } from "../arrange.ts";
import { WIDTH } from "../layout/frame.ts";
import { LETTERING, type Measure, cssFont, fontOf, wrap } from "../layout/lettering.ts";
import type { Palette, Token } from "../theme.ts";
import { describeChart } from "../words/describe.ts";
import { bundledMeasure } from "./canvas.ts";
import { escapeXml } from "./svg-shapes.ts";
import { directionOf, shapesOf, sizeOf } from "./picture-svg.ts";

/**
 * A chart that leaves the site: the wide picture in plain colours, its title and what was asked above, and its base and source below.
 * Plain enough to go from thread to thread.
 */
export interface Poster {
  title: string;
  description: string;
  width: number;
  height: number;
  /** Where the picture stands. */
  left: number;
  top: number;
  /** It, as its page shows it, with variables for colors. */
  wide: string;
  texts: PosterText[];
  palette: Palette;
  /** What the typeface of labels is called outside of the site. */
  family: string;
  language: string;
  /** In which it runs: texts of one from right to left begin at the right. */
  direction: "ltr" | "rtl";
}

interface PosterText {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  font: { weight: number; size: number };
  token: Token;
}

const MARGIN = 28;
const TITLE = { weight: 600, size: 21, line: 27 } as const;

/**
 * Lays a poster out. `asked` stands under the title: the question, and who answered. `notes` are lines for below the picture:
 * cautions, base and source, address.
 */
export function layPoster(
  table: ChartTable,
  spec: ChartSpec,
  text: {
    title: string;
    asked: readonly string[];
    notes: readonly string[];
    locale: Locale;
    family?: string;
    /** As its page shows it. */
    wide: string;
  },
  palette: Palette,
): Poster {
  const { title, locale, wide } = text;
  const { language, direction } = locale;
  const x = direction === "rtl" ? MARGIN + WIDTH.wide : MARGIN;
  const heads = wrap(title, WIDTH.wide, "label", inTitle);
  const inNotes = (note: string) => wrap(note, WIDTH.wide, "note", bundledMeasure);
  const asked = inNotes(text.asked.join(" "));
  const notes = text.notes.flatMap(inNotes);
  const { line: noteLine, ...noteFont } = LETTERING.note;
  const underTitle = MARGIN + heads.length * TITLE.line + 2;
  const top = underTitle + asked.length * noteLine + 16;
  const below = top + sizeOf(wide).height + 20;
  const muted = (notes: readonly string[], top: number) =>
    notes.map((note, index) =>
      place(note, x, top + index * noteLine, { ...noteFont, line: noteLine }, "chart-muted"),
    );
  const texts = [
    ...heads.map((head, index) => place(head, x, MARGIN + index * TITLE.line, TITLE, "chart-text")),
    ...muted(asked, underTitle),
    ...muted(notes, below),
  ];
  return {
    title,
    description: describeChart(table, spec, locale),
    width: WIDTH.wide + 2 * MARGIN,
    height: below + notes.length * noteLine + MARGIN,
    left: MARGIN,
    top,
    wide,
    texts,
    palette,
    family: text.family ?? DEFAULT_FAMILY,
    language,
    direction,
  };
}

function place(
  text: string,
  x: number,
  top: number,
  { line, weight, size }: typeof TITLE | typeof LETTERING.note,
  token: Token,
): PosterText {
  return { text, x, y: top + line / 2 + size * 0.35, font: { weight, size }, token };
}

/** Measures what is to be wrapped as a title, whatever style it is wrapped in. */
const inTitle: Measure = (text, font) =>
  bundledMeasure(text, font === fontOf("label") ? cssFont(TITLE) : font);

/** The typeface of labels, where a theme names none. */
export const DEFAULT_FAMILY = "Instrument Sans";
/** What stands in for the site's typeface where a machine does not have it. */
export const FALLBACK = "Helvetica Neue, Helvetica, Arial, sans-serif";

/**
 * Writes a poster as an SVG file that stands alone: its colours are in it, its typeface has others to fall back on,
 * and it has a name and a description for those who cannot see it.
 */
export function posterSvg(poster: Poster): string {
  const { title, description, width, left, top, texts, palette, family, direction } = poster;
  const height = Math.ceil(poster.height);
  const words = texts.map(
    ({ text, x, y, font, token }) =>
      `<text x="${x}" y="${round(y)}" font-size="${font.size}" font-weight="${font.weight}" fill="${palette[token]}">${escapeXml(text)}</text>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${directionOf(direction)} role="img" aria-labelledby="title description" ` +
    `font-family="${escapeXml(family)}, ${FALLBACK}" font-size="14" font-kerning="none">\n` +
    `<title id="title">${escapeXml(title)}</title>\n<desc id="description">${escapeXml(description)}</desc>\n` +
    `<rect width="${width}" height="${height}" fill="${palette["chart-paper"]}"/>\n${words.join("\n")}\n` +
    `<g transform="translate(${left} ${round(top)})">${paint(shapesOf(poster.wide), palette)}</g>\n</svg>\n`
  );
}

/** Puts plain colors in the place of variables: `var(--chart-1)` → `#105465`. */
export function paint(shapes: string, palette: Palette): string {
  return shapes.replace(/var\(--([a-z0-9-]+)\)/g, (_, token: Token) => palette[token]);
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
