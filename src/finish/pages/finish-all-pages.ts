import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { KeptFolder, type UseOfFolder } from "../../kept/kept-folder.ts";
import { collectGarbage } from "../collect-garbage.ts";
import type { Finishing } from "./finish-pages.ts";
import type { Step } from "../finish.ts";
import { compressionOf } from "../precompress.ts";
import { listFiles } from "../site-files.ts";

/** So many pages are finished before a thread of their own would have loaded what it needs. */
const FEW = 300;

/** Finishes every page, many of them in a thread of their own, and compresses meanwhile what is finished. */
export const finishAllPages: Step = async (built, problems) => {
  built.progress("Finishing pages");
  const files = await listFiles(built.dir);
  if (files.filter((path) => path.endsWith(".html")).length > FEW) return finishPagesApart(built, problems);
  const { finishPages } = await import("./finish-pages.ts");
  const compression = compressionOf(files, built);
  built.compression = compression;
  return finishPages({ ...built, done: (path, bytes) => compression.add(path, bytes) });
};

/**
 * Finishes the pages in a thread of its own. Reading a page makes garbage of many times its size, and to look for that
 * beside a large corpus takes longer than all else: at 1,000 publications it took four minutes.
 */
export const finishPagesApart: Step = async (built) => {
  const { dir, siteUrl, visits, fileSizes, oldAnchors, putBack, pages, anchorFaults, styleHashes } = built;
  const kept = built.kept instanceof KeptFolder ? built.kept : undefined;
  collectGarbage();
  const worker = new Worker(new URL(`./finish-worker${extname(import.meta.url)}`, import.meta.url), {
    // It would let 134 MB of new garbage gather.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
    workerData: {
      built: {
        ...{ dir, visits, fileSizes, oldAnchors, putBack, pages, anchorFaults, styleHashes },
        ...(siteUrl ? { siteUrl } : {}),
      } satisfies Finishing,
      shared: await kept?.share(),
    },
  });
  const finished = await new Promise<FinishedApart>((done, fail) => {
    worker.on("message", (told: FinishedApart | Parameters<typeof built.progress>) =>
      Array.isArray(told) ? built.progress(...told) : done(told),
    );
    worker.once("error", fail);
  });
  if (finished.use) kept?.addUse(finished.use);
  for (const [path, sum] of finished.sums) built.sums.set(path, sum);
  built.putBack = finished.built.putBack;
  built.pages = finished.built.pages;
  built.anchorFaults = finished.built.anchorFaults;
  built.styleHashes = finished.built.styleHashes;
};

/** What the thread has to tell at its end. */
export interface FinishedApart {
  built: Finishing;
  sums: ReadonlyMap<string, string>;
  use: UseOfFolder | undefined;
}
