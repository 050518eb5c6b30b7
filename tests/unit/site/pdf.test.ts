import type { Element, ElementContent } from "hast";
import { toText } from "hast-util-to-text";
import { beforeAll, describe, expect, it } from "vitest";
import type { PortableBrief, PortableEdition } from "../../../src/exports/portable-edition.ts";
import { drawnWords } from "../../support/drawn-words.ts";
import { saidOf, structureOf } from "../../support/pdf-structure.ts";
import { poppler } from "../../support/poppler.ts";
import { type Press, pressOf } from "../../support/press.ts";
import { almostEmptyPages, beyondMargins, wordsOnWords } from "../../support/printed-pages.ts";

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
