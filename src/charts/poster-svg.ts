import type { Poster } from "./poster.ts";
import { drawShapes } from "./svg.ts";
import { escapeXml } from "./svg-shapes.ts";
import type { Palette, Token } from "./theme.ts";

/** What stands in for the site's typeface where a machine does not have it. */
const FALLBACK = "Instrument Sans, Helvetica Neue, Helvetica, Arial, sans-serif";

/**
 * Writes a poster as an SVG file that stands alone: its colours are in it, its typeface has others to fall back on,
 * and it has a name and a description for those who cannot see it.
 */
export function posterSvg(poster: Poster): string {
  const { title, description, width, left, top, texts, palette } = poster;
  const height = Math.ceil(poster.height);
  const words = texts.map(
    ({ text, x, y, font, token }) =>
      `<text x="${x}" y="${round(y)}" font-size="${font.size}" font-weight="${font.weight}" fill="${palette[token]}">${escapeXml(text)}</text>`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description" ` +
    `font-family="${FALLBACK}" font-size="14" font-kerning="none">\n` +
    `<title id="title">${escapeXml(title)}</title>\n<desc id="description">${escapeXml(description)}</desc>\n` +
    `<rect width="${width}" height="${height}" fill="${palette["chart-paper"]}"/>\n${words.join("\n")}\n` +
    `<g transform="translate(${left} ${round(top)})">${resolve(drawShapes(poster.picture()), palette)}</g>\n</svg>\n`
  );
}

/** `var(--chart-1)` → `#105465` */
function resolve(shapes: string, palette: Palette): string {
  return shapes.replace(/var\(--([a-z0-9-]+)\)/g, (_, token: Token) => palette[token]);
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
