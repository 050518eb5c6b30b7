import { Worker } from "node:worker_threads";
import type { Finishing } from "./finish-pages.ts";
import type { Step } from "./publish.ts";

/**
 * Finishes the pages in a thread of its own. Reading a page makes garbage of many times its size, and to look for that
 * beside a large corpus takes longer than all else: at 1,000 publications it took four minutes.
 */
export const finishPagesApart: Step = async (built) => {
  const { dir, putBack, pages, styleHashes } = built;
  const worker = new Worker(new URL("./finish-worker.ts", import.meta.url), {
    workerData: { dir, putBack, pages, styleHashes } satisfies Finishing,
  });
  const finished = await new Promise<Finishing>((done, fail) => {
    worker.once("message", done);
    worker.once("error", fail);
  });
  built.pages = finished.pages;
  built.styleHashes = finished.styleHashes;
};
