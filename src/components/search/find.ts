import { excerptOf } from "./excerpt.ts";
import { type LookedUp, inAll, lookUp } from "./look-up.ts";
import { nearestWord } from "./nearest-word.ts";
import type { Filters, Found, FoundRecord, Pagefind, RecordData } from "./pagefind.ts";
import { type Query, type Tongue, cellAddress, parseQuery } from "./query.ts";

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
  /** How many of the results have a value, by filter and value; empty where nobody counted. */
  counts: Found["filters"];
}

/** With fewer results than this, records that have only some of what was asked for are added. */
const FEW = 8;

/** Searches for what a reader typed. Where nothing is typed, all that passes the filters is found. */
export async function find(index: Pagefind, typed: string, filters: Filters, tongue: Tongue): Promise<Hits> {
  const query = parseQuery(typed, tongue);
  const isWordless = query.units.length === 0 && typed.trim() !== "";
  if (isWordless) return hitsOf([], query, tongue, { isWordless });
  if (query.units.length === 0) {
    const all = await index.search(null, { filters });
    return hitsOf(all.results, query, tongue, { whole: all.results.length, counts: all.filters });
  }
  const looked: LookedUp[] = [];
  for (const unit of query.units) looked.push(await lookUp(index, unit, filters, tongue));
  const whole = inAll(looked.map(({ records }) => records));
  const joint = await searchJointly(index, looked, filters, whole);
  const all = joint?.results ?? whole;
  const isEnough = looked.length < 2 || (joint?.literal ?? all.length) >= FEW;
  const results = isEnough ? all : addSome(looked, all);
  const isCounted = joint !== undefined && joint.isAll && results.length === joint.literal;
  return hitsOf(results, query, tongue, {
    whole: whole.length,
    counts: isCounted ? joint.filters : {},
    ...(await help(index, typed, looked, tongue)),
  });
}

/**
 * Pagefind ranks best what it searches at once; which of that is found the single searches have said. `literal` are the
 * records with all words as they are typed, `isAll` says whether Pagefind found no others.
 */
async function searchJointly(
  index: Pagefind,
  looked: readonly LookedUp[],
  filters: Filters,
  whole: readonly FoundRecord[],
): Promise<
  { results: FoundRecord[]; literal: number; isAll: boolean; filters: Found["filters"] } | undefined
> {
  if (whole.length === 0 || looked.some(({ unit }) => unit.kind !== "word")) return undefined;
  const found = await index.search(looked.map(({ unit }) => unit.text).join(" "), { filters });
  const ids = new Set(whole.map(({ id }) => id));
  const ranked = found.results.filter(({ id }) => ids.has(id));
  const seen = new Set(ranked.map(({ id }) => id));
  return {
    results: [...ranked, ...whole.filter(({ id }) => !seen.has(id))],
    literal: ranked.length,
    isAll: ranked.length === found.results.length,
    filters: found.filters,
  };
}

/**
 * Records with some of what was asked for, those with the most first, then by the sum of their scores, which those of
 * `all` that have everything bring with them. At least half has to be there; all but one, where records with all were found.
 */
function addSome(looked: readonly LookedUp[], all: readonly FoundRecord[]): FoundRecord[] {
  const ranked = new Map<string, { record: FoundRecord; units: number; score: number }>();
  for (const { records } of looked)
    for (const [id, record] of records) {
      const { units, score } = ranked.get(id) ?? { units: 0, score: 0 };
      ranked.set(id, { record, units: units + 1, score: score + record.score });
    }
  const least = all.length > 0 ? Math.max(2, looked.length - 1) : Math.ceil(looked.length / 2);
  return [...ranked.values()]
    .filter(({ units }) => units >= least)
    .sort((a, b) => b.units - a.units || b.score - a.score)
    .map(({ record }) => record);
}

/** What stands nowhere, and the question with the site's nearest words in its place. */
async function help(
  index: Pagefind,
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
  results: readonly FoundRecord[],
  query: Query,
  tongue: Tongue,
  more: Partial<Omit<Hits, "count" | "load" | "isCut">>,
): Hits {
  return {
    count: results.length,
    whole: 0,
    unknown: [],
    isWordless: false,
    isCut: query.isCut,
    counts: {},
    ...more,
    load: async (from, to) => {
      const data = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return data.map((record) => toHit(record, query, tongue));
    },
  };
}

function toHit({ raw_url: address, excerpt, meta, content }: RecordData, query: Query, tongue: Tongue): Hit {
  const { kind, place = "", cells } = meta;
  const title = meta.title ?? meta.opening ?? "";
  return {
    href: cellAddress(address, cells, query.numbers),
    title,
    kind,
    place,
    // The index marks what it found as it stands; what was found folded is marked here.
    excerpt: excerpt.includes("<mark>") ? excerpt : excerptOf(content, query.units, tongue),
  };
}
