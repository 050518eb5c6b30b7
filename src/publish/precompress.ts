import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Step } from "./publish.ts";
import { isText, listFiles } from "./site-files.ts";

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Where gzip names the system that wrote the file (RFC 1952, section 2.3.1), and its word for "unknown". */
const SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;
/**
 * One less than the best: a third of the time for 2.5% more bytes (17.1 MB in 468 files: 11.5 s and 3.42 MB against
 * 29.7 s and 3.33 MB, on two shared cores, 2026-11-22).
 */
const QUALITY = 10;
/** zlib compresses in the background; this many files keep its threads busy. */
const AT_ONCE = 8;

/** Puts `.br` and `.gz` beside every text file, for servers that send them as they are. */
export const precompress: Step = async ({ dir }) => {
  const waiting = (await listFiles(dir)).filter(isText);
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift())
      await compress(join(dir, path));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
};

async function compress(path: string): Promise<void> {
  const content = await readFile(path);
  const brotli = await asBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const gzipped = await asGzip(content, { level: constants.Z_BEST_COMPRESSION });
  gzipped[SYSTEM] = UNKNOWN_SYSTEM;
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)]);
}
