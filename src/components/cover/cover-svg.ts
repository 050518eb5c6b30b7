import type { Corpus, Publication } from "../../corpus/types.ts";
import { coverOf } from "./cover-of.ts";
import { HEIGHT, WIDTH } from "./drawing.ts";
import { inkOf } from "./ink.ts";

/**
 * The cover as a file of its own, for pages that show it below their text: there it is fetched when a reader comes near.
 * In the dark it has the dark colours of the page: browsers hand the scheme of a page on to its pictures. `tokens` is the
 * style sheet that has the colours.
 */
export function coverSvg(publication: Publication, corpus: Corpus, tokens: string): string {
  const { lines, ridges, voices } = coverOf(publication, corpus);
  const ink = coloursOf(inkOf(publication, corpus).replace("cover-ink", "cover"), tokens);
  const ground = coloursOf("paper-deep", tokens);
  const paper = coloursOf("paper", tokens);
  const shapes = [
    lines && `<path d="${lines}" fill="none" stroke="currentColor" stroke-width=".9" stroke-opacity=".85"/>`,
    `<g fill-opacity="${ridges.opacity}">${ridges.paths.map((d) => `<path d="${d}"/>`).join("")}</g>`,
    ...voices.map(
      ({ d, reversed }) => `<path d="${d}"${reversed ? ` class="paper" fill="${paper.light}"` : ""}/>`,
    ),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" color="${ink.light}" fill="currentColor">` +
    `<style>@media (prefers-color-scheme:dark){svg{color:${ink.dark}}.ground{fill:${ground.dark}}.paper{fill:${paper.dark}}}</style>` +
    `<path class="ground" fill="${ground.light}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>${shapes.join("")}</svg>\n`
  );
}

/** `--paper: light-dark(#fbf9f4, #15191e);` → both. */
function coloursOf(name: string, tokens: string): { light: string; dark: string } {
  const [, light, dark] = new RegExp(`--${name}:\\s*light-dark\\(([^,]+),\\s*([^)]+)\\)`).exec(tokens) ?? [];
  if (!light || !dark) throw new Error(`The style sheet has no --${name} for light and dark`);
  return { light, dark };
}
