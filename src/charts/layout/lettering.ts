/** The width in px of a text in a CSS font such as `600 13px "Instrument Sans"`. */
export type Measure = (text: string, font: string) => number;

/** Styles of text in a picture; sizes in px. `line` is the height of a line. */
export const LETTERING = {
  label: { weight: 400, size: 14, line: 18 },
  value: { weight: 600, size: 13, line: 17 },
  note: { weight: 400, size: 13, line: 17 },
} as const;
export type Lettering = keyof typeof LETTERING;

/**
 * The typeface that a theme names for labels, its files of other letters; the default one, its second file for letters beyond
 * Latin-1; and what the reader's system has.
 */
export const FAMILY =
  '"Labels", "Labels 2", "Labels 3", "Labels 4", "Instrument Sans", "Instrument Sans Ext", sans-serif';

/** The typeface that a theme names for titles, or the default one; letters that it lacks are set as labels are. */
export const TITLE_FAMILY = [
  ...["Titles", "Titles 2", "Titles 3", "Titles 4"].map((name) => JSON.stringify(name)),
  FAMILY,
].join(", ");

/** Measures text on a canvas, without kerning. Widths are kept for as long as the function is. */
export function measureOn(context: Context): Measure {
  context.fontKerning = "none";
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font}|${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}

/** What measuring needs of a canvas, the build's or a browser's. */
interface Context {
  font: string;
  fontKerning: CanvasFontKerning;
  measureText(text: string): { width: number };
}

export function fontOf(style: Lettering): string {
  return cssFont(LETTERING[style]);
}

/** The font of labels, as a canvas takes it; `size` in px. */
export function cssFont({ weight, size }: { weight: number; size: number }): string {
  return `${weight} ${size}px ${FAMILY}`;
}

/** What lies between the middle of a line of capitals and its baseline. */
export function drop(style: Lettering): number {
  return LETTERING[style].size * 0.35;
}

export function widthOf(text: string, style: Lettering, measure: Measure): number {
  return measure(text, fontOf(style));
}

/** The width of the longest line. */
export function widest(texts: readonly string[], style: Lettering, measure: Measure): number {
  return Math.max(0, ...texts.map((text) => widthOf(text, style, measure)));
}

/**
 * Breaks a text into lines no wider than `width`: between words, after hyphens and slashes, and inside a word
 * only where the word alone is too wide. An empty text is one empty line.
 */
export function wrap(text: string, width: number, style: Lettering, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  /** How wide the line is by its pieces. */
  let sum = 0;
  for (const piece of piecesOf(text)) {
    const more = widthOf(line ? piece : piece.trimStart(), style, measure);
    if (fits(line + piece, sum + more)) {
      line += piece;
      sum += more;
      continue;
    }
    if (line.trim()) lines.push(line.trim());
    const [whole, rest] = breakWord(piece.trimStart(), fits);
    lines.push(...whole);
    line = rest;
    sum = widthOf(rest, style, measure);
  }
  return [...lines, line.trim()];

  /** Pieces come again and lines do not: one is measured only where the sum of its pieces lies so near that a sign may decide. */
  function fits(candidate: string, sum = width): boolean {
    if (Math.abs(sum - width) > Math.max(NEAR, width / 20)) return sum < width;
    return widthOf(candidate.trim(), style, measure) <= width;
  }
}

/** So far a line may be from the sum of its pieces, in px: what letters do to their neighbors beyond a space. Wide lines are of large letters. */
const NEAR = 12;

/** Whether the text can be set in so many lines without breaking a word. */
export function wrapsWell(
  text: string,
  width: number,
  lines: number,
  style: Lettering,
  measure: Measure,
): boolean {
  const whole = piecesOf(text).every((piece) => widthOf(piece.trim(), style, measure) <= width);
  return whole && wrap(text, width, style, measure).length <= lines;
}

// Each piece keeps the space before it: joining them gives the text back.
function piecesOf(text: string): string[] {
  return (
    text
      .replace(/[ \t\r\n\f]+/g, " ")
      .trim()
      .match(/ ?[^ /-]*[/-]+| ?[^ /-]+/g) ?? [""]
  );
}

function breakWord(word: string, fits: (candidate: string) => boolean): [whole: string[], rest: string] {
  const whole: string[] = [];
  let rest = "";
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (rest && !fits(rest + segment)) {
      whole.push(rest);
      rest = "";
    }
    rest += segment;
  }
  return [whole, rest];
}
