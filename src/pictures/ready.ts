import type { Sharp } from "sharp";
import { type KeptWork, keepNothing } from "../kept/kept-work.ts";
import type { PictureKind } from "./kinds.ts";
import type { Picture } from "./look.ts";
import { loadSharp } from "./load-sharp.ts";

/**
 * The bytes of a picture as they are published: upright, no larger than a page shows, and without what cameras write
 * beside the picture, such as the place where it was taken. What needs no change is published as it is.
 */
export async function makeReady(
  picture: Picture,
  bytes: Uint8Array,
  kept: KeptWork = keepNothing,
): Promise<Uint8Array> {
  if (picture.drawing !== undefined) return new TextEncoder().encode(picture.drawing);
  if (!picture.mustChange) return bytes;
  const { kind, width, height } = picture;
  const sharp = await loadSharp();
  const settings = { kind, width, height };
  return kept.get({ kind: "picture", by: sharp.versions, settings, of: [bytes] }, () => {
    const animated = kind === "GIF" || kind === "WebP";
    const upright = sharp(bytes, { failOn: "error", animated }).autoOrient();
    const sized = upright.resize(width, height, { fit: "fill" });
    return WRITERS[kind as keyof typeof WRITERS](sized).toBuffer();
  });
}

/** Of pictures that lose something whenever they are written: not to be seen, at a third of the weight of 100. */
const quality = 85;

const WRITERS: Record<Exclude<PictureKind, "SVG">, (picture: Sharp) => Sharp> = {
  PNG: (picture) => picture.png({ compressionLevel: 9 }),
  JPEG: (picture) => picture.jpeg({ quality, mozjpeg: true }),
  GIF: (picture) => picture.gif(),
  WebP: (picture) => picture.webp({ quality }),
  AVIF: (picture) => picture.avif({ quality: 65 }),
};
