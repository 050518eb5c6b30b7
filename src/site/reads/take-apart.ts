import { extname } from "node:path";
import { beginTeam, sizeOfTeam } from "../../threads/team.ts";
import type { SharedFolder, UseOfFolder } from "../../kept/kept-folder.ts";

/** A page, and the sum of its bytes. */
type Taken = [path: string, sum: string];

/** What a thread is told when it begins: `folder` is where it writes the pages. */
export interface TakeData {
  shared: SharedFolder;
  folder: string;
  pages: readonly Taken[];
}

/** What it has found at its end: the pages that are not kept, or not whole. */
export interface Left {
  missing: string[];
  use: UseOfFolder;
}

/** To begin a thread takes as long as to take these. */
const FOR_EACH = 1000;

/** Writes pages as they are kept into the folder of a build, in threads of their own. */
export async function takeApart(
  { shared, folder, pages }: TakeData,
  tell: (taken: number) => void,
): Promise<Left[]> {
  const threads = sizeOfTeam(pages.length, FOR_EACH);
  const members = Array.from({ length: threads }, (_, at) => {
    const own = pages.filter((_, index) => index % threads === at);
    return { workerData: { shared, folder, pages: own } satisfies TakeData };
  });
  const script = new URL(`./take-worker${extname(import.meta.url)}`, import.meta.url);
  const team = beginTeam<Left>(script, members, tell);
  try {
    return await team.results;
  } finally {
    await team.end();
  }
}
