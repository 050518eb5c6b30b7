import { mkdtemp, readFile, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { lettersOf, writeThemeSheet } from "../../../src/site/theme-sheet.ts";
import { readTypeface } from "../../../src/theme/typeface.ts";
import { loadFiles, publication } from "../../support/read.ts";
import { BASE } from "../../support/overlay.ts";
import { cp } from "node:fs/promises";

const ENGINE = join(import.meta.dirname, "../../..");
const THEMES = join(import.meta.dirname, "../../fixtures/themes");

/** The sheet of a theme of the fixtures, laid over the base, and the files beside it. */
async function sheetOf(theme: string, isPreview = false) {
  const root = await mkdtemp(join(tmpdir(), "theme-"));
  const content = join(root, "content");
  await cp(join(BASE, "content"), content, { recursive: true });
  await cp(join(THEMES, theme, "content"), content, { recursive: true });
  const { corpus, problems } = await loadCorpus(content, { cwd: root });
  const folder = join(root, "theme");
  const path = await writeThemeSheet({ engine: ENGINE, content }, corpus!, { folder, isPreview });
  return {
    css: await readFile(path, "utf8"),
    folder: dirname(path),
    files: await readdir(dirname(path)),
    problems,
  };
}

// The canvas keeps typefaces for the whole process: other tests measure in the default one.
afterAll(() => sheetOf("one-color"));

it("letters that a page may show are those of its texts, in capitals too, and beyond what one unit holds", async () => {
  const { corpus } = await loadFiles({
    "publications/one.mdx": publication("## Groß [#a]\n\nŉ 𝒜 𐐨 fin.\n"),
  });
  const letters = lettersOf(corpus);
  // What the letters are, said another way.
  const texts = [...corpus.sources.values()].map((text) => [...text]).flat();
  const cased = texts.flatMap((letter) => [letter, ...letter.toLowerCase(), ...letter.toUpperCase()]);
  expect(new Set(cased.map((letter) => letter.codePointAt(0)!)).difference(letters)).toEqual(new Set());
  for (const letter of ["ß", "S", "ŉ", "ʼ", "N", "𝒜", "𐐨", "𐐀", "—", "٠"])
    expect(letters.has(letter.codePointAt(0)!), letter).toBe(true);
  for (const letter of ["\ud801", "\udc28", "Я", "𝒞"])
    expect(letters.has(letter.codePointAt(0)!)).toBe(false);
});

describe("the sheet of a theme", () => {
  it("has the default typefaces where only a color is given", async () => {
    const { css, files, problems } = await sheetOf("one-color");
    expect(problems).toEqual([]);
    expect(css).toContain("--accent: light-dark(#7a1fa2,");
    expect(css).toContain('--sans: "Instrument Sans",');
    expect(files.filter((name) => name.endsWith(".woff2"))).toHaveLength(8);
    expect(css).not.toContain("--logo");
  });

  it("cuts the typefaces of packages to the letters in use, and gives what stands in for them their measures", async () => {
    const { css, folder, files } = await sheetOf("dark-first");
    expect(css).toMatch(/font-family: "Titles"; font-style: normal; font-weight: 100 900;/);
    expect(css).toMatch(/font-family: "Text"; font-style: italic;/);
    expect(css).toContain('--display: "Titles", "Titles fallback", "Times New Roman", serif;');
    // Lora is 1006 up and 274 down, of 1000 an em.
    const [, size, up, down] =
      /"Text fallback"; font-style: normal;.*size-adjust: ([\d.]+)%; ascent-override: ([\d.]+)%; descent-override: ([\d.]+)%/
        .exec(css)!
        .map(Number);
    expect((size! * up!) / 100).toBeCloseTo(100.6, 0);
    expect((size! * down!) / 100).toBeCloseTo(27.4, 0);
    const first = files.find((name) => name.startsWith("titles-1"))!;
    const cut = await readTypeface(await readFile(join(folder, first)));
    expect(cut!.characters.has("a".codePointAt(0)!)).toBe(true);
    expect(cut!.characters.has("þ".codePointAt(0)!)).toBe(false);
  });

  it("shows each scheme its logo, and the light one on paper", async () => {
    const { css, files } = await sheetOf("long-logo");
    expect(files).toEqual(expect.arrayContaining(["logo.svg", "logo-dark.svg", "labels-1.woff2"]));
    expect(css).toContain(':root { --logo: url("./logo.svg"); --logo-ratio: 10.833; }');
    expect(css).toContain(':root[data-theme="dark"] { --logo: url("./logo-dark.svg");');
    expect(css).toMatch(/@media print \{\n:root, :root\[data-theme\] \{ --logo: url\("\.\/logo\.svg"\)/);
  });

  it("has typefaces whole in the live preview", async () => {
    const { folder, files } = await sheetOf("long-logo", true);
    const whole = await readTypeface(
      await readFile(
        join(
          folder,
          files.find((name) => name.startsWith("labels"))!,
        ),
      ),
    );
    expect(whole!.characters.has("þ".codePointAt(0)!)).toBe(true);
  });
});
