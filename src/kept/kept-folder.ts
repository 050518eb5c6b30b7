import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";
import type { KeptWork, Recipe } from "./kept-work.ts";
import { nameOf } from "./name-of.ts";
import { readProven } from "./whole-files.ts";

/** The folder of whole files in it. */
const WHOLE = "site-file";

/** Below this, what is left of a disk is for the site: nothing further is kept. In bytes. */
const ROOM = 256_000_000;

/**
 * Keeps work in a folder, a file each, that may be deleted, copied to another machine or shared by several builds. A file
 * begins with a sum over its name and what follows: one that is cut off, changed or another's is made again. Where the folder
 * cannot be written, `fault` has the reason, and all else goes on.
 */
export class KeptFolder implements KeptWork {
  readonly #dir: string;
  readonly #engine: string;
  readonly #codeOf: () => string;
  readonly #room: number;
  #code: string | undefined;
  #isOpen: boolean | undefined;
  #written = 0;
  /** What was made and not found: asked for again, it comes from no earlier build. */
  readonly #made = new Set<string>();
  /** The files that were asked for, from the folder. */
  readonly used = new Set<string>();
  /** How many pieces were there, and how many had to be made. */
  readonly tally = { found: 0, made: 0 };
  /** What first kept it from being written. */
  fault: unknown;

  /** `engine` is the version of Learning Briefs; `codeOf` gives a sum over its code, and is asked when something needs it. `room` is what has to be left of the disk. */
  constructor(dir: string, engine: string, codeOf = () => "", room = ROOM) {
    this.#dir = dir;
    this.#room = room;
    this.#engine = engine;
    this.#codeOf = codeOf;
  }

  /** What a thread of its own needs to keep work in the same folder. */
  share(): SharedFolder {
    return { dir: this.#dir, engine: this.#engine, code: (this.#code ??= this.#codeOf()) };
  }

  static from({ dir, engine, code }: SharedFolder): KeptFolder {
    return new KeptFolder(dir, engine, () => code);
  }

  /** Whether nothing was kept because too little is left of the disk. */
  get hasNoRoom(): boolean {
    return this.#isOpen === false && this.fault === undefined;
  }

  /** What of the folder was used. */
  get use(): UseOfFolder {
    return { used: this.used, tally: this.tally, fault: this.fault };
  }

  /** Adds what another thread has used. */
  addUse({ used, tally, fault }: UseOfFolder): void {
    for (const file of used) this.used.add(file);
    this.tally.found += tally.found;
    this.tally.made += tally.made;
    this.fault ??= fault;
  }

  async get(recipe: Recipe, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    // What it is made of is held no longer than until its name is known: what makes it may wait for long.
    return this.#getAt(this.#placeOf(recipe), make);
  }

  async #getAt(place: Place, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const kept = this.#find(place);
    if (kept) {
      if (!this.#made.has(place.file)) this.tally.found += 1;
      return kept;
    }
    const made = await make();
    this.#made.add(place.file);
    this.tally.made += 1;
    this.#seal(place, made);
    return made;
  }

  /** What was kept of a recipe; undefined where nothing was, or not whole. */
  async find(recipe: Recipe): Promise<Uint8Array | undefined> {
    return this.findNow(recipe);
  }

  /** The same at once. */
  findNow(recipe: Recipe): Uint8Array | undefined {
    return this.#find(this.#placeOf(recipe));
  }

  #find({ file, path, name }: Place): Uint8Array | undefined {
    this.used.add(file);
    return readSealed(path, name);
  }

  /**
   * Keeps what has been made already, unless it is there: false where `made` does not give it. No piece that a build is made of: it
   * is not counted.
   */
  async keep(recipe: Recipe, made: () => Uint8Array | undefined): Promise<boolean> {
    const place = this.#placeOf(recipe);
    this.used.add(place.file);
    // Whether it is whole is seen by whoever asks for it.
    if (existsSync(place.path)) return true;
    const bytes = made();
    if (bytes) this.#seal(place, bytes);
    return bytes !== undefined;
  }

  /** What a whole file holds that was kept under its sum; undefined where none was, or not whole. */
  readFile(sum: string): Uint8Array | undefined {
    const { file, path } = this.#placeOfFile(sum);
    this.used.add(file);
    const bytes = readProven(path, sum);
    if (!bytes) clearAway(path);
    return bytes;
  }

