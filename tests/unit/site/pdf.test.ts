import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Element, ElementContent } from "hast";
import { toText } from "hast-util-to-text";
import { h } from "hastscript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PortableBrief, PortableEdition } from "../../../src/exports/portable-edition.ts";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import { type KeptWork, keepNothing } from "../../../src/kept/kept-work.ts";
import { Printer } from "../../../src/site/pdf/printer.ts";
import { portableBrief, portableEdition } from "../../../src/site/portable-edition.ts";
import { editionOf } from "../../support/edition.ts";
import { drawnWords } from "../../support/drawn-words.ts";
import { almostEmptyPages, beyondMargins, wordsOnWords } from "../../support/printed-pages.ts";
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
    if (edition.locale.direction === "rtl") expect(lackingInDrawn(wordsIn(edition), pdf)).toEqual([]);
    const lacking = [...countWords(wordsIn(edition))]
      .filter(([word]) => isRead(word))
      .filter(
        ([word, count]) =>
          Math.max(printed.get(word) ?? 0, whole.get(word) ?? 0) < count && !word.includes("-"),
      );
    expect(lacking.map(([word]) => word)).toEqual([]);
  });

  it("is tagged with its headings, lists, links and notes", () => {
    const tags = structureOf(pdf);
    const elements = edition.children.flatMap(elementsIn);
    const titles = saidOf(/^H\d$/, "T", pdf).map(flat);
    for (const heading of elements.filter(({ tagName }) => /^h\d$/.test(tagName)))
      // What kind of block it is the title of stands in a line before it.
      expect(titles.filter((title) => flat(toText(heading)).endsWith(title))).not.toEqual([]);
    const lists = elements.filter(
      (element) => ["ul", "ol"].includes(element.tagName) && !isSetApart(element),
    );
    const count = (type: string) => tags.filter((tag) => tag.type === type).length;
    expect(count("L")).toBe(lists.length);
    expect(count("LI")).toBe(
      lists.flatMap(({ children }) => children.flatMap(elementsIn)).filter(({ tagName }) => tagName === "li")
        .length,
    );
    expect(count("Note")).toBe(edition.notes.length);
    expect(count("Link")).toBeGreaterThan(0);
    const said = poppler("pdfinfo", ["-"], pdf);
    expect(said).toMatch(/Tagged: +yes/);
    expect(said).toMatch(/Title: +\S/);
  });

  it("says of each figure what it shows", () => {
    const pictures = edition.children.flatMap(elementsIn).filter(({ tagName }) => tagName === "img");
    const told = pictures.map(({ properties }) => String(properties.alt));
    expect(saidOf(/^Figure$/, "Alt", pdf).toSorted()).toEqual([edition.cover.alt, ...told].toSorted());
  });

  it("names the columns and the rows of its tables", () => {
    const tables = edition.children.flatMap(elementsIn).filter(({ tagName }) => tagName === "table");
    const heads = tables.flatMap(elementsIn).filter(({ tagName }) => tagName === "th");
    const ofRows = heads.filter(({ properties }) => properties.scope === "row");
    const tags = structureOf(pdf);
    const scopes = tags.filter(({ type }) => type === "TH").map(({ scope }) => scope);
    expect(tags.filter(({ type }) => type === "Table")).toHaveLength(tables.length);
    expect(tables.length).toBeGreaterThan(0);
    expect(scopes).toHaveLength(heads.length);
    expect(scopes.filter((scope) => scope === "Row")).toHaveLength(ofRows.length);
    expect(scopes.filter((scope) => scope === "Column")).toHaveLength(heads.length - ofRows.length);
    // What a reader works out from scopes is not cut short by a list of heads.
    expect(tags.filter(({ type, heads: named }) => type === "TD" && named)).toEqual([]);
  });

  it("comes out as the same bytes twice", async () => {
    const again = await press.printer.print(edition);
    expect(Buffer.from(again).equals(Buffer.from(pdf))).toBe(true);
  });

  it("is one page in brief, with what was picked for it", async () => {
    const [brief] = press.briefs as [PortableBrief];
    const page = await press.printer.printBrief(edition, brief);
    expect(poppler("pdfinfo", ["-"], page)).toMatch(/Pages: +1\n/);
    const titles = brief.findings.map(({ title }) => title);
    if (edition.locale.direction === "rtl") expect(lackingInDrawn(titles.join(" "), page)).toEqual([]);
    const text = poppler("pdftotext", ["-", "-"], page).replace(/\s+/g, " ");
    if (edition.locale.direction === "ltr") for (const title of titles) expect(text).toContain(title);
  });

  it("has no line beyond its margins or over another, and no page almost empty", () => {
    expect(beyondMargins(pdf)).toEqual([]);
    if (edition.locale.direction === "ltr") expect(wordsOnWords(pdf)).toEqual([]);
    expect(almostEmptyPages(pdf)).toEqual([]);
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

  const tableOf = (count: number) => {
    const columns = Array.from({ length: count }, (_, index) => `Column${index}`);
    const head = h(
      "tr",
      h("th", { scope: "col" }, "Place"),
      columns.map((name) => h("th.number", { scope: "col" }, name)),
    );
    const row = h(
      "tr",
      h("th", { scope: "row" }, "Harbour"),
      columns.map((_, index) => h("td.number", `${index}%`)),
    );
    const table = h("table.table", h("thead", head), h("tbody", row));
    const figure = h("figure.data-table", { id: "wide" }, h("figcaption", "All of it"), table);
    return { columns, children: [h("p", "What stands before."), figure, h("p", "What stands behind.")] };
  };

  it("a table that is wider than a page lies on its side, whole, and its place says where", async () => {
    const { columns, children } = tableOf(13);
    const pdf = await print({ children, notes: [], terms: [], sections: [] });
    const pages = poppler("pdftotext", ["-layout", "-", "-"], pdf).split("\f");
    const at = pages.findIndex((page) => /Harbour +0%/.test(page));
    for (const name of columns) expect(pages[at]).toContain(name);
    expect(pages.join("\n").match(/Harbour +\d+%/g)).toHaveLength(1);
    expect(poppler("pdfinfo", ["-f", String(at + 1), "-l", String(at + 1), "-"], pdf)).toMatch(
      /Page.* size: +841.89 x 595.28 pts/,
    );
    const text = pages.join(" ").replace(/\s+/g, " ");
    expect(text).toMatch(new RegExp(`stands before\\. .*All of it .*page ${at + 1} .*stands behind`));
    expect(beyondMargins(pdf)).toEqual([]);
    expect(wordsOnWords(pdf)).toEqual([]);
  });

  it("a table that is wider than that stands in parts that each name its rows", async () => {
    const { columns, children } = tableOf(40);
    const pdf = await print({ children, notes: [], terms: [], sections: [] });
    const text = textOf(pdf);
    for (const name of columns) expect(text).toContain(name);
    expect(beyondMargins(pdf)).toEqual([]);
    expect(wordsOnWords(pdf)).toEqual([]);
    const tags = structureOf(pdf);
    const parts = tags.filter(({ type }) => type === "Table").length;
    expect(parts).toBeGreaterThan(3);
    expect(tags.filter(({ scope }) => scope === "Row")).toHaveLength(parts);
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

  it("as many words in brief as there may be stand on one page", async () => {
    const survey = await pressOf("housing-survey");
    const [edition] = survey.editions as [PortableEdition];
    const [brief] = survey.briefs as [PortableBrief];
    const sentence = Array.from({ length: 70 }, (_, index) => `wording${index}`).join(" ");
    const findings = Array.from({ length: 5 }, (_, index) => ({
      title: `Finding ${index} is told in a title of some eleven short words`,
      children: [{ type: "text" as const, value: `${sentence}.` }],
    }));
    const page = await survey.printer.printBrief(edition, { ...brief, findings });
    expect(poppler("pdfinfo", ["-"], page)).toMatch(/Pages: +1\n/);
    for (const { title } of findings) expect(textOf(page).replace(/\s+/g, " ")).toContain(title);
    expect(textOf(page)).toContain("wording69");
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

/** Which words are not drawn. Of a letter that is drawn in pieces each stands for it: twice and once are the same here. */
function lackingInDrawn(text: string, pdf: Uint8Array): string[] {
  const fold = (word: string) =>
    word
      .normalize("NFKC")
      .replaceAll(/\p{M}/gu, "")
      .replaceAll(/(.)\1+/gu, "$1");
  const wordsOf = (said: string) => said.split(/[^\p{L}\p{M}]+/u).filter(Boolean);
  const drawn = new Set(drawnWords(pdf).flatMap((word) => wordsOf([...word].reverse().join("")).map(fold)));
  return wordsOf(text).filter((word) => !drawn.has(fold(word)));
}

interface Tag {
  type: string;
  scope: string | undefined;
  /** Whether it lists its heads. */
  heads: boolean;
}

/** What a PDF is made of, in order, as poppler shows it: a line each, with what is said of it in lines further in. */
function structureOf(pdf: Uint8Array): Tag[] {
  const tags: Tag[] = [];
  for (const line of poppler("pdfinfo", ["-struct", "-"], pdf).split("\n")) {
    const [, type] = /^ *([A-Z][A-Za-z0-9]*)(?: ".*")?(?: <[^>]*>)?(?: \(\w+\))?:?$/.exec(line) ?? [];
    const [, name, value] = /^ *\/(Scope|Headers) (.*)$/.exec(line) ?? [];
    if (type) tags.push({ type, scope: undefined, heads: false });
    else if (name === "Scope") tags.at(-1)!.scope = value!.slice(1);
    else if (name === "Headers") tags.at(-1)!.heads = true;
  }
  return tags;
}

/** What is said of the structure elements of some types, in no order: `Alt` is what a figure shows, `T` what a heading says. */
function saidOf(types: RegExp, key: "Alt" | "T", pdf: Uint8Array): string[] {
  const elements = Buffer.from(pdf)
    .toString("latin1")
    .matchAll(/\/Type \/StructElem\n {2}\/S \/(\w+)\n([^]*?)\nendobj/g);
  return [...elements].flatMap(([, type, rest]) => {
    const [, plain, coded] = new RegExp(`/${key} (?:\\((.*)\\)|<([0-9A-F]+)>)\n`).exec(rest!) ?? [];
    if (!types.test(type!) || (plain ?? coded) === undefined) return [];
    if (plain !== undefined) return plain.replaceAll(/\\([^])/g, "$1");
    return Buffer.from(coded!.slice(4), "hex").swap16().toString("utf16le");
  });
}

function flat(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\u00ad]+/gu, "");
}

/** Lists that are set as what they are: numbers, and what people said. */
function isSetApart({ properties: { className } }: Element): boolean {
  return [className ?? []].flat().some((name) => name === "stats" || name === "voices");
}

function elementsIn(node: ElementContent): Element[] {
  return node.type === "element" ? [node, ...node.children.flatMap(elementsIn)] : [];
}
