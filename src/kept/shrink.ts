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
