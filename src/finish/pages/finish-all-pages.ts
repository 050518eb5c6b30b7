import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { KeptFolder, type UseOfFolder } from "../../kept/kept-folder.ts";
import type { Finishing } from "./finish-pages.ts";
import type { Step } from "../finish.ts";
import { listFiles } from "../site-files.ts";

/** So many pages are finished before a thread of their own would have loaded what it needs. */
const FEW = 300;

/** Finishes every page: many of them in a thread of their own. */
export const finishAllPages: Step = async (built, problems) => {
  built.progress("Finishing pages");
  const pages = (await listFiles(built.dir)).filter((path) => path.endsWith(".html"));
  if (pages.length > FEW) return finishPagesApart(built, problems);
  const { finishPages } = await import("./finish-pages.ts");
  return finishPages(built);
};

/**
 * Finishes the pages in a thread of its own. Reading a page makes garbage of many times its size, and to look for that
 * beside a large corpus takes longer than all else: at 1,000 publications it took four minutes.
 */
export const finishPagesApart: Step = async (built) => {
  const { dir, siteUrl, visits, fileSizes, oldAnchors, putBack, pages, anchorFaults, styleHashes } = built;
  const kept = built.kept instanceof KeptFolder ? built.kept : undefined;
  const worker = new Worker(new URL(`./finish-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: {
      built: {
        ...{ dir, visits, fileSizes, oldAnchors, putBack, pages, anchorFaults, styleHashes },
        ...(siteUrl ? { siteUrl } : {}),
      } satisfies Finishing,
      shared: await kept?.share(),
    },
  });
  const finished = await new Promise<{ built: Finishing; use?: UseOfFolder }>((done, fail) => {
    worker.once("message", done);
    worker.once("error", fail);
  });
  if (finished.use) kept?.addUse(finished.use);
  built.putBack = finished.built.putBack;
  built.pages = finished.built.pages;
  built.anchorFaults = finished.built.anchorFaults;
  built.styleHashes = finished.built.styleHashes;
};
