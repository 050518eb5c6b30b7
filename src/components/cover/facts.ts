import { publicationOf } from "../../model/source.ts";
import { toString } from "mdast-util-to-string";
import type { Corpus, Publication, Section } from "../../corpus/types.ts";

/** What a cover is drawn from. */
export interface CoverFacts {
  /** The main sections, first on top. */
  strata: Stratum[];
  /** The values of each dataset that the publication is the source of. */
  lines: number[][];
  counts: { sections: number; voices: number; datasets: number };
}

export interface Stratum {
  words: number;
  /** Words of each paragraph, list or block, in order. */
  paragraphs: number[];
  /** Of each voice, the place of its role in site.yaml. */
  voices: number[];
}

/** Collects the facts of a publication's cover from the corpus. */
export function readCoverFacts(publication: Publication, corpus: Corpus): CoverFacts {
  const main = mainSections(publication);
  const lines = corpus.datasets
    .filter(({ meta }) => publicationOf(meta.source) === publication.id)
    .map(({ cells }) => [...cells.values()].flatMap(({ value }) => (value === undefined ? [] : [value])))
    .filter((values) => values.length > 1)
    .map((values) => values.slice(0, MOST_VALUES));
  const strata = main.map((section) => readStratum(section, publication, corpus));
  const voices = corpus.voices.filter((voice) => voice.publication === publication.id).length;
  return { strata, lines, counts: { sections: main.length, voices, datasets: lines.length } };
}

const MOST_VALUES = 32;
const LARGE = 0.35;

// A section that holds much of the text is shown by its parts: one layer would hide how it is built.
function mainSections({ document }: Publication): Section[] {
  const blocks = document.tree.children.length;
  return document.sections
    .filter(({ depth }) => depth === 2)
    .flatMap((section) => {
      const parts = document.sections.filter(
        ({ depth, start }) => depth === 3 && start > section.start && start < section.end,
      );
      return parts.length > 1 && (section.end - section.start) / blocks > LARGE ? parts : [section];
    });
}

function readStratum(section: Section, { id, document }: Publication, corpus: Corpus): Stratum {
  const paragraphs = document.tree.children
    .slice(section.start + 1, section.end)
    .filter(({ type }) => type !== "heading" && type !== "footnoteDefinition")
    .map((node) => countWords(toString(node)))
    .filter((words) => words > 0);
  const inside = new Set(
    document.sections
      .filter(({ start }) => start >= section.start && start < section.end)
      .map((one) => one.id),
  );
  const voices = corpus.voices
    .filter((voice) => voice.publication === id && voice.section !== undefined && inside.has(voice.section))
    .map(({ role }) => corpus.site.roles.findIndex((one) => one.id === role));
  return { words: paragraphs.reduce((sum, words) => sum + words, 0), paragraphs, voices };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
