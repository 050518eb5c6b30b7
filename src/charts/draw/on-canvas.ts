import { Path2D, type SKRSContext2D } from "@napi-rs/canvas";
import { cssFont } from "../layout/lettering.ts";
import type { Palette } from "../theme.ts";
import { type SvgShape, readShapes } from "./read-shapes.ts";
import { sizeOf } from "./picture-svg.ts";

/** Where a picture stands on a canvas, `scale` pixels to each px, and how it is painted. */
interface Place {
  left: number;
  top: number;
  scale: number;
  palette: Palette;
  language: string;
  direction: "ltr" | "rtl";
}

/**
 * Paints the picture of a chart, as its page has it, onto a part of a canvas. A canvas of its own would be as large again, and what a
 * new canvas costs is its memory: more than all that is painted on it.
 */
export function paintOnto(context: SKRSContext2D, svg: string, place: Place): void {
  const { left, top, scale, language, direction } = place;
  const { width, height } = sizeOf(svg);
  context.save();
  context.translate(left, top);
  context.scale(scale, scale);
  context.beginPath();
  context.rect(0, 0, width, height);
  context.clip();
  // Left alone, letters take the shapes of the machine's own language: a Turkish one has another i.
  context.lang = language;
  context.direction = direction;
  // As they were measured, and as pages show them.
  context.fontKerning = "none";
  for (const shape of readShapes(svg)) paint(context, shape, place);
  context.restore();
}

function paint(context: SKRSContext2D, shape: SvgShape, { palette, direction }: Place): void {
  if (shape.kind === "words") {
    const { text, x, y, anchor, fill } = shape;
    context.font = cssFont(shape);
    context.textAlign = ALIGNMENTS[direction][anchor];
    context.fillStyle = palette[fill];
    context.fillText(text, x, y);
  } else if ("stroke" in shape.paint) {
    context.strokeStyle = palette[shape.paint.stroke];
    context.lineWidth = shape.paint.width;
    context.stroke(new Path2D(shape.d));
  } else {
    context.fillStyle = palette[shape.paint.fill];
    context.globalAlpha = shape.paint.opacity;
    context.fill(new Path2D(shape.d));
    context.globalAlpha = 1;
  }
}

const ALIGNMENTS = {
  ltr: { start: "left", middle: "center", end: "right" },
  rtl: { start: "right", middle: "center", end: "left" },
} as const;
