import { beforeAll, describe, expect, it } from "vitest";
import type { PortableEdition } from "../../../src/exports/portable-edition.ts";
import { writeHtml } from "../../../src/render/write-html.ts";
import { elementsIn, portableEditionsOf } from "../../support/portable.ts";

let [whole]: PortableEdition[] = [];
beforeAll(async () => {
  [whole] = await portableEditionsOf("base", "https://example.org/briefs");
});

describe("a portable edition", () => {
  it("leads to places in itself, and to all else by whole addresses", () => {
    const html = writeHtml(whole!.children);
    expect(html).toContain(
      '<a href="https://example.org/briefs/data/answers/#piers--agree" class="value">40%</a>',
    );
    expect(html).toContain('<a href="#definition_pier" class="term">pier</a>');
    expect(html).toContain('<a href="#agreement">the figure</a>');
    expect(whole!.address).toMatch(/^https:\/\/example\.org\/briefs\/publications\//);
    expect(whole!.terms.map(({ id }) => id)).toEqual(["definition_pier"]);
  });

  it("keeps the words of links that lead nowhere, where the site does not know its address", async () => {
    const [edition] = await portableEditionsOf("base");
    expect(writeHtml(edition!.children)).toContain('<span class="value">40%</span>');
    expect(edition).not.toHaveProperty("address");
  });

  it("numbers figures, names their pictures, and has their tables open", async () => {
    const html = writeHtml(whole!.children);
    expect(html).toContain('<span class="figure-number">Figure 1</span> Most agree');
    expect(html).not.toMatch(/<(details|button|form|svg|video)/);
    const [address, picture] = [...whole!.pictures][0]!;
    expect(html).toContain(`<img src="${address}"`);
    expect(html).toContain("<table");
    const svg = new TextDecoder().decode(await picture.bytes());
    expect(svg).toMatch(/^<svg xmlns/);
    expect(svg).not.toContain("var(--");
  });

  it("has its notes by the calls that lead to them", () => {
    const html = writeHtml(whole!.children);
    const [note] = whole!.notes;
    expect(note).toMatchObject({ id: "note_asked", sign: "1" });
    expect(writeHtml(note!.children)).toBe("In May 2024.");
    expect(html).toContain('<a href="#note_asked" id="call_asked" role="doc-noteref">1</a>');
  });

  it("tells of a number that is printed wrong in a note at the number", async () => {
    const editions = await portableEditionsOf("organisation-es");
    const notes = editions.flatMap((edition) => edition.notes.filter(({ sign }) => sign === "†"));
    expect(notes.map(({ children }) => writeHtml(children))).toEqual([
      "<span>Las cuatro, 2024: impreso 7650; según las cuentas, 7560. Dos cifras cambiadas de sitio.</span>",
    ]);
    for (const { id } of notes) {
      expect(
        editions.some((edition) => writeHtml(edition.children).includes(`href="#${id}" role="doc-noteref"`)),
      ).toBe(true);
    }
  });

  it.each(["base", "organisation-es", "organisation-ar", "housing-survey", "second-organisation", "woven"])(
    "has no address of the site and no lead to nowhere in %s",
    async (fixture) => {
      for (const edition of await portableEditionsOf(fixture)) {
        const all = [
          edition.children,
          ...edition.notes.map((note) => note.children),
          ...edition.terms.map((term) => term.children),
        ].flat();
        const elements = elementsIn(all);
        const ids = new Set([
          ...elements.map(({ properties }) => properties.id),
          ...edition.notes.map(({ id }) => id),
          ...edition.terms.map(({ id }) => id),
        ]);
        for (const { tagName, properties } of elements) {
          if (tagName === "a") expect(String(properties.href)).toMatch(/^(#|https?:|mailto:)/);
          const href = String(properties.href ?? "");
          if (href.startsWith("#")) expect([...ids]).toContain(href.slice(1));
          if (tagName === "img") expect([...edition.pictures.keys()]).toContain(properties.src);
        }
      }
    },
  );
});
