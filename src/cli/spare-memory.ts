import { setFlagsFromString } from "node:v8";

/**
 * Left alone, V8 lets garbage grow to three times what is in use before it looks for it, and the bundler keeps what it has
 * freed: gigabytes at 1,000 texts. The bundler reads its setting when it is loaded. What was just made
 * has 67 MB of room by now, which V8 would double.
 */
export function spareMemory(): void {
  setFlagsFromString("--heap-growing-percent=50");
  setFlagsFromString("--semi-space-growth-factor=1");
  process.env["MIMALLOC_PURGE_DELAY"] ??= "0";
}
