import type { Dataset } from "../../corpus/types.ts";
import type { Pair } from "./types.ts";

/**
 * A pair that is set side by side when that is asked for, and each time anew: by its own page alone, among thousands. What it holds is
 * no part of what that page is asked with, so that it is not worked out to see whether a page is as it was: the page reads the tables.
 */
export function pair({ compare, tables, ...known }: KnownPair): Pair {
  return Object.defineProperties(known, { tables: { get: tables }, compare: { value: compare } }) as Pair;
}

type KnownPair = Omit<Pair, "tables"> & { tables(): readonly Dataset[] };
