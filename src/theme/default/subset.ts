/**
 * Cuts the site's typefaces out of the @fontsource packages. Run it by hand after a new version of these:
 *
 *     npx node src/theme/default/subset.ts
 *
 * Each face is written twice. `…-core` holds what English prose is set in, so that all four faces of a page stay
 * under 45 KB; `…-more` holds the rest of Latin-1 and is fetched by the browser only when a page has such a letter
 * (`unicode-range` in the sheets beside them). Newsreader is cut at two optical sizes: 72 for titles, 16 for reading.
 */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import subset from "subset-font";

const PACKAGES = new URL("../../../node_modules/@fontsource-variable/", import.meta.url);
const ASCII = span(0x20, 0x7e);
/** In words and names that English texts have: café, García, José, Muñoz. */
const ACCENTED = "áéíñó";
const CORE = `${ASCII.replace(/[\^`{}|~\\]/g, "")}\u00a0–—‘’“”…${ACCENTED}`;
const LABELS = "©·×−→←↑↓†‡";
const LATIN_1 = `^\`{}|~\\${span(0xa1, 0xff)}ıŒœŠšŽžŸ‚„•‹›€™`;

const NEWSREADER = "newsreader/files/newsreader-latin-opsz-normal.woff2";
const NEWSREADER_ITALIC = "newsreader/files/newsreader-latin-opsz-italic.woff2";
const INSTRUMENT = "instrument-sans/files/instrument-sans-latin-wght-normal.woff2";

const FACES: Face[] = [
  {
    name: "newsreader-display",
    from: NEWSREADER,
    axes: { opsz: 72, wght: 470 },
    features: ["kern"],
    letters: CORE,
  },
  {
    name: "newsreader-text",
    from: NEWSREADER,
    axes: { opsz: 16, wght: 400 },
    features: ["kern", "liga"],
    letters: CORE,
  },
  {
    name: "newsreader-italic",
    from: NEWSREADER_ITALIC,
    axes: { opsz: 16, wght: 400 },
    features: ["kern", "liga"],
    letters: CORE,
  },
  // Kerning of the sans would cost 8 KB; at label sizes its looser fit is the better one.
  {
    name: "instrument-sans",
    from: INSTRUMENT,
    axes: { wght: { min: 400, max: 600 } },
    features: ["tnum"],
    letters: CORE + LABELS,
  },
];

for (const face of FACES) {
  const source = await readFile(new URL(face.from, PACKAGES));
  await cut(face, source, "core", face.letters);
  await cut(face, source, "more", LATIN_1);
}
await copyFile(new URL("newsreader/LICENSE", PACKAGES), new URL("OFL-newsreader.txt", import.meta.url));
await copyFile(
  new URL("instrument-sans/LICENSE", PACKAGES),
  new URL("OFL-instrument-sans.txt", import.meta.url),
);

async function cut(face: Face, source: Buffer, part: string, letters: string): Promise<void> {
  const font = await subset(source, letters, {
    targetFormat: "woff2",
    variationAxes: face.axes,
    keepFeatures: face.features,
    noHinting: true,
  });
  await writeFile(new URL(`${face.name}-${part}.woff2`, import.meta.url), font);
  console.log(`${face.name}-${part}.woff2  ${font.length} bytes`);
}

function span(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");
}

interface Face {
  name: string;
  from: string;
  axes: Record<string, number | { min: number; max: number }>;
  features: string[];
  letters: string;
}
