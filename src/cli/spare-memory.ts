import { setFlagsFromString } from "node:v8";

/**
 * Left alone, V8 lets garbage grow to three times what is in use before it looks for it, and the bundler keeps what it has
 * freed: gigabytes at 1,000 texts. Of a small site garbage may be as much as what is in use: to look for it twice as often takes a
 * twentieth of a build. The bundler reads its setting when it is loaded. For what is new,
 * a thread that begins later has eight times three MB from the start, and not one.
 * And it would look through a large corpus for each 64 MB of pixels and files, which do not lie in its heap.
 */
export function spareMemory({ isLarge }: { isLarge: boolean }): void {
  setFlagsFromString(`--heap-growing-percent=${isLarge ? 50 : 100}`);
  setFlagsFromString("--min-semi-space-size=8");
  setFlagsFromString("--external-memory-accounted-in-global-limit");
  process.env["MIMALLOC_PURGE_DELAY"] ??= "0";
}
