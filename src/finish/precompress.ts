import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BrotliOptions, type ZlibOptions, brotliCompress, constants, gzip } from "node:zlib";
import type { KeptWork, Recipe } from "../kept/kept-work.ts";
import type { Built } from "./finish.ts";
import { isText, listFiles } from "./site-files.ts";

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Other versions of these may write other bytes. */
const BY = { brotli: process.versions["brotli"], zlib: process.versions["zlib"] };

/** Where gzip names the system that wrote the file (RFC 1952, section 2.3.1), and its word for "unknown". */
const SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;
/**
 * The best compression, as long as it is worth the wait: over 17 MB of text it takes 30 s where quality 9 takes 3 s, for
 * an eighth fewer bytes (2026-11-22). A site of thousands of pages would wait minutes for that eighth.
 */
const BEST_UP_TO = 25_000_000;
const QUICK = 9;
/** zlib compresses in the background; this many files keep its threads busy. */
const AT_ONCE = 4;

/** Puts `.br` and `.gz` beside every text file, for servers that send them as they are. */
export const precompress = async ({ dir, kept, progress }: Pick<Built, "dir" | "kept" | "progress">) => {
  const waiting = (await listFiles(dir)).filter(isText);
  const sizes = await Promise.all(waiting.map(async (path) => (await stat(join(dir, path))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const quality = total > BEST_UP_TO ? QUICK : constants.BROTLI_MAX_QUALITY;
  const all = waiting.length;
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      progress("Compressing files", all - waiting.length, all);
      await compress(join(dir, path), quality, kept);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};

async function compress(path: string, quality: number, kept: KeptWork): Promise<void> {
  const content = await readFile(path);
  const recipe = (kind: string, settings: BrotliOptions | ZlibOptions): Recipe => ({
    kind,
    by: BY,
    settings,
    of: [content],
  });
  const brotli = {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(content.length),
    },
  };
  const gzip = { level: constants.Z_BEST_COMPRESSION };
  const inBrotli = await kept.get(recipe("brotli", brotli), () => asBrotli(content, brotli));
  const inGzip = await kept.get(recipe("gzip", gzip), async () => {
    const gzipped = await asGzip(content, gzip);
    gzipped[SYSTEM] = UNKNOWN_SYSTEM;
    return gzipped;
  });
  await Promise.all([writeFile(`${path}.br`, inBrotli), writeFile(`${path}.gz`, inGzip)]);
}

/**
 * The window that holds a whole file, as a power of two (RFC 7932, section 9.1): the encoder sets memory of many times
 * its window aside, 4 MB of window for a page of 40 KB unless told.
 */
function windowFor(bytes: number): number {
  const bits = Math.ceil(Math.log2(bytes + 16));
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(constants.BROTLI_MIN_WINDOW_BITS, bits));
}
