import { hash } from "node:crypto";
import { type Canvas, createCanvas } from "@napi-rs/canvas";
import sharp from "sharp";
import { type KeptWork, type Recipe, keepNothing } from "../../kept/kept-work.ts";
import { cssFont } from "../layout/lettering.ts";
import { withFonts } from "./canvas.ts";
import { paintOnto } from "./on-canvas.ts";
import type { Poster } from "./poster.ts";

const SCALE = 2;

/** Draws a poster as PNG, two pixels to each px. */
export async function posterPng(poster: Poster, kept: KeptWork = keepNothing): Promise<Uint8Array> {
  return (await makePng(poster, kept)).png;
}

/**
 * The same, and what it is kept by: megabytes of pixels are painted and summed up for that, since a theme and a machine decide which
 * typefaces there are. The canvas could write it too, in five times the time.
 */
export async function makePng(poster: Poster, kept: KeptWork): Promise<{ png: Uint8Array; recipe: Recipe }> {
  const canvas = drawPoster(poster);
  const pixels = { width: canvas.width, height: canvas.height, channels: 4 } as const;
  const drawn = canvas.data();
  const settings = { ...pixels, sum: hash("sha256", drawn) };
  const recipe = { kind: "chart-png", by: sharp.versions, settings, of: [] };
  const png = await kept.get(recipe, () => sharp(drawn, { raw: pixels }).removeAlpha().png().toBuffer());
  return { png, recipe };
}

/** The canvas of this thread, which a poster has to itself: a new one holds eight megabytes until V8 looks for what is garbage. */
let canvas: Canvas | undefined;

function drawPoster(poster: Poster): Canvas {
  const { width, height, left, top, wide, texts, palette, language, direction } = poster;
  canvas ??= withFonts(createCanvas(1, 1));
  canvas.width = width * SCALE;
  canvas.height = Math.ceil(height) * SCALE;
  const context = canvas.getContext("2d");
  context.lang = language;
  context.fillStyle = palette["chart-paper"];
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  paintOnto(context, wide, { left, top, scale: 1, palette, language, direction });
  context.fontKerning = "none";
  context.direction = direction;
  context.textAlign = direction === "rtl" ? "right" : "left";
  for (const { text, x, y, font, token } of texts) {
    context.font = cssFont(font);
    context.fillStyle = palette[token];
    context.fillText(text, x, y);
  }
  return canvas;
}
