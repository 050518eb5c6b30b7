import type { SearchRecord } from "../../exports/search-records.ts";
import { packWeight } from "../../model/search-index.ts";
import { tokenize } from "../../model/search-tokens.ts";
import { Chains } from "./chains.ts";
import { type Placed, type Terms, termsOf } from "./terms.ts";

/** A record that has a term: its number, how much the term weighs in it (`packWeight`), and the places where it stands. */
export interface Posting {
  record: number;
  weight: number;
  places: number[];
}

/** The terms of an index. Their postings are worked out where they are asked for: all of them at once are of hundreds of megabytes. */
export interface Inverted {
  terms: string[];
  /** How many records have a term. */
  count(term: string): number;
  /** They, in their order. */
  postings(term: string): Posting[];
}

/**
 * The records of each term. A term weighs what BM25 gives it in the title and in the text of a record, the
 * title the more (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), without
 * the share of how rare it is, which the search knows.
 */
export class Inverting {
  readonly #terms: Terms;
  readonly #chains = new Chains();
  /** Of each record, how many terms each field has, and what it is. */
  readonly #lengths: number[][] = [];
  readonly #kinds: SearchRecord["kind"][] = [];

  constructor(terms: Terms) {
    this.#terms = terms;
  }

  /** Adds a record. They are numbered in the order in which they come. */
  add(record: SearchRecord): void {
    const number = this.#kinds.push(record.kind) - 1;
    const read = readRecord(record, this.#terms);
    const found = new Map<string, { counts: Counts; places: number[] }>();
    for (const [field, name] of FIELDS.entries())
      for (const [term, places] of placesOf(read[name])) {
        const known = found.get(term) ?? { counts: [0, 0, 0], places: [] };
        known.counts[field] = places.length;
        known.places.push(...places);
        found.set(term, known);
      }
    for (const [term, { counts, places }] of found) this.#chains.add(term, [number, ...counts, ...places]);
    this.#lengths.push(FIELDS.map((name) => read[name].length));
  }

  /** What stands in all that were added: how much a term weighs depends on how long the others are. */
  end(): Inverted {
    const chains = this.#chains;
    const averages = FIELDS.map((_, field) => mean(this.#lengths.map((own) => own[field]!)));
    const weightIn = (record: number, counts: readonly number[]): number => {
      const weighs = [NAMED.has(this.#kinds[record]!) ? NAME : TITLE, 1, PLACE];
      return counts.reduce((sum, count, field) => {
        const length = this.#lengths[record]![field]! / averages[field]!;
        return count === 0 ? sum : sum + weighs[field]! * saturated(count, length);
      }, 0);
    };
    return {
      terms: [...chains.terms],
      count: (term) => chains.count(term),
      postings: (term) =>
        chains.of(term).map(([record, ...rest]) => {
          const weight = packWeight(weightIn(record!, rest.slice(0, FIELDS.length)));
          return { record: record!, weight, places: rest.slice(FIELDS.length) };
        }),
    };
  }
}

const FIELDS = ["title", "text", "place"] as const;
/** At how many places of each field. */
type Counts = [title: number, text: number, place: number];

/** BM25's usual figures. */
const K1 = 1.2;
const B = 0.7;

function saturated(count: number, length: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
}

/**
 * How much more a word counts in a title, and in what readers look up by its name; nothing in that of a voice, which is
 * the first words of its text. The twenty questions of the tests hold these figures.
 */
const TITLE = 3;
const NAME = 4;
/** How much less it counts where a thing stands: in the words that head all things of one publication. */
const PLACE = 0.2;
const NAMED: ReadonlySet<string> = new Set(["publication", "term", "topic"]);

function readRecord({ kind, title, text, place }: SearchRecord, terms: Terms) {
  const [inTitle, inText, inPlace] = [title, text, place].map((part) => tokenize(part, terms.language));
  terms.vocabulary?.add([...inTitle!, ...inText!]);
  const isOpening = kind === "voice";
  const read = termsOf(isOpening ? [] : inTitle!, 0, terms);
  // A place is left free, so that no phrase runs from the title on into the text, or from there on.
  const body = termsOf(isOpening && !text ? inTitle! : inText!, read.next + 1, terms);
  const head = termsOf(inPlace!, body.next + 1, terms);
  return {
    title: read.terms,
    text: body.terms,
    place: head.terms,
  };
}

function placesOf(terms: readonly Placed[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { term, place } of terms) {
    const known = places.get(term);
    if (!known) places.set(term, [place]);
    else if (known.at(-1) !== place) known.push(place);
  }
  return places;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length || 1;
}
