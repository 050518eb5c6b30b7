import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { posterPng } from "../../../src/charts/poster-png.ts";
import { posterSvg } from "../../../src/charts/poster-svg.ts";
import { layPoster } from "../../../src/charts/poster.ts";
import { lightPalette } from "../../../src/charts/theme.ts";
import { SRC } from "../../support/imports.ts";
import { SHAPES } from "./shapes.ts";

const palette = lightPalette(readFileSync(`${SRC}/styles/chart-tokens.css`, "utf8"));
const posterOf = (name: string) => {
  const [table, spec] = SHAPES[name]!;
  return layPoster(
    table,
    spec,
    { title: "A & B", notes: ["n = 38.", "Source: A report."], language: "en-US" },
    palette,
  );
};

test.each(Object.keys(SHAPES))("%s as an SVG file stands alone", (name) => {
  const svg = posterSvg(posterOf(name));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="776"/);
  expect(svg).toContain('<title id="title">A &#38; B</title>');
  expect(svg).toContain(">Source: A report.</text>");
  expect(svg).not.toMatch(/var\(|#0100|undefined|NaN|href=/);
  expect(svg).toMatch(/font-family="Instrument Sans, .*sans-serif"/);
});

test("a PNG has twice the size, and paper behind", async () => {
  const poster = posterOf("mentions");
  const png = await posterPng(poster);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1552, Math.ceil(poster.height) * 2]);
  expect((await posterPng(posterOf("mentions"))).equals(png)).toBe(true);
});

test("the light palette is that of the style sheet", () => {
  expect(palette["chart-1"]).toBe("#105465");
  expect(() => lightPalette(":root{}")).toThrow("--chart-1");
});
