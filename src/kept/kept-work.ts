/** What costs time to make and always comes out the same: found again by what it is made of. */
export interface KeptWork {
  /** The bytes that `make` gives: where they were made of the same before, they are not made again. */
  get(recipe: Recipe, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** All that decides what comes out. */
export interface Recipe {
  /** What is made, as the name of a folder: `brotli`. */
  kind: string;
  /** What makes it, with its version: other versions may write other bytes. */
  by: Readonly<Record<string, string | undefined>>;
  /** Whether the engine's own code makes it too: then it is made again when any of that has changed. */
  isOurs?: boolean;
  /** How it is to be made: whatever JSON can hold. */
  settings?: unknown;
  /** What it is made of. */
  of: readonly Uint8Array[];
}

/** Makes everything anew. */
export const keepNothing: KeptWork = { get: (_, make) => make() };
