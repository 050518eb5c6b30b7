import { type Canvas, type Image, Path2D, type SKRSContext2D, createCanvas } from "@napi-rs/canvas";
import { withFonts } from "../../charts/draw/canvas.ts";
import { paintOnto } from "../../charts/draw/on-canvas.ts";
import { sizeOf } from "../../charts/draw/picture-svg.ts";
import { FAMILY, TITLE_FAMILY, wrap } from "../../charts/layout/lettering.ts";
import type { Palette } from "../../charts/theme.ts";
import type { KeptWork } from "../../kept/kept-work.ts";
import type { Tokens } from "../../theme/resolve-tokens.ts";
import type { PageToken } from "../../theme/token-names.ts";
import { inkAndPaper } from "../cover/cover-svg.ts";
import { type Drawing, HEIGHT, WIDTH } from "../cover/drawing.ts";
import {
  type Box,
  CARD,
  type CardStyle,
  type CardText,
  type Laid,
  type Lines,
  layAround,
  layBeside,
  sideOf,
} from "./lay-card.ts";
import { loadSharp } from "../../pictures/load-sharp.ts";

/** A card before it is drawn. */
export interface Card extends CardText {
  art: CardArt;
  /** The color of the kicker, and of the edge of a card without art. */
  ink: PageToken;
  /** The colors of the site. */
  tokens: Tokens;
  language: string;
  direction: "ltr" | "rtl";
}

export type CardArt =
  /** Covers side by side, each a band of the side that they fill. */
  | { kind: "covers"; covers: readonly { drawing: Drawing; ink: PageToken }[] }
  /** The same chart as its page has it, for wide and for narrow places. */
  | { kind: "chart"; pictures: readonly string[]; palette: Palette }
  | { kind: "picture"; image: Image }
  | { kind: "none" };

/** Draws a card and writes it as a PNG of 1200 by 630 pixels. */
export async function cardPng(card: Card, kept: KeptWork): Promise<Uint8Array> {
  const sharp = await loadSharp();
  const drawn = drawCard(card).data();
  const pixels = { ...CARD, channels: 4 } as const;
  return kept.get({ kind: "card-png", by: sharp.versions, settings: pixels, of: [drawn] }, () =>
    sharp(drawn, { raw: pixels }).removeAlpha().png().toBuffer(),
  );
}

function drawCard(card: Card): Canvas {
  const canvas = withFonts(createCanvas(CARD.width, CARD.height));
  const context = canvas.getContext("2d");
  context.lang = card.language;
  fill(
    context,
    { left: 0, top: 0, ...CARD },
    card.tokens[card.art.kind === "chart" ? "chart-paper" : "paper"],
  );
  const laid = layOut(card, breakerOf(context));
  if (laid.art) drawArt(context, card, laid.art);
  else
    fill(context, mirrored({ left: 0, top: 0, width: 16, height: CARD.height }, card), card.tokens[card.ink]);
  for (const run of laid.runs) write(context, run, laid.text, card);
  return canvas;
}

function layOut(card: Card, breakLines: ReturnType<typeof breakerOf>): Laid {
  const { art } = card;
  switch (art.kind) {
    case "chart":
      return layAround(card, art.pictures.map(sizeOf), breakLines);
    case "picture":
      return layAround(card, [art.image], breakLines);
    case "covers":
      return layBeside(card, sideOf(SIDE), breakLines);
    case "none":
      return layBeside(card, undefined, breakLines);
  }
}

/** A cover is three to four: so wide it fills the height of a card. */
const SIDE = (CARD.height * WIDTH) / HEIGHT / CARD.width;

function drawArt(context: SKRSContext2D, card: Card, { box, at, scale }: NonNullable<Laid["art"]>): void {
  const { art, language, direction } = card;
  const place = mirrored(box, card);
  if (art.kind === "chart") {
    const { pictures, palette } = art;
    paintOnto(context, pictures[at]!, { ...place, scale, palette, language, direction });
  }
  if (art.kind === "picture") context.drawImage(art.image, place.left, place.top, place.width, place.height);
  if (art.kind === "covers") {
    const width = place.width / art.covers.length;
    art.covers.forEach((cover, index) =>
      drawCover(context, cover, { ...place, left: place.left + index * width, width }, card.tokens),
    );
  }
}

/** The middle of a cover in a band as high as it. */
function drawCover(
  context: SKRSContext2D,
  { drawing, ink }: { drawing: Drawing; ink: PageToken },
  band: Box,
  tokens: Tokens,
): void {
  context.save();
  context.beginPath();
  context.rect(band.left, band.top, band.width, band.height);
  context.clip();
  const { ground, paper } = inkAndPaper(tokens, ink);
  fill(context, band, ground);
  const scale = band.height / HEIGHT;
  context.translate(band.left + (band.width - WIDTH * scale) / 2, band.top);
  context.scale(scale, scale);
  const { lines, ridges, voices } = drawing;
  context.strokeStyle = context.fillStyle = paper;
  context.lineWidth = 2;
  context.globalAlpha = 0.55;
  if (lines) context.stroke(new Path2D(lines));
  context.globalAlpha = ridges.opacity;
  for (const path of ridges.paths) context.fill(new Path2D(path));
  context.globalAlpha = 1;
  for (const { d, reversed } of voices) {
    context.fillStyle = reversed ? ground : paper;
    context.fill(new Path2D(d));
  }
  context.restore();
}

function write(context: SKRSContext2D, { style, size, lines, top, line }: Lines, box: Box, card: Card): void {
  const isRightToLeft = card.direction === "rtl";
  context.direction = card.direction;
  context.textAlign = isRightToLeft ? "right" : "left";
  context.font = fontOf(style, size);
  context.fillStyle =
    card.tokens[style === "kicker" ? card.ink : style === "title" || style === "lede" ? "ink" : "ink-soft"];
  const { left, width } = mirrored(box, card);
  const x = isRightToLeft ? left + width : left;
  lines.forEach((text, index) => context.fillText(text, x, top + index * line + line / 2 + size * 0.33));
}

function fontOf(style: CardStyle, size: number): string {
  const isTitle = style === "title";
  return `${isTitle ? 500 : style === "kicker" || style === "foot" ? 600 : 400} ${size}px ${isTitle ? TITLE_FAMILY : FAMILY}`;
}

function breakerOf(context: SKRSContext2D) {
  return (text: string, style: CardStyle, size: number, width: number): string[] => {
    context.font = fontOf(style, size);
    return wrap(text, width, "label", (part) => context.measureText(part).width);
  };
}

function fill(context: SKRSContext2D, { left, top, width, height }: Box, color: string): void {
  context.fillStyle = color;
  context.fillRect(left, top, width, height);
}

/** Where a language runs from right to left, the whole card does. */
function mirrored(box: Box, { direction }: Pick<Card, "direction">): Box {
  return direction === "rtl" ? { ...box, left: CARD.width - box.left - box.width } : box;
}
