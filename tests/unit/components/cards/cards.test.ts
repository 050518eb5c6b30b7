import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cardOfFigure, cardOfPublication, cardOfSite } from "../../../../src/components/cards/card-of.ts";
import { type Card, cardPng } from "../../../../src/components/cards/draw-card.ts";
import {
  type CardText,
  CARD,
  layAround,
  layBeside,
  sideOf,
} from "../../../../src/components/cards/lay-card.ts";
import { keepNothing } from "../../../../src/kept/kept-work.ts";
import { editionOf } from "../../../support/edition.ts";
import { ROOT } from "../../../support/project.ts";

/** Letters of half their size: lines break after words. */
const breakLines = (text: string, _style: string, size: number, width: number): string[] => {
  const most = Math.floor(width / (size / 2));
  return text.split(" ").reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    return longer.length <= most && lines.length > 0 ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
};

const TITLE = "What nine partners in four places say of trust, and of what it takes to keep it "
  .repeat(3)
  .slice(0, 200);
const text = (more: Partial<CardText> = {}): CardText => ({
  title: TITLE,
  notes: [],
  foot: "Harbor Notes",
  ...more,
});
const CAUTIONS = Array.from(
  { length: 4 },
  (_, index) => `Caution ${index}: of fewer than 30 people, so that one answer moves it far.`,
);

describe("a card", () => {
  it.each([
    ["over covers", layBeside(text(), sideOf(0.4), breakLines)],
    ["without art", layBeside(text(), undefined, breakLines)],
    [
      "of a wide chart with many cautions",
      layAround(text({ notes: CAUTIONS }), [{ width: 720, height: 240 }], breakLines),
    ],
    [
      "of a tall chart with many cautions",
      layAround(
        text({ notes: CAUTIONS }),
        [
          { width: 720, height: 1400 },
          { width: 360, height: 2000 },
        ],
        breakLines,
      ),
    ],
  ])("%s holds a title of 200 letters and all that it must say, inside its edges", (what, { runs, art }) => {
    const words = (style: string) =>
      runs
        .filter((run) => run.style === style)
        .flatMap(({ lines }) => lines)
        .join(" ");
    expect(words("title")).toBe(TITLE.trim());
    expect(words("notes")).toBe(/cautions/.test(what) ? CAUTIONS.join(" ") : "");
    for (const { top, line, lines } of runs) {
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + line * lines.length).toBeLessThanOrEqual(CARD.height);
    }
    for (const edge of art ? [art.box.left, art.box.top] : []) expect(edge).toBeGreaterThanOrEqual(0);
    if (art) expect(art.box.top + art.box.height).toBeLessThanOrEqual(CARD.height);
    const stacked = runs.toSorted((one, other) => one.top - other.top);
    for (const [index, { top }] of stacked.entries()) {
      const before = stacked[index - 1];
      if (before) expect(top).toBeGreaterThanOrEqual(before.top + before.line * before.lines.length - 1);
    }
  });

  it("takes the shape of a chart that it can show largest", () => {
    const { art } = layAround(
      text({ title: "Trust" }),
      [
        { width: 720, height: 300 },
        { width: 360, height: 500 },
      ],
      breakLines,
    );
    expect(art!.at).toBe(0);
    const tall = layAround(
      text({ title: "Trust" }),
      [
        { width: 720, height: 900 },
        { width: 360, height: 620 },
      ],
      breakLines,
    );
    expect(tall.art!.at).toBe(1);
  });

  it("leaves out a sentence that does not fit, and never a part of one", () => {
    const lede = `${"A word and more. ".repeat(40)}The end.`;
    const runs = layBeside(text({ title: "Trust", lede }), sideOf(0.4), breakLines).runs;
    expect(runs.find(({ style }) => style === "lede")!.lines.join(" ")).toMatch(/^(A word and more\. ?)+$/);
  });
});

describe("a card that is drawn", () => {
  const png = (card: Card) => cardPng(card, keepNothing);

  it("is 1200 by 630 pixels, opaque, and comes out the same each time", async () => {
    const site = await editionOf(join(ROOT, "tests/fixtures/housing-survey/content"));
    const chart = site.corpus.figures.find(({ kind }) => kind === "chart")!;
    const cards = [
      cardOfSite(site),
      cardOfPublication(site.corpus.publications[0]!, site),
      await cardOfFigure(chart, site, () => Promise.reject(new Error("no picture"))),
    ];
    for (const card of cards) {
      const bytes = await png(card);
      const { width, height, hasAlpha, format } = await sharp(bytes).metadata();
      expect({ width, height, hasAlpha, format }).toEqual({
        width: 1200,
        height: 630,
        hasAlpha: false,
        format: "png",
      });
      expect(Buffer.from(await png(card)).equals(bytes)).toBe(true);
    }
  });

  it("has its covers on the left where a language runs from right to left", async () => {
    const site = await editionOf(join(ROOT, "tests/fixtures/organisation-ar/content"));
    const { data, info } = await sharp(await png(cardOfSite(site)))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [
      ...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3),
    ];
    const paper = at(1195, 5);
    expect(at(5, 625)).not.toEqual(paper);
    expect(at(1195, 625)).toEqual(paper);
  });
});
