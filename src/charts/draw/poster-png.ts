import { type Canvas, createCanvas } from "@napi-rs/canvas";
import sharp from "sharp";
import { cssFont } from "../layout/lettering.ts";
import { withFonts } from "./canvas.ts";
import { paintOnto } from "./on-canvas.ts";
import type { Poster } from "./poster.ts";

const SCALE = 2;

/** Draws a poster as PNG, two pixels to each px. The canvas could write it too, in five times the time. */
export function posterPng(poster: Poster): Promise<Uint8Array> {
  const canvas = drawPoster(poster);
  const pixels = { width: canvas.width, height: canvas.height, channels: 4 } as const;
  return sharp(canvas.data(), { raw: pixels }).removeAlpha().png().toBuffer();
}

function drawPoster(poster: Poster): Canvas {
  const { width, height, left, top, wide, texts, palette, language, direction } = poster;
  const canvas = withFonts(createCanvas(width * SCALE, Math.ceil(height) * SCALE));
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
