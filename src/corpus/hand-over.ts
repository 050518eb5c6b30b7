import type { Problem } from "../problems/problem.ts";
import type { Corpus } from "./types.ts";

/** What is known of the content when it has been read and checked. */
export interface Checked {
  corpus: Corpus;
  problems: Problem[];
  sources: ReadonlyMap<string, string>;
}

/**
 * The command that builds has read and checked the content before Astro runs. The pages take what it found from here:
 * read again it would double the time and the memory that a large corpus takes. `astro.config.mjs` keeps this module out
 * of the bundle of the pages, so that both have the one that Node has loaded.
 */
let checked: Checked | undefined;

export function handOver(content: Checked): void {
  checked = content;
}

/** Undefined in the live preview, where the content is read anew at every change. */
export function takeOver(): Checked | undefined {
  return checked;
}
