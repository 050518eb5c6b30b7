import type { Loaded } from "./load.ts";

/** Content that has been read and checked, and can be used. */
export type Checked = Required<Loaded>;

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
