import type { SearchRecord } from "../../exports/search-records.ts";
import { idOf, schemeOf } from "../../model/key.ts";
import {
  type PlacesPart,
  type RecordsPart,
  type SearchIndexHead,
  type WordsPart,
  distances,
  packNumbers,
} from "../../model/search-index.ts";
import type { Inverted } from "./invert.ts";

/**
 * So many letters a part has, about: of words some 4 KB compressed, of records some 9 KB. The first search of a small site
 * then fetches two or three parts of words, and four of records; that of a large one hardly more.
 */
const WORDS = 8_000;
const RECORDS = 45_000;

/** The terms split into stretches of the alphabet, each with the places that belong to it. */
export function* wordsParts(inverted: Inverted): Iterable<{
  first: string;
  words: WordsPart;
  places: PlacesPart;
}> {
  const terms = inverted.terms.toSorted(byCode);
  const sizes = terms.map((term) => term.length + 1 + 2 * inverted.count(term));
  for (const [from, to] of stretches(sizes, WORDS)) {
    const own = terms.slice(from, to);
    const postings = own.map((term) => inverted.postings(term));
    yield {
      first: own[0]!,
      words: [
        own.join(" "),
        packNumbers(postings.flatMap((all) => [all.length, ...distances(all.map(({ record }) => record))])),
        packNumbers(postings.flatMap((all) => all.map(({ weight }) => weight))),
      ],
      places: packNumbers(
        postings.flatMap((all) => all.flatMap(({ places }) => [places.length, ...distances(places)])),
      ),
    };
  }
}

/** What is shown of the records, some of them in each part. */
export function* recordsParts(
  records: readonly SearchRecord[],
): Iterable<{ first: number; part: RecordsPart }> {
  const sizes = records.map(
    ({ href, title, place, text }) => href.length + title.length + place.length + text.length,
  );
  for (const [from, to] of stretches(sizes, RECORDS)) {
    const own = records.slice(from, to);
    const cells = own.flatMap((record, at) => (record.cells ? [[at, record.cells] as const] : []));
    yield {
      first: from,
      part: {
        hrefs: own.map(({ href }) => href),
        titles: own.map(({ title }) => title),
        kinds: own.map(({ kind }) => kind),
        places: own.map(({ place }) => place),
        cells: Object.fromEntries(cells),
        texts: own.map(({ text, title }) => text.replace(/\s+/g, " ") || title),
      },
    };
  }
}

/** The records of each value that a reader can filter by. Topics are a filter for each kind: `topic:region` with `north`. */
export function filtersOf(records: readonly SearchRecord[]): SearchIndexHead["filters"] {
  // Maps, since a publication may be called `constructor`.
  const filters = new Map<string, Map<string, number[]>>();
  const add = (filter: string, value: string, record: number) => {
    const values = filters.get(filter) ?? new Map<string, number[]>();
    filters.set(filter, values);
    const having = values.get(value);
    if (having) having.push(record);
    else values.set(value, [record]);
  };
  for (const [record, { kind, publication, topics }] of records.entries()) {
    add("kind", kind, record);
    if (publication) add("publication", publication, record);
    for (const topic of new Set(topics)) add(`topic:${schemeOf(topic)}`, idOf(topic), record);
  }
  return fromMap(filters, (values) => fromMap(values, (numbers) => packNumbers(distances(numbers))));
}

/** Splits things in a row where their sizes add up to about a size, into pieces of about one size. */
function stretches(sizes: readonly number[], size: number): [from: number, to: number][] {
  const all = sizes.reduce((sum, one) => sum + one, 0);
  const share = all / Math.max(1, Math.round(all / size));
  const cuts: [number, number][] = [];
  let [from, sum] = [0, 0];
  for (const [at, one] of sizes.entries()) {
    sum += one;
    if (sum < share * (cuts.length + 1) - 1 && at < sizes.length - 1) continue;
    cuts.push([from, at + 1]);
    from = at + 1;
  }
  return cuts;
}

/** In the order in which `<` compares texts, as the search looks for its part. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fromMap<From, To>(map: ReadonlyMap<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries([...map].map(([key, value]) => [key, change(value)]));
}
