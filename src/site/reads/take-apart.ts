import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { SharedFolder, UseOfFolder } from "../../kept/kept-folder.ts";

/** A page, and the sum of its bytes. */
type Taken = [path: string, sum: string];

/** What a thread is told when it begins: `folder` is where it writes the pages. */
export interface TakeData {
  shared: SharedFolder;
  folder: string;
  pages: readonly Taken[];
}

/** What it tells: how many more it has taken, and at its end those that are not kept. */
export type TakeTells = number | Left;

interface Left {
  missing: string[];
  use: UseOfFolder;
}

/** To begin a thread takes as long as to take these. */
const FOR_EACH = 500;
const MOST_THREADS = 4;

/** Writes pages as they are kept into the folder of a build, in threads of their own. Returns those that are not, or not whole. */
export async function takeApart(
  { shared, folder, pages }: TakeData,
  tell: (more: number) => void,
): Promise<Left[]> {
  const threads = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(pages.length / FOR_EACH));
  const workers: Worker[] = [];
  try {
    return await Promise.all(
      Array.from({ length: threads }, (_, at) => {
        const own = pages.filter((_, index) => index % threads === at);
        const worker = new Worker(new URL(`./take-worker${extname(import.meta.url)}`, import.meta.url), {
          workerData: { shared, folder, pages: own } satisfies TakeData,
        });
        workers.push(worker);
        return new Promise<Left>((done, fail) => {
          worker.on("message", (told: TakeTells) => (typeof told === "number" ? tell(told) : done(told)));
          worker.once("error", fail);
        });
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
