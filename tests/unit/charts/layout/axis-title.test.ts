import { describe, expect, it, test } from "vitest";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import { axisTitle } from "../../../../src/charts/layout/axis-title.ts";
import type { ChartKind } from "../../../../src/model/chart-kinds.ts";
import { localeIn } from "../../../support/locale.ts";
import { tableOf, timedTableOf } from "../tables.ts";

describe("the title of an axis says what its numbers leave out", () => {
  it.each([
    ["count-thousand", "en-GB", "thousands"],
    ["number-billion", "en-GB", "billions"],
    ["gbp-million", "en-GB", "£ million"],
    ["usd-thousand", "en-US", "$ thousand"],
    ["count-million", "es", "millones"],
    ["eur-billion", "es", "miles de millones de €"],
    ["count-thousand", "ar", "بالآلاف"],
    ["per-1000", "en-GB", "per 1,000"],
    ["per-100000", "es", "por cada 100.000"],
  ])("%s in %s: %s", (unit, language, title) => {
    expect(axisTitle(unit, localeIn(language))).toBe(title);
  });

  it.each(["percent", "percent-change", "count", "number", "gbp", "year", "index"])("none of %s", (unit) => {
    expect(axisTitle(unit, localeIn("en-GB"))).toBeUndefined();
  });
});

const options = { unit: "gbp-million", decimals: 0 };
const PLAIN = tableOf(["2011", "2019"], { North: [4000, 12_000], South: [2000, 9000] }, options);
const TIMED = timedTableOf(["Owned"], { 2011: [4000], 2012: [12_000] }, options);
const ONE = tableOf(["2011"], { North: [4000], South: [12_000] }, options);

test.each<[ChartKind, typeof PLAIN]>([
  ["bars", ONE],
  ["columns", ONE],
  ["grouped", PLAIN],
  ["dots", PLAIN],
  ["line", TIMED],
])("%s of millions have it once, and numbers as they are printed", (kind, table) => {
  const { narrow, wide } = drawPicture(table, { kind }, { title: "Title", locale: localeIn("en-GB") });
  for (const svg of [narrow, wide]) {
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(texts.filter((text) => text === "£ million")).toHaveLength(1);
    expect(texts).toContain("5,000");
    expect(texts.join("|")).not.toMatch(/\dK|\dbn|\dM/);
  }
});
