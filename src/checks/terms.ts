import type { Corpus, Term } from "../corpus/types.ts";
import type { Problems } from "../problems/collector.ts";
import type { Place } from "../problems/problem.ts";

/** No two files of the glossary define the same word, and no short form stands for two things. */
export function checkTerms(corpus: Corpus, problems: Problems): void {
  const first = new Map<string, { file: string; what: string }>();
  for (const { word, place, what } of [...corpus.terms.flatMap(wordsOf), ...shortFormsOfTopics(corpus)]) {
    const other = first.get(word.toLowerCase());
    if (!other) first.set(word.toLowerCase(), { file: place.file, what });
    // A short form that only repeats its own term is no second definition.
    else if (other.file !== place.file)
      problems.add(
        "duplicate-term",
        place,
        `“${word}” is defined already: it is ${other.what}.`,
        `Bring both together in ${other.file}, or choose another word here.`,
      );
  }
}

interface Word {
  word: string;
  place: Place;
  /** What it is, for the sentence about a later one. */
  what: string;
}

function wordsOf({ meta, placeOf }: Term): Word[] {
  const { file } = placeOf(["term"]);
  return [
    { word: meta.term, place: placeOf(["term"]), what: `the term of ${file}` },
    ...meta.abbreviations.map((word, index) => ({
      word,
      place: placeOf(["abbreviations", index]),
      what: `a short form of “${meta.term}” in ${file}`,
    })),
  ];
}

function shortFormsOfTopics({ topics }: Corpus): Word[] {
  return topics.flatMap(({ meta, placeOf }) =>
    meta.abbreviation === undefined
      ? []
      : [
          {
            word: meta.abbreviation,
            place: placeOf(["abbreviation"]),
            what: `the short form of “${meta.title}” in ${placeOf([]).file}`,
          },
        ],
  );
}
