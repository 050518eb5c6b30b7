import { strFromU8, unzipSync } from "fflate";
import { h } from "hastscript";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { fromXml } from "xast-util-from-xml";
import { writeDocx } from "../../../src/exports/docx/docx.ts";
import { wordOf } from "../../../src/exports/docx/word-of.ts";
import { bookOf } from "../../../src/exports/epub/book-of.ts";
import { writeEpub } from "../../../src/exports/epub/epub.ts";
import type { PortableEdition } from "../../../src/exports/portable-edition.ts";
import { countWords, elementsIn, portableEditionsOf, saidIn } from "../../support/portable.ts";

const FIXTURES = ["base", "woven", "organisation-es", "organisation-ar", "housing-survey"];

/** A pixel stands for each picture: how charts are drawn is told elsewhere. */
const pixel = new Uint8Array(
  await sharp({ create: { width: 1, height: 1, channels: 3, background: "white" } })
    .png()
    .toBuffer(),
);

const LOOK = {
  ...{ text: "Georgia", titles: "Georgia", labels: "Arial" },
  ...{ ink: "111111", soft: "555555", accent: "105465", rule: "BBBBBB", ground: "F3F3F0" },
};

async function epubOf(edition: PortableEdition): Promise<Uint8Array> {
  const give = () => Promise.resolve(pixel);
  return writeEpub(
    await bookOf(edition, { identifier: "urn:uuid:1", paper: "white", cover: give, png: give }),
  );
}

async function docxOf(edition: PortableEdition): Promise<Uint8Array> {
  const pictures = new Map(
    [...edition.pictures].map(([address, picture]) => [
      address,
      { ...picture, png: () => Promise.resolve(pixel) },
    ]),
  );
  const document = await wordOf({ ...edition, pictures }, { look: LOOK, png: () => Promise.resolve(pixel) });
  return writeDocx(document);
}

function filesOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(
      unzipSync(bytes, { filter: ({ name }) => /\.(xhtml|opf|xml|rels|css)$|^mimetype$/.test(name) }),
    ).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** The texts of an edition that every file has to have. */
function allOf(edition: PortableEdition): string {
  return saidIn([
    ...edition.children,
    ...edition.notes.flatMap(({ children }) => children),
    ...edition.terms.flatMap(({ name, children }) => [h("p", name), ...children]),
    ...edition.facts.flatMap(({ label, text }) => [h("p", label), h("p", text)]),
    h("p", edition.title),
    h("p", edition.subtitle ?? ""),
    h("p", edition.summary),
    h("p", edition.citation),
  ]);
}

/** The words that one text has more often than another. */
function missing(wanted: string, found: string): string[] {
  const there = countWords(found);
  return [...countWords(wanted)]
    .filter(([word, count]) => (there.get(word) ?? 0) < count)
    .map(([word]) => word);
}

function withoutTags(xml: string): string {
  return (
    xml
      // Files have signs of their own for notes.
      .replace(/<a [^>]*doc-noteref[^>]*>[^<]*<\/a>/g, "")
      .replace(/<\/?(w:br|p|li|td|th|h\d|dt|dd|figcaption|div|w:p|w:tc)\b[^>]*>/g, " ")
      .replace(/<[^>]+>/g, "")
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&apos;", "'")
      .replaceAll("&amp;", "&")
  );
}

