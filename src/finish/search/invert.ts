import type { SearchRecord } from "../../exports/search-records.ts";
import { packWeight } from "../../model/search-index.ts";
import { type Placed, type Terms, termsOf } from "./terms.ts";

/** A record that has a term: its number, how much the term weighs in it (`packWeight`), and the places where it stands. */
export interface Posting {
  record: number;
  weight: number;
  places: number[];
}

/**
 * The records of each term, in their order. A term weighs what BM25 gives it in the title and in the text of a record, the
 * title the more (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), without
 * the share of how rare it is, which the search knows.
 */
export function invert(records: readonly SearchRecord[], terms: Terms): Map<string, Posting[]> {
  const read = records.map((record) => readRecord(record, terms));
  const average = {
    title: mean(read.map(({ title }) => title.length)),
    text: mean(read.map(({ text }) => text.length)),
    place: mean(read.map(({ place }) => place.length)),
  };
  const inverted = new Map<string, Posting[]>();
  for (const [record, { titleWeighs, ...fields }] of read.entries()) {
    const weighs = { title: titleWeighs, text: 1, place: PLACE };
    const found = new Map<string, { weight: number; places: number[] }>();
    for (const field of ["title", "text", "place"] as const)
      for (const [term, places] of placesOf(fields[field])) {
        const known = found.get(term) ?? { weight: 0, places: [] };
        known.weight += weighs[field] * saturated(places.length, fields[field].length / average[field]);
        known.places.push(...places);
        found.set(term, known);
      }
    for (const [term, { weight, places }] of found) {
      const posting = { record, weight: packWeight(weight), places };
      const postings = inverted.get(term);
      if (postings) postings.push(posting);
      else inverted.set(term, [posting]);
    }
  }
  return inverted;
}

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
  const isOpening = kind === "voice";
  const read = termsOf(isOpening ? "" : title, 0, terms);
  // A place is left free, so that no phrase runs from the title on into the text, or from there on.
  const body = termsOf(text || (isOpening ? title : ""), read.next + 1, terms);
  const head = termsOf(place, body.next + 1, terms);
  return {
    title: read.terms,
    text: body.terms,
    place: head.terms,
    titleWeighs: NAMED.has(kind) ? NAME : TITLE,
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
