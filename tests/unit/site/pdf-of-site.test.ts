import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { posterPng } from "../../../src/charts/draw/poster-png.ts";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import { Printer } from "../../../src/site/pdf/printer.ts";
import { portableBrief, portableEdition } from "../../../src/site/portable-edition.ts";
import { editionOf } from "../../support/edition.ts";
import { poppler } from "../../support/poppler.ts";
import { almostEmptyPages, beyondMargins, wordsOnWords } from "../../support/printed-pages.ts";

const ENGINE = join(import.meta.dirname, "../../..");
const content = join(ENGINE, "content");
const work = mkdtempSync(join(tmpdir(), "lb-pdf-of-site-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const edition = await editionOf(content);
const kept = new KeptFolder(join(work, "cache"), "test");
const printer = new Printer({ engine: ENGINE, work }, edition.corpus, kept);
afterAll(() => printer.close());

it.each(edition.corpus.publications)("$id is printed on full pages, line by line", async (publication) => {
  const portable = portableEdition(publication, {
    edition,
    project: { content },
    kept,
    pngOf: (poster) => posterPng(poster, kept),
  });
  const pdf = await printer.print(portable);
  expect(beyondMargins(pdf)).toEqual([]);
  expect(wordsOnWords(pdf)).toEqual([]);
  expect(almostEmptyPages(pdf)).toEqual([]);

  const brief = portableBrief(publication, portable, { edition });
  const page = await printer.printBrief(portable, brief);
  expect(poppler("pdfinfo", ["-"], page)).toMatch(/Pages: +1\n/);
  expect(wordsOnWords(page)).toEqual([]);
  // Its figure is smaller there, not left out.
  if (brief.figure) expect(poppler("pdfinfo", ["-struct", "-"], page).match(/^ *Figure:/gm)).toHaveLength(2);
});
