import { expect, test } from "vitest";
import { layPoster, posterSvg } from "../../../../src/charts/draw/poster.ts";
import { posterPng } from "../../../../src/charts/draw/poster-png.ts";
import { drawPicture } from "../../../../src/charts/draw/picture.ts";
import { resolveColors } from "../../../../src/theme/resolve-tokens.ts";
import { SHAPES } from "../shapes.ts";
import { english } from "../../../support/locale.ts";

const palette = resolveColors({ scheme: "auto", colors: { accent: "#105465" } }).light.tokens;
const posterOf = (name: string) => {
  const [table, spec] = SHAPES[name]!;
  return layPoster(
    table,
    spec,
    {
      title: "A & B",
      asked: ["Question: Who agrees?"],
      notes: ["n = 38.", "Source: A report."],
      locale: english,
      wide: drawPicture(table, spec, { title: "A & B", locale: english }).wide,
    },
    palette,
  );
};

test.each(Object.keys(SHAPES))("%s as an SVG file stands alone", (name) => {
  const svg = posterSvg(posterOf(name));
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="776"/);
  expect(svg).toContain('<title id="title">A &#38; B</title>');
  expect(svg).toContain(">Question: Who agrees?</text>");
  expect(svg).toContain(">Source: A report.</text>");
  expect(svg).not.toMatch(/var\(|#0100|undefined|NaN|href=/);
  expect(svg).toMatch(/font-family="Instrument Sans, .*sans-serif"/);
});

test("a PNG has twice the size, and paper behind", async () => {
  const poster = posterOf("mentions");
  const png = Buffer.from(await posterPng(poster));
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1552, Math.ceil(poster.height) * 2]);
  expect(png.equals(await posterPng(posterOf("mentions")))).toBe(true);
});

test("a PNG holds nothing of those that were painted before it", async () => {
  const poster = posterOf("mentions");
  const alone = await posterPng(poster);
  await posterPng({ ...posterOf(Object.keys(SHAPES).at(-1)!), direction: "rtl", language: "ar", left: 300 });
  expect(Buffer.from(await posterPng(poster)).equals(alone)).toBe(true);
});

test("a poster is painted in the colors of the theme", () => {
  expect(posterSvg(posterOf("mentions"))).toContain('fill="#105465"');
});
