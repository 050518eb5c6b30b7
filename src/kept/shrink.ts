import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/**
 * Bytes in fewer, as what a site has many of is kept: the quickest compression leaves a fifth of a page. One that is not told how many
 * there are sets megabytes aside for each.
 */
export function shrink(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, {
    pledgedSrcSize: bytes.length,
    params: { [constants.ZSTD_c_compressionLevel]: 1 },
  });
}

/** All of them again. */
export function grow(bytes: Uint8Array): Buffer {
  return zstdDecompressSync(bytes);
}

/** So many letters are shrunk at one time. */
const PART = 1_000_000;
/** Before each part stands how many bytes it has: in so many. */
const LENGTH = 4;

/** Lines in fewer bytes, a part at a time: what a large site has read is a hundred megabytes, and as one text it would take three times that. */
export function shrinkLines(lines: Iterable<string>): Uint8Array {
  const parts: Uint8Array[] = [];
  let part: string[] = [];
  let letters = 0;
  const close = (): void => {
    const bytes = shrink(Buffer.from(part.join("\n")));
    const length = Buffer.alloc(LENGTH);
    length.writeUInt32LE(bytes.length);
    parts.push(length, bytes);
    part = [];
    letters = 0;
  };
  for (const line of lines) {
    part.push(line);
    letters += line.length;
    if (letters >= PART) close();
  }
  if (part.length > 0) close();
  return Buffer.concat(parts);
}

/** All of them again. */
export function* growLines(bytes: Uint8Array): Generator<string, void> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < all.length;) {
    const from = at + LENGTH;
    at = from + all.readUInt32LE(at);
    yield* grow(all.subarray(from, at)).toString().split("\n");
  }
}
