import { Compression } from "./compression.ts";
import { CompressionApart } from "./compression-apart.ts";
import type { Built } from "./finish.ts";
import { sumUp } from "./sums.ts";
import { countPages, isText, listFiles } from "./site-files.ts";

/** A site of more pages is compressed quickly: it would take minutes for an eighth fewer bytes. */
const MANY = 500;

/** What compresses the files of a site, as large as it is. */
export function compressionOf(
  files: readonly string[],
  { dir, standing, kept, sums }: Pick<Built, "dir" | "standing" | "sums" | "kept">,
): Compression {
  return new Compression({ dir, standing, isLarge: isLarge(files), sums, kept });
}

/**
 * The same in a thread of its own, for a site of which most is kept: to look for that, to sum it up and to write it takes as long as all
 * else that is left to be done. To compress takes no thread more: zlib has its own.
 */
export function compressionApart(
  files: readonly string[],
  { dir, standing, kept, sums }: Pick<Built, "dir" | "standing" | "sums" | "kept">,
): CompressionApart {
  return new CompressionApart({ dir, standing, isLarge: isLarge(files), sums, kept });
}

function isLarge(files: readonly string[]): boolean {
  return countPages(files) > MANY;
}

/** Puts `.br` and `.gz` beside the text files which have none yet, for servers that send them as they are. */
export const precompress = async (
  built: Pick<Built, "dir" | "standing" | "kept" | "progress" | "sums"> & Partial<Pick<Built, "compression">>,
): Promise<void> => {
  const files = await listFiles(built.dir);
  const compression = built.compression ?? compressionOf(files, built);
  for (const path of files) if (isText(path)) compression.add(path);
  sumUp(built, files);
  await compression.end((done, of) => built.progress("Compressing files", done, of));
};
