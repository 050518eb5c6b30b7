import { isPage } from "../../finish/site-files.ts";
import type { Folders } from "../../finish/standing.ts";
import type { KeptFolder } from "../../kept/kept-folder.ts";
import type { Recipe } from "../../kept/kept-work.ts";
import { findMadePage, keepMadePage } from "../../kept/made-pages.ts";
import { growLines, shrinkLines } from "../../kept/shrink.ts";
import { sumOf } from "../../kept/whole-files.ts";
import { Frame } from "./read.ts";
import type { Reads } from "./reads.ts";
import { type Taken, waits } from "./take.ts";
import { makeFolders, takeAll } from "./take-apart.ts";

/** What pages have read, as it was when they were made. */
interface Ledger {
  /** What was read, with the sum of what it was. */
  reads: WrittenRead[];
  frames: (WrittenFrame | null)[];
  pages: Map<string, KeptPage>;
}

type WrittenRead = [read: string, sum: string];

/** What was read together: places among the reads, and of other frames among the frames; null where it is not all that decides. */
type WrittenFrame = [reads: Uint32Array, parts: readonly number[]];

/** A page: the sum of what it was asked with, what it has read, and the sum of its bytes, or null where there were none. */
type KeptPage = [props: string, frame: number, bytes: string | null];

/**
 * Keeps each page by what was read for it. A page is taken as it was where all of that is the same; what is read is looked
 * up once for all pages.
 */
export class KeptPages {
  readonly #kept: KeptFolder;
  readonly #recipe: Recipe;
  readonly #reads: Reads;
  #before: Ledger;
  readonly #isSame = new Map<number, boolean>();
  readonly #pages = new Map<string, { props: string; frame: Frame; bytes: string | null }>();
  readonly #taken = new Map<string, KeptPage>();
  /** The ledger as it is to be written down, once the last page is made. */
  #written: { ledger: Uint8Array; tally: { made: number; taken: number } } | undefined;

  private constructor(kept: KeptFolder, recipe: Recipe, { reads, before }: { reads: Reads; before: Ledger }) {
    this.#kept = kept;
    this.#recipe = recipe;
    this.#reads = reads;
    this.#before = before;
  }

  /** Those that were kept by the same code and settings: `key` is a sum over all that decides about every page. */
  static async open(kept: KeptFolder, key: string, reads: Reads): Promise<KeptPages> {
    const recipe: Recipe = { kind: "pages", by: {}, settings: key, of: [] };
    const found = await kept.find(recipe);
    return new KeptPages(kept, recipe, { reads, before: found ? readLedger(growLines(found)) : noLedger() });
  }

  /** Whether a page is as it was, as far as what it has read tells. */
  isAsItWas(path: string, props: string | undefined): boolean {
    const page = this.#before.pages.get(path);
    return page?.[0] === props && page !== undefined && this.#isFrameSame(page[1]);
  }