  /** Says that it is used, where nobody has to read it. */
  useFile(sum: string): void {
    this.used.add(this.#placeOfFile(sum).file);
  }

  /** Keeps what a file holds under its sum, given as it is or by the file's path: false where it cannot be kept. */
  keepFile(sum: string, from: string | Uint8Array): boolean {
    const { file, path } = this.#placeOfFile(sum);
    this.used.add(file);
    // Whether it is whole is seen by whoever asks for it.
    if (existsSync(path)) return true;
    const bytes = typeof from === "string" ? readProven(from, sum) : from;
    if (bytes === undefined || !this.#mayWrite()) return false;
    this.#write(path, [bytes]);
    return this.fault === undefined;
  }

  #placeOfFile(sum: string): Omit<Place, "name"> {
    const file = join(WHOLE, sum);
    return { file, path: join(this.#dir, file) };
  }

  /** Keeps what is another now, in the place of what was kept of the same recipe. */
  async replace(recipe: Recipe, made: Uint8Array): Promise<void> {
    this.#seal(this.#placeOf(recipe), made);
  }

  /** A sum over all that a piece is made of is dear: each asks for it once. */
  #placeOf(recipe: Recipe): Place {
    const code = recipe.isOurs ? (this.#code ??= this.#codeOf()) : undefined;
    const name = nameOf(recipe, this.#engine, code);
    // Put together anew: a text that was joined is three, and tens of thousands of these are held.
    const file = Buffer.from(join(recipe.kind, name)).toString();
    return { name, file, path: join(this.#dir, file) };
  }

  #seal({ path, name }: Place, made: Uint8Array): void {
    if (this.#mayWrite()) this.#write(path, [seal(name, made), made]);
  }

  /** A folder in it for what is no piece, and goes like what is half-written; undefined where nothing can be kept. */
  folderFor(kind: string): string | undefined {
    return this.#mayWrite() ? join(this.#dir, kind) : undefined;
  }

  #mayWrite(): boolean {
    if (this.fault) return false;
    return (this.#isOpen ??= this.#open());
  }

  #open(): boolean {
    try {
      // Not made where there is no room: a disk that is full stays as it was.
      let there = this.#dir;
      while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
      const { bavail, bsize } = statfsSync(there);
      return bavail * bsize > this.#room;
    } catch (error) {
      this.fault = error;
      return false;
    }
  }

  /**
   * Apart first, so that nobody reads half of it. At once, not in turn with other work: pieces are small and many, and each
   * step that is waited for costs more than it takes, behind whatever else the threads for files are busy with.
   */
  #write(path: string, parts: readonly Uint8Array[]): void {
    const apart = `${path}.${process.pid}-${threadId}-${this.#written++}`;
    try {
      try {
        writeParts(apart, parts);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
        mkdirSync(dirname(path), { recursive: true });
        writeParts(apart, parts);
      }
      renameSync(apart, path);
    } catch (error) {
      this.fault = error;
      clearAway(apart);
    }
  }
}

/** Where a piece stands in the folder, from there and as a path, and what it is called. */
interface Place {
  name: string;
  file: string;
  path: string;
}

/** A folder of kept work, plain enough to go from thread to thread. */
export interface SharedFolder {
  dir: string;
  engine: string;
  /** A sum over the engine's code. */
  code: string;
}

export interface UseOfFolder {
  used: ReadonlySet<string>;
  tally: { found: number; made: number };
  fault: unknown;
}

/** The length of a sum, in bytes. */
const SEAL = 32;

function seal(name: string, bytes: Uint8Array): Buffer {
  return createHash("sha256").update(name).update(bytes).digest();
}

/** Writes a file of parts that stand apart in memory: pieces are many, and a copy of each would be. */
function writeParts(file: string, parts: readonly Uint8Array[]): void {
  const opened = openSync(file, "w");
  try {
    for (const part of parts) writeFileSync(opened, part);
  } finally {
    closeSync(opened);
  }
}

/** What a file holds, where it is whole and stands under its own name; another is cleared away, so that it is kept anew. */
function readSealed(path: string, name: string): Uint8Array | undefined {
  let whole: Buffer;
  try {
    whole = readFileSync(path);
  } catch {
    // Not there, or not to be read: it is made.
    return undefined;
  }
  const bytes = whole.subarray(SEAL);
  if (seal(name, bytes).equals(whole.subarray(0, SEAL))) return bytes;
  clearAway(path);
  return undefined;
}

function clearAway(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nobody may: it is passed over each time.
  }
}
