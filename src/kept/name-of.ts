import { createHash } from "node:crypto";
import type { Recipe } from "./kept-work.ts";

/** A name that no other recipe has: 64 hexadecimal digits. `code` is a sum over the engine's code, where that makes it. */
export function nameOf({ kind, by, settings, of }: Recipe, engine: string, code?: string): string {
  const hash = createHash("sha256");
  // Lengths stand before the bytes, so that no two recipes run together into the same.
  hash.update(
    JSON.stringify([
      engine,
      kind,
      by,
      settings ?? null,
      of.map(({ length }) => length),
      ...(code ? [code] : []),
    ]),
  );
  for (const bytes of of) hash.update(bytes);
  return hash.digest("hex");
}
