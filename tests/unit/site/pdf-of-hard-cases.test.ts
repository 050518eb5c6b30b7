import { h } from "hastscript";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type {
  PortableBrief,
  PortableEdition,
  PortablePicture,
} from "../../../src/exports/portable-edition.ts";
import { structureOf } from "../../support/pdf-structure.ts";
import { poppler } from "../../support/poppler.ts";
import { type Press, pressOf } from "../../support/press.ts";
import { beyondMargins, wordsOnWords } from "../../support/printed-pages.ts";

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

  const withPicture = (kind: PortablePicture["kind"], bytes: Uint8Array) => ({
    children: [h("img", { src: "/p.svg", alt: "A pier." })],
    pictures: new Map([["/p.svg", { kind, width: 40, height: 30, bytes: () => Promise.resolve(bytes) }]]),
    ...{ notes: [], terms: [], sections: [] },
  });
  const square = () => sharp({ create: { width: 40, height: 30, channels: 3, background: "red" } });

  it.each(["GIF", "WebP", "AVIF"] as const)(
    "a picture as %s, which Typst cannot take, is there",
    async (kind) => {
      const pdf = await print(
        withPicture(
          kind,
          await square()
            .toFormat(kind.toLowerCase() as "gif")
            .toBuffer(),
        ),
      );
      expect(poppler("pdfinfo", ["-struct", "-"], pdf).match(/^ *Figure:/gm)).toHaveLength(2);
    },
  );

  it("a drawing that Typst cannot take is there in pixels, and told, where the PDF is kept as well", async () => {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><text y="20" font-family="Nowhere">a\u{10A60}</text></svg>`;
    const printed = withPicture("SVG", Buffer.from(drawing));
    for (const _ of ["made", "kept"]) {
      const { printer } = await pressOf("base", true);
      const pdf = await printer.print({ ...plain, ...printed });
      expect(poppler("pdfinfo", ["-struct", "-"], pdf).match(/^ *Figure:/gm)).toHaveLength(2);
      expect([...printer.remarks].join("\n")).toMatch(
        /^The drawings in the PDF of “What the repairs taught” are given as pixels\. Typst, which makes it, says of one of them: /m,
      );
    }
  });

  it.each([
    ["PNG", Buffer.from("\u0089PNG\r\n\u001a\n and no more", "latin1")],
    ["WebP", Buffer.from("RIFF")],
    ["SVG", Buffer.from("<svg><g></svg>")],
  ] as const)("a damaged picture as %s is named", async (kind, bytes) => {
    await expect(print(withPicture(kind, bytes))).rejects.toThrow(
      "The picture /p.svg is damaged: it cannot be read to its end.",
    );
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