  /** The bytes of a page that is as it was, null where it had none; undefined where they are not kept. */
  async take(path: string): Promise<Uint8Array | null | undefined> {
    const page = this.#before.pages.get(path)!;
    const [, , sum] = page;
    const find = isPage(path) ? findMadePage : readFileOf;
    const bytes = sum === null ? null : find(this.#kept, sum);
    if (bytes !== undefined) this.#taken.set(path, page);
    return bytes;
  }

  /**
   * Takes pages that are as they were into a folder: a page alone takes longer to be read, proven and written than to be found unchanged.
   * Nothing is written of pages that nobody reads before they are finished: `isRead` tells which somebody does. Returns those that are
   * not kept any more, and the sums of those that are not written.
   */
  async takeMany(
    paths: readonly string[],
    { folders, isRead, tell }: { folders: Folders; isRead(path: string): boolean; tell(taken: number): void },
  ): Promise<{ missing: string[]; unwritten: [path: string, sum: string][] }> {
    const asked = paths.map((path) => [path, this.#before.pages.get(path)!] as const);
    const pages = asked.flatMap(([path, [, , sum]]): Taken[] =>
      sum === null ? [] : [{ path, sum, isRead: isRead(path) }],
    );
    const making = makeFolders(folders, pages);
    const taking = takeAll(this.#kept, { folders, pages }, tell);
    // Whatever becomes of one, nobody writes any more when the other is seen to have failed.
    await Promise.allSettled([making, taking]);
    await making;
    const missing = new Set(await taking);
    for (const [path, page] of asked) if (!missing.has(path)) this.#taken.set(path, page);
    const unwritten = pages.filter((page) => waits(page) && !missing.has(page.path));
    return { missing: [...missing], unwritten: unwritten.map(({ path, sum }) => [path, sum]) };
  }

  /** Keeps a page that was made, with what was read for it. */
  async keep(
    path: string,
    { props, frame, bytes }: { props: string; frame: Frame; bytes: Uint8Array | null },
  ): Promise<void> {
    const sum = bytes && sumOf(bytes);
    // What is no page stands in the site as it was made, and is kept with that.
    if (sum !== null && isPage(path)) await keepMadePage(this.#kept, sum, bytes!);
    this.#pages.set(path, { props, frame, bytes: sum });
  }

  /** How many pages were made, and how many taken as they were. */
  get tally(): { made: number; taken: number } {
    return this.#written?.tally ?? { made: this.#pages.size, taken: this.#taken.size };
  }

  /** Says that no further page is made: what they have read takes a twentieth of the memory from now on. */
  seal(): void {
    const ledger = shrinkLines(this.#lines());
    this.#written = { ledger, tally: this.tally };
    for (const map of [this.#pages, this.#taken, this.#isSame]) map.clear();
    this.#before = noLedger();
  }

  /** Writes down what the pages of this build have read, once it is known to be right. */
  async close(): Promise<void> {
    if (!this.#written) this.seal();
    await this.#kept.replace(this.#recipe, this.#written!.ledger);
  }

  /** The ledger line by line: pages, then the frames that they name, then what those name. */
  *#lines(): Generator<string, void> {
    const reads = new Numbers<string>();
    const frames = new Numbers<AnyFrame>();
    const line = (kind: LineKind, written: unknown) => kind + JSON.stringify(written);
    for (const [path, [props, frame, bytes]] of this.#taken)
      yield line("p", [path, [props, frames.of(frame), bytes]]);
    for (const [path, { props, frame, bytes }] of this.#pages)
      yield line("p", [path, [props, frames.of(frame), bytes]]);
    for (const frame of frames) yield line("f", this.#writtenFrame(frame, { reads, frames }));
    for (const read of reads) yield line("r", [read, this.#reads.sumNow(read) ?? ""] satisfies WrittenRead);
  }

  #writtenFrame(
    frame: AnyFrame,
    { reads, frames }: { reads: Numbers<string>; frames: Numbers<AnyFrame> },
  ): [reads: number[], parts: number[]] | null {
    if (typeof frame === "number") {
      const [own, parts] = this.#before.frames[frame]!;
      return [
        Array.from(own, (read) => reads.of(this.#before.reads[read]![0])),
        parts.map((part) => frames.of(part)),
      ];
    }
    if (!frame.isWhole) return null;
    return [
      Array.from(frame.reads, ({ text }) => reads.of(text)),
      Array.from(frame.parts, (part) => frames.of(part)),
    ];
  }

  #isFrameSame(frame: number): boolean {
    const known = this.#isSame.get(frame);
    if (known !== undefined) return known;
    const [reads, parts] = this.#before.frames[frame] ?? [];
    const isSame =
      reads !== undefined &&
      reads.every((read) => this.#isReadSame(read)) &&
      parts!.every((part) => this.#isFrameSame(part));
    this.#isSame.set(frame, isSame);
    return isSame;
  }

  readonly #areReadsSame: (boolean | undefined)[] = [];

  #isReadSame(read: number): boolean {
    const [text, sum] = this.#before.reads[read]!;
    return (this.#areReadsSame[read] ??= this.#reads.sumNow(text) === sum);
  }
}

/** Of a page that was made or of what went into it, or as an earlier build has written it down. */
type AnyFrame = Frame | number;

/** What a line of a ledger holds: a page, a frame or a read. */
type LineKind = "p" | "f" | "r";

function noLedger(): Ledger {
  return { reads: [], frames: [], pages: new Map() };
}

function readLedger(lines: Iterable<string>): Ledger {
  const ledger = noLedger();
  for (const line of lines) {
    const written: unknown = JSON.parse(line.slice(1));
    const kind = line[0] as LineKind;
    if (kind === "p") ledger.pages.set(...(written as [path: string, page: KeptPage]));
    else if (kind === "r") ledger.reads.push(written as WrittenRead);
    else {
      const frame = written as [reads: number[], parts: number[]] | null;
      ledger.frames.push(frame && [Uint32Array.from(frame[0]), frame[1]]);
    }
  }
  return ledger;
}

/** Gives each thing that it is asked of a number, from 0; what is asked while it is gone through comes at its end. */
class Numbers<Thing> {
  readonly #numbers = new Map<Thing, number>();

  of(thing: Thing): number {
    const number = this.#numbers.get(thing) ?? this.#numbers.size;
    this.#numbers.set(thing, number);
    return number;
  }

  [Symbol.iterator](): IterableIterator<Thing> {
    return this.#numbers.keys();
  }
}

function readFileOf(kept: KeptFolder, sum: string): Uint8Array | undefined {
  return kept.readFile(sum);
}
