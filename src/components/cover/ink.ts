import type { Corpus, Publication } from "../../corpus/types.ts";

const INKS = 5;

/** The class that gives a publication its colour: by its place in reading order. */
export function inkOf({ id }: Publication, { publications }: Corpus): string {
  const index = publications.findIndex((publication) => publication.id === id);
  return `cover-ink-${(Math.max(0, index) % INKS) + 1}`;
}
