import { writeWithin } from "../../finish/file-within.ts";
import { isPage } from "../../finish/site-files.ts";
import { type Folders, putBySum } from "../../finish/standing.ts";
import type { KeptFolder } from "../../kept/kept-folder.ts";
import { findMadePage, hasMadePage } from "../../kept/made-pages.ts";

/** A page or a file as an earlier build has made it: where it stands in a site, and the sum of its bytes. */
export interface Taken {
  path: string;
  sum: string;
  /** Whether the page is read in any case: one of the site's own is, for the search. */
  isRead: boolean;
}

/** Whether nothing is written of it before it is finished: it may have been finished the same. */
export function waits({ path, isRead }: Taken): boolean {
  return isPage(path) && !isRead;
}

/** Puts one into a build; of a page that waits it is proven that it is kept. False where it is not, or not whole. */
export function take(kept: KeptFolder, folders: Folders, taken: Taken): boolean {
  const { path, sum } = taken;
  if (waits(taken)) return hasMadePage(kept, sum);
  // What is no page stands in the site as it was made.
  if (!isPage(path)) return putBySum(folders, path, { sum, read: () => kept.readFile(sum) });
  const bytes = findMadePage(kept, sum);
  if (bytes) writeWithin(folders.dir, path, bytes);
  return bytes !== undefined;
}
