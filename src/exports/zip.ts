import { type Zippable, strToU8, zipSync } from "fflate";

/** A file of an archive: text is written as UTF-8. */
export type Entry = string | Uint8Array;

/**
 * Packs files in their order. All bear the date with which ZIP begins, so that the same files give the same bytes. What is
 * `stored` is not compressed: an EPUB's first entry must not be. Neither are pictures, which are compressed within.
 */
export function packZip(
  files: Iterable<readonly [path: string, content: Entry]>,
  stored: ReadonlySet<string> = new Set(),
): Uint8Array {
  const entries = [...files].map(([path, content]): [string, Zippable[string]] => {
    const bytes = typeof content === "string" ? strToU8(content) : content;
    return [path, [bytes, { level: stored.has(path) || PICTURE.test(path) ? 0 : 6 }]];
  });
  return zipSync(Object.fromEntries(entries), { mtime: earliest() });
}

const PICTURE = /\.(?:png|jpe?g|webp|gif)$/;

/** The first moment that ZIP can tell. It knows of no time zone: written is the time of the clock on the wall. */
function earliest(): Date {
  return new Date(1980, 0, 1);
}
