import { setFlagsFromString } from "node:v8";
import { letGarbageBe } from "../threads/collect-garbage.ts";

/**
 * How the bundler and Skia are to hold memory, which read this when they are loaded (mimalloc, "Environment Options"): what the
 * bundler has freed goes back at once, and no page of 2 MB stays for a single letter in it, which is three quarters of what they hold.
 */
export const MIMALLOC = { MIMALLOC_PURGE_DELAY: "0", MIMALLOC_ALLOW_THP: "0" };

/**
 * Left alone, V8 lets garbage grow to three times what is in use before it looks for it: gigabytes at 1,000 texts. Of a large site it
 * may be a fifth of what is in use, until it is known how much of it has room (`letGarbageBe`). Of a small one it may be as
 * much as what is in use: to look for it twice as often takes a twentieth of a build. For what is new, a thread that begins later has
 * eight times three MB from the start, and not one.
 * And it would look through a large corpus for each 64 MB of pixels and files, which do not lie in its heap.
 */
export function spareMemory({ isLarge }: { isLarge: boolean }): void {
  letGarbageBe(isLarge ? 20 : 100);
  setFlagsFromString("--min-semi-space-size=8");
  setFlagsFromString("--external-memory-accounted-in-global-limit");
}
