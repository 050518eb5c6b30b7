import { keyOf } from "../../model/key.ts";
import { publicationOf } from "../../model/source.ts";
import type { ReadFiles } from "../parse/files.ts";
import type { HomeText } from "../query/texts.ts";
import type { Dataset, Entity } from "../types.ts";

/** Leaves out the publications and pages that are drafts, and the tables that come from them. */
export function leaveOutDrafts(read: ReadFiles): ReadFiles {
  const drafts = ownKeys(read);
  return {
    ...read,
    publications: read.publications.filter(({ key }) => !drafts.has(key)),
    pages: read.pages.filter(({ key }) => !drafts.has(key)),
    datasets: read.datasets.filter((dataset) => !comesFrom(dataset, drafts)),
  };
}

/** Keys of the drafts, of what stands in them, and of the tables that come from them. */
export function draftKeys(read: ReadFiles, blocks: readonly (Entity & { home: string })[]): Set<string> {
  const drafts = ownKeys(read);
  const within: Entity[] = [
    ...read.datasets.filter((dataset) => comesFrom(dataset, drafts)),
    ...blocks.filter(({ home }) => drafts.has(home)),
  ];
  return new Set([...drafts, ...within.map(({ key }) => key)]);
}

function comesFrom({ meta }: Dataset, drafts: ReadonlySet<string>): boolean {
  const publication = publicationOf(meta.source);
  return publication !== undefined && drafts.has(keyOf("publication", publication));
}

/** Keys of the texts that say themselves that they are drafts. */
function ownKeys({ publications, pages }: Pick<ReadFiles, "publications" | "pages">): Set<string> {
  const homes: HomeText[] = [...publications, ...pages];
  return new Set(homes.filter(({ meta }) => meta.draft).map(({ key }) => key));
}