describe.each(FIXTURES)("a book of %s", (fixture) => {
  it("is one that reading systems can open: named, ordered, without a link to nowhere", async () => {
    for (const edition of await portableEditionsOf(fixture, "https://example.org")) {
      const bytes = await epubOf(edition);
      // The first entry is its type, in plain letters from byte 38 on.
      expect(strFromU8(bytes.slice(30, 58))).toBe("mimetypeapplication/epub+zip");
      const files = filesOf(bytes);
      const names = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("book/"));
      const listed = [...files.get("book/package.opf")!.matchAll(/<item [^>]*href="([^"]*)"/g)].map(
        ([, href]) => `book/${href}`,
      );
      expect(listed.toSorted()).toEqual(names.filter((name) => name !== "book/package.opf").toSorted());
      const modes = files.get("book/package.opf")!.match(/(?<=schema:accessMode">)\w+/g);
      expect(modes).toEqual(edition.pictures.size > 0 ? ["textual", "visual"] : ["textual"]);
      const pages = [...files].filter(([name]) => name.endsWith(".xhtml"));
      const ids = new Map(
        pages.map(([name, xml]) => {
          expect(() => fromXml(xml), name).not.toThrow();
          return [name, [...xml.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)] as const;
        }),
      );
      for (const [name, xml] of pages) {
        expect(ids.get(name)!.length, `${name} has an id twice`).toBe(new Set(ids.get(name)).size);
        for (const [, href] of xml.matchAll(/ href="([^"]*)"/g)) {
          if (/^(https?|mailto):|\.css$/.test(href!)) continue;
          const [file, id] = href!.split("#");
          const target = file ? `book/${file}` : name;
          expect(ids.has(target), `${name}: ${href}`).toBe(true);
          if (id) expect(ids.get(target), `${name}: ${href}`).toContain(id);
        }
        for (const [, src] of xml.matchAll(/ src="([^"]*)"/g)) expect(names).toContain(`book/${src}`);
      }
    }
  });

  it("says every word of the publication, and is the same twice", async () => {
    for (const edition of await portableEditionsOf(fixture, "https://example.org")) {
      const bytes = await epubOf(edition);
      const found = [...filesOf(bytes)]
        .filter(([name]) => name.endsWith(".xhtml"))
        .map(([, xml]) => withoutTags(xml));
      expect(missing(allOf(edition), found.join(" "))).toEqual([]);
      expect(await epubOf(edition)).toEqual(bytes);
    }
  });

  it("has a document of Word beside it with every word, its headings, tables, notes and pictures", async () => {
    for (const edition of await portableEditionsOf(fixture, "https://example.org")) {
      const bytes = await docxOf(edition);
      const files = filesOf(bytes);
      const [text, notes] = [files.get("word/document.xml")!, files.get("word/footnotes.xml")!];
      expect(missing(allOf(edition), withoutTags(`${text} ${notes}`))).toEqual([]);
      const all = elementsIn(edition.children);
      const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
      const heads = all.filter(({ tagName }) => /^h[2-6]$/.test(tagName));
      expect(count(/<w:pStyle w:val="Heading\d"/g)).toBeGreaterThanOrEqual(heads.length);
      expect(count(/<w:tbl>/g)).toBe(all.filter(({ tagName }) => tagName === "table").length);
      expect(count(/<w:tblHeader\/>/g)).toBe(
        all
          .filter(({ tagName }) => tagName === "thead")
          .flatMap(({ children }) => children)
          .filter(({ type }) => type === "element").length,
      );
      expect(count(/<w:footnoteReference /g)).toBe(edition.notes.length);
      const alts = [...text.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => withoutTags(alt!));
      const pictures = all
        .filter(({ tagName }) => tagName === "img")
        .map(({ properties }) => properties.alt ?? "");
      expect(alts).toEqual([edition.cover.alt, ...pictures]);
      const held = Object.entries(unzipSync(bytes, { filter: ({ name }) => name.startsWith("word/media/") }));
      expect(held.length).toBe(new Set(["the cover", ...edition.pictures.keys()]).size);
      for (const [name, content] of held) expect(Buffer.from(content).equals(pixel), name).toBe(true);
      // A link leads to a bookmark that is there, or out by a relation that is there.
      const marks = new Set([...text.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map(([, name]) => name));
      for (const [link] of text.matchAll(/<w:hyperlink [^>]*>/g)) {
        const anchor = / w:anchor="([^"]*)"/.exec(link)?.[1];
        if (anchor !== undefined && !link.includes(" r:id=")) expect([...marks]).toContain(anchor);
      }
      const relations = files.get("word/_rels/document.xml.rels")!;
      for (const [, id] of text.matchAll(/r:(?:id|embed)="([^"]*)"/g))
        expect(relations).toContain(`Id="${id}"`);
      expect(await docxOf(edition)).toEqual(bytes);
    }
  });
});

it("is turned where the language runs from right to left", async () => {
  const [edition] = await portableEditionsOf("organisation-ar");
  expect(filesOf(await epubOf(edition!)).get("book/package.opf")).toContain(
    'page-progression-direction="rtl"',
  );
  const text = filesOf(await docxOf(edition!)).get("word/document.xml")!;
  expect(text).toContain("<w:bidi/>");
  expect(text).toContain("<w:bidiVisual/>");
  expect(text).toContain("<w:rtl/>");
});

it("takes a publication without a text, and one with 300 notes and a title of 200 letters", async () => {
  const [edition] = await portableEditionsOf("base");
  const empty = { ...edition!, children: [], notes: [], terms: [], sections: [], pictures: new Map() };
  for (const make of [epubOf, docxOf]) expect((await make(empty)).length).toBeGreaterThan(1000);
  const notes = Array.from({ length: 300 }, (_, index) => ({
    id: `note_n${index}`,
    sign: String(index + 1),
    children: [h("span", `Remark ${index}.`)],
  }));
  const calls = notes.map(({ id, sign }) =>
    h("p", "Said ", h("sup.note-call", h("a", { href: `#${id}`, role: "doc-noteref" }, sign))),
  );
  const many = { ...edition!, title: "Long ".repeat(40), children: calls, notes };
  const xml = filesOf(await docxOf(many)).get("word/footnotes.xml")!;
  expect([...xml.matchAll(/Remark \d+\./g)]).toHaveLength(300);
  expect(filesOf(await epubOf(many)).get("book/notes.xhtml")).toContain("Remark 299.");
});
