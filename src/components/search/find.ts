import type { Filters, Found, FoundRecord, Pagefind, RecordData } from "./pagefind.ts";
import { type Query, cellAddress, formsOf, hasNumbers, parseQuery } from "./query.ts";

/** One result as a reader sees it. */
export interface Hit {
  /** From the site's root, with a leading slash. */
  href: string;
  title: string;
  kind: string;
  place: string;
  excerpt: string;
}

export interface Hits {
  count: number;
  /** The results from one on, up to another. */
  load(from: number, to: number): Promise<Hit[]>;
  counts: Found["filters"];
}

/** With fewer results than this, records that have only some of the words are added. */
const FEW = 8;
/** A number is held exactly in this many results: those that differ fall away. */
const HELD = 120;

/** Searches for what a reader typed. Without words, all that passes the filters is found. */
export async function find(pagefind: Pagefind, typed: string, filters: Filters): Promise<Hits> {
  const query = parseQuery(typed);
  const all = await pagefind.search(query.words.join(" ") || null, { filters });
  const isEnough = query.words.length < 2 || all.results.length >= FEW;
  const found = isEnough ? all.results : await findSome(pagefind, query, filters, all.results);
  const results = await holdNumbers(found, query);
  return {
    count: results.length,
    counts: isEnough && query.numbers.length === 0 ? all.filters : {},
    load: async (from, to) => {
      const data = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return data.map((record) => toHit(record, query));
    },
  };
}

/**
 * Records with some of the words, or with others that mean the same: those with the most words first, then by the sum
 * of their scores, which those of `all` that have every word as typed bring with them. At least half of the words have to be there; all but one, where records with all were found.
 */
async function findSome(
  pagefind: Pagefind,
  { words }: Query,
  filters: Filters,
  all: readonly FoundRecord[],
): Promise<FoundRecord[]> {
  const ranked = new Map<string, { record: FoundRecord; words: number; score: number }>();
  for (const word of words) {
    for (const [id, record] of await findOne(pagefind, word, filters)) {
      const { words: count, score } = ranked.get(id) ?? { words: 0, score: 0 };
      ranked.set(id, { record, words: count + 1, score: score + record.score });
    }
  }
  const least = all.length > 0 ? Math.max(2, words.length - 1) : Math.ceil(words.length / 2);
  return [...ranked.values()]
    .filter((entry) => entry.words >= least)
    .sort((a, b) => b.words - a.words || b.score - a.score)
    .map(({ record }) => record);
}

/** Records with a word, or with another form of it that no stem leads to, by id. */
async function findOne(
  pagefind: Pagefind,
  word: string,
  filters: Filters,
): Promise<Map<string, FoundRecord>> {
  const best = new Map<string, FoundRecord>();
  for (const form of formsOf(word))
    for (const record of (await pagefind.search(form, { filters })).results)
      if (record.score > (best.get(record.id)?.score ?? 0)) best.set(record.id, record);
  return best;
}

// Pagefind finds words that begin alike, which is wrong of numbers: 214 is no 21.4.
async function holdNumbers(results: FoundRecord[], { numbers }: Query): Promise<FoundRecord[]> {
  if (numbers.length === 0) return results;
  const candidates = results.slice(0, HELD);
  const data = await Promise.all(candidates.map((result) => result.data()));
  return candidates.filter((_, index) =>
    hasNumbers(`${data[index]!.meta.title ?? ""} ${data[index]!.content}`, numbers),
  );
}

function toHit({ raw_url: address, excerpt, meta }: RecordData, { numbers }: Query): Hit {
  const { kind, place = "", cells } = meta;
  const title = meta.title ?? meta.opening ?? "";
  return { href: cellAddress(address, cells, numbers), title, kind, place, excerpt };
}
