import { hash } from "node:crypto";
import type { LinkedFrom } from "./link/linked-texts.ts";
import type { KeptThings } from "./parse/files.ts";
import type { Dataset, Entity } from "./types.ts";

/**
 * Tells things of a corpus from others by what they were made of, as the same object does within a process: where two processes
 * of the same code give the same digest, the things are the same, places and all. Undefined of what is no file's thing
 * and stands in none.
 */
export type DigestOf = (thing: object) => string | undefined;

/** The digests of all things that came of files, and of what stands in them. Each is worked out when it is asked for. */
export function digestsOf(files: KeptThings, texts: Iterable<LinkedFrom>, lexiconKey: string): DigestOf {
  const digests = new Map<object, string | (() => string)>();
  const textAt = new Map<string, object>();
  for (const { thing, readAs, text, besideText } of files.values())
    if (thing) digests.set(thing, () => sumOf(thing.place.file, readAs, text, besideText ?? null));
  const answered = (asked: object): string | undefined => {
    const known = digests.get(asked);
    if (typeof known !== "function") return known;
    const digest = known();
    digests.set(asked, digest);
    return digest;
  };
  const tableOf = (table: Dataset) => answered(table)!;
  // A text that was linked for the first time is the very one that was parsed.
  for (const { parsed, text, targets, marksWords } of [...texts]) {
    const own = digests.get(parsed);
    if (own === undefined) continue;
    const words = marksWords ? lexiconKey : null;
    const parsedDigest = typeof own === "function" ? own : () => own;
    digests.set(text, () => sumOf(parsedDigest(), words, targets.trace(tableOf)));
    textAt.set(text.place.file, text);
  }
  return (thing) => answered(thing) ?? digestOfBlock(thing, (file) => textAt.get(file), answered);
}

/** Of a thing that is a block: its text's, and where it stands there. */
function digestOfBlock(
  thing: object,
  textAt: (file: string) => object | undefined,
  answered: DigestOf,
): string | undefined {
  const { key, place, home } = thing as Partial<Entity & { home: string }>;
  if (home === undefined || !place) return undefined;
  const text = textAt(place.file);
  const digest = text && answered(text);
  return digest === undefined ? undefined : sumOf(digest, key, place.line, place.column);
}

/** A digest of whatever JSON can hold: 43 letters, digits and signs of base64url (RFC 4648, 5). */
export function sumOf(...parts: unknown[]): string {
  return hash("sha256", JSON.stringify(parts), "base64url");
}
