import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { PortableBrief, PortableEdition } from "../../src/exports/portable-edition.ts";
import { posterPng } from "../../src/charts/draw/poster-png.ts";
import { KeptFolder } from "../../src/kept/kept-folder.ts";
import { type KeptWork, keepNothing } from "../../src/kept/kept-work.ts";
import { Printer } from "../../src/site/pdf/printer.ts";
import { portableBrief, portableEdition } from "../../src/site/portable-edition.ts";
import { editionOf } from "./edition.ts";

export const FIXTURES = join(import.meta.dirname, "../fixtures");
const ENGINE = join(import.meta.dirname, "../..");
const work = mkdtempSync(join(tmpdir(), "lb-pdf-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Typefaces are cut once for all tests; each PDF is made anew. */
const folder = new KeptFolder(join(work, "cache"), "test");
const kept: KeptWork = {
  get: (recipe, make) => (recipe.kind.startsWith("pdf") ? keepNothing : folder).get(recipe, make),
};

export interface Press {
  editions: PortableEdition[];
  briefs: PortableBrief[];
  printer: Printer;
}

const presses: Printer[] = [];
afterAll(() => Promise.all(presses.map((printer) => printer.close())));

/** What a site of the fixtures has to print, as its build prints it. `keeps` where PDFs are kept from one press to the next. */
export async function pressOf(fixture: string, keeps = false): Promise<Press> {
  const content = join(FIXTURES, fixture, "content");
  const edition = await editionOf(content);
  const printer = new Printer({ engine: ENGINE, work }, edition.corpus, keeps ? folder : kept);
  presses.push(printer);
  const siteUrl = "https://example.org";
  const { publications } = edition.corpus;
  const editions = publications.map((publication) =>
    portableEdition(publication, {
      edition,
      project: { content },
      kept,
      pngOf: (poster) => posterPng(poster, kept),
      siteUrl,
    }),
  );
  const briefs = publications.map((publication, index) =>
    portableBrief(publication, editions[index]!, { edition, siteUrl }),
  );
  return { printer, editions, briefs };
}
