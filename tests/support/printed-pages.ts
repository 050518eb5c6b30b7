import { poppler } from "./poppler.ts";

/** Words that reach beyond the margins of their page. Signs at the ends of lines hang into the margin by a little. */
export function beyondMargins(pdf: Uint8Array): string[] {
  return pagesOf(pdf).flatMap(({ width, height, words }, index) => {
    const side = Math.min(width, height) > 600 ? LETTER_MARGIN : A4_MARGIN;
    return words
      .filter(({ left, right }) => left < side - HANGING || right > width - side + HANGING)
      .map(({ text }) => `Page ${index + 1}: “${text}” stands beyond the margin.`);
  });
}

/** Words that stand on each other. Of a script that joins its letters poppler takes pieces for words: it cannot be asked. */
export function wordsOnWords(pdf: Uint8Array): string[] {
  return pagesOf(pdf).flatMap(({ words }, index) =>
    words.flatMap((one, at) =>
      words
        .slice(at + 1)
        .filter((other) => isOver(one, other))
        .map((other) => `Page ${index + 1}: “${one.text}” and “${other.text}” stand on each other.`),
    ),
  );
}

/** Pages with words on less than a third of their height. Cover, contents and last page have as much as there is. */
export function almostEmptyPages(pdf: Uint8Array): number[] {
  return pagesOf(pdf).flatMap(({ height, words }, index, pages) => {
    if (index <= CONTENTS || index === pages.length - 1) return [];
    const rows = Array.from({ length: Math.floor(height - 2 * MARGIN) }, (_, row) => row + MARGIN);
    const filled = rows.filter((row) =>
      words.some(({ top, bottom }) => top - AROUND < row && row < bottom + AROUND),
    );
    return filled.length < rows.length / 3 ? [index + 1] : [];
  });
}

/** Behind the cover. */
const CONTENTS = 1;

/** The margins of the pages, in points, as the template has them: at the sides, and above and below. */
const LETTER_MARGIN = 78;
const A4_MARGIN = 72;
const MARGIN = 66;
const HANGING = 3;
/** Room that belongs to words: between lines, and between the words of a chart. */
const AROUND = 20;

interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Page {
  width: number;
  height: number;
  words: Word[];
}

function pagesOf(pdf: Uint8Array): Page[] {
  return poppler("pdftotext", ["-bbox", "-", "-"], pdf)
    .split("<page ")
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page)!.map(Number);
      const words = [...page.matchAll(WORD)].map(([, left, top, right, bottom, text]) => ({
        text: text!,
        ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
      }));
      return { width: width!, height: height!, words };
    });
}

const WORD = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;

function isOver(one: Word, other: Word): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 1 && down > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
}
