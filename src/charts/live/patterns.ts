import { LINE, PATTERNS, TILE } from "../../theme/patterns.ts";
import type { Palette } from "../theme.ts";

/** Of a tile in px: enough for the sharpest of screens. */
const SCALE = 4;

/** The patterns of a palette as a canvas fills with them: the same lines as the page has for its still pictures. */
export function makePatterns(palette: Palette): NonNullable<Palette["patterns"]> {
  return Object.fromEntries(
    Object.entries(PATTERNS).map(([token, lines]) => [token, makePattern(lines, palette)]),
  );
}

function makePattern(lines: string, palette: Palette): CanvasPattern {
  const tile = document.createElement("canvas");
  tile.width = tile.height = TILE * SCALE;
  const context = tile.getContext("2d")!;
  context.scale(SCALE, SCALE);
  context.fillStyle = palette["chart-paper"];
  context.fillRect(0, 0, TILE, TILE);
  context.strokeStyle = palette["chart-text"];
  context.lineWidth = LINE;
  context.stroke(new Path2D(lines));
  const pattern = context.createPattern(tile, "repeat")!;
  pattern.setTransform(new DOMMatrix().scale(1 / SCALE));
  return pattern;
}
