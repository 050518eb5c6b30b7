import type { TypefaceFile } from "./typeface.ts";

export type Like = "serif" | "sans-serif";

/** Faces that nearly every machine has, or has one of the same widths: their letters are so wide, in em. Source: Capsize. */
const LOCAL = {
  serif: {
    stack: '"Times New Roman", serif',
    normal: ["Times New Roman", "Liberation Serif", "Tinos"],
    italic: ["Times New Roman Italic", "Liberation Serif Italic", "Tinos Italic"],
    letterWidth: 832 / 2048,
  },
  "sans-serif": {
    stack: "Arial, sans-serif",
    normal: ["Arial", "Liberation Sans", "Arimo", "Helvetica"],
    italic: ["Arial Italic", "Liberation Sans Italic", "Arimo Italic", "Helvetica Oblique"],
    letterWidth: 913 / 2048,
  },
} as const;

/** The families behind a typeface, for `font-family`. */
export function stackOf(like: Like): string {
  return LOCAL[like].stack;
}

/**
 * A face of what a machine has in the measures of another, so that nothing moves when that arrives: as wide over a text, and
 * with lines as high. Without Latin letters there is nothing to compare, and the local face stays as it is.
 */
export function fallbackFace(
  family: string,
  like: Like,
  style: "normal" | "italic",
  { ascent, descent, lineGap, letterWidth }: TypefaceFile,
): string {
  const size = letterWidth === undefined ? 1 : letterWidth / LOCAL[like].letterWidth;
  const names = LOCAL[like][style].map((name) => `local("${name}")`).join(", ");
  return `@font-face { font-family: "${family}"; font-style: ${style}; src: ${names}; size-adjust: ${percent(size)}; ascent-override: ${percent(ascent / size)}; descent-override: ${percent(descent / size)}; line-gap-override: ${percent(lineGap / size)}; }`;
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
