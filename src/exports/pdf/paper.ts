/** A page of print, in points. */
export interface Paper {
  width: number;
  height: number;
  /** The margin on each side, and the width of the text between them. */
  side: number;
  text: number;
  /** The width of the text where the page lies on its side. */
  turned: number;
}

/** Where paper is sold as US Letter. Source: Unicode's CLDR, supplemental data, `paperSize`. */
const LETTER = new Set(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]);

/** The paper of a language: Letter where its region, or the one that it is most spoken in, has that; A4 everywhere else. */
export function paperOf(language: string): Paper {
  const region = new Intl.Locale(language).maximize().region ?? "";
  const [width, height] = LETTER.has(region) ? [612, 792] : [595.28, 841.89];
  const side = LETTER.has(region) ? 78 : 72;
  return { width, height, side, text: width - 2 * side, turned: height - 2 * side };
}

/** The same page for what has to stand on one: its margins are narrower. */
export function handoutPaper(language: string): Paper {
  const { width, height } = paperOf(language);
  const side = 58;
  return { width, height, side, text: width - 2 * side, turned: height - 2 * side };
}
