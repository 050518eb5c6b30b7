import { readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Poster } from "../charts/draw/poster.ts";
import type { Figure, Publication } from "../corpus/types.ts";
import type { WordDocument } from "../exports/docx/docx.ts";
import { memoizeByObject } from "../model/memoize-by-object.ts";
import { routes } from "../model/routes.ts";
import { makeReady } from "../pictures/ready.ts";
import type { PrinterWhenAsked } from "./pdf/printer-when-asked.ts";
import { portableBrief, portableEdition } from "./portable-edition.ts";
import { makeEdition } from "./make-edition.ts";
import { type Checked, type Content, onHandOver, takeOver } from "./hand-over.ts";
import { makeOrTell } from "./make-or-tell.ts";
import type { PictureSettings } from "./beside/beside.ts";

const given = takeOver();
if (!given?.checked) throw new Error(given?.fault ?? "The content has not been read.");
export let { project, kept, found, tell } = given;
export let corpus = given.reads?.corpus ?? given.checked.corpus;

/** What all pages know. Components import it as `virtual:learning-briefs/edition`, so that tests can put another in its place. */
export let edition = editionOf(given, given.checked);

// Read and checked once a build, and after each change in the live preview, where drafts are shown too. Who imports one of
// these sees the new one: no module has to be loaded again. While the content cannot be used, the last that could stays.
onHandOver((next) => {
  if (!next.checked) return;
  ({ project, kept, found, tell } = next);
  corpus = next.reads?.corpus ?? next.checked.corpus;
  edition = editionOf(next, next.checked);
});

function editionOf({ isPreview, reads, charts, found }: Content, checked: Checked) {
  return makeEdition({
    ...{ checked, isPreview, reads, ...(charts ? { drawKept: charts.draw } : {}) },
    // Known once code and styles are bundled; files are made before.
    visits: () => found.visits,
  });
}

/** The PDFs of a publication: whole, and in brief. */
interface Pdfs {
  whole: Uint8Array;
  brief: Uint8Array;
}

/** The same where they lie until they are asked for. */
type Laid = Record<keyof Pdfs, () => Uint8Array>;

/** The PDF of a publication; undefined where it cannot be made, which stops the build. */
export const pdfOf = async (publication: Publication, siteUrl?: string): Promise<Uint8Array | undefined> =>
  (await pdfsOf(publication, siteUrl))?.whole();

/** The page of it to hand out. */
export const briefPdfOf = async (
  publication: Publication,
  siteUrl?: string,
): Promise<Uint8Array | undefined> => (await pdfsOf(publication, siteUrl))?.brief();

async function pdfsOf(publication: Publication, siteUrl: string | undefined): Promise<Laid | undefined> {
  const { printer, isPreview } = takeOver()!;
  if (!isPreview) return printed(publication, siteUrl);
  const { whole, brief } = await print(printer!, publication, siteUrl);
  return { whole: () => whole, brief: () => brief };
}

/** Those of a build, made once for both. */
const printed = memoizeByObject(
  async (publication: Publication, siteUrl: string | undefined): Promise<Laid | undefined> => {
    const { printer, ahead } = takeOver()!;
    const { id } = publication;
    const pdfs = await printOrTell(printer!, publication, siteUrl);
    return (
      pdfs && {
        whole: layAside(pdfs.whole, ahead && join(ahead, `${id}.pdf`)),
        brief: layAside(pdfs.brief, ahead && join(ahead, `${id}.brief.pdf`)),
      }
    );
  },
);

/** Lays bytes into a file until they are asked for: those of a thousand publications would fill the memory. */
function layAside(bytes: Uint8Array, file: string | undefined): () => Uint8Array {
  return file !== undefined && isWritten(file, bytes) ? readerOf(file) : () => bytes;
}

/** Apart from where the bytes are known: what is made there holds them for as long as it lives. */
function readerOf(file: string): () => Uint8Array {
  return () => readFileSync(file);
}

/** Where there is no room for it, that is told when its page is written. */
function isWritten(file: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(file, bytes);
    return true;
  } catch {
    return false;
  }
}

async function print(
  asked: PrinterWhenAsked,
  publication: Publication,
  siteUrl: string | undefined,
): Promise<Pdfs> {
  const printer = await asked.get();
  const whole = portableEdition(publication, { edition, project, kept, pngOf, siteUrl });
  const brief = portableBrief(publication, whole, { edition, siteUrl });
  return { whole: await printer.print(whole), brief: await printer.printBrief(whole, brief) };
}

async function printOrTell(
  printer: PrinterWhenAsked,
  publication: Publication,
  siteUrl: string | undefined,
): Promise<Pdfs | undefined> {
  const made = await makeOrTell("pdf", publication, found, () => print(printer, publication, siteUrl));
  const { remarks } = await printer.get();
  for (const remark of remarks) found.remarks.add(remark);
  // What is to be told is told by each build.
  if (remarks.size > 0) takeOver()!.reads?.readMore();
  return made;
}

/** A chart as PNG. */
export const pngOf = async (poster: Poster): Promise<Uint8Array<ArrayBuffer>> =>
  Uint8Array.from(await takeOver()!.beside!.png(poster));

/** A picture as PNG. */
export const asPng = (bytes: Uint8Array, settings: PictureSettings): Promise<Uint8Array> =>
  takeOver()!.beside!.picture(bytes, settings);

/** A document as Word reads it. */
export const wordFile = (document: WordDocument): Promise<Uint8Array> => takeOver()!.beside!.docx(document);

/** The bytes of a file of a figure as they are published. */
export async function figureFile(figure: Figure, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const { path, picture } = edition.filesOf(figure).find((file) => file.name === name)!;
  const bytes = await readFile(join(project.content, path));
  return Uint8Array.from(picture ? await makeReady(picture, bytes, kept) : bytes);
}

/** Addresses of the pages that join what the content holds: in brief, pairs of topics, facets. */
export const joiningPages = (): string[] => [
  ...corpus.publications.map(({ id }) => routes.inBrief(id)),
  ...edition.topicPairs().map(({ href }) => href),
  ...[...edition.voiceFacets(), ...edition.findingFacets()].flatMap(({ values }) =>
    values.map(({ href }) => href),
  ),
];

/** Makes the PDFs one after another, while Astro makes page after page: a thread of their own sets them. */
async function printAhead({ siteUrl }: Content): Promise<void> {
  for (const publication of corpus.site.formats.pdf ? corpus.publications : [])
    await printed(publication, siteUrl && new URL(siteUrl).href);
}

// Whoever asks for a PDF that could not be made is told why. Where we make the pages, the forms of several publications are made side by side.
if (!given.pages && !given.isPreview) void printAhead(given).catch(() => {});
