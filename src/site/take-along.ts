import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Publication } from "../corpus/types.ts";
import { bookOf } from "../exports/epub/book-of.ts";
import { writeEpub } from "../exports/epub/epub.ts";
import { hasLetters, machineFonts } from "../kept/machine-fonts.ts";
import { versionsOf } from "../kept/versions-of.ts";
import type { PageToken } from "../theme/token-names.ts";
import { OFFICE_FACES } from "../theme/office-faces.ts";
import { asPng, edition, found, kept, pngOf, project, wordFile } from "./edition.ts";
import { makeOrTell } from "./make-or-tell.ts";
import type { PortableEdition } from "../exports/portable-edition.ts";
import { portableEdition } from "./portable-edition.ts";

/** A publication as a book for reading devices; undefined where it cannot be made, which stops the build. */
export function epubOf(publication: Publication, siteUrl?: string): Promise<Uint8Array | undefined> {
  return makeOrTell("epub", publication, found, () => makeEpub(publication, siteUrl));
}

async function makeEpub(publication: Publication, siteUrl?: string): Promise<Uint8Array> {
  const portable = portableEdition(publication, { edition, project, kept, pngOf, siteUrl });
  const book = await bookOf(portable, {
    identifier: `urn:uuid:${uuidOf(portable)}`,
    paper: edition.colors.light.tokens["chart-paper"],
    cover: ({ cover }) => toPng(new TextEncoder().encode(cover.svg), COVER_WIDTH / cover.width),
    png: (bytes) => toPng(bytes),
  });
  const { cover, files, ...rest } = book;
  return kept.get(
    {
      kind: "epub",
      by: versionOf("fflate"),
      isOurs: true,
      settings: [rest, cover.alt, [...files].map(([path, { type }]) => [path, type])],
      of: [cover.png, ...[...files.values()].map(({ bytes }) => bytes)],
    },
    () => Promise.resolve(writeEpub(book)),
  );
}

/** A publication as a document of Word; undefined where it cannot be made, which stops the build. */
export function docxOf(publication: Publication, siteUrl?: string): Promise<Uint8Array | undefined> {
  return makeOrTell("docx", publication, found, () => makeDocx(publication, siteUrl));
}

async function makeDocx(publication: Publication, siteUrl?: string): Promise<Uint8Array> {
  // What writes documents of Word is large, and the live preview seldom asks for one.
  const { wordOf } = await import("../exports/docx/word-of.ts");
  const portable = portableEdition(publication, { edition, project, kept, pngOf, siteUrl });
  const { typefaces = {} } = edition.corpus.theme;
  const { tokens } = edition.colors.light;
  const color = (token: PageToken) => tokens[token].replace("#", "").toUpperCase();
  const document = await wordOf(portable, {
    look: {
      // Word has the typefaces of its machine: those of the theme, which a publisher has, or what every machine has.
      text: typefaces.text?.family ?? OFFICE_FACES.text,
      titles: typefaces.titles?.family ?? OFFICE_FACES.titles,
      labels: typefaces.labels?.family ?? OFFICE_FACES.labels,
      ...{ ink: color("ink"), soft: color("ink-soft"), accent: color("accent") },
      ...{ rule: color("rule"), ground: color("paper-deep") },
    },
    png: async (picture) => toPng(await picture.bytes(), picture.kind === "SVG" ? 2 : 1),
  });
  const { pictures, notes, ...rest } = document;
  return kept.get(
    {
      kind: "docx",
      by: { ...versionOf("docx"), ...versionOf("fflate") },
      isOurs: true,
      settings: [rest, [...notes], [...pictures].map(([address, { bytes: _, ...size }]) => [address, size])],
      of: [...pictures.values()].map(({ bytes }) => bytes),
    },
    () => wordFile(document),
  );
}

/** Whose code writes them, besides ours: its version. */
function versionOf(name: string): Record<string, string> {
  return versionsOf(join(project.engine, "package.json"), name);
}

/** How wide a cover is, in pixels: stores of books ask for a thousand and more. */
const COVER_WIDTH = 1200;

/** Pixels of a picture; drawings are drawn so many times their size. */
function toPng(bytes: Uint8Array, scale = 1): Promise<Uint8Array> {
  return asPng(bytes, { scale, ...(hasLetters(bytes) ? { fonts: machineFonts() } : {}) });
}

/** A name that stays the same in all versions, of what the site and the publication are called (RFC 9562, version 8). */
function uuidOf({ site, id }: PortableEdition): string {
  const hex = createHash("sha256")
    .update(JSON.stringify([site.name, id]))
    .digest("hex");
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return parts.join("-");
}
