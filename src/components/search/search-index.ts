import {
  type PlacesPart,
  type RecordsPart,
  type SearchIndexHead,
  type VocabularyPart,
  type WordsPart,
  rising,
  unpackNumbers,
  unpackWeight,
} from "../../model/search-index.ts";
import type { Scores } from "./scores.ts";

/** Values of each filter, of which a record has to have one; filters are joined by "and". */
export type Filters = Record<string, { any: string[] }>;

/** What a reader is shown of a record. */
export interface RecordData {
  /** The address from the site's root. */
  href: string;
  title: string;
  kind: string;
  place: string;
  cells: string | undefined;
  text: string;
}

/** The records that have a term: their numbers in rising order, and how much it weighs in each. */
interface Postings {
  records: number[];
  weights: number[];
}

/** The places of a term, record by record in the order of its postings. */
type Places = number[][];

/** Fetches one part of the index: `words-3` in the folder that the head names. */
export type ReadPart = (name: string, folder: string) => Promise<unknown>;

/** The search index of a site (`model/search-index.ts`). Its parts are fetched when they are asked for, each once. */
export class SearchIndex {
  /** How many records there are. */
  readonly count: number;
  readonly #head: SearchIndexHead;
  readonly #read: ReadPart;
  readonly #parts = new Map<string, Promise<unknown>>();

  constructor(head: SearchIndexHead, read: ReadPart) {
    this.#head = head;
    this.#read = read;
    this.count = head.count;
  }

  /** The records that have a term, with how rare it is in their scores; undefined where none has. */
  async scores(term: string): Promise<Scores | undefined> {
    return this.#scoresOf((await this.#words(this.#partOf(term))).get(term));
  }

  /** The scores of each term that begins with letters, by term, itself left out. */
  async scoresOfBeginning(letters: string): Promise<Map<string, Scores>> {
    const found = new Map<string, Scores>();
    const [first, last] = [this.#partOf(letters), this.#partOf(`${letters}\uffff`)];
    for (let part = first; part <= last; part += 1)
      for (const [term, postings] of await this.#words(part))
        if (term !== letters && term.startsWith(letters)) found.set(term, this.#scoresOf(postings)!);
    return found;
  }

  /** The places of a term in each record that has it. */
  async places(term: string): Promise<ReadonlyMap<number, readonly number[]>> {
    const part = this.#partOf(term);
    const [words, places] = await Promise.all([this.#words(part), this.#places(part)]);
    const records = words.get(term)?.records ?? [];
    return new Map(records.map((record, at) => [record, places.get(term)![at]!]));
  }

  /** The records that pass filters; undefined where all do. */
  passing(filters: Filters): ReadonlySet<number> | undefined {
    const sets = Object.entries(filters).map(
      ([filter, { any }]) => new Set(any.flatMap((value) => this.#having(filter, value))),
    );
    const [first, ...others] = sets;
    return first && new Set([...first].filter((record) => others.every((other) => other.has(record))));
  }

  /** How many of some records have a value, by filter and value. */
  countValues(records: ReadonlySet<number>): Record<string, Record<string, number>> {
    // Without what objects inherit: an id may be `constructor`.
    const counts = Object.create(null) as Record<string, Record<string, number>>;
    for (const [filter, values] of Object.entries(this.#head.filters))
      for (const value of Object.keys(values)) {
        const count = this.#having(filter, value).filter((record) => records.has(record)).length;
        if (count > 0) (counts[filter] ??= Object.create(null) as Record<string, number>)[value] = count;
      }
    return counts;
  }

  /** What is shown of a record. */
  async data(record: number): Promise<RecordData> {
    const { records } = this.#head;
    const part = lastUpTo(records, record);
    const all = (await this.#part(`records-${part}`)) as RecordsPart;
    const at = record - records[part]!;
    return {
      href: all.hrefs[at]!,
      title: all.titles[at]!,
      kind: all.kinds[at]!,
      place: all.places[at]!,
      cells: all.cells[at],
      text: all.texts[at]!,
    };
  }

  /** All words that can be found, folded, the most frequent first. */
  async vocabulary(): Promise<readonly string[]> {
    return this.#made("vocabulary", async () =>
      ((await this.#part("vocabulary")) as VocabularyPart).split(" "),
    );
  }

  /** BM25's share of how rare a term is, times how much it weighs in each record. */
  #scoresOf(postings: Postings | undefined): Scores | undefined {
    if (!postings) return undefined;
    const { records, weights } = postings;
    const rarity = Math.log(1 + (this.count - records.length + 0.5) / (records.length + 0.5));
    return new Map(records.map((record, at) => [record, rarity * unpackWeight(weights[at]!)]));
  }

  #having(filter: string, value: string): number[] {
    const values = this.#head.filters[filter] ?? {};
    // Of what an address asks for, anything may be no value: `constructor`, which every object has.
    return rising(unpackNumbers(Object.hasOwn(values, value) ? values[value]! : ""));
  }

  #partOf(term: string): number {
    return lastUpTo(this.#head.words, term);
  }

  #words(part: number): Promise<Map<string, Postings>> {
    return this.#made(`words of ${part}`, async () =>
      readWords((await this.#part(`words-${part}`)) as WordsPart),
    );
  }

  #places(part: number): Promise<Map<string, Places>> {
    return this.#made(`places of ${part}`, async () =>
      readPlaces((await this.#part(`places-${part}`)) as PlacesPart, await this.#words(part)),
    );
  }

  #part(name: string): Promise<unknown> {
    return this.#made(name, () => this.#read(name, this.#head.folder));
  }

  /** What could not be fetched is fetched again when it is next asked for. */
  #made<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#parts.get(name) as Promise<T> | undefined;
    if (known) return known;
    const made = make();
    this.#parts.set(name, made);
    made.catch(() => this.#parts.delete(name));
    return made;
  }
}

function readWords([terms, records, weights]: WordsPart): Map<string, Postings> {
  const [numbers, steps] = [unpackNumbers(records), unpackNumbers(weights)];
  let [at, from] = [0, 0];
  return new Map(
    terms.split(" ").map((term) => {
      const count = numbers[at]!;
      const own = rising(numbers.slice(at + 1, at + 1 + count));
      const postings = { records: own, weights: steps.slice(from, from + count) };
      at += 1 + count;
      from += count;
      return [term, postings] as const;
    }),
  );
}

function readPlaces(part: PlacesPart, words: ReadonlyMap<string, Postings>): Map<string, Places> {
  const numbers = unpackNumbers(part);
  let at = 0;
  const placesOfOne = (): number[] => {
    const count = numbers[at]!;
    const places = rising(numbers.slice(at + 1, at + 1 + count));
    at += 1 + count;
    return places;
  };
  return new Map([...words].map(([term, { records }]) => [term, records.map(placesOfOne)]));
}

/** The index of the last of rising things that is not after another; the first where all are. */
function lastUpTo<T extends number | string>(things: readonly T[], other: T): number {
  let [from, to] = [0, things.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if (things[middle]! <= other) from = middle;
    else to = middle;
  }
  return from;
}
