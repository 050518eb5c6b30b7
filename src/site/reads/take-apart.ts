import { mkdir } from "node:fs/promises";
import { dirname, extname } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { beginTeam, sizeOfTeam } from "../../threads/team.ts";
import type { KeptFolder, SharedFolder, UseOfFolder } from "../../kept/kept-folder.ts";
import { fileWithin } from "../../finish/file-within.ts";
import type { Folders } from "../../finish/standing.ts";
import { allOf } from "../in-turn.ts";
import { type Taken, take, waits } from "./take.ts";

/** What a thread is told when it begins. */
export interface TakeData {
  shared: SharedFolder;
  folders: Folders;
  pages: readonly Taken[];
}

/** What it has found at its end: the pages that are not kept, or not whole. */
export interface Left {
  missing: string[];
  use: UseOfFolder;
}

/**
 * Makes the folders of pages that wait, in the background: to make one takes longer than all else that is done for such a page. Not all
 * at once, since each holds memory until it is there.
 */
export async function makeFolders({ dir }: Folders, pages: readonly Taken[]): Promise<void> {
  const folders = [
    ...new Set(pages.filter(waits).map(({ path }) => dirname(fileWithin(dir, path)))),
  ].values();
  const make = async (): Promise<void> => {
    for (const folder of folders) await mkdir(folder, { recursive: true });
  };
  await allOf(Array.from({ length: AT_ONCE }, make));
}

/** So many, as Node has threads for files. */
const AT_ONCE = 4;

/** To begin a thread takes as long as to take these. */
const FOR_EACH = 2000;
/** So many are taken before others have their turn. */
const IN_A_TURN = 50;

/**
 * Takes pages as they are kept into the folder of a build, many of them in threads of their own. Returns the paths of those that are not
 * kept, or not whole.
 */
export async function takeAll(
  kept: KeptFolder,
  { folders, pages }: Pick<TakeData, "folders" | "pages">,
  tell: (taken: number) => void,
): Promise<string[]> {
  if (pages.length >= FOR_EACH) return takeApart(kept, { folders, pages }, tell);
  const missing: string[] = [];
  for (const [index, page] of pages.entries()) {
    if (index > 0 && index % IN_A_TURN === 0) await turn();
    if (!take(kept, folders, page)) missing.push(page.path);
    tell(index + 1);
  }
  return missing;
}

async function takeApart(
  kept: KeptFolder,
  { folders, pages }: Pick<TakeData, "folders" | "pages">,
  tell: (taken: number) => void,
): Promise<string[]> {
  const threads = sizeOfTeam(pages.length, FOR_EACH);
  const shared = kept.share();
  const members = Array.from({ length: threads }, (_, at) => {
    const own = pages.filter((_, index) => index % threads === at);
    return { workerData: { shared, folders, pages: own } satisfies TakeData };
  });
  const script = new URL(`./take-worker${extname(import.meta.url)}`, import.meta.url);
  const team = beginTeam<Left>(script, members, tell);
  try {
    const ended = await team.results;
    for (const { use } of ended) kept.addUse(use);
    return ended.flatMap(({ missing }) => missing);
  } finally {
    await team.end();
  }
}
