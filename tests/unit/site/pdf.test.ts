import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PortableBrief, PortableEdition } from "../../../src/exports/portable-edition.ts";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import { type KeptWork, keepNothing } from "../../../src/kept/kept-work.ts";
import { Printer } from "../../../src/site/pdf/printer.ts";
import { portableBrief, portableEdition } from "../../../src/site/portable-edition.ts";
import { editionOf } from "../../support/edition.ts";
import { poppler } from "../../support/poppler.ts";

const FIXTURES = join(import.meta.dirname, "../../fixtures");
const ENGINE = join(import.meta.dirname, "../../..");
const work = mkdtempSync(join(tmpdir(), "lb-pdf-"));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Typefaces are cut once for all tests; each PDF is made anew. */
const folder = new KeptFolder(join(work, "cache"), "test");
const kept: KeptWork = {
  get: (recipe, make) => (recipe.kind === "pdf" ? keepNothing : folder).get(recipe, make),
};

interface Press {
  editions: PortableEdition[];
  briefs: PortableBrief[];
  printer: Printer;
}

const presses: Printer[] = [];
afterAll(() => Promise.all(presses.map((printer) => printer.close())));

async function pressOf(fixture: string): Promise<Press> {
  const content = join(FIXTURES, fixture, "content");
  const edition = await editionOf(content);
  const printer = new Printer({ engine: ENGINE, work }, edition.corpus, kept);
  presses.push(printer);
  const siteUrl = "https://example.org";
  const { publications } = edition.corpus;
  const editions = publications.map((publication) =>
    portableEdition(publication, { edition, project: { content }, kept, siteUrl }),
  );
  const briefs = publications.map((publication, index) =>
    portableBrief(publication, editions[index]!, { edition, siteUrl }),
  );
  return { printer, editions, briefs };
}

describe.each(["organisation-es", "organisation-ar", "housing-survey"])("the PDF of %s", (fixture) => {
  let press: Press;
  let edition: PortableEdition;
  let pdf: Uint8Array;
  beforeAll(async () => {
    press = await pressOf(fixture);
    [edition] = press.editions as [PortableEdition];
    pdf = await press.printer.print(edition);
  });

  it("has every word, number, note and caution of the text", () => {
    const printed = countWords(poppler("pdftotext", ["-", "-"], pdf).replaceAll(/-\n/g, ""));
    const whole = countWords(poppler("pdftotext", ["-", "-"], pdf));
    // Of letters that join, poppler takes the pieces in the order in which they are drawn: what it reads are numbers.
    const isRead = (word: string) => edition.locale.direction === "ltr" || /\p{N}/u.test(word);
    const lacking = [...countWords(wordsIn(edition))]
      .filter(([word]) => isRead(word))
      .filter(
        ([word, count]) =>
          Math.max(printed.get(word) ?? 0, whole.get(word) ?? 0) < count && !word.includes("-"),
      );
    expect(lacking.map(([word]) => word)).toEqual([]);
  });

  it("is tagged with its headings, figures, tables, links and notes", () => {
    const tags = poppler("pdfinfo", ["-struct", "-"], pdf);
    const count = (tag: string) =>
      tags.split("\n").filter((line) => new RegExp(`^\\s*${tag}\\b`).test(line)).length;
    const elements = edition.children.flatMap(elementsIn);
    const tables = elements.filter(({ tagName }) => tagName === "table").length;
    const pictures = elements.filter(({ tagName }) => tagName === "img").length;
    const headings = elements.filter(({ tagName }) => /^h\d$/.test(tagName)).length;
    expect(count("H\\d")).toBeGreaterThan(headings);
    expect(count("Table")).toBe(tables);
    expect(count("THead")).toBe(tables);
    // The cover is one, too.
    expect(count("Figure")).toBe(pictures + 1);
    expect(count("Note")).toBe(edition.notes.length);
    expect(count("Link")).toBeGreaterThan(0);
    const said = poppler("pdfinfo", ["-"], pdf);
    expect(said).toMatch(/Tagged: +yes/);
    expect(said).toMatch(/Title: +\S/);
  });

  it("comes out as the same bytes twice", async () => {
    const again = await press.printer.print(edition);
    expect(Buffer.from(again).equals(Buffer.from(pdf))).toBe(true);
  });

  it("is one page in brief, with what was picked for it", async () => {
    const [brief] = press.briefs as [PortableBrief];
    const page = await press.printer.printBrief(edition, brief);
    expect(poppler("pdfinfo", ["-"], page)).toMatch(/Pages: +1\n/);
    if (edition.locale.direction === "rtl") return;
    const text = poppler("pdftotext", ["-", "-"], page).replace(/\s+/g, " ");
    for (const { title } of brief.findings) expect(text).toContain(title);
  });

  it("has no line beyond its margins", () => {
    expect(beyondMargins(pdf)).toEqual([]);
  });
});

