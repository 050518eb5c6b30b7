import type { Locale } from "../../locales/locale.ts";
import type { Palette, Token } from "../theme.ts";
import { FALLBACK } from "./poster.ts";
import type { Drawn } from "./picture.ts";
import { escapeXml } from "./svg-shapes.ts";
import { directionOf, shapesOf, sizeOf } from "./picture-svg.ts";

/** What a thumbnail is shown in, as wide and as high. */
const FRAME = { width: 4, height: 3 } as const;

/**
 * The picture of a chart alone as a file, for a list that says its title and base beside it: of the two widths the one whose
 * words are larger in a frame of four to three. In the dark it has the dark colors of the page: browsers hand the scheme of a
 * page on to its pictures.
 */
export function thumbnailOf(
  { wide, narrow }: Pick<Drawn, "wide" | "narrow">,
  colors: { light: Palette; dark?: Palette | undefined },
  { family, direction }: { family: string; direction: Locale["direction"] },
): { svg: string; width: number; height: number } {
  const shown = scaleOf(wide) >= scaleOf(narrow) ? wide : narrow;
  const { width, height } = sizeOf(shown);
  const shapes = shapesOf(shown);
  const tokens = [
    ...new Set([...shapes.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, token]) => token as Token)),
  ];
  const sheet = (palette: Palette): string =>
    `svg{${tokens.map((token) => `--${token}:${palette[token]}`).join(";")}}`;
  const dark = colors.dark ? `@media (prefers-color-scheme:dark){${sheet(colors.dark)}}` : "";
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${directionOf(direction)} ` +
    `font-family="${escapeXml(family)}, ${FALLBACK}" font-size="14" font-kerning="none">` +
    `<style>${sheet(colors.light)}${dark}</style>${shapes}</svg>\n`;
  return { svg, width, height };
}

/** How large a picture is in its frame, as a share of its own size. */
function scaleOf(svg: string): number {
  const { width, height } = sizeOf(svg);
  return Math.min(FRAME.width / width, FRAME.height / height);
}
