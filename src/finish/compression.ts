import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BrotliOptions, brotliCompress, constants, gzip } from "node:zlib";
import type { KeptFolder } from "../kept/kept-folder.ts";
import { type KeptWork, type Recipe, keepNothing } from "../kept/kept-work.ts";
import { sumOf } from "../kept/whole-files.ts";
import { type Folders, putFile } from "./standing.ts";

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** Other versions of these may write other bytes. */
const BY = { brotli: process.versions["brotli"], zlib: process.versions["zlib"] };

/** Where gzip names the system that wrote the file (RFC 1952, section 2.3.1), and its word for "unknown". */
const SYSTEM = 9;
const UNKNOWN_SYSTEM = 255;

/** zlib works in the background, in four threads that files are read and written in, too: one is left for these. */
const AT_ONCE = 3;
/** So much of what waits is held, in bytes; what comes after that is read again when it has its turn. */
const HELD = 16_000_000;

/** A smaller file is on its way in one packet with its headers, compressed or not, in bytes: each would be two files more. */
const WORTH = 1024;

/** Whether a text is compressed: what all pages are shown with is, however small, for who fetches all of it. */
export function isWorth(path: string, bytes: number): boolean {
  return bytes >= WORTH || path.startsWith("assets/");
}

/** Puts `.br` and `.gz` beside files of a site while other work goes on. The sum of each file that it was given or has written becomes known. */
export interface Compressing {
  /**
   * Adds a file, which changes no more, unless it was added before. `bytes` are what it holds, where nobody else needs them any more,
   * and `sum` is the sum of that, where it is known.
   */
  add(path: string, bytes?: Uint8Array, sum?: string): void;
  /** Resolves when all that was added is written; throws what kept one from that. Is told how many are, and of how many. */
  end(progress?: (done: number, of: number) => void): Promise<void>;
  /** Gives up what waits, and resolves when nothing is being written any more. */
  stop(): Promise<void>;
}

/** Where a site is compressed, and how. */
export interface CompressionOptions extends Folders {
  kept?: KeptFolder | undefined;
  /** Whether the site is too large to wait for the last byte of each page. */
  isLarge: boolean;
  /** Sums of files that change no more, by path. */
  sums?: Map<string, string>;
}

/** Compresses in this thread: what is added waits for its turn, and `end` for all of it. */
export class Compression implements Compressing {
  readonly #sums: Map<string, string>;
  readonly #folders: Folders;
  readonly #kept: KeptWork;
  readonly #isLarge: boolean;
  readonly #waiting: { path: string; bytes: Uint8Array | undefined }[] = [];
  readonly #working = new Set<Promise<void>>();
  /** How many take from what waits: one that has found nothing is none of them from that moment. */
  #workers = 0;
  #held = 0;
  readonly #added = new Set<string>();
  #fault: { error: unknown } | undefined;

  constructor({ dir, standing, kept, isLarge, sums = new Map() }: CompressionOptions) {
    this.#sums = sums;
    this.#folders = { dir, standing };
    this.#kept = kept ?? keepNothing;
    this.#isLarge = isLarge;
  }