describe("what is hard to print", () => {
  let press: Press;
  let plain: PortableEdition;
  beforeAll(async () => {
    press = await pressOf("base");
    [plain] = press.editions as [PortableEdition];
  });
  const print = (changed: Partial<PortableEdition>) => press.printer.print({ ...plain, ...changed });
  const textOf = (pdf: Uint8Array) => poppler("pdftotext", ["-", "-"], pdf);

  it("an empty publication has a cover and how to cite it", async () => {
    const nothing = { children: [], notes: [], terms: [], sections: [], pictures: new Map() };
    const text = textOf(await print(nothing));
    expect(text).toContain(plain.title);
    expect(text).toContain("To cite");
  });

  it("a table that is wider than a page stands in parts that each name its rows", async () => {
    const columns = Array.from({ length: 40 }, (_, index) => `Column${index}`);
    const head = h(
      "tr",
      h("th", "Place"),
      columns.map((name) => h("th.number", name)),
    );
    const row = h(
      "tr",
      h("th", "Harbour"),
      columns.map((_, index) => h("td.number", `${index}%`)),
    );
    const table = h("table.table", h("thead", head), h("tbody", row));
    const pdf = await print({ children: [table], notes: [], terms: [], sections: [] });
    const text = textOf(pdf);
    for (const name of columns) expect(text).toContain(name);
    expect(text.match(/Harbour/g)!.length).toBeGreaterThan(3);
    expect(beyondMargins(pdf)).toEqual([]);
  });

  it("three hundred notes stand at the foot of their pages", async () => {
    const notes = Array.from({ length: 300 }, (_, index) => ({
      id: `note_n${index}`,
      sign: String(index + 1),
      children: [h("span", `Remark ${index + 1}.`)],
    }));
    const call = ({ id, sign }: (typeof notes)[number]) =>
      h("p", "Said", h("sup.note-call", h("a", { href: `#${id}`, role: "doc-noteref" }, sign)));
    const text = textOf(await print({ children: notes.map(call), notes, terms: [], sections: [] }));
    for (const index of [1, 150, 300]) expect(text).toContain(`Remark ${index}.`);
  });

  it("a title of two hundred letters stands whole on the cover", async () => {
    const title = `${"The lasting repair of harbours and of all that stands beside them ".repeat(3)}ends`;
    expect(title.length).toBeGreaterThan(195);
    const pdf = await print({ title, children: [], notes: [], terms: [], sections: [] });
    const cover = poppler("pdftotext", ["-l", "1", "-", "-"], pdf).replace(/\s+/g, " ");
    expect(cover).toContain(title);
  });

  it("letters that no typeface has are told, and have a box in their place", async () => {
    const children = [h("p", "A sign \u{1F9FF}\u{10A60} nobody has.")];
    const pdf = await print({ children, notes: [], terms: [], sections: [] });
    expect(textOf(pdf)).toContain("nobody has.");
    expect([...press.printer.remarks].join("\n")).toContain("\u{10A60}");
  });

  it("what looks like code of Typst is text", async () => {
    const children = [h("p", '#panic("no") *a* _b_ $x$ <y> @z \\ // `c` https://example.org')];
    const pdf = await print({ children, notes: [], terms: [], sections: [] });
    expect(textOf(pdf)).toContain('#panic("no") *a* _b_ $x$ <y> @z \\ // `c` https://example.org');
  });
});

/** The words of the page, in whatever order. */
function wordsIn({ children, notes, terms }: PortableEdition): string {
  const text = (node: ElementContent): string => {
    if (node.type === "text") return node.value;
    if (node.type !== "element") return "";
    const inside = node.children.map(text).join("");
    return ["a", "em", "strong", "sup", "abbr", "span"].includes(node.tagName) ? inside : ` ${inside} `;
  };
  return [children, ...notes.map((note) => note.children), ...terms.map((term) => term.children)]
    .flat()
    .map(text)
    .join(" ");
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const words = text.normalize("NFKC").split(/[^\p{L}\p{M}\p{N}-]+/u);
  for (const word of words.filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that reach beyond the margins of their page. */
function beyondMargins(pdf: Uint8Array): string[] {
  const boxes = poppler("pdftotext", ["-bbox", "-", "-"], pdf);
  const width = Number(/<page width="([\d.]+)"/.exec(boxes)![1]);
  return [
    ...boxes.matchAll(/<word xMin="([\d.-]+)" yMin="[\d.-]+" xMax="([\d.-]+)" yMax="[\d.-]+">([^<]*)</g),
  ]
    .filter(([, from, to]) => Number(from) < LEAST_MARGIN || Number(to) > width - LEAST_MARGIN)
    .map(([, , , word]) => word!);
}

/** Signs at the end of a line hang into the margin, and so may the mark of a value in a chart. */
const LEAST_MARGIN = 66;

function elementsIn(node: ElementContent): Element[] {
  return node.type === "element" ? [node, ...node.children.flatMap(elementsIn)] : [];
}
