import type { Corpus, Publication } from "../../corpus/types.ts";
import type { Colors } from "../../theme/resolve-tokens.ts";
import type { PageToken } from "../../theme/token-names.ts";
import { coverOf } from "./cover-of.ts";
import { HEIGHT, WIDTH } from "./drawing.ts";
import { inkOf } from "./ink.ts";

/**
 * The cover as a file of its own, for pages that show it below their text: there it is fetched when a reader comes near.
 * In the dark it has the dark colours of the page: browsers hand the scheme of a page on to its pictures. In a file to take
 * along it has the light ones alone.
 */
export function coverSvg(
  publication: Publication,
  corpus: Corpus,
  { light, dark }: Pick<Colors, "light"> & Partial<Colors>,
): string {
  const { lines, ridges, voices } = coverOf(publication, corpus);
  const both = (name: PageToken) => ({ light: light.tokens[name], dark: dark?.tokens[name] });
  const ink = both(coverToken(publication, corpus));
  const ground = both("paper-deep");
  const paper = both("paper");
  const shapes = [
    lines && `<path d="${lines}" fill="none" stroke="currentColor" stroke-width=".9" stroke-opacity=".85"/>`,
    `<g fill-opacity="${ridges.opacity}">${ridges.paths.map((d) => `<path d="${d}"/>`).join("")}</g>`,
    ...voices.map(
      ({ d, reversed }) => `<path d="${d}"${reversed ? ` class="paper" fill="${paper.light}"` : ""}/>`,
    ),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" color="${ink.light}" fill="currentColor">` +
    (dark
      ? `<style>@media (prefers-color-scheme:dark){svg{color:${ink.dark}}.ground{fill:${ground.dark}}.paper{fill:${paper.dark}}}</style>`
      : "") +
    `<path class="ground" fill="${ground.light}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>${shapes.join("")}</svg>\n`
  );
}

/** The color that a publication's cover is drawn in. */
export function coverToken(publication: Publication, corpus: Corpus): PageToken {
  return inkOf(publication, corpus).replace("cover-ink", "cover") as PageToken;
}
