import { loadSharp } from "../../pictures/load-sharp.ts";

/** The size that Apple asks for, and the room around the drawing: phones round the corners off. */
const SIZE = 180;
const EDGE = 20;

/**
 * The icon of a site as a PNG, for the home screens of phones, which take no drawings and show no transparency: `drawing` is an SVG
 * of `width` by `height`, and `ground` the color behind it.
 */
export async function touchIcon(
  drawing: string,
  { width, height }: { width: number; height: number },
  ground: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const inner = SIZE - 2 * EDGE;
  // A drawing of 72 dots an inch is drawn at its own size.
  const density = Math.min(2400, Math.max(1, (72 * inner) / Math.max(width, height)));
  const sharp = await loadSharp();
  const png = await sharp(Buffer.from(drawing), { density })
    .resize(inner, inner, { fit: "contain", background: ground })
    .extend({ top: EDGE, bottom: EDGE, left: EDGE, right: EDGE, background: ground })
    .flatten({ background: ground })
    .png()
    .toBuffer();
  return new Uint8Array(png);
}
