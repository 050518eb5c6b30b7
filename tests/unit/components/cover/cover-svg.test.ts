import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { coverSvg } from "../../../../src/components/cover/cover-svg.ts";
import { drawCover } from "../../../../src/components/cover/drawing.ts";
import { letterCover } from "../../../../src/components/cover/lettering.ts";
import { lettersOf } from "../../../../src/components/cover/letters.ts";
import type { Corpus, Publication } from "../../../../src/corpus/types.ts";
import { paintIn } from "../../../../src/site/canvas-typefaces.ts";
import { resolveColors } from "../../../../src/theme/resolve-tokens.ts";
import { ROOT } from "../../../support/project.ts";
import { loadFiles, publication } from "../../../support/read.ts";

const TITLES = {
  short: "A brief",
  colon: "Harbours: what we learned",
  long: "What two hundred harbour masters said of quays, piers, moorings and the weather in the course of twelve winters, and what their towns made of it afterwards",
  word: "Donaudampfschifffahrtsgesellschaftskapitänswitwenkasse",
  other: "Мосты и <причалы>",
};
let corpus: Corpus;
const of = (name: keyof typeof TITLES): Publication => corpus.publications.find(({ id }) => id === name)!;
const linesOf = (name: keyof typeof TITLES) =>
  letterCover(of(name), corpus, { direction: "ltr", language: "en" }).lines.slice(1);
/** The right end of a line: of outlines the farthest point that they come to. */
const farthest = (path: string): number => {
  let [x, most] = [0, 0];
  for (const [, command = "", written = ""] of path.matchAll(/([MmlqcZz])([^MmlqcZz]*)/g)) {
    const numbers = written.match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (command.toLowerCase() === "z") continue;
    x = command === "M" ? numbers.at(-2)! : x + numbers.at(-2)!;
    most = Math.max(most, x);
  }
  return most;
};

beforeAll(async () => {
  paintIn({}, { engine: ROOT });
  const files = Object.entries(TITLES).map(([id, title]) => [
    `publications/${id}.mdx`,
    publication("\nText.\n").replace("A brief", JSON.stringify(title)),
  ]);
  ({ corpus } = (await loadFiles(Object.fromEntries(files) as Record<string, string>)) as { corpus: Corpus });
});

describe("the lettering of a cover", () => {
  it("is outlined in the typeface of titles, so that a file of its own has it", () => {
    expect(linesOf("short")).toHaveLength(1);
    expect(linesOf("short")[0]!.d).toMatch(/^M[\d.-]+ ?[\d.-]+l/);
  });

  it("gives what stands before a colon a line of its own", () => {
    expect(linesOf("colon").length).toBeGreaterThanOrEqual(2);
  });

  it.each(["short", "colon", "long", "word"] as const)("stays on the cover: %s", (name) => {
    const { lines, bottom } = letterCover(of(name), corpus, { direction: "ltr", language: "en" });
    expect(bottom).toBeLessThan(250);
    for (const { d } of lines) expect(farthest(d!)).toBeLessThanOrEqual(280);
  });

  it("is text, left to the machine that shows it, where the typeface lacks a letter", () => {
    expect(linesOf("other").every(({ d }) => d === undefined)).toBe(true);
    const svg = coverSvg(of("other"), corpus, COLORS, { direction: "ltr", language: "ru" });
    expect(svg).toContain("&#60;причалы&#62;");
    expect(svg).not.toContain("<причалы>");
  });

  it("is in the letters of its own language, whatever that of the machine", () => {
    // In Turkish an i keeps its dot: the sans has one of its own.
    const draw = (language: string) =>
      lettersOf("labels", { weight: 500, size: 40, language }).outline("fine figures", 0, 40);
    expect(draw("tr")).not.toBe(draw("en"));
    const script = `
      import { paintIn } from ${JSON.stringify(join(ROOT, "src/site/canvas-typefaces.ts"))};
      import { lettersOf } from ${JSON.stringify(join(ROOT, "src/components/cover/letters.ts"))};
      paintIn({}, { engine: ${JSON.stringify(ROOT)} });
      console.log(lettersOf("labels", { weight: 500, size: 40, language: "en" }).outline("fine figures", 0, 40));`;
    const outlineAt = (locale: string) =>
      execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
        env: { ...process.env, LC_ALL: locale, LANG: locale },
        encoding: "utf8",
      });
    expect(outlineAt("tr_TR.UTF-8")).toBe(`${draw("en")}\n`);
  });

  it("comes out the same each time", () => {
    const draw = () => coverSvg(of("long"), corpus, COLORS, { direction: "ltr", language: "en" });
    expect(draw()).toBe(draw());
  });
});

describe("the drawing of a cover", () => {
  const stratum = (voices: number[]) => ({ words: 100, paragraphs: [20, 40, 40], voices });

  it("has a mark for every voice, large where they are few, and all of them on the cover where they are many", () => {
    const widthsOf = (voices: number) => {
      const marks = drawCover(
        { strata: [stratum(Array(voices).fill(0))], lines: [], counts: COUNTS },
        150,
        "ltr",
      ).voices.flatMap(({ d }) => d.match(/a([\d.]+) /g)!);
      return { count: marks.length / 2, radius: Number(marks[0]!.slice(1)) };
    };
    expect(widthsOf(5)).toEqual({ count: 5, radius: 13.6 });
    expect(widthsOf(144).count).toBe(144);
    // Two units are a pixel on a shelf of 150 px: marks of 144 voices are 6 px wide.
    expect(widthsOf(144).radius * 2).toBeGreaterThanOrEqual(8);
  });

  it("draws the largest three tables", () => {
    const lines = [
      [1, 2],
      [1, 2, 3, 4],
      [1, 2, 3],
      [1, 2, 3, 4, 5],
    ];
    const drawn = drawCover({ strata: [], lines, counts: COUNTS }, 150, "ltr").lines;
    expect(
      drawn
        .split("M")
        .slice(1)
        .map((line) => line.split("l").length),
    ).toEqual([5, 4, 3]);
  });
});

const COLORS = resolveColors({ scheme: "auto" });
const COUNTS = { sections: 1, voices: 0, datasets: 0 };
