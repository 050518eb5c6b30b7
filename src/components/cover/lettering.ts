import type { Corpus, Publication } from "../../corpus/types.ts";
import { HEIGHT, WIDTH } from "./drawing.ts";
import { type Letters, lettersOf } from "./letters.ts";

/** What is written on a cover. */
export interface Lettering {
  lines: Line[];
  /** Where it ends, from the top. */
  bottom: number;
}

/** A line as outlines; as text where the typeface of the site lacks a letter of it. */
export type Line =
  { d: string; text?: undefined } | { d?: undefined; text: string; x: number; y: number; size: number };

const EDGE = 22;
/** From the largest that a short title has to the smallest that can be read at the size of a shelf. */
const SIZES = [46, 42, 38, 34, 31, 28, 25, 22, 20, 18];
/** Letters that join bear marks above and below. */
const LEADING = { ltr: 1.06, rtl: 1.3 };
/** Of a cover's height a title takes no more than this; a longer one ends in an ellipsis. */
const MOST = 0.4 * HEIGHT;
const KIND_SIZE = 19;

/** Sets the kind of a publication and its title, as large as it fits. */
export function letterCover(
  { meta }: Publication,
  { site, theme }: Pick<Corpus, "site" | "theme">,
  { direction, language }: { direction: "ltr" | "rtl"; language: string },
): Lettering {
  const kind = site.publicationKinds.find(({ id }) => id === meta.kind)?.label ?? meta.kind;
  const place = (text: string, letters: Letters, y: number, role: "titles" | "labels"): Line => {
    const x = direction === "rtl" ? WIDTH - EDGE : EDGE;
    if (!canDraw(text, theme, role)) return { text, x, y, size: letters.size };
    return { d: letters.outline(text, direction === "rtl" ? x - letters.widthOf(text) : x, y) };
  };
  const measured = (size: number): Letters => {
    const letters = lettersOf("titles", { weight: 500, size, language });
    // What is in another typeface is as wide as letters are at most.
    return canDraw(meta.title, theme, "titles")
      ? letters
      : { ...letters, widthOf: (text) => text.length * size * 0.58 };
  };
  const { letters, lines } = fit(meta.title, measured, LEADING[direction]);
  const top = EDGE + KIND_SIZE * 0.8;
  const first = top + 16 + letters.size * 0.8;
  const leading = letters.size * LEADING[direction];
  return {
    lines: [
      place(kind, lettersOf("labels", { weight: 500, size: KIND_SIZE, language }), top, "labels"),
      ...lines.map((line, index) => place(line, letters, Math.round(first + index * leading), "titles")),
    ],
    bottom: Math.round(first + (lines.length - 1) * leading + letters.size * 0.3),
  };
}

/** The title in the largest letters in which no word is broken and all of it fits. */
function fit(
  title: string,
  measured: (size: number) => Letters,
  leading: number,
): { letters: Letters; lines: string[] } {
  for (const size of SIZES) {
    const letters = measured(size);
    const lines = wrap(title, letters);
    const isNarrow = lines.every((line) => letters.widthOf(line) <= WIDTH - 2 * EDGE);
    if (isNarrow && lines.length * size * leading <= MOST && lines.length <= 6) return { letters, lines };
  }
  const size = SIZES.at(-1)!;
  const letters = measured(size);
  const lines = wrap(title, letters).map((line) => shorten(line, letters));
  const room = Math.floor(MOST / (size * leading));
  const shown = lines.slice(0, room);
  if (lines.length > room) shown[room - 1] = shorten(`${shown[room - 1]!} ${lines[room]!}`, letters);
  return { letters, lines: shown };
}

function wrap(text: string, letters: Letters): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    // What stands before a colon is a line of its own.
    if (line === undefined || /[:：]$/u.test(line) || letters.widthOf(`${line} ${word}`) > WIDTH - 2 * EDGE)
      lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}

/** A line that is too long, up to where it fits. */
function shorten(line: string, letters: Letters): string {
  if (letters.widthOf(line) <= WIDTH - 2 * EDGE) return line;
  const characters = [...line];
  while (characters.length > 1 && letters.widthOf(`${characters.join("")}…`) > WIDTH - 2 * EDGE)
    characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** Whether the typeface has every letter: that of the theme as its files say, the default one those of Latin. */
function canDraw(text: string, { typefaces }: Corpus["theme"], role: "titles" | "labels"): boolean {
  const faces = typefaces?.[role]?.faces;
  if (!faces)
    return /^[\u0020-\u017e\u2013\u2014\u2018-\u201e\u2022\u2026\u2039\u203a\u20ac\u2122]*$/u.test(text);
  return [...text].every((letter) => faces.some(({ facts }) => facts.characters.has(letter.codePointAt(0)!)));
}
