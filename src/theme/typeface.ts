import { type Font, create } from "fontkitten";
import { fromBuffer } from "@capsizecss/unpack";

/** What a file of a typeface says of itself. Lengths are in em. */
export interface TypefaceFile {
  family: string;
  characters: ReadonlySet<number>;
  ascent: number;
  descent: number;
  lineGap: number;
  /** The mean width of letters as often as they come in Latin texts; undefined where it has none. Source: Capsize. */
  letterWidth?: number;
  /** The least and the most of each axis, by its tag such as `wght`; none where it is cut for one weight. */
  axes: Readonly<Record<string, { min: number; max: number }>>;
  copyright?: string;
}

/** Reads a file of a typeface (TTF, OTF, WOFF, WOFF2). Undefined where it is none, is damaged, or holds several. */
export async function readTypeface(bytes: Uint8Array): Promise<TypefaceFile | undefined> {
  try {
    const font = create(Buffer.from(bytes));
    if (font.isCollection) return undefined;
    const { familyName, unitsPerEm, ascent, descent, lineGap, characterSet } = font;
    // A file that is cut off has its list of letters and no shapes.
    for (const character of characterSet.slice(0, 3)) void font.glyphForCodePoint(character).path;
    const hasLatin = font.hasGlyphForCodePoint("e".codePointAt(0)!);
    const { xWidthAvg } = hasLatin ? await fromBuffer(Buffer.from(bytes)) : { xWidthAvg: 0 };
    const copyright = copyrightOf(font);
    return {
      family: familyName ?? "",
      characters: new Set(characterSet),
      ascent: ascent / unitsPerEm,
      descent: Math.abs(descent) / unitsPerEm,
      lineGap: Math.max(0, lineGap) / unitsPerEm,
      ...(xWidthAvg > 0 ? { letterWidth: xWidthAvg / unitsPerEm } : {}),
      axes: Object.fromEntries(
        Object.entries(font.variationAxes).flatMap(([tag, axis]) =>
          axis ? [[tag, { min: axis.min, max: axis.max }]] : [],
        ),
      ),
      ...(copyright ? { copyright } : {}),
    };
  } catch {
    return undefined;
  }
}

function copyrightOf(font: Font): string | undefined {
  return font.copyright || undefined;
}
