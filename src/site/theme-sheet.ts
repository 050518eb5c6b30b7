import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PlacedPicture } from "../corpus/read/pictures.ts";
import { topicPlaces } from "../corpus/query/topic-colors.ts";
import type { Corpus } from "../corpus/types.ts";
import { type KeptWork, keepNothing } from "../kept/kept-work.ts";
import { localeOfCorpus } from "../locales/locale.ts";
import { memoizeByObject } from "../model/memoize-by-object.ts";
import type { Project } from "../model/project.ts";
import { TYPEFACE_ROLES } from "../model/theme.ts";
import { makeReady } from "../pictures/ready.ts";
import { colorSheet } from "../theme/color-sheet.ts";
import { logoSheet } from "../theme/logo-sheet.ts";
import { resolveColors } from "../theme/resolve-tokens.ts";
import { type MadeTypeface, makeTypeface } from "../theme/make-typeface.ts";
import { paintIn } from "./canvas-typefaces.ts";

/**
 * Writes the sheet of a site's theme, its colors, its typefaces and its logo, into a folder and gives its path: pages import
 * it as `virtual:learning-briefs/theme.css`, so that the bundler does with it what it does with every sheet. The live preview
 * writes over the one that it has, and the pages that are open take the new one.
 */
export async function writeThemeSheet(
  { engine, content }: Pick<Project, "engine" | "content">,
  corpus: Corpus,
  { folder, isPreview, kept = keepNothing }: { folder: string; isPreview: boolean; kept?: KeptWork },
): Promise<string> {
  const { settings, typefaces = {}, logo, darkLogo } = corpus.theme;
  const letters = isPreview ? undefined : lettersOf(corpus);
  const made: MadeTypeface[] = [];
  for (const role of TYPEFACE_ROLES)
    made.push(
      typefaces[role]
        ? await makeTypeface(role, typefaces[role], (path) => readFile(path), letters, kept)
        : defaultTypeface(role, engine),
    );
  const files = new Map(made.flatMap((typeface) => [...typeface.files]));
  for (const [name, placed] of [
    ["logo", logo],
    ["logo-dark", darkLogo],
  ] as const)
    if (placed) files.set(nameOf(name, placed), await logoBytes(placed, content, kept));
  const css = `${readFileSync(join(engine, "src", "styles", "layers.css"), "utf8").trim()}
@layer tokens {
${made.map((typeface) => typeface.css).join("\n")}
}
${colorSheet(resolveColors(settings), settings.scheme, topicPlaces(corpus))}${
    logo?.picture
      ? logoSheet(
          { file: nameOf("logo", logo), ...logo.picture },
          darkLogo?.picture && { file: nameOf("logo-dark", darkLogo), ...darkLogo.picture },
          settings.scheme,
        )
      : ""
  }`;
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of files) writeWhole(join(folder, name), bytes);
  const sheet = join(folder, "theme.css");
  writeWhole(sheet, Buffer.from(css));
  paintIn(typefaces, { engine });
  return sheet.replaceAll("\\", "/");
}

/** Every letter that a page may show: those of the content, of the interface, and of what charts and lists add. */
export const lettersOf = memoizeByObject((corpus: Corpus): ReadonlySet<number> => {
  const { sources, site } = corpus;
  const { catalogue } = localeOfCorpus(corpus);
  const texts = [...sources.values(), JSON.stringify(catalogue), ADDED, site.name];
  // One after another, since a large site has twenty million: to gather those of each text took four seconds.
  const isThere = new Uint8Array(LETTERS);
  for (const text of texts)
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.codePointAt(at)!;
      isThere[letter] = 1;
      if (letter > LAST_OF_ONE_UNIT) at += 1;
    }
  const all: number[] = [];
  for (let letter = isThere.indexOf(1); letter >= 0; letter = isThere.indexOf(1, letter + 1))
    all.push(letter);
  // What stands small may be shown in capitals, and the other way round.
  const cased = all
    .map((letter) => String.fromCodePoint(letter))
    .flatMap((letter) => [letter, ...letter.toLowerCase(), ...letter.toUpperCase()]);
  return new Set(cased.map((letter) => letter.codePointAt(0)!));
});

/** So many code points there are, and the last that takes one unit of UTF-16. */
const LETTERS = 0x11_0000;
const LAST_OF_ONE_UNIT = 0xffff;

const ADDED = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => index + 32))}\u00a0–—‘’“”„«»…·×−→←↑↓†‡©•€£°½¼¾‰´٠١٢٣٤٥٦٧٨٩٪٫٬،؛؟`;

function nameOf(name: string, { picture }: PlacedPicture): string {
  return `${name}.${picture!.kind.toLowerCase()}`;
}

/** A header shows a logo so high on the sharpest of screens, in px. */
const MAX_LOGO_HEIGHT = 176;

async function logoBytes({ path, picture }: PlacedPicture, content: string, kept: KeptWork): Promise<Buffer> {
  const scale = Math.min(1, MAX_LOGO_HEIGHT / picture!.height);
  const [width, height] = [picture!.width, picture!.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  );
  const sized = { ...picture!, width: width!, height: height!, mustChange: picture!.mustChange || scale < 1 };
  return Buffer.from(await makeReady(sized, await readFile(join(content, path)), kept));
}

function defaultTypeface(role: string, engine: string): MadeTypeface {
  const folder = join(engine, "src", "theme", "default");
  const css = readFileSync(join(folder, `${role}.css`), "utf8");
  const names = [...css.matchAll(/url\("\.\/([^"]+)"\)/g)].map(([, name]) => name!);
  return { css, files: new Map(names.map((name) => [name, readFileSync(join(folder, name))])) };
}

/** Pages of the live preview are made meanwhile, and should read no half of it; what is there as it should be stays. */
function writeWhole(path: string, bytes: Uint8Array): void {
  if (existsSync(path) && readFileSync(path).equals(bytes)) return;
  const apart = `${path}.${process.pid}`;
  try {
    writeFileSync(apart, bytes);
    renameSync(apart, path);
  } catch (error) {
    rmSync(apart, { force: true });
    throw error;
  }
}
