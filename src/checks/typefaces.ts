import type { Corpus, Typeface } from "../corpus/types.ts";
import { TYPEFACE_ROLES } from "../model/theme.ts";
import type { Problems } from "../problems/collector.ts";
import { lineAndColumn } from "../problems/line-and-column.ts";

/**
 * A typeface has the letters of the site's own script that its texts use: what is missing comes from another typeface, in the
 * midst of a word. A name in another script is written in what the reader's machine has, which is as it should be.
 */
export function checkTypefaces({ theme, site, sources }: Corpus, problems: Problems): void {
  const { placeOf, typefaces = {} } = theme;
  if (!placeOf) return;
  for (const role of TYPEFACE_ROLES) {
    const typeface = typefaces[role];
    if (!typeface) continue;
    const script = new Intl.Locale(site.language).maximize().script ?? "";
    const used = lettersIn(sources, script);
    const missing = [...used].filter(([letter]) => !has(typeface, letter.codePointAt(0)!));
    if (missing.length === 0) continue;
    const [[, place]] = missing as [[string, string]];
    const letters = missing.map(([letter]) => `“${letter}”`);
    const list =
      letters.length > 8
        ? `${letters.slice(0, 8).join(", ")} and ${letters.length - 8} more`
        : letters.join(", ");
    const isNone = missing.length === used.size;
    problems.add(
      "typeface-letters",
      placeOf(["typefaces", role]),
      isNone
        ? `The typeface of ${role}, ${typeface.family}, has no letter that the texts are written in.`
        : `The typeface of ${role}, ${typeface.family}, has no ${list}: the first stands in ${place}.`,
      isNone
        ? "Choose a typeface of the script that the texts are written in."
        : "Choose a typeface that has them, or a file that was not cut to fewer letters: until then they come from another typeface.",
    );
  }
}

function has({ faces }: Typeface, character: number): boolean {
  return faces.some(({ facts }) => facts.characters.has(character));
}

/** The letters of a script in all texts, each with the place where it stands first. */
function lettersIn(sources: Corpus["sources"], script: string): Map<string, string> {
  const pattern = patternOf(script);
  const found = new Map<string, string>();
  for (const [file, text] of sources) {
    if (!/\.(mdx|yaml|csv)$/.test(file)) continue;
    for (const { 0: letter, index } of text.matchAll(pattern))
      if (!found.has(letter)) found.set(letter, `${file}:${lineAndColumn(text, index).line}`);
  }
  return found;
}

/** Of some languages the script is several, as Japanese has: then every letter counts. */
function patternOf(script: string): RegExp {
  try {
    return new RegExp(`(?=\\p{L})\\p{Script=${script}}`, "gu");
  } catch {
    return /\p{L}/gu;
  }
}
