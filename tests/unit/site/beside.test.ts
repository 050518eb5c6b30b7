import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { barePoster } from "../../../src/charts/draw/figure-svg.ts";
import { drawPicture } from "../../../src/charts/draw/picture.ts";
import { posterPng } from "../../../src/charts/draw/poster-png.ts";
import { writeDocx } from "../../../src/exports/docx/docx.ts";
import { wordOf } from "../../../src/exports/docx/word-of.ts";
import { KeptFolder } from "../../../src/kept/kept-folder.ts";
import { Beside } from "../../../src/site/beside/beside.ts";
import { resolveColors } from "../../../src/theme/resolve-tokens.ts";
import { english as locale } from "../../support/locale.ts";
import { portableEditionsOf } from "../../support/portable.ts";
import { SHAPES } from "../charts/shapes.ts";

const dir = mkdtempSync(join(tmpdir(), "beside-"));
const kept = new KeptFolder(dir, "test");
const beside = new Beside(kept);
afterAll(async () => {
  await beside.close();
  rmSync(dir, { recursive: true });
});

const [table, spec] = SHAPES["mentions"]!;
const poster = barePoster(
  drawPicture(table, spec, { title: "A", locale }),
  { locale },
  resolveColors({ scheme: "auto", colors: { accent: "#105465" } }).light.tokens,
);

it("draws a chart as it is drawn here, and tells at its end what it has kept", async () => {
  const [first, again] = await Promise.all([beside.png(poster), beside.png(poster)]);
  expect(Buffer.from(first).equals(Buffer.from(await posterPng(poster)))).toBe(true);
  expect(again).toEqual(first);
  await beside.close();
  // The second is found, and not drawn: it is no other piece.
  expect(kept.tally.made + kept.tally.found).toBe(1);
  expect([...kept.used]).toHaveLength(1);
});

it("writes a document as it is written here, once it was closed, too", async () => {
  const [edition] = await portableEditionsOf("base");
  const pixel = await posterPng(poster);
  const document = await wordOf(edition!, {
    look: {
      ...{ text: "Georgia", titles: "Georgia", labels: "Arial" },
      ...{ ink: "111111", soft: "555555", accent: "105465", rule: "BBBBBB", ground: "F3F3F0" },
    },
    png: () => Promise.resolve(pixel),
  });
  const written = Buffer.from(await beside.docx(document));
  expect(written.equals(Buffer.from(await writeDocx(document)))).toBe(true);
});

it("says what it cannot make, and makes what comes after it", async () => {
  const broken = { ...poster, wide: undefined as never };
  await expect(beside.png(broken)).rejects.toThrow();
  await expect(beside.png(poster)).resolves.toBeDefined();
});
