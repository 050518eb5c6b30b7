import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptFolder } from "../../kept/kept-folder.ts";
import type { Recipe } from "../../kept/kept-work.ts";
import { findMadePage } from "../../kept/made-pages.ts";
import { grow, growLines, shrink, shrinkLines } from "../../kept/shrink.ts";
import { versionsOf } from "../../kept/versions-of.ts";
import { sumOf } from "../../kept/whole-files.ts";
import type { Built, Step } from "../finish.ts";
import { putBySum } from "../standing.ts";
import { READ_BY } from "./page-tree.ts";
import { type AskedSize, type FinishedPage, type PageFacts, areSizes, askedSizes } from "./finished-page.ts";

/** What stands around pages and decides how they are finished. */
type Around = Pick<Built, "dir" | "standing" | "visits" | "fileSizes" | "oldAnchors" | "unwritten"> & {
  /** A sum over what of the site decides it: `sumOfSite`. */
  site: string;
};

/** A page that is finished but for the style of its kind. */
export interface ToStyle extends PageFacts {
  /** Its text; what is kept is read where it is asked for. */
  html: string | (() => string);
  /**
   * Puts it into the site as an earlier build has finished it with the same style, and returns its sum; undefined where none has. `style`
   * is a sum over all that is put into it.
   */
  take(style: string): string | undefined;
}

/**
 * Pages as earlier builds have finished them: each by all that decides it, and what became of it with a style by that style. One that
 * nothing has changed is neither read nor written.
 */
export class KeptFinished {
  readonly #kept: KeptFolder | undefined;
  readonly #around: Around;
  readonly #before: ReadonlyMap<string, Whole>;
  /** Of each page that has its style, a sum over what it is made of. */
  readonly madeOf = new Map<string, string>();

  /** `isMine` tells which pages it is asked for. */
  constructor(kept: KeptFolder | undefined, around: Around, isMine: (path: string) => boolean) {
    this.#kept = kept;
    this.#around = around;
    this.#before = new Map(kept ? readLedger(kept).filter(([path]) => isMine(path)) : []);
  }

  /** A page, as `finish` finishes what stands at its path where no earlier build has. */
  async get(path: string, finish: (html: string) => Promise<FinishedPage>): Promise<ToStyle> {
    const made = this.#madeAt(path);
    const recipe = this.#recipeOf(path, made.sum);
    const found = this.#find(recipe);
    if (found) this.#kept!.tally.found += 1;
    const { asked, facts, html } = found ?? (await this.#finishAnew(recipe, made.html(), finish));
    return { ...facts, html: html ?? this.#text(path, recipe), take: this.#taker(path, recipe, asked) };
  }

  // Apart from what has finished the page, which would be held for as long as these are.
  #text(path: string, recipe: Recipe): () => string {
    return () => this.#find(recipe, "whole")?.html ?? gone(path);
  }

  #taker(path: string, recipe: Recipe, asked: readonly AskedSize[]): ToStyle["take"] {
    return (style) => {
      const madeOf = hash("sha256", JSON.stringify([recipe.settings, asked, style]));
      this.madeOf.set(path, madeOf);
      const before = this.#before.get(path);
      if (before?.madeOf !== madeOf) return undefined;
      const { sum } = before;
      const read = (): Uint8Array | undefined => this.#kept!.readFile(sum);
      return putBySum(this.#around, path, { sum, read }) ? sum : undefined;
    };
  }

  /** What was made at a path, and its sum: one that an earlier build has made the same stands in no folder. */
  #madeAt(path: string): { sum: string; html(): string } {
    const { dir, unwritten } = this.#around;
    const known = unwritten.get(path);
    if (known) return { sum: known, html: () => findMadePage(this.#kept!, known)?.toString() ?? gone(path) };
    const bytes = readFileSync(join(dir, path));
    return { sum: sumOf(bytes), html: () => bytes.toString() };
  }

  async #finishAnew(recipe: Recipe, html: string, finish: (html: string) => Promise<FinishedPage>) {
    const { html: finished, ...facts } = await finish(html);
    const asked = askedSizes(html, this.#around);
    if (this.#kept) {
      this.#kept.tally.made += 1;
      await this.#kept.replace(recipe, pack({ asked, facts }, finished));
    }
    return { asked, facts, html: finished };
  }

  /** What was kept, where files that the page tells the sizes of have these sizes still; with its text where that is asked for. */
  #find(recipe: Recipe, what?: "whole"): (Known & { html?: string }) | undefined {
    const bytes = this.#kept?.findNow(recipe);
    if (!bytes) return undefined;
    const { known, html } = unpack(bytes);
    return areSizes(known.asked, this.#around) ? { ...known, ...(what && { html: html() }) } : undefined;
  }

  #recipeOf(path: string, sum: string): Recipe {
    const { site, visits, oldAnchors } = this.#around;
    return {
      kind: "finished-page",
      by: BY,
      isOurs: true,
      settings: [path, sum, site, visits ?? null, oldAnchors.get(path) ?? []],
      of: [],
    };
  }
}

/** What is known of a finished page without its text, and the sizes of files that it tells. */
interface Known {
  facts: PageFacts;
  asked: AskedSize[];
}

/** What became of a page with its style: a sum over what that was made of, and that of the file. */
interface Whole {
  madeOf: string;
  sum: string;
}

/** Writes down what became of each page, for the next build. */
export const keepFinished: Step = async ({ kept, finished, sums }) => {
  if (!kept) return;
  const lines = function* (): Generator<string, void> {
    for (const [path, madeOf] of finished) {
      const sum = sums.get(path);
      if (sum) yield JSON.stringify([path, madeOf, sum]);
    }
  };
  await kept.replace(LEDGER, shrinkLines(lines()));
};

function readLedger(kept: KeptFolder): [path: string, whole: Whole][] {
  const found = kept.findNow(LEDGER);
  if (!found) return [];
  return Array.from(growLines(found), (line) => {
    const [path, madeOf, sum] = JSON.parse(line) as [string, string, string];
    return [path, { madeOf, sum }];
  });
}

const BY = {
  ...READ_BY,
  ...versionsOf(import.meta.url, "hast-util-to-html"),
  ...versionsOf(import.meta.url, "property-information"),
  ...versionsOf(import.meta.url, "rolldown"),
};

const LEDGER: Recipe = { kind: "finished", by: BY, isOurs: true, of: [] };

/** Before what is known of a page and its text stands how long the first is: in so many bytes. */
const LENGTH = 4;

function pack(known: Known, html: string): Uint8Array {
  const first = shrink(Buffer.from(JSON.stringify(known)));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(first.length);
  return Buffer.concat([length, first, shrink(Buffer.from(html))]);
}

function unpack(bytes: Uint8Array): { known: Known; html(): string } {
  const end = LENGTH + Buffer.from(bytes.buffer, bytes.byteOffset, LENGTH).readUInt32LE();
  return {
    known: JSON.parse(grow(bytes.subarray(LENGTH, end)).toString()) as Known,
    html: () => grow(bytes.subarray(end)).toString(),
  };
}

/** Another build that bounds the folder of kept work may have taken something away. */
function gone(path: string): never {
  throw new Error(
    `What was kept of ${path} was taken out of .build/cache while the site was built. Build it again.`,
  );
}
