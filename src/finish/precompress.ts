import { Compression } from "./compression.ts";
import type { Built } from "./finish.ts";
import { sumUp } from "./sums.ts";
import { countPages, isText, listFiles } from "./site-files.ts";

/** A site of more pages is compressed quickly: it would take minutes for an eighth fewer bytes. */
const MANY = 500;

/** What compresses the files of a site, as large as it is. */
export function compressionOf(
  files: readonly string[],
  { dir, kept, sums }: Pick<Built, "dir" | "sums"> & Partial<Pick<Built, "kept">>,
): Compression {
  return new Compression({ dir, isLarge: countPages(files) > MANY, sums, ...(kept ? { kept } : {}) });
}

/** Puts `.br` and `.gz` beside the text files which have none yet, for servers that send them as they are. */
export const precompress = async (
  built: Pick<Built, "dir" | "kept" | "progress" | "sums"> & Partial<Pick<Built, "compression">>,
): Promise<void> => {
  const files = await listFiles(built.dir);
  const compression = built.compression ?? compressionOf(files, built);
  for (const path of files) if (isText(path)) compression.add(path);
  sumUp(built, files);
  await compression.end((done, of) => built.progress("Compressing files", done, of));
};
