import { setImmediate as turn } from "node:timers/promises";
import { type SearchRecord, searchRecords } from "../exports/search-records.ts";
import type { Built, Step } from "./finish.ts";
import type { OwnPage } from "./own-pages.ts";
import { IndexToWrite } from "./search/write-index.ts";

/** So many records are made before what they were made of is let go. */
const IN_A_TURN = 100;

/** Has the search get its index, unless that was made while forms to take along were. */
export const indexUnlessDone: Step = async (built) => {
  if (!built.isIndexed) await indexForSearch(built);
};

/** Writes the search index: one record for each thing that can be found, in the order of the corpus, and the pages of the site's own. */
export async function indexForSearch({
  dir,
  corpus,
  ownPages,
  progress,
}: Pick<Built, "dir" | "corpus" | "ownPages" | "progress">): Promise<void> {
  progress("Indexing for the search");
  const index = new IndexToWrite(corpus.site.language);
  for (const record of searchRecords(corpus)) {
    // A text that somebody has asked for stays in memory until the turn is over.
    if (index.add(record) % IN_A_TURN === 0) await turn();
  }
  for (const page of ownPages) index.add(recordOf(page));
  index.write(dir);
}

/** A page of the site's own as a record. */
export function recordOf(page: OwnPage): SearchRecord {
  return { ...page, kind: "page", place: "", topics: [] };
}
