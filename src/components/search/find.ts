import { excerptOf } from "./excerpt.ts";
import { type LookedUp, lookUp } from "./look-up.ts";
import { nearestWord } from "./nearest-word.ts";
import { type Query, type Tongue, cellAddress, parseQuery } from "./query.ts";
import { type Scores, inAll } from "./scores.ts";
import type { Filters, RecordData, SearchIndex } from "./search-index.ts";

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
  /** How many of them have everything that was asked for. */
  whole: number;
  /** What was asked for and stands nowhere, as it was typed. */
  unknown: string[];
  /** The question with the nearest words of the site in place of those that stand nowhere. */
  suggestion?: string;
  /** Whether there was nothing to look for, though something was typed: signs alone. */
  isWordless: boolean;
  /** Whether more was typed than is looked for. */
  isCut: boolean;
  /** The results from one on, up to another. */
  load(from: number, to: number): Promise<Hit[]>;
  /** How many of the results have a value, by filter and value. */
  counts: Record<string, Record<string, number>>;
}

/** With fewer results than this, records that have only some of what was asked for are added. */
const FEW = 8;

/** Searches for what a reader typed. Where nothing is typed, all that passes the filters is found. */
export async function find(
  index: SearchIndex,
  typed: string,
  filters: Filters,
  tongue: Tongue,
): Promise<Hits> {
  const query = parseQuery(typed, tongue);
  const hits = (results: readonly number[], more: Partial<Hits>) =>
    hitsOf(results, { index, query, tongue }, more);
  if (query.units.length === 0 && typed.trim() !== "") return hits([], { isWordless: true });
  const passing = index.passing(filters);
  if (query.units.length === 0) {
    const all = [...(passing ?? Array(index.count).keys())];
    return hits(all, { whole: all.length });
  }
  const looked = await Promise.all(query.units.map((unit) => lookUp(index, unit, passing, tongue)));
  const whole = ranked(inAll(looked.map(({ records }) => records)));
  const isEnough = looked.length < 2 || whole.length >= FEW;
  const results = isEnough ? whole : addSome(looked, whole);
  return hits(results, { whole: whole.length, ...(await help(index, typed, looked, tongue)) });
}

/** The best first; of those that are alike, in the order of the site. */
function ranked(scores: Scores): number[] {
  return [...scores]
    .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
    .map(([record]) => record);
}

/**
 * Records with some of what was asked for, those with the most first, then by the sum of their scores. At least half has
 * to be there; all but one, where records with all were found.
 */
function addSome(looked: readonly LookedUp[], whole: readonly number[]): number[] {
  const sums = new Map<number, { units: number; score: number }>();
  for (const { records } of looked)
    for (const [record, own] of records) {
      const { units, score } = sums.get(record) ?? { units: 0, score: 0 };
      sums.set(record, { units: units + 1, score: score + own });
    }
  const least = whole.length > 0 ? Math.max(2, looked.length - 1) : Math.ceil(looked.length / 2);
  return [...sums]
    .filter(([, { units }]) => units >= least)
    .sort(([a, ofA], [b, ofB]) => ofB.units - ofA.units || ofB.score - ofA.score || a - b)
    .map(([record]) => record);
}

/** What stands nowhere, and the question with the site's nearest words in its place. */
async function help(
  index: SearchIndex,
  typed: string,
  looked: readonly LookedUp[],
  tongue: Tongue,
): Promise<Pick<Hits, "unknown"> & { suggestion?: string }> {
  const missing = looked.filter(({ exists }) => !exists).map(({ unit }) => unit);
  const words = missing.flatMap((unit) => (unit.kind === "word" ? [unit.text] : []));
  const vocabulary = words.length > 0 ? await index.vocabulary() : [];
  const mended = new Map(
    words.flatMap((word) => {
      const near = nearestWord(word, vocabulary);
      return near ? [[word, near] as const] : [];
    }),
  );
  const unknown = missing.map((unit) => asTyped(typed, unit, tongue));
  if (mended.size === 0) return { unknown };
  const suggestion = typed.replace(/\S+/g, (written) => {
    const { units } = parseQuery(written, tongue);
    return mended.get(units[0]?.text ?? "") ?? written;
  });
  return { unknown, suggestion };
}

/** So much of a word is told again. */
const TOLD = 40;

/** What was looked for as the reader wrote it, without the signs around it. */
function asTyped(typed: string, { kind, text }: LookedUp["unit"], tongue: Tongue): string {
  const holds = (written: string) => parseQuery(written, tongue).units.some((unit) => unit.text === text);
  const written = (kind === "phrase" ? undefined : typed.split(/\s+/).find(holds)) ?? text;
  const bare = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, "");
  return bare.length > TOLD ? `${bare.slice(0, TOLD)}…` : bare;
}

function hitsOf(
  results: readonly number[],
  { index, query, tongue }: { index: SearchIndex; query: Query; tongue: Tongue },
  more: Partial<Hits>,
): Hits {
  return {
    count: results.length,
    whole: 0,
    unknown: [],
    isWordless: false,
    isCut: query.isCut,
    counts: index.countValues(new Set(results)),
    ...more,
    load: async (from, to) => {
      const data = await Promise.all(results.slice(from, to).map((record) => index.data(record)));
      return data.map((record) => toHit(record, query, tongue));
    },
  };
}

function toHit({ href, title, kind, place, cells, text }: RecordData, query: Query, tongue: Tongue): Hit {
  return {
    href: cellAddress(href, cells, query.numbers),
    title,
    kind,
    place,
    excerpt: excerptOf(text, query.units, tongue),
  };
}
