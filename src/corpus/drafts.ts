import type { ReadFiles } from "./read-files.ts";
import type { Entity, Publication } from "./types.ts";

/** Leaves out the publications that are drafts, and the tables that come from them. */
export function leaveOutDrafts(read: ReadFiles): ReadFiles {
  const ids = draftIds(read.publications);
  return {
    ...read,
    publications: read.publications.filter(({ id }) => !ids.has(id)),
    datasets: read.datasets.filter(({ meta }) => !ids.has(meta.source.publication)),
  };
}

/** Keys of the drafts, of what stands in them, and of the tables that come from them. */
export function draftKeys(
  read: ReadFiles,
  blocks: readonly (Entity & { publication: string })[],
): Set<string> {
  const ids = draftIds(read.publications);
  const drafts: Entity[] = [
    ...read.publications.filter(({ id }) => ids.has(id)),
    ...read.datasets.filter(({ meta }) => ids.has(meta.source.publication)),
    ...blocks.filter(({ publication }) => ids.has(publication)),
  ];
  return new Set(drafts.map(({ key }) => key));
}

function draftIds(publications: readonly Publication[]): Set<string> {
  return new Set(publications.filter(({ meta }) => meta.draft).map(({ id }) => id));
}
