import { memoizeByObject } from "../../model/memoize-by-object.ts";
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

/** The facts of a publication's cover, from the corpus: worked out once, though each list and form shows the cover or names it. */
export function readCoverFacts(publication: Publication, corpus: Corpus): CoverFacts {
  const { known } = allOf(corpus);
  const facts = known.get(publication.id) ?? collectFacts(publication, corpus);
  known.set(publication.id, facts);
  return facts;
}

/** What all covers are read from, by publication: to go through the whole corpus for each takes longer than all else of it. */
const allOf = memoizeByObject(({ voices, datasets }: Corpus) => ({
  voices: Map.groupBy(voices, ({ publication }) => publication),
  datasets: Map.groupBy(datasets, ({ meta }) => publicationOf(meta.source)),
  known: new Map<string, CoverFacts>(),
}));

function collectFacts(publication: Publication, corpus: Corpus): CoverFacts {
  const main = mainSections(publication);
  const all = allOf(corpus);
  const voices = all.voices.get(publication.id) ?? [];
  const lines = (all.datasets.get(publication.id) ?? [])
    .map(({ cells }) => [...cells.values()].flatMap(({ value }) => (value === undefined ? [] : [value])))
    .filter((values) => values.length > 1)
    .map((values) => values.slice(0, MOST_VALUES));
  const strata = main.map((section) =>
    readStratum(section, publication, { voices, roles: corpus.site.roles }),
  );
  return { strata, lines, counts: { sections: main.length, voices: voices.length, datasets: lines.length } };
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

function readStratum(
  section: Section,
  { document }: Publication,
  { voices: all, roles }: Pick<Corpus, "voices"> & Pick<Corpus["site"], "roles">,
): Stratum {
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
  const voices = all
    .filter(({ section }) => section !== undefined && inside.has(section))
    .map(({ role }) => roles.findIndex(({ id }) => id === role));
  return { words: paragraphs.reduce((sum, words) => sum + words, 0), paragraphs, voices };
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