  add(path: string, bytes?: Uint8Array, sum = bytes && sumOf(bytes)): void {
    if (this.#fault || this.#added.has(path) || this.#sums.has(path)) return;
    this.#added.add(path);
    if (sum !== undefined) this.#sums.set(path, sum);
    const isHeld = bytes !== undefined && this.#held + bytes.length <= HELD;
    if (isHeld) this.#held += bytes.length;
    this.#waiting.push({ path, bytes: isHeld ? bytes : undefined });
    if (this.#workers < AT_ONCE) this.#begin();
  }

  /** How many were compressed, and how many were added. */
  get tally(): [done: number, of: number] {
    return [this.#added.size - this.#waiting.length, this.#added.size];
  }

  async end(progress: (done: number, of: number) => void = () => {}): Promise<void> {
    while (this.#working.size > 0) {
      progress(...this.tally);
      await Promise.race([...this.#working, later()]);
    }
    if (this.#fault) throw this.#fault.error;
  }

  async stop(): Promise<void> {
    this.#waiting.length = 0;
    await Promise.all(this.#working);
  }

  #begin(): void {
    this.#workers += 1;
    const working = this.#work().finally(() => this.#working.delete(working));
    this.#working.add(working);
  }

  async #work(): Promise<void> {
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
        if (next.bytes) this.#held -= next.bytes.length;
        await this.#compress(next.path, next.bytes);
      }
    } catch (error) {
      this.#fault ??= { error };
      this.#waiting.length = 0;
    } finally {
      this.#workers -= 1;
    }
  }

  async #compress(path: string, given: Uint8Array | undefined): Promise<void> {
    const file = join(this.#folders.dir, path);
    let bytes = given;
    const read = (): Uint8Array => (bytes ??= readFileSync(file));
    const sum = this.#sums.get(path) ?? sumOf(read());
    this.#sums.set(path, sum);
    if (!isWorth(path, bytes?.length ?? statSync(file).size)) return;
    const settings = {
      brotli: this.#isLarge ? QUICK : painsFor(path),
      gzip: constants.Z_BEST_COMPRESSION,
    };
    const recipe: Recipe = { kind: "compressed", by: BY, settings: [settings, sum], of: [] };
    const both = await this.#kept.get(recipe, () => compressBoth(read(), settings));
    const { brotli, gzip } = unpack(both);
    this.#put(`${path}.br`, brotli);
    this.#put(`${path}.gz`, gzip);
  }

  #put(path: string, bytes: Uint8Array): void {
    putFile(this.#folders, path, bytes);
    this.#sums.set(path, sumOf(bytes));
  }
}

/**
 * How good brotli is to be. Over the 15 MB of text of the shipped site, in seconds of the processor and bytes (2026-12-01):
 *
 *     11: 16.0 s, 3.26 MB    10: 6.2 s, 3.35 MB    9: 1.1 s, 3.59 MB    5: 0.3 s, 3.63 MB
 */
const [BEST, GOOD, FAIR, QUICK] = [11, 10, 9, 5];

/** The home page, the page of a publication, and what all pages are shown with. */
const MOST_READ = /^index\.html$|^assets\/|^publications\/[^/]+\/index\.html$/;
/** Pages and lists that these lead to, figures as other sites show them, and parts of the search. */
const OFTEN_READ = /^search\/|^(?:[^/]+\/){0,2}index\.html$|\/embed\/index\.html$/;

/**
 * How good brotli is to be for a file: the best takes 2.5 times as long as the next for one byte in forty, and that six times as long as
 * the one after it for one in fifteen.
 *
 *     "publications/five/index.html" → 11    "voices/index.html" → 10    "voices/roles/teachers/index.html" → 9
 */
function painsFor(path: string): number {
  if (MOST_READ.test(path)) return BEST;
  return OFTEN_READ.test(path) ? GOOD : FAIR;
}

async function compressBoth(
  bytes: Uint8Array,
  { brotli: quality, gzip: level }: { brotli: number; gzip: number },
): Promise<Uint8Array> {
  const brotliOptions: BrotliOptions = {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
    },
  };
  const inBrotli = await asBrotli(bytes, brotliOptions);
  const inGzip = await asGzip(bytes, { level });
  inGzip[SYSTEM] = UNKNOWN_SYSTEM;
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32BE(inBrotli.length);
  return Buffer.concat([length, inBrotli, inGzip]);
}

/** Before both forms of a file, as they are kept together, stands how long the first is: in so many bytes. */
const LENGTH = 4;

function unpack(both: Uint8Array): { brotli: Uint8Array; gzip: Uint8Array } {
  const end = LENGTH + Buffer.from(both.buffer, both.byteOffset, LENGTH).readUInt32BE();
  return { brotli: both.subarray(LENGTH, end), gzip: both.subarray(end) };
}

/**
 * The window that holds a whole file, as a power of two (RFC 7932, section 9.1): the encoder sets memory of many times
 * its window aside, 4 MB of window for a page of 40 KB unless told.
 */
function windowFor(bytes: number): number {
  const bits = Math.ceil(Math.log2(bytes + 16));
  return Math.min(constants.BROTLI_DEFAULT_WINDOW, Math.max(constants.BROTLI_MIN_WINDOW_BITS, bits));
}

/** Looks up from time to time, so that whoever waits can be told how far it is. */
export function later(): Promise<void> {
  return new Promise((done) => setTimeout(done, 500).unref());
}
