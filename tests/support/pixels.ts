import { type Image, createCanvas, loadImage } from "@napi-rs/canvas";

/**
 * The share of pixels of two screenshots that have no like in the other, not even a pixel away: 0 where two pictures
 * agree to within a pixel. Throws where their sizes differ.
 */
export async function differing(a: Buffer, b: Buffer): Promise<number> {
  const [first, second] = await Promise.all([loadImage(a), loadImage(b)]);
  if (first.width !== second.width || first.height !== second.height)
    throw new Error(`${first.width} × ${first.height} against ${second.width} × ${second.height}`);
  const [one, other] = [pixelsOf(first), pixelsOf(second)];
  const size = { width: first.width, height: first.height };
  return (strays(one, other, size) + strays(other, one, size)) / (2 * first.width * first.height);
}

function pixelsOf(image: Image): Uint8ClampedArray {
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

/** How many pixels of one have none like them within a pixel in the other. */
function strays(
  one: Uint8ClampedArray,
  other: Uint8ClampedArray,
  { width, height }: { width: number; height: number },
): number {
  let count = 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) if (!hasLike(one, other, (y * width + x) * 4, width)) count += 1;
  return count;
}

/** So far may a channel be off: an edge between two pixels is smoothed in SVG and sharp on a canvas, or the other way. */
const TOLERANCE = 130;

function hasLike(one: Uint8ClampedArray, other: Uint8ClampedArray, at: number, width: number): boolean {
  for (const down of [0, -1, 1])
    for (const right of [0, -1, 1]) {
      const there = at + (down * width + right) * 4;
      const off = [0, 1, 2].map((channel) => Math.abs(one[at + channel]! - other[there + channel]!));
      if (Math.max(...off) <= TOLERANCE) return true;
    }
  return false;
}
