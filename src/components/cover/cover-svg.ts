import { escapeXml } from "../../charts/draw/svg-shapes.ts";
import type { Corpus, Publication } from "../../corpus/types.ts";
import { memoizeByObject } from "../../model/memoize-by-object.ts";
import { contrast } from "../../theme/color.ts";
import type { Colors } from "../../theme/resolve-tokens.ts";
import type { PageToken } from "../../theme/token-names.ts";
import { HEIGHT, WIDTH, drawCover } from "./drawing.ts";
import { type CoverFacts, readCoverFacts } from "./facts.ts";
import { inkOf } from "./ink.ts";
import { type Lettering, type Line, letterCover } from "./lettering.ts";

/**
 * The cover of a publication as a file of its own: its kind and title, and below them a drawing of what it holds, in its
 * colour. In the dark it has the dark colours of the page: browsers hand the scheme of a page on to its pictures. In a file to
 * take along it has the light ones alone, and where that sets kind and title itself, it is the drawing without them.
 */
export function coverSvg(
  publication: Publication,
  corpus: Corpus,
  colors: Pick<Colors, "light"> & Partial<Colors>,
  { direction, language, isLettered = true, facts = readCoverFacts(publication, corpus) }: CoverOptions,
): string {
  const lettering = isLettered ? letteringOf(publication, corpus, { direction, language }) : NO_LETTERS;
  const { lines, ridges, voices } = drawCover(facts, lettering.bottom + 14, direction);
  const token = coverToken(publication, corpus);
  const light = inkAndPaper(colors.light.tokens, token);
  const dark = colors.dark && inkAndPaper(colors.dark.tokens, token);
  const outlined = lettering.lines.flatMap(({ d }) => d ?? []).join("");
  const shapes = [
    lines &&
      `<path d="${lines}" fill="none" stroke="currentColor" stroke-width="2" stroke-opacity=".55" stroke-linejoin="round"/>`,
    `<g fill-opacity="${ridges.opacity}">${ridges.paths.map((d) => `<path d="${d}"/>`).join("")}</g>`,
    ...voices.map(
      ({ d, reversed }) => `<path d="${d}"${reversed ? ` class="ground" fill="${light.ground}"` : ""}/>`,
    ),
    outlined && `<path d="${outlined}"/>`,
    ...lettering.lines.map((line) => writeLine(line, direction)),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" color="${light.paper}" fill="currentColor" xml:lang="${language}">` +
    (dark
      ? `<style>@media (prefers-color-scheme:dark){svg{color:${dark.paper}}.ground{fill:${dark.ground}}}</style>`
      : "") +
    `<path class="ground" fill="${light.ground}" d="M0 0h${WIDTH}v${HEIGHT}H0z"/>${shapes.join("")}</svg>\n`
  );
}

/** Its files to take along bear the same letters as its page: they are outlined once. */
function letteringOf(
  publication: Publication,
  corpus: Corpus,
  speech: { direction: "ltr" | "rtl"; language: string },
): Lettering {
  const letterings = letteringsOf(corpus);
  const known = letterings.get(publication) ?? letterCover(publication, corpus, speech);
  letterings.set(publication, known);
  return known;
}

const letteringsOf = memoizeByObject((_: Corpus) => new Map<Publication, Lettering>());

/** The colour of a publication's cover. */
export function coverToken(publication: Publication, corpus: Corpus): PageToken {
  return inkOf(publication, corpus).replace("cover-ink", "cover") as PageToken;
}

/** The colour of a cover, and of what stands on it the paper or the ink of the site, whichever is told apart better. */
export function inkAndPaper(
  tokens: Readonly<Record<PageToken, string>>,
  token: PageToken,
): { ground: string; paper: string } {
  const ground = tokens[token];
  const [paper, ink] = [tokens.paper, tokens.ink];
  return { ground, paper: contrast(paper, ground) >= contrast(ink, ground) ? paper : ink };
}

/** What the typeface of the site lacks letters for is left to the machine that shows it. */
function writeLine(line: Line, direction: "ltr" | "rtl"): string {
  if (line.text === undefined) return "";
  const { text, x, y, size } = line;
  return `<text x="${x}" y="${y}" font-size="${size}" font-family="serif"${direction === "rtl" ? ' direction="rtl"' : ""}>${escapeXml(text)}</text>`;
}

const NO_LETTERS = { lines: [], bottom: 16 };

interface CoverOptions {
  direction: "ltr" | "rtl";
  language: string;
  isLettered?: boolean;
  /** What is drawn, where somebody has it already. */
  facts?: CoverFacts;
}
